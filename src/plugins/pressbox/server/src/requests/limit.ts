/**
 * A limit on what one address asks of the content API without a token. It stands ahead of Strapi's own check, which
 * asks the database who may read; what is answered from ready bytes does not come so far.
 */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { LRUCache } from 'lru-cache';
import { getService } from '../platform/service';
import { holdsToken } from '../platform/token';

/** A token that was valid a moment ago is let past without being counted. */
const PROVED_MS = 60_000;
const PROVED_TOKENS = 1_000;

export const registerRequestLimit = (strapi: Core.Strapi): void => {
  const pages = `${strapi.config.get<string>('api.rest.prefix', '/api')}/pressbox/pages/`;
  const proved = new LRUCache<string, true>({ max: PROVED_TOKENS, ttl: PROVED_MS });

  strapi.server.api('content-api').use(async (ctx: Context, next: Next) => {
    const limits = getService(strapi, 'request-limits');
    const authorization = ctx.get('authorization');
    if (authorization === '') {
      await limits.take(ctx.path.startsWith(pages) ? 'pages' : 'others', ctx);
      return next();
    }
    const token = createHash('sha256').update(authorization).digest('base64');
    if (proved.has(token)) return next();
    await limits.take('unproved', ctx);
    try {
      return await next();
    } finally {
      if (holdsToken(ctx)) proved.set(token, true);
    }
  });
};
