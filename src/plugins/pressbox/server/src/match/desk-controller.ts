import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { CheckMatch } from '../../../contracts/src';
import { getService } from '../platform/service';

/** What the admin panel asks about matches. */
export const createMatchDeskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /pressbox/matches/:documentId/check - What in a match does not add up. */
  async check(ctx: Context) {
    const { documentId } = ctx.params as CheckMatch.Request['params'];
    ctx.body = { data: await getService(strapi, 'match-check').check(documentId) } satisfies CheckMatch.Response;
  },
});
