import { errors } from '@strapi/utils';
import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import type { GeneratedController } from '../platform/generated';
import { ARTICLE } from '../platform/uids';
import { statusOf } from './drafts/status';

export const articleController = factories.createCoreController(ARTICLE, ({ strapi }) => ({
  /** GET /api/pressbox/articles/:documentId/preview - The draft of an article, for a caller who may preview. */
  async preview(this: GeneratedController, ctx: Context) {
    statusOf(ctx.query.status);
    await this.validateQuery(ctx);
    const query = await this.sanitizeQuery(ctx);
    const { documentId } = ctx.params as { documentId: string };
    const draft = await strapi.documents(ARTICLE).findOne({ ...query, documentId, status: 'draft' });
    if (!draft) throw new errors.NotFoundError('There is no draft of this article in this language.');
    return this.transformResponse(await this.sanitizeOutput(draft, ctx));
  },
}));
