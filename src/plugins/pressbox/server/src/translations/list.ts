import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { TranslationState } from '../../../core/src';
import type { FindTranslations, FindWaiting, TranslationCounts } from '../../../contracts/src';
import { instant } from '../platform/moments';
import { getService } from '../platform/service';
import { ARTICLE, COMPETITION, MATCH, TRANSLATED_ARTICLE, TRANSLATION } from '../platform/uids';
import { newsroomZone } from '../platform/zone';
import { cellFor } from './cells';
import {
  asksForLanguages,
  cellsTable,
  headsTable,
  narrow,
  narrows,
  narrowToState,
  noCounts,
  WAITING,
  type Scope,
} from './filters';
import { firstMatches, tellsMatches } from './first-matches';
import type { Cell, Head } from './kept';
import { languagesFor, peopleOf, type Caller, type KnownLanguage } from './languages';

const ON_A_PAGE = 25;
const MOST_COMPETITIONS = 500;
/** The first of what waits, on the home page. */
const FIRST = 4;

type Query = FindTranslations.Query;
const NAMED = ['id', 'documentId', 'name'];

/** Articles and their languages, for those who translate. The number of its questions does not grow with the archive. */
export const createTranslationListService = ({ strapi }: { strapi: Core.Strapi }) => {
  const heads = (): Knex.QueryBuilder => strapi.db.connection(headsTable(strapi));

  const scopeOf = async ({ id, desk }: Caller, languages: readonly KnownLanguage[]): Promise<Scope> => {
    const may = await desk.where('read', ARTICLE);
    if (!may || !desk.mayType('read', ARTICLE, ['title'])) throw new errors.ForbiddenError();
    const codes = languages.map(({ code }) => code);
    const all = (await getService(strapi, 'locales').all()).codes;
    const isByLanguage = asksForLanguages(may);
    const isWhole = isByLanguage && all.every((code) => codes.includes(code));
    return { may, languages: codes, isByLanguage, isWhole, userId: id, timeZone: newsroomZone(strapi) };
  };

  /** @throws 403 where a question is about what the caller may not read */
  const insistOnAsking = ({ locale, competition, match, day }: Query, { desk }: Caller, scope: Scope): void => {
    if (locale && !scope.languages.includes(locale)) desk.refuse('read', ARTICLE);
    const isOfMatches = competition !== undefined || match !== undefined || day !== undefined;
    if (isOfMatches && !tellsMatches(desk)) desk.refuse('read', MATCH);
  };
  const writable = (languages: readonly KnownLanguage[]): string[] =>
    languages.flatMap(({ code, mayWrite }) => (mayWrite ? [code] : []));

  const countOf = async (query: Query, scope: Scope, own: readonly string[]): Promise<number> => {
    const counted = heads();
    narrow(strapi, counted, query, scope);
    narrowToState(strapi, counted, query, scope, own);
    const [row] = (await counted.count({ count: '*' })) as { count: number | string }[];
    return Number(row?.count ?? 0);
  };

  const documentsOf = async (query: Query, scope: Scope, own: readonly string[], from: number, size: number) => {
    const found = heads();
    narrow(strapi, found, query, scope);
    narrowToState(strapi, found, query, scope, own);
    const rows = (await found
      .select('h.target_document_id as id')
      .orderBy([
        { column: 'h.changed_at', order: 'desc' },
        { column: 'h.id', order: 'desc' },
      ])
      .offset(from)
      .limit(size)) as { id: string }[];
    return rows.map(({ id }) => id);
  };

  /** How many articles stand how in each language; those with no row of it are missing. */
  const countsOf = async (query: Query, scope: Scope): Promise<Record<string, TranslationCounts>> => {
    // Whoever may read some articles and not others would be told of others by their number.
    if (!scope.isByLanguage) return Object.fromEntries(scope.languages.map((language) => [language, noCounts()]));
    const total = await countOf({ ...query, state: undefined }, scope, []);
    const counted = strapi.db.connection(cellsTable(strapi)).whereIn('c.language', [...scope.languages]);
    // All of them are counted in their index alone.
    if (narrows(query, scope))
      void counted.whereIn('c.target_document_id', (inner: Knex.QueryBuilder) => {
        void inner.select('h.target_document_id').from(headsTable(strapi));
        narrow(strapi, inner, query, scope);
      });
    const rows = (await counted
      .whereNot('c.state', 'missing')
      .groupBy('c.language', 'c.state')
      .select('c.language', 'c.state')
      .count({ count: '*' })) as unknown as { language: string; state: TranslationState; count: number | string }[];
    return Object.fromEntries(
      scope.languages.map((language) => {
        const counts = noCounts();
        for (const row of rows) if (row.language === language) counts[row.state] = Number(row.count);
        const there = Object.values(counts).reduce((sum, count) => sum + count, 0);
        return [language, { ...counts, missing: Math.max(0, total - there) }];
      }),
    );
  };

  const rowsOf = async (caller: Caller, ids: readonly string[], languages: readonly KnownLanguage[], now: Date) => {
    const articles: Head[] = await strapi.db
      .query(TRANSLATED_ARTICLE)
      .findMany({ where: { targetDocumentId: { $in: [...ids] } } });
    const cells: Cell[] = await strapi.db.query(TRANSLATION).findMany({
      where: { targetDocumentId: { $in: [...ids] } },
      orderBy: { id: 'asc' },
    });
    const told = await firstMatches(strapi, caller, ids);
    const concerned = cells.flatMap(({ assigneeId, workerId }) => [assigneeId ?? [], workerId ?? []].flat());
    // A condition may let them write some articles and not others.
    const writes = asksForLanguages(await caller.desk.where('update', ARTICLE))
      ? null
      : (await caller.desk.among('update', ARTICLE, { documentId: { $in: [...ids] } }, ['title'])).allowed;
    const mayWriteCell = (id: string, { code, mayWrite }: KnownLanguage, isThere: boolean): boolean =>
      mayWrite && (!isThere || writes === null || writes.some((row) => row.documentId === id && row.locale === code));
    const telling = { now, userId: caller.id, people: await peopleOf(strapi, concerned) };
    return ids.flatMap((id): FindTranslations.Response['data'] => {
      const head = articles.find(({ targetDocumentId }) => targetDocumentId === id);
      if (!head) return [];
      const own = cells.filter(({ targetDocumentId }) => targetDocumentId === id);
      const { match = null, readable = new Set<string>() } = told.get(id) ?? {};
      const shown = languages.filter(
        ({ code }) =>
          readable.has(code) || !own.some(({ language, state }) => language === code && state !== 'missing'),
      );
      return [
        {
          documentId: id,
          kind: head.kind as FindTranslations.Response['data'][number]['kind'],
          title: readable.has(head.sourceLanguage) ? head.title : null,
          sourceLocale: head.sourceLanguage,
          changedAt: instant(head.changedAt) ?? '',
          revision: head.revision,
          match,
          cells: shown.map((language) => {
            const cell = own.find((one) => one.language === language.code);
            const isThere = cell !== undefined && cell.state !== 'missing';
            return cellFor(language.code, cell, mayWriteCell(id, language, isThere), telling);
          }),
        },
      ];
    });
  };

  const competitions = async ({ desk }: Caller): Promise<{ documentId: string; name: string }[]> => {
    const may = desk.mayType('read', COMPETITION, ['name']) ? await desk.where('read', COMPETITION) : null;
    if (!may) return [];
    const rows: { documentId: string; name: string }[] = await strapi.db
      .query(COMPETITION)
      .findMany({ where: may, select: NAMED, orderBy: { name: 'asc' }, limit: MOST_COMPETITIONS });
    return rows.map(({ documentId, name }) => ({ documentId, name }));
  };

  return {
    /** @throws ForbiddenError where they may not read the titles of articles */
    async find(query: Query, caller: Caller, now: Date): Promise<FindTranslations.Response> {
      const languages = await languagesFor(strapi, caller);
      const scope = await scopeOf(caller, languages);
      insistOnAsking(query, caller, scope);
      const own = writable(languages);
      const { page = 1, pageSize = ON_A_PAGE } = query;
      const total = await countOf(query, scope, own);
      const ids = await documentsOf(query, scope, own, (page - 1) * pageSize, pageSize);
      return {
        data: await rowsOf(caller, ids, languages, now),
        meta: {
          pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
          locales: languages,
          counts: await countsOf(query, scope),
          competitions: await competitions(caller),
          timeZone: scope.timeZone,
          pending: await getService(strapi, 'translation-dues').count(),
        },
      };
    },

    /** What waits in the languages that the caller may write. */
    async waiting(caller: Caller, now: Date): Promise<FindWaiting.Response> {
      const languages = await languagesFor(strapi, caller);
      const scope = await scopeOf(caller, languages);
      const counts = await countsOf({}, scope);
      const waiting = new Map<string, string[]>();
      for (const code of writable(languages)) {
        const query = { locale: code, state: 'waiting' } as const;
        const mine = await documentsOf({ ...query, mine: true }, { ...scope, languages: [code] }, [code], 0, FIRST);
        const all = await documentsOf(query, scope, [code], 0, FIRST);
        waiting.set(code, [...new Set([...mine, ...all])].slice(0, FIRST));
      }
      const rows = await rowsOf(caller, [...new Set([...waiting.values()].flat())], languages, now);
      const firstIn = (code: string) =>
        (waiting.get(code) ?? []).flatMap((id): FindWaiting.Language['first'] => {
          const row = rows.find(({ documentId }) => documentId === id);
          const cell = row?.cells.find(({ locale }) => locale === code);
          if (!row || !cell || !WAITING.includes(cell.state)) return [];
          const { documentId, title, sourceLocale } = row;
          return [{ documentId, title, sourceLocale, state: cell.state, isMine: cell.assignee?.id === caller.id }];
        });
      return {
        data: languages
          .filter(({ mayWrite }) => mayWrite)
          .map(({ code, name }) => ({ locale: code, name, counts: counts[code] ?? noCounts(), first: firstIn(code) })),
      };
    },
  };
};
