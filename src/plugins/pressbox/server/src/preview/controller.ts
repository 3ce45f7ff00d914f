import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FindPreview } from '../../../contracts/src';
import { previewQuery } from '../../../contracts/src/preview.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';

const validate = validated(previewQuery);
/** Nobody keeps it, finds it, or learns its address. */
const PRIVATE = {
  'Cache-Control': 'no-store, private',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
};

/** An article as it will look, for whoever holds a token. */
export const createPreviewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /api/pressbox/pages/preview/:documentId - The page of an article from its draft. */
  async find(ctx: Context) {
    ctx.set(PRIVATE);
    const { documentId } = ctx.params as FindPreview.Request['params'];
    const { token, locale, status } = validate(ctx.query);
    const language = await getService(strapi, 'locales').one(locale);
    const previews = getService(strapi, 'previews');
    const pass = previews.pass(token, documentId, language, status);
    const answer = await previews.page(pass, language, status);
    if (!answer) {
      throw new errors.NotFoundError(
        status === 'published'
          ? 'This article is not published in this language. Preview its draft.'
          : 'This article is not there any more, or not in this language. Go back to the list of articles.',
      );
    }
    ctx.body = answer;
  },
});
