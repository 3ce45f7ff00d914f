/** Articles that their matches contradict, among those where it is likely: for the home page of the admin panel. */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import {
  ARTICLE_TEXTS,
  checkArticle,
  type ArticleFinding,
  type ArticleWords,
  type MatchFacts,
  type OwnFactWords,
} from '../../../core/src';
import type { ContradictedArticle, FindContradictedArticles } from '../../../contracts/src';
import { time } from '../platform/moments';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import type { Desk } from '../roles/desk';
import { mayReadWholeMatch } from '../roles/policies';
import { LINKED, withLegs, type Linked } from './legs';

/** How many texts are looked at, whatever the newsroom has: an article in one language, twice where readers have another. */
const CHANGED_LAST = 40;
/** A fact that is mended after the match contradicts a text that nobody has touched since. */
const DAYS = 3;
const DAY_MS = 86_400_000;
/** Answers of the check that are kept: enough for every text that is looked at, several times over. */
const MOST_KEPT = 500;
const READ = ['title', 'standfirst', 'body', 'coverCaption', 'kind', 'matches'];

interface Row extends ArticleWords {
  id: number;
  documentId: string;
  locale: string;
  kind: ContradictedArticle['kind'];
  publishedAt: string | Date | null;
  updatedAt: string | Date;
  matches: Linked[];
}

const languageKey = ({ documentId, locale }: Pick<Row, 'documentId' | 'locale'>): string => `${documentId} ${locale}`;
const textsOf = ({ title, standfirst, body, coverCaption }: Row): string =>
  JSON.stringify([title, standfirst, body, coverCaption]);
const digest = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Finds the first fault of each; what was found is kept until the words or the facts are others. */
export const createContradictedArticlesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = new Map<string, ArticleFinding[]>();

  const keep = (key: string, found: ArticleFinding[]): ArticleFinding[] => {
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return found;
  };

  const articles = () => strapi.db.query(ARTICLE);

  /** Drafts that were changed last and those on matches of the last days, each with what readers have of it. */
  const idsToLookAt = async (may: object, now: Date): Promise<number[]> => {
    const since = new Date(now.getTime() - DAYS * DAY_MS);
    const linked = { matches: { id: { $notNull: true } } };
    const late = { matches: { kickOff: { $gte: since, $lte: now } } };
    const found = await Promise.all(
      [linked, late].map((which): Promise<Pick<Row, 'id' | 'documentId' | 'locale'>[]> =>
        articles().findMany({
          where: { $and: [{ publishedAt: null }, which, may] },
          select: ['id', 'documentId', 'locale', 'updatedAt'],
          orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
          limit: CHANGED_LAST,
        }),
      ),
    );
    const drafts = found.flat();
    const keys = new Set(drafts.map(languageKey));
    const published: Pick<Row, 'id' | 'documentId' | 'locale'>[] = await articles().findMany({
      where: {
        $and: [
          { documentId: { $in: drafts.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
          may,
        ],
      },
      select: ['id', 'documentId', 'locale'],
    });
    const twins = published.filter((row) => keys.has(languageKey(row)));
    return [...new Set([...drafts, ...twins].map(({ id }) => id))];
  };

  /** A published text that its draft has too is looked at once. */
  const distinct = (rows: readonly Row[]): Row[] => {
    const seen = new Set<string>();
    return [...rows]
      .sort((a, b) => Number(a.publishedAt !== null) - Number(b.publishedAt !== null))
      .filter((row) => {
        const key = `${languageKey(row)} ${textsOf(row)}`;
        return !seen.has(key) && seen.add(key);
      })
      .sort((a, b) => (time(b.updatedAt) ?? 0) - (time(a.updatedAt) ?? 0));
  };

  /** Of matches that somebody may read whole: the facts, each with what it is known by. */
  const factsOf = async (desk: Desk, ids: readonly string[]) => {
    const allowed: string[] = [];
    for (const id of ids) if (await mayReadWholeMatch(desk, id)) allowed.push(id);
    const facts = await getService(strapi, 'match-facts').findMany(allowed);
    return new Map([...facts].map(([id, match]) => [id, { match, version: digest(JSON.stringify(match)) }]));
  };

  const contradictionsIn = async (row: Row, facts: readonly { match: MatchFacts; version: string }[]) => {
    const key = digest([row.locale, row.kind, textsOf(row), ...facts.map(({ version }) => version)].join('\n'));
    if (!kept.has(key)) await nextTurn(); // One text after the other, and the requests that wait in between.
    const known = kept.get(key); // Somebody else may have asked for it meanwhile.
    if (known) return keep(key, known);
    const words = strapi.config.get<OwnFactWords>('plugin::pressbox.factWords', {});
    const options = { locale: row.locale, words, isBefore: row.kind === 'preview' };
    const matches = facts.map(({ match }) => match);
    return keep(
      key,
      checkArticle(row, matches, options).filter(({ verdict }) => verdict === 'contradicted'),
    );
  };

  return {
    /** @throws ForbiddenError where they may not read all that is held against a match */
    async find(desk: Desk, now: Date): Promise<FindContradictedArticles.Response> {
      const may = await desk.where('read', ARTICLE);
      if (!may || !desk.mayType('read', ARTICLE, READ)) throw new errors.ForbiddenError();
      const ids = await idsToLookAt(may, now);
      // A role may read some fields of its own articles alone: each row is asked for.
      const readable = desk.dependsOnRow('read', ARTICLE)
        ? (await desk.among('read', ARTICLE, { id: { $in: ids } }, READ)).allowed.map(({ id }) => id)
        : ids;
      const rows: Row[] = await articles().findMany({
        where: { id: { $in: readable } },
        select: ['id', 'documentId', 'locale', 'kind', 'publishedAt', 'updatedAt', ...ARTICLE_TEXTS],
        populate: {
          matches: LINKED,
        },
      });
      const held = distinct(rows).map((row) => ({ row, ids: withLegs(row.matches) }));
      const facts = await factsOf(desk, [...new Set(held.flatMap((one) => one.ids))]);
      const told = new Map<string, ContradictedArticle>();
      for (const { row, ids: matches } of held) {
        const [first, ...others] = matches;
        const own = first === undefined ? undefined : facts.get(first);
        // Without the article's own match, no other takes its place.
        if (first === undefined || !own) continue;
        const found = await contradictionsIn(row, [own, ...others.flatMap((id) => facts.get(id) ?? [])]);
        const status = row.publishedAt === null ? 'draft' : 'published';
        const key = languageKey(row);
        if (!found[0] || (told.has(key) && status === 'published')) continue;
        const { documentId, locale, kind, title = null } = row;
        const { home, away } = own.match;
        const match = { documentId: first, home: home.name, away: away.name };
        told.set(key, { documentId, locale, kind, title, status, count: found.length, first: found[0], match });
      }
      const looked = new Set(rows.map(languageKey)).size;
      return { data: [...told.values()], meta: { looked, changedLast: CHANGED_LAST, days: DAYS } };
    },
  };
};
