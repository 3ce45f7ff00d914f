import { refuse } from '../platform/refuse';
import type { RouteMiddleware } from '../platform/route-middleware';
import { getService } from '../platform/service';
import { sayRefusal } from '../../../core/src/refusals';

/** Refuses a language that the newsroom does not have: an empty answer would look like "not translated yet". */
export const knownLocale: RouteMiddleware =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const { locale } = ctx.query;
    if (locale !== undefined && locale !== '*' && locale !== '') {
      const locales = getService(strapi, 'locales');
      if (typeof locale !== 'string' || !(await locales.has(locale))) {
        const { codes } = await locales.all();
        refuse('locale', sayRefusal('language.unknown', { locale: String(locale), locales: codes }));
      }
    }
    await next();
  };
