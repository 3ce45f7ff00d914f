import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FindContradictedArticles, FindHeld, FindMyDrafts } from '../../../contracts/src';
import { getService } from '../platform/service';
import { createDesk } from '../roles/desk';
import type { PolicyContext } from '../roles/policies';
import type { Person } from './writer';

/** What the widgets of the home page ask. */
export const createHomeController = ({ strapi }: { strapi: Core.Strapi }) => {
  const deskOf = (ctx: Context) => createDesk(strapi, (ctx.state as PolicyContext['state']).userAbility);

  return {
    /** GET /pressbox/home/drafts - What whoever asks is writing. */
    async drafts(ctx: Context) {
      const { user } = ctx.state as { user?: Person & { id: number } };
      const writer = { id: user?.id ?? null, desk: deskOf(ctx), person: user ?? {} };
      ctx.body = (await getService(strapi, 'home').drafts(writer, new Date())) satisfies FindMyDrafts.Response;
    },

    /** GET /pressbox/home/held - What waits for its hour. */
    async held(ctx: Context) {
      ctx.body = (await getService(strapi, 'home').held(deskOf(ctx), new Date())) satisfies FindHeld.Response;
    },

    /** GET /pressbox/home/contradictions - What is contradicted by its matches. */
    async contradictions(ctx: Context) {
      const found = await getService(strapi, 'contradicted-articles').find(deskOf(ctx), new Date());
      ctx.body = found satisfies FindContradictedArticles.Response;
    },
  };
};
