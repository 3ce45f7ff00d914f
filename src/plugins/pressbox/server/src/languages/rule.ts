/**
 * Who may write one language does not begin another, and who may add a language to what exists begins no document.
 * Strapi's content manager asks for the language only where a row of it is there already; a language that is about to
 * be born, a new document and a clone it gives to whoever may create in any, whatever the conditions.
 */
import type { Core } from '@strapi/strapi';
import type { DocumentMiddleware } from '../platform/documents';
import { contentManagerRequest } from '../platform/request';
import { getService } from '../platform/service';
import { isLocalized } from '../platform/content-type';
import { sayRefusal } from '../../../core/src/refusals';
import { refusal } from '../platform/refuse';

const CREATE = 'plugin::content-manager.explorer.create';
const BEGINNING = ['create', 'update', 'clone'];

export const createLanguagesMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action, params }, next) => {
    const request = contentManagerRequest(strapi);
    if (!request || !BEGINNING.includes(action) || !isLocalized(strapi, uid)) return next();
    const locales = getService(strapi, 'locales');
    const { documentId } = params;
    const rows: { locale: string }[] =
      action === 'create' ? [] : await strapi.db.query(uid).findMany({ where: { documentId }, select: ['locale'] });
    // A clone has every language of its original, unless it names some.
    const all = params.locale === undefined || params.locale === '*';
    const asked = action === 'clone' && all ? rows.map(({ locale }) => locale) : [await locales.one(params.locale)];
    const ability = request.state.userAbility;
    const { toSubject } = strapi.service('admin::permission').createPermissionsManager({ ability, model: uid });
    for (const locale of new Set(asked)) {
      if (action === 'update' && rows.some((row) => row.locale === locale)) continue;
      const further = action === 'update' ? { documentId } : {};
      if (ability.can(CREATE, toSubject({ locale, ...further }))) continue;
      const mayTranslate = ability.can(CREATE, toSubject({ locale, documentId: 'any' }));
      throw refusal(403, sayRefusal(mayTranslate ? 'language.only-translated' : 'language.denied', { locale }));
    }
    return next();
  };
