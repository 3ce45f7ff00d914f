import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FindEmbargo } from '../../../contracts/src';
import { ARTICLE } from '../platform/uids';
import type { PolicyContext } from '../roles/policies';
import { createDesk } from '../roles/desk';
import { getService } from '../platform/service';

/** What the admin panel asks about articles. */
export const createArticleDeskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * GET /pressbox/articles/:documentId/embargo - The languages that ask to be published at an hour. An edit view sees
   * one language; another one's hour holds it back all the same. Told of the languages that the caller may read.
   */
  async embargo(ctx: Context) {
    const { documentId } = ctx.params as FindEmbargo.Request['params'];
    const { userAbility } = ctx.state as PolicyContext['state'];
    const drafts = { documentId, publishedAt: null };
    const { all, allowed } = await createDesk(strapi, userAbility).among('read', ARTICLE, drafts, ['publishAt']);
    if (all.length > 0 && allowed.length === 0) throw new errors.ForbiddenError();
    const readable = new Set(allowed.map(({ locale }) => locale));
    const languages = await getService(strapi, 'embargo').languages(documentId);
    ctx.body = {
      data: { languages: languages.filter(({ locale }) => readable.has(locale)) },
    } satisfies FindEmbargo.Response;
  },
});
