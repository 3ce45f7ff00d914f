/**
 * When readers see a team sheet. One that is made in a form grows name by name, and is shown once it is marked ready; one
 * that comes any other way (an applied text, an import, a token) comes as a whole.
 */
import type { Core } from '@strapi/strapi';
import type { DocumentMiddleware } from '../platform/documents';
import { contentManagerRequest } from '../platform/request';
import { TEAM_SHEET } from '../platform/uids';

export const createSheetReadinessMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  ({ uid, action, params }, next) => {
    if (uid !== TEAM_SHEET) return next();
    const { data } = params;
    if (action === 'create' && data && typeof data.ready !== 'boolean')
      data.ready = contentManagerRequest(strapi) === null;
    // A duplicate is made in the form, and the names on it are those of another day.
    else if (action === 'clone' && contentManagerRequest(strapi)) params.data = { ...data, ready: false };
    // A form that was opened on an older sheet, or a client that empties the field, hides nothing and shows nothing.
    else if (action === 'update' && data && 'ready' in data && typeof data.ready !== 'boolean') delete data.ready;
    return next();
  };
