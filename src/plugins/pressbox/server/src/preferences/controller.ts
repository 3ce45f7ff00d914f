import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import type { Context } from 'koa';
import type { FindMissingNames, FindSettings, PrintTyped, UpdateSettings } from '../../../contracts/src';
import { missingNamesQuery, printTypedBody, updateSettingsBody } from '../../../contracts/src/settings.schema';
import { nameOfUser } from '../platform/users';
import { refuse, validated } from '../platform/refuse';
import { getService } from '../platform/service';
import { createDesk } from '../roles/desk';
import { mayReadWholeMatch, type PolicyContext } from '../roles/policies';
import { UPDATE_SETTINGS } from './permissions';

const validateUpdate = validated(updateSettingsBody);
const validatePrint = validated(printTypedBody);
const validateMissing = validated(missingNamesQuery);

/** The page of settings. */
export const createSettingsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const abilityOf = (ctx: Context) => (ctx.state as PolicyContext['state']).userAbility;

  return {
    /** GET /pressbox/settings */
    async find(ctx: Context) {
      const mayUpdate = abilityOf(ctx)?.can(UPDATE_SETTINGS, undefined) ?? false;
      ctx.body = { data: await getService(strapi, 'settings').find(mayUpdate) } satisfies FindSettings.Response;
    },

    /** PUT /pressbox/settings */
    async update(ctx: Context) {
      const body = validateUpdate(ctx.request.body);
      const who = nameOfUser((ctx.state as { user?: object }).user);
      ctx.body = { data: await getService(strapi, 'settings').save(body, who) } satisfies UpdateSettings.Response;
    },

    /** POST /pressbox/settings/print */
    async print(ctx: Context) {
      const body = validatePrint(ctx.request.body);
      if (body.match && !(await mayReadWholeMatch(createDesk(strapi, abilityOf(ctx)), body.match)))
        throw new errors.ForbiddenError();
      ctx.body = { data: await getService(strapi, 'typed-print').print(body) } satisfies PrintTyped.Response;
    },

    /** GET /pressbox/settings/missing-names */
    async missingNames(ctx: Context) {
      const { locale } = validateMissing(ctx.query);
      const { codes } = await getService(strapi, 'locales').all();
      if (!codes.includes(locale)) refuse('locale', sayRefusal('language.unknown', { locale, locales: codes }));
      const desk = createDesk(strapi, abilityOf(ctx));
      const data = await getService(strapi, 'missing-names').find(locale, desk);
      ctx.body = { data } satisfies FindMissingNames.Response;
    },
  };
};
