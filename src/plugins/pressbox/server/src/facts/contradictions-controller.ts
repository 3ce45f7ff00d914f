import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ARTICLE_TEXTS } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import type { AcceptContradictions, FindContradictions } from '../../../contracts/src';
import { acceptContradictionsBody } from '../../../contracts/src/contradictions.schema';
import { checkTypedQuery } from '../../../contracts/src/fact-check.schema';
import { notFound, refusal, refuse, validated } from '../platform/refuse';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { createDesk, type Desk } from '../roles/desk';
import { mayReadWholeMatch, type PolicyContext } from '../roles/policies';
import { PUBLISH_CONTRADICTED } from './settings';
import { nameOfUser } from '../platform/users';

const validateQuery = validated(checkTypedQuery);
const validateAccept = validated(acceptContradictionsBody);

/** What an article says against the facts, and who stands by it. */
export const createContradictionsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const contradictions = () => getService(strapi, 'contradictions');

  /** The draft that is asked about, of somebody who may read its words and its matches. */
  const draftOf = async (ctx: Context) => {
    const { documentId } = ctx.params as FindContradictions.Request['params'];
    const { locale } = validateQuery(ctx.query);
    const asked = await getService(strapi, 'locales').one(locale);
    const ability = (ctx.state as PolicyContext['state']).userAbility;
    const desk = createDesk(strapi, ability);
    const draft = { documentId, locale: asked, publishedAt: null };
    const { all, allowed } = await desk.among('read', ARTICLE, draft, [...ARTICLE_TEXTS, 'matches']);
    if (allowed.length < all.length) throw new errors.ForbiddenError();
    if (all.length === 0) throw notFound(sayRefusal('article.no-draft', { locale: asked }));
    return { documentId, locale: asked, desk, draft, ability };
  };

  /** Whether somebody may publish the article, and against the facts where the newsroom refuses it to others. */
  const mayAccept = async (desk: Desk, draft: object, isEntitled: boolean): Promise<boolean> =>
    (contradictions().rule() === 'warn' || isEntitled) && desk.mayAll('publish', ARTICLE, draft);

  return {
    /** GET /pressbox/articles/:documentId/contradictions */
    async find(ctx: Context) {
      const { documentId, locale, desk, draft, ability } = await draftOf(ctx);
      const maySee = (match: string) => mayReadWholeMatch(desk, match);
      const { accepted, published } = await contradictions().find(documentId, locale);
      ctx.body = {
        data: {
          rule: contradictions().rule(),
          mayAccept: await mayAccept(desk, draft, ability?.can(PUBLISH_CONTRADICTED, undefined) ?? false),
          contradicted: await getService(strapi, 'fact-check').contradictedIn(documentId, locale, maySee),
          accepted,
          published,
        },
      } satisfies FindContradictions.Response;
    },

    /** POST /pressbox/articles/:documentId/contradictions */
    async accept(ctx: Context) {
      const { documentId, locale, desk, draft, ability } = await draftOf(ctx);
      const isEntitled = ability?.can(PUBLISH_CONTRADICTED, undefined) ?? false;
      if (!(await mayAccept(desk, draft, isEntitled))) throw refusal(403, sayRefusal('publish.denied'));
      const asked = validateAccept(ctx.request.body);
      const hasReason = Boolean(asked.reason?.trim());
      if (contradictions().rule() === 'refuse' && !hasReason) refuse('reason', sayRefusal('publish.no-reason'));
      const by = nameOfUser((ctx.state as { user?: object }).user);
      const data = await contradictions().accept(documentId, locale, asked, {
        by,
        isEntitled: isEntitled && hasReason,
      });
      ctx.body = { data } satisfies AcceptContradictions.Response;
    },
  };
};
