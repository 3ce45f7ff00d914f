/** Which articles the matrix lists, as statements of knex: over archives of tens of thousands, in one look at an index. */
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { boundsOfDay, foldName, TRANSLATION_STATES, type TranslationState } from '../../../core/src';
import type { FindTranslations } from '../../../contracts/src';
import { ARTICLE, TRANSLATED_ARTICLE, TRANSLATION } from '../platform/uids';
import { inSchema, tableOf } from '../platform/tables';

/** What a translator has to do something about. */
export const WAITING: readonly TranslationState[] = ['missing', 'contradicted', 'outdated', 'incomplete'];

/** More words than a title has. */
const MOST_WORDS = 10;

export interface Scope {
  /** Rows of articles that the caller may read, as a question of the database. */
  may: object;
  /** The languages that they may read. */
  languages: readonly string[];
  /** What they may read hangs on the language alone, and not on who has made an article. */
  isByLanguage: boolean;
  /** They may read every article in every language: nothing has to be narrowed. */
  isWhole: boolean;
  userId: number;
  timeZone: string;
}

/** Whether a question of the database asks for languages and for nothing else. */
export const asksForLanguages = (where: unknown): boolean =>
  typeof where !== 'object' || where === null
    ? true
    : Array.isArray(where)
      ? where.every(asksForLanguages)
      : Object.entries(where).every(
          ([key, value]) => key === 'locale' || (key.startsWith('$') && asksForLanguages(value)),
        );

const tableFor = (strapi: Core.Strapi, uid: UID.ContentType): string => inSchema(strapi, tableOf(strapi, uid));

export const headsTable = (strapi: Core.Strapi): string => `${tableFor(strapi, TRANSLATED_ARTICLE)} as h`;
export const cellsTable = (strapi: Core.Strapi): string => `${tableFor(strapi, TRANSLATION)} as c`;

/** The documents of articles that a question of Strapi's finds, as a statement within another. */
const documentsWhere = (strapi: Core.Strapi, where: object): Knex.QueryBuilder =>
  strapi.db
    .queryBuilder(ARTICLE)
    .select(['documentId'])
    .where({ $and: [{ publishedAt: null }, where] })
    .getKnexQuery();

/** Whether an article has a cell like this in one of some languages. */
const hasCell =
  (strapi: Core.Strapi, languages: readonly string[], like: (cells: Knex.QueryBuilder) => void) =>
  (query: Knex.QueryBuilder): void => {
    const cells = query
      .select(strapi.db.connection.raw('1'))
      .from(cellsTable(strapi))
      .whereRaw('c.target_document_id = h.target_document_id')
      .whereIn('c.language', [...languages]);
    like(cells);
  };

const isThere = (cells: Knex.QueryBuilder): void => void cells.whereNot('c.state', 'missing');

/** Narrows articles to those that stand so in one of some languages. */
const inState = (
  strapi: Core.Strapi,
  query: Knex.QueryBuilder,
  languages: readonly string[],
  states: readonly TranslationState[],
): void => {
  const there = states.filter((state) => state !== 'missing');
  void query.where((any) => {
    void any.whereExists(hasCell(strapi, languages, (cells) => void cells.whereIn('c.state', there)));
    if (states.includes('missing'))
      for (const language of languages) void any.orWhereNotExists(hasCell(strapi, [language], isThere));
  });
};

/** Whether any filter but those of language and state leaves an article out. */
export const narrows = (
  { q = '', mine, competition, match, day }: FindTranslations.Query,
  { isWhole }: Scope,
): boolean =>
  !isWhole || foldName(q) !== '' || Boolean(mine) || [competition, match, day].some((filter) => filter !== undefined);

/** All filters but those of language and state. */
export const narrow = (
  strapi: Core.Strapi,
  query: Knex.QueryBuilder,
  { q = '', mine, competition, match, day }: FindTranslations.Query,
  { may, languages, isWhole, userId, timeZone }: Scope,
): void => {
  const within = (where: object) => void query.whereIn('h.target_document_id', documentsWhere(strapi, where));
  if (!isWhole) within(may);
  const words = foldName(q).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const like = (place: string) => (rows: Knex.QueryBuilder) => {
    for (const word of words) void rows.where(place, 'like', `%${word.replace(/[%_\\]/g, '')}%`);
  };
  // Titles of languages that they may not read are not to be found out by searching.
  if (words.length > 0 && isWhole) like('h.sought')(query);
  else if (words.length > 0) void query.whereExists(hasCell(strapi, languages, like('c.sought')));
  if (mine) void query.whereExists(hasCell(strapi, languages, (cells) => void cells.where('c.assignee_id', userId)));
  if (competition) within({ matches: { edition: { competition: { documentId: competition } } } });
  if (match) within({ matches: { documentId: match } });
  if (day) {
    const [from, until] = boundsOfDay(day, timeZone);
    within({ matches: { kickOff: { $gte: from, $lt: until } } });
  }
};

/** The filters of language and state. */
export const narrowToState = (
  strapi: Core.Strapi,
  query: Knex.QueryBuilder,
  { locale, state, mine }: FindTranslations.Query,
  { userId }: Scope,
  writable: readonly string[],
): void => {
  if (mine && locale)
    void query.whereExists(hasCell(strapi, [locale], (cells) => void cells.where('c.assignee_id', userId)));
  if (!state) return;
  inState(strapi, query, locale ? [locale] : writable, state === 'waiting' ? WAITING : [state]);
};

export const noCounts = (): Record<TranslationState, number> =>
  Object.fromEntries(TRANSLATION_STATES.map((state) => [state, 0])) as Record<TranslationState, number>;
