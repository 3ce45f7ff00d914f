import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { versionTag } from '../documents/stale';
import { refuse } from '../utils/refuse';
import { getService } from '../utils/service';

type RouteMiddleware = (
  config: unknown,
  context: { strapi: Core.Strapi },
) => (ctx: Context, next: Next) => Promise<void>;

/** Refuses a language that the newsroom does not have: an empty answer would look like "not translated yet". */
const knownLocale: RouteMiddleware =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const { locale } = ctx.query;
    if (locale !== undefined && locale !== '*' && locale !== '') {
      const locales = getService(strapi, 'locales');
      if (typeof locale !== 'string' || !(await locales.has(locale))) {
        const { codes } = await locales.all();
        refuse('locale', `The newsroom has no language "${String(locale)}". It writes in ${codes.join(', ')}.`);
      }
    }
    await next();
  };

/** Names the version of the one document handed out, so that a later `If-Match` can refuse a stale edit. */
const version: RouteMiddleware = () => async (ctx, next) => {
  await next();
  const { data } = (ctx.body ?? {}) as { data?: { updatedAt?: string } };
  if (data?.updatedAt) ctx.set('ETag', versionTag(data.updatedAt));
};

interface BodyError {
  type?: string;
  limit?: number;
  status?: number;
  message: string;
}

/** Whether an address can be read: half an escape cannot, and no database compares a NUL. */
const isReadable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
};

/**
 * Says what is wrong with a body, or an address, that cannot be read; it stands before Strapi's own readers in
 * `config/middlewares`. Without it the caller gets half an envelope, and every slip of a client fills the log with a
 * stack.
 */
const readableBody: RouteMiddleware = () => async (ctx, next) => {
  if (!isReadable(ctx.path))
    throw new errors.ValidationError('The address holds a character that no address may hold. Look for a % in it.');
  try {
    await next();
  } catch (error) {
    const { type, limit = 0, status, message } = error as BodyError;
    if (type === 'entity.too.large') {
      throw new errors.PayloadTooLargeError(
        `The body is over ${Math.round(limit / 1024 / 1024)} MB. Send less at once; files go to /api/upload.`,
      );
    }
    if (error instanceof SyntaxError && status === 400) {
      throw new errors.ValidationError(`The body is no JSON: ${message}. Check its quotes, commas and brackets.`);
    }
    throw error;
  }
};

export const middlewares = { 'known-locale': knownLocale, version, 'readable-body': readableBody };
