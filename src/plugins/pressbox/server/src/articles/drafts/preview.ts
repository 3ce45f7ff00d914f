import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** The permission to see drafts: an action of the content API that a token or a role can be given. */
export const PREVIEW_ACTION = 'plugin::pressbox.article.preview';

/** Who may see drafts. Strapi alone hands them to whoever may `find`. */
export const createPreviewService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async isAllowed(ctx: Context): Promise<boolean> {
    if (ctx.state.pressboxMayPreview === undefined) {
      try {
        await strapi.auth.verify(ctx.state.auth, { scope: [PREVIEW_ACTION] });
        ctx.state.pressboxMayPreview = true;
      } catch {
        ctx.state.pressboxMayPreview = false;
      }
    }
    return ctx.state.pressboxMayPreview;
  },
});
