import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { RateArticle, ReadArticle } from '../../../contracts/src';
import { rateArticleBody, readArticleBody } from '../../../contracts/src/readers.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';

const validateRating = validated(rateArticleBody);
const validateRead = validated(readArticleBody);

/** What readers send. */
export const createReadersController = ({ strapi }: { strapi: Core.Strapi }) => {
  return {
    /** POST /api/pressbox/articles/:documentId/rating - A reader's vote. A second one replaces the first. */
    async rate(ctx: Context) {
      await getService(strapi, 'request-limits').take('ratings', ctx);
      const { documentId }: RateArticle.Request['params'] = ctx.params;
      const { reader, stars } = validateRating(ctx.request.body);
      const data = await getService(strapi, 'ratings').rate(documentId, reader, stars as 1 | 2 | 3 | 4 | 5);
      ctx.body = { data } satisfies RateArticle.Response;
    },

    /** POST /api/pressbox/articles/:documentId/reads - An article was opened. Counted once a reader a day. */
    async read(ctx: Context) {
      await getService(strapi, 'request-limits').take('reads', ctx);
      const { documentId }: ReadArticle.Request['params'] = ctx.params;
      const { reader } = validateRead(ctx.request.body ?? {});
      const counted = await getService(strapi, 'reads').count(
        documentId,
        reader ?? `${ctx.ip}\n${ctx.get('user-agent')}`,
      );
      ctx.status = 202;
      ctx.body = { data: { counted } } satisfies ReadArticle.Response;
    },
  };
};
