import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { BringXliff } from '../../../contracts/src';
import { bringXliffBody, giveXliffQuery, ofLanguageQuery } from '../../../contracts/src/translations.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';
import { callerOf } from './caller';

const validateGive = validated(giveXliffQuery);
const validateLanguage = validated(ofLanguageQuery);
const validateBring = validated(bringXliffBody);

/** Files for the tools of translators. */
export const createTranslationXliffController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /pressbox/translations/xliff - Some articles and their translations as a file. */
  async give(ctx: Context) {
    const { documents, locale, protect = false } = validateGive(ctx.query);
    const { name, xliff } = await getService(strapi, 'translation-xliff').give(documents, locale, protect, callerOf(strapi, ctx)); // prettier-ignore
    ctx.set({
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store, private',
    });
    ctx.body = xliff;
  },

  /** POST /pressbox/translations/xliff - Writes what a file brings back, or refuses it whole. */
  async bring(ctx: Context) {
    const { locale } = validateLanguage(ctx.query);
    const { xliff } = validateBring(ctx.request.body ?? {});
    const data = await getService(strapi, 'translation-xliff').bring(xliff, locale, callerOf(strapi, ctx));
    ctx.body = { data } satisfies BringXliff.Response;
  },
});
