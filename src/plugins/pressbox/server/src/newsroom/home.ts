/** What the home page of the admin panel tells of articles. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { heldUntil } from '../../../core/src';
import type { FindHeld, FindMyDrafts, HeldArticle, MissingPart } from '../../../contracts/src';
import { dateOf, instant } from '../platform/moments';
import { ARTICLE } from '../platform/uids';
import { getService } from '../platform/service';
import type { Desk } from '../roles/desk';
import type { Writer } from './begin-article';
import { findAuthor } from './find-author';
import { missingIn, PARTS, type Parts } from './missing';
import { stateOf, type ArticleRow } from './state';

/** What somebody has under their pen; who has more looks into the list of articles. */
const MOST_DRAFTS = 12;
/** How many are read to find those that readers have not got yet. */
const MOST_READ = 120;
const MOST_HELD = 60;

type Row = ArticleRow & { id: number };
interface Whole extends Parts {
  id: number;
}

const SELECT = ['id', 'documentId', 'locale', 'kind', 'title', 'publishedAt', 'publishAt', 'updatedAt'];
const languageKey = ({ documentId, locale }: Pick<ArticleRow, 'documentId' | 'locale'>): string =>
  `${documentId} ${locale}`;
const headOf = ({ documentId, locale, kind, title }: Row) => ({
  documentId,
  locale: locale ?? '',
  kind: kind as HeldArticle['kind'],
  title,
});

export const createHomeService = ({ strapi }: { strapi: Core.Strapi }) => {
  const articles = () => strapi.db.query(ARTICLE);

  /** The rows of a list of which they may read some fields: a role may read other fields of its own articles. */
  const readable = async (desk: Desk, rows: Row[], fields: readonly string[]): Promise<Row[]> => {
    if (rows.length === 0 || !desk.dependsOnRow('read', ARTICLE)) return rows;
    const { allowed } = await desk.among('read', ARTICLE, { id: { $in: rows.map(({ id }) => id) } }, fields);
    const ids = new Set(allowed.map(({ id }) => id));
    return rows.filter(({ id }) => ids.has(id));
  };

  const mayOf = async (desk: Desk, fields: readonly string[]): Promise<object> => {
    const may = await desk.where('read', ARTICLE);
    if (!may || !desk.mayType('read', ARTICLE, fields)) throw new errors.ForbiddenError();
    return may;
  };

  /** Those drafts that readers have not got as they stand. */
  const unpublished = async (drafts: readonly Row[]) => {
    const published: Row[] = await articles().findMany({
      where: { documentId: { $in: drafts.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
      select: ['id', 'documentId', 'locale', 'updatedAt'],
    });
    const twins = new Map(published.map((row) => [languageKey(row), row]));
    return drafts.flatMap((draft) => {
      const state = stateOf(draft, twins.get(languageKey(draft)));
      return state === 'published' ? [] : [{ draft, state }];
    });
  };

  const missingOf = async (desk: Desk, ids: readonly number[]): Promise<Map<number, MissingPart[]>> => {
    const parts = PARTS.filter((part) => desk.mayType('read', ARTICLE, [part]));
    const one = { select: ['id'] };
    const rows: Whole[] = await articles().findMany({
      where: { id: { $in: [...ids] } },
      select: ['id', 'kind', 'title', 'standfirst', 'body'],
      populate: { cover: one, authors: one, tags: one, matches: one },
    });
    return new Map(rows.map((row) => [row.id, missingIn(row, parts)]));
  };

  return {
    /** @throws ForbiddenError where they may not read the titles of articles */
    async drafts({ id, desk, person }: Writer, now: Date): Promise<FindMyDrafts.Response> {
      const fields = ['title', 'kind'];
      const may = await mayOf(desk, fields);
      const author = await findAuthor(strapi, person);
      const mine = [
        { createdBy: { id: id ?? -1 } },
        { updatedBy: { id: id ?? -1 } },
        ...(author ? [{ authors: { documentId: author.documentId } }] : []),
      ];
      const rows: Row[] = await articles().findMany({
        where: { $and: [{ publishedAt: null }, { $or: mine }, may] },
        select: SELECT,
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
        limit: MOST_READ,
      });
      const open = (await unpublished(await readable(desk, rows, fields))).slice(0, MOST_DRAFTS);
      const missing = await missingOf(
        desk,
        open.map(({ draft }) => draft.id),
      );
      const tellsHour = desk.mayType('read', ARTICLE, ['publishAt']);
      return {
        data: open.map(({ draft, state }) => ({
          ...headOf(draft),
          state,
          updatedAt: instant(draft.updatedAt) ?? '',
          heldUntil: tellsHour ? instant(heldUntil([dateOf(draft.publishAt)], now)) : null,
          missing: missing.get(draft.id) ?? [],
        })),
      };
    },

    /** @throws ForbiddenError where they may not read at which hour an article comes out */
    async held(desk: Desk, now: Date): Promise<FindHeld.Response> {
      const fields = ['title', 'kind', 'publishAt'];
      const may = await mayOf(desk, fields);
      const found: Row[] = await articles().findMany({
        where: { $and: [{ publishedAt: null, publishAt: { $gt: now } }, may] },
        select: SELECT,
        orderBy: [{ publishAt: 'asc' }, { id: 'asc' }],
        limit: MOST_HELD,
      });
      const rows = await readable(desk, found, fields);
      const held = new Map<string, HeldArticle>();
      for (const row of rows) {
        const { languages = [] } = held.get(row.documentId) ?? {};
        // The hour is that of the whole article; its first language names it.
        const head = held.get(row.documentId) ?? { ...headOf(row), until: instant(row.publishAt) ?? '' };
        held.set(row.documentId, { ...head, languages: [...languages, row.locale ?? ''] });
      }
      return { data: [...held.values()], meta: { timeZone: getService(strapi, 'day').timeZone() } };
    },
  };
};
