import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FindLocales } from '../../../contracts/src';
import { getService } from '../platform/service';

/** What the admin panel asks about the newsroom itself. */
export const createNewsroomController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /pressbox/locales - The languages that names may be written in. */
  async locales(ctx: Context) {
    ctx.body = { data: await getService(strapi, 'locales').all() } satisfies FindLocales.Response;
  },
});
