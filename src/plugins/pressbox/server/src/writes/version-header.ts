import type { RouteMiddleware } from '../platform/route-middleware';
import { versionTag } from './stale';

/** Names the version of the one document handed out, so that a later `If-Match` can refuse a stale edit. */
export const versionHeader: RouteMiddleware = () => async (ctx, next) => {
  await next();
  const { data } = (ctx.body ?? {}) as { data?: { updatedAt?: string } };
  if (data?.updatedAt) ctx.set('ETag', versionTag(data.updatedAt));
};
