/**
 * The rows of articles that readers may see: published, and their hour has come. An import or a statement in SQL can
 * publish a row whose hour is yet to come. The guard is on rows, so it holds wherever they appear in an answer, at any
 * depth, in lists and in what is counted.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ARTICLE } from '../../platform/uids';
import { attributesOf } from '../../platform/content-type';
import { guardReads, type Where } from '../../platform/guarded-reads';

const hourHasCome = (now: Date): Where => ({
  $or: [{ publishAt: { $null: true } }, { publishAt: { $lte: now.toISOString() } }],
});
/** What a row of an article is that readers may see. */
export const released = (now: Date): Where => ({ $and: [{ publishedAt: { $notNull: true } }, hourHasCome(now)] });

const reading = new AsyncLocalStorage<Date>();
const guarded = new WeakSet<Context>();

/** Reads with the guard on: what the database is asked for meanwhile has no article that readers may not see. */
export const readReleased = <T>(request: Context, now: Date, read: () => Promise<T>): Promise<T> => {
  guarded.add(request);
  return reading.run(now, read);
};

/** Whether what a request answers was read with the guard on. What a write answers was not. */
export const wasGuarded = (request: Context): boolean =>
  guarded.has(request) && (request.method === 'GET' || request.method === 'HEAD');

export const registerReleasedReads = (strapi: Core.Strapi): void => guardReads(strapi, ARTICLE, reading, released);

/** Which of some rows of articles readers may see. */
export const releasedAmong = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  now: Date,
): Promise<ReadonlySet<number>> => {
  if (ids.length === 0) return new Set();
  const where = { $and: [{ id: { $in: [...new Set(ids)] } }, released(now)] };
  const rows: { id: number }[] = await strapi.db.query(ARTICLE).findMany({ where, select: ['id'] });
  return new Set(rows.map(({ id }) => id));
};

/** Whether there is a published row whose hour is yet to come. */
export const holdsUnreleased = async (strapi: Core.Strapi, now: Date): Promise<boolean> => {
  const where = { publishAt: { $gt: now.toISOString() }, publishedAt: { $notNull: true } };
  return (await strapi.db.query(ARTICLE).findOne({ where, select: ['id'] })) !== null;
};

const isObject = (value: unknown): value is Where => typeof value === 'object' && value !== null;

/** An operator that stands at a relation is asked of its id. */
const asksId = (value: unknown): boolean =>
  !isObject(value) || Object.entries(value).every(([key, inner]) => /^(\$|\d+$)/.test(key) && asksId(inner));

/**
 * Filters that lead to articles through a relation, told to find none that readers may not see: the words of such an
 * article would be guessed letter by letter.
 */
export const onlyReleased = (strapi: Core.Strapi, uid: string, filters: unknown, now: Date): unknown => {
  if (Array.isArray(filters)) return filters.map((part: unknown) => onlyReleased(strapi, uid, part, now));
  if (!isObject(filters) || filters instanceof Date) return filters;
  const attributes = attributesOf(strapi, uid) ?? {};
  const targetOf = (name: string) => (Object.hasOwn(attributes, name) ? attributes[name]?.target : undefined);
  const parts = Object.entries(filters).map(([name, value]) => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const model = attribute ? (attribute.target ?? attribute.component) : uid;
    const inner = model ? onlyReleased(strapi, model, value, now) : value;
    if (targetOf(name) !== ARTICLE) return { [name]: inner };
    return { [name]: { $and: [asksId(inner) ? { id: inner } : inner, hourHasCome(now)] } };
  });
  // One by one: of two conditions of one kind in one object Strapi forgets the first.
  return Object.keys(filters).some((name) => targetOf(name) === ARTICLE)
    ? { $and: parts }
    : Object.assign({}, ...parts);
};
