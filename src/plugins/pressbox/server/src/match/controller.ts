import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import type { CheckMatch } from '../../../contracts/src';
import { MATCH } from '../platform/uids';
import { getService } from '../platform/service';

export const matchController = factories.createCoreController(MATCH, ({ strapi }) => ({
  /** GET /api/pressbox/matches/:documentId/check - What in a match does not add up. */
  async check(ctx: Context) {
    const { documentId } = ctx.params as CheckMatch.Request['params'];
    return { data: await getService(strapi, 'match-check').check(documentId) } satisfies CheckMatch.Response;
  },
}));
