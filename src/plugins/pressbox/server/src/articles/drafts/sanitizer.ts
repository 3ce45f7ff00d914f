/**
 * The last gate for drafts: whatever way an answer was put together, no article leaves in it that its caller may not
 * see. The files of the media library know what they are used by, and carry drafts along; a write answers with the
 * draft that it wrote, and with what that is linked to.
 */
import type { Core } from '@strapi/strapi';
import { isToCome } from '../../../../core/src';
import type { Context } from 'koa';
import { ARTICLE } from '../../platform/uids';
import { attributesOf, type Attribute, type Attributes } from '../../platform/content-type';
import { dateOf } from '../../platform/moments';
import { isRecord } from '../../platform/record';
import { releasedAmong, wasGuarded } from './released';
import { addOutputSanitizer } from '../../platform/output-sanitizer';
import { contentApiRequest } from '../../platform/request';
import { getService } from '../../platform/service';

type Entity = Record<string, unknown>;
type Verdict = 'shown' | 'hidden' | 'unknown';

const isEntity = (value: unknown): value is Entity => isRecord(value) && !(value instanceof Date);

/** What a row says of itself. One that was read without its hours says nothing. */
const verdictOf = (row: Entity, now: Date): Verdict => {
  if (row.publishedAt === undefined) return 'unknown';
  if (!row.publishedAt) return 'hidden';
  if (row.publishAt === undefined) return 'unknown';
  return isToCome(dateOf(row.publishAt), now) ? 'hidden' : 'shown';
};

/** A model by its name. */
type ModelOf = (uid: string) => Attributes;

/** The model that an attribute leads to. */
const modelBehind = (attribute: Attribute | undefined): string | undefined =>
  attribute?.type === 'media' ? 'plugin::upload.file' : (attribute?.target ?? attribute?.component);
const isArticle = (row: Entity, uid: string | undefined): boolean => (row.__type ?? uid) === ARTICLE;

/** Every article of an answer, at any depth. */
export const articlesIn = (value: unknown, uid: string | undefined, modelOf: ModelOf): Entity[] => {
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, uid, modelOf));
  if (!isEntity(value)) return [];
  const attributes = modelOf(String(value.__type ?? value.__component ?? uid ?? ''));
  const inner = Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'object' && part !== null ? articlesIn(part, modelBehind(attributes[name]), modelOf) : [],
  );
  return isArticle(value, uid) ? [value, ...inner] : inner;
};

/** Takes some rows out of an answer, in place. */
const take = (hidden: ReadonlySet<unknown>, value: unknown): void => {
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index -= 1) {
      if (hidden.has(value[index])) value.splice(index, 1);
      else take(hidden, value[index]);
    }
  } else if (isEntity(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (hidden.has(inner)) value[name] = null;
      else take(hidden, inner);
    }
  }
};

const IDENTITY = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt'];

/** What a write answers of the draft that it wrote: which one it is, and what the caller has sent. */
const whatWasSent = (row: Entity, request: Context, attributes: Attributes): Entity => {
  // All of a draft that was created is its creator's.
  if (request.method === 'POST') return row;
  const { data } = (request.request.body ?? {}) as { data?: Entity };
  const sent = Object.keys(data ?? {}).filter((name) => modelBehind(attributes[name]) === undefined);
  return Object.fromEntries([...IDENTITY, ...sent].filter((name) => name in row).map((name) => [name, row[name]]));
};

export const registerDraftsSanitizer = (strapi: Core.Strapi): void => {
  const modelOf: ModelOf = (uid) => (uid ? (attributesOf(strapi, uid) ?? {}) : {});

  const hiddenAmong = async (rows: readonly Entity[], request: Context, now: Date): Promise<Set<unknown>> => {
    const verdicts = new Map(rows.map((row) => [row, verdictOf(row, now)]));
    const unknown = wasGuarded(request) ? [] : rows.filter((row) => verdicts.get(row) === 'unknown');
    const seen = await releasedAmong(strapi, unknown.map(({ id }) => Number(id)).filter(Number.isInteger), now);
    for (const row of unknown) verdicts.set(row, seen.has(Number(row.id)) ? 'shown' : 'hidden');
    return new Set(rows.filter((row) => verdicts.get(row) === 'hidden'));
  };

  addOutputSanitizer(strapi, ({ uid }: { uid: string }) => async (data: unknown) => {
    const request = contentApiRequest(strapi);
    if (!request || typeof data !== 'object' || data === null) return data;
    const rows = articlesIn(data, uid, modelOf);
    if (rows.length === 0 || (await getService(strapi, 'preview').isAllowed(request))) return data;
    const hidden = await hiddenAmong(rows, request, getService(strapi, 'embargo').now());
    if (hidden.size === 0) return data;
    take(hidden, data);
    if (!hidden.has(data)) return data;
    return request.method === 'POST' || request.method === 'PUT'
      ? whatWasSent(data as Entity, request, modelOf(uid))
      : null;
  });
};
