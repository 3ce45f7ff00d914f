import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ARTICLE_TEXTS } from '../../../core/src';
import type { CheckTyped, FindArticleFacts } from '../../../contracts/src';
import { checkTypedBody, checkTypedQuery, findArticleFactsQuery } from '../../../contracts/src/fact-check.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { createDesk } from '../roles/desk';
import { mayReadWholeMatch, type PolicyContext } from '../roles/policies';

const validateFind = validated(findArticleFactsQuery);
const validateCheck = validated(checkTypedQuery);
const validateTyped = validated(checkTypedBody);

/** What an article says, held against the facts. */
export const createFactCheckController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /api/pressbox/articles/:documentId/facts - For whoever may preview. */
  async find(ctx: Context) {
    const { documentId } = ctx.params as FindArticleFacts.Request['params'];
    const { locale, status = 'draft' } = validateFind(ctx.query);
    const asked = await getService(strapi, 'locales').one(locale);
    ctx.body = await getService(strapi, 'fact-check').ofArticle(documentId, asked, status);
  },

  /**
   * POST /pressbox/articles/:documentId/facts - For whoever may read the article in this language, all of its words and
   * its matches. Nothing is held against a match that they may not read in whole, and nothing is stored.
   */
  async checkTyped(ctx: Context) {
    const { documentId } = ctx.params as CheckTyped.Request['params'];
    const { locale } = validateCheck(ctx.query);
    const typed = validateTyped(ctx.request.body);
    const asked = await getService(strapi, 'locales').one(locale);
    const desk = createDesk(strapi, (ctx.state as PolicyContext['state']).userAbility);
    const draft = { documentId, locale: asked, publishedAt: null };
    const { all, allowed } = await desk.among('read', ARTICLE, draft, [...ARTICLE_TEXTS, 'matches']);
    if (allowed.length < all.length) throw new errors.ForbiddenError();
    const maySee = (match: string) => mayReadWholeMatch(desk, match);
    const answer = await getService(strapi, 'fact-check').ofTyped(documentId, asked, typed, maySee);
    ctx.body = answer satisfies CheckTyped.Response;
  },
});
