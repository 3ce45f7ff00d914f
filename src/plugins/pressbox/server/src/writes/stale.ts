/**
 * A stale edit is refused with 409 and shown what changed, so that no desk writes over another. The content manager
 * sends back the `updatedAt` that its form was filled with; over the content API a caller sends the `ETag` of what it
 * read as `If-Match`, one or a list of them, and so does one who deletes. Without either, the last write wins.
 */
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Difference, StaleDetails } from '../../../contracts/src';
import { SOMEONE_ELSE } from '../../../contracts/src/stale';
import { sayRefusal } from '../../../core/src/refusals';
import { ARTICLE } from '../platform/uids';
import {
  isOurs,
  type Data,
  type DocumentAction,
  type DocumentContext,
  type DocumentMiddleware,
  type Row,
} from '../platform/documents';
import { createDesk, type Ability } from '../roles/desk';
import { namesVersion } from '../platform/entity-tags';
import { refusal, refuse } from '../platform/refuse';
import { contentApiRequest, contentManagerRequest } from '../platform/request';
import { lockRows, rowsNow } from '../platform/rows';
import { getService } from '../platform/service';
import { movedLinks, type LinkDifference } from './stale-links';
import { isLocalized } from '../platform/content-type';

/** The version of a row, as an entity tag: its last edit. */
export const versionTag = (updatedAt: string | Date): string => `"${new Date(updatedAt).getTime().toString(36)}"`;

/** What a caller may do to one version of a document and to no other. */
const CHECKED: readonly DocumentAction[] = ['update', 'delete'];

const SYSTEM = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'status',
];
const plain = (value: unknown): string => JSON.stringify(value instanceof Date ? value.toISOString() : (value ?? null));

/** What somebody does whose save was refused: our panel has a button for each way, a program reads and writes again. */
export const wayOutOf = (strapi: Core.Strapi): string =>
  contentManagerRequest(strapi)
    ? 'Take what is stored now, or keep yours to save it over.'
    : 'Read it again, and write again what you still want.';

type Told = Difference & Partial<LinkDifference>;

/**
 * What a caller is told of the fields in which their form and the stored row differ: of a field that they may not read,
 * only that it does. An article's row is its draft, which over the content API is read with the preview permission.
 */
export const toldOf = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  found: readonly Told[],
): Promise<Difference[]> => {
  const api = contentApiRequest(strapi);
  const mayPreview = !api || uid !== ARTICLE || (await getService(strapi, 'preview').isAllowed(api));
  const manager = contentManagerRequest(strapi);
  const desk = manager && createDesk(strapi, manager.state.userAbility as Ability);
  const mayReadTarget = async ({ target }: Told): Promise<boolean> =>
    !desk || !target || desk.mayAll('read', target.uid, { documentId: target.documentId }, [...target.namedBy]);
  const isTold = async (one: Told): Promise<boolean> =>
    mayPreview && (!desk || desk.mayType('read', uid, [one.field])) && (await mayReadTarget(one));
  const all = found.map(async (one): Promise<Difference> => {
    const { field, yours, stored } = one;
    return stored !== undefined && (await isTold(one)) ? { field, yours, stored } : { field, yours };
  });
  return Promise.all(all);
};

/** The plain fields in which the caller's form and the stored row differ now. */
const differences = (form: Data, stored: Row): Difference[] =>
  Object.keys(form)
    .filter((field) => !SYSTEM.includes(field) && field in stored && plain(form[field]) !== plain(stored[field]))
    .map((field) => ({ field, yours: form[field], stored: stored[field] }));

/** What a caller presumes of the row that they write, and what they fill in. */
interface Expected {
  isMet(tag: string): boolean;
  form: Data;
}

const names = (ifMatch: string, version: string): boolean =>
  namesVersion(ifMatch, version) ??
  refuse('If-Match', 'If-Match cannot be read. Send the ETag as you were given it, in its double quotes, or *.');

/** The version that a write was made from, where its caller says so. */
export const expectedVersion = (strapi: Core.Strapi, context: DocumentContext): Expected | null => {
  const api: Context | null = contentApiRequest(strapi);
  const isTheirs = (ctx: Context) => Object.values(ctx.params as object).includes(context.params.documentId);
  const header = api?.get('if-match');
  if (api && header && isTheirs(api))
    return { isMet: (tag) => names(header, tag), form: (api.request.body as { data?: Data } | undefined)?.data ?? {} };
  const manager = contentManagerRequest(strapi);
  const form = manager?.request.body as Data | undefined;
  if (manager && isTheirs(manager) && typeof form?.updatedAt === 'string')
    return { isMet: (tag) => tag === versionTag(form.updatedAt as string), form };
  return null;
};

export const createStaleMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  /**
   * Reads the row that is about to be written and keeps other writers waiting. A document that goes in all languages
   * is known by the row that a read without a language gives, or by another where there is none.
   */
  const lockRow = async ({ uid, params }: DocumentContext): Promise<Row | null> => {
    const locale = isLocalized(strapi, uid) ? await getService(strapi, 'locales').one(params.locale) : null;
    const isDraft = strapi.contentType(uid).options?.draftAndPublish === true;
    const whole = { documentId: params.documentId, ...(isDraft && { publishedAt: null }) };
    const rowOf = (where: Data) =>
      strapi.db.query(uid).findOne({ where, select: ['id'], orderBy: { id: 'asc' } }) as Promise<Row | null>;
    const row =
      (await rowOf({ ...whole, ...(locale && { locale }) })) ?? (params.locale === '*' && (await rowOf(whole)));
    if (!row) return null;
    await lockRows(strapi, uid, [row.id]);
    const [stored] = await rowsNow<Row>(strapi, uid, { id: row.id }, ['*']);
    return stored ?? null;
  };

  const editorOf = async (uid: UID.ContentType, id: number): Promise<string> => {
    const populate = { updatedBy: { select: ['firstname', 'lastname'] } };
    const row = await strapi.db.query(uid).findOne({ where: { id }, select: ['id'], populate });
    const { firstname, lastname } = (row?.updatedBy ?? {}) as { firstname?: string; lastname?: string };
    return [firstname, lastname].filter(Boolean).join(' ') || SOMEONE_ELSE;
  };

  return async (context, next) => {
    if (!CHECKED.includes(context.action) || !isOurs(context.uid)) return next();
    const expected = expectedVersion(strapi, context);
    if (!expected) return next();
    const stored = await lockRow(context);
    if (!stored || expected.isMet(versionTag(stored.updatedAt as string))) return next();
    const details = { who: await editorOf(context.uid, stored.id), updatedAt: stored.updatedAt as string };
    if (context.action === 'delete') {
      throw refusal(409, sayRefusal('stale.deletion', { who: details.who }), details satisfies StaleDetails);
    }
    const links = contentManagerRequest(strapi) ? await movedLinks(strapi, context.uid, stored.id, expected.form) : [];
    const found = [...differences(expected.form, stored), ...links];
    const changed = await toldOf(strapi, context.uid, found);
    const fields = found.map(({ field }) => field);
    const inEnglish = { fields: fields.length > 0 ? ` It differs from yours in: ${fields.join(', ')}.` : '' };
    throw refusal(409, sayRefusal('stale.save', { who: details.who, way: wayOutOf(strapi), fields }, inEnglish), {
      ...details,
      changed,
    } satisfies StaleDetails);
  };
};
