import type { Core } from '@strapi/strapi';
import { getService } from '../platform/service';

const READS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** A write is answered when the other nodes have been told of it: whoever reads next may ask any of them. */
export const registerNodes = (strapi: Core.Strapi): void => {
  strapi.server.use(async (ctx, next) => {
    try {
      await next();
    } finally {
      if (!READS.includes(ctx.method)) await getService(strapi, 'page-cache').told();
    }
  });
};
