/**
 * Who may write one language does not begin another. Strapi's content manager asks for the language only where a row
 * of it is there already; a language that is about to be born it gives to whoever may create in any.
 */
import createError from 'http-errors';
import type { Core } from '@strapi/strapi';
import type { DocumentMiddleware } from '../utils/documents';
import { contentManagerRequest } from '../utils/request';
import { getService } from '../utils/service';
import { isLocalized } from './content-type';

const CREATE = 'plugin::content-manager.explorer.create';

export const createLanguagesMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action, params }, next) => {
    const request = contentManagerRequest(strapi);
    if (!request || !(action === 'create' || action === 'update') || !isLocalized(strapi, uid)) return next();
    const locale = await getService(strapi, 'locales').one(params.locale);
    const where = { documentId: params.documentId, locale };
    const isThere = action === 'update' && (await strapi.db.query(uid).findOne({ where, select: ['id'] })) !== null;
    if (isThere) return next();
    const ability = request.state.userAbility;
    const { toSubject } = strapi.service('admin::permission').createPermissionsManager({ ability, model: uid });
    if (ability.cannot(CREATE, toSubject({ locale }))) {
      throw createError(403, `You may not write in "${locale}". Ask an administrator for a role of that language.`, {
        details: {},
      });
    }
    return next();
  };
