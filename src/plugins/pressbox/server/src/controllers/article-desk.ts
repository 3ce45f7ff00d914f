import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../utils/service';

/** What the admin panel asks about articles. */
export const createArticleDeskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * GET /pressbox/articles/:documentId/embargo - The languages that ask to be published at an hour. An edit view sees
   * one language; another one's hour holds it back all the same.
   */
  async embargo(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    ctx.body = { data: { languages: await getService(strapi, 'embargo').languages(documentId) } };
  },
});
