import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FindLiveText, WriteLiveText } from '../../../contracts/src';
import { ofLanguageQuery, writeLiveTextBody } from '../../../contracts/src/translations.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';
import { callerOf } from './caller';

const validateLanguage = validated(ofLanguageQuery);
const validateWrite = validated(writeLiveTextBody);

/** The live text of a match in another language. Rights on each line are asked by the service. */
export const createLiveTextController = ({ strapi }: { strapi: Core.Strapi }) => {
  const paramsOf = (ctx: Context) => ctx.params as WriteLiveText.Request['params'];
  const whichOf = (ctx: Context) => ({ match: paramsOf(ctx).match, ...validateLanguage(ctx.query) });

  return {
    /** GET /pressbox/translations/live/:match - The lines, in the order of play. */
    async find(ctx: Context) {
      const data = await getService(strapi, 'live-text').find(whichOf(ctx), callerOf(strapi, ctx));
      ctx.body = { data } satisfies FindLiveText.Response;
    },

    /** PUT /pressbox/translations/live/:match/:entry - Keeps one line. */
    async write(ctx: Context) {
      const body = validateWrite(ctx.request.body ?? {});
      const data = await getService(strapi, 'live-text').write(
        whichOf(ctx),
        paramsOf(ctx).entry,
        body,
        callerOf(strapi, ctx),
      );
      ctx.body = { data } satisfies WriteLiveText.Response;
    },
  };
};
