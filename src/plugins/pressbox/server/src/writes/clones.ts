/**
 * A clone has what its original has, save what its maker writes anew. The content manager empties every field that its
 * caller may not write, so that the clone of an interview by somebody who writes titles alone would be of no kind; such
 * a field says nothing of their will, and is taken from the original.
 */
import type { Core } from '@strapi/strapi';
import type { DocumentMiddleware } from '../platform/documents';
import { contentManagerRequest } from '../platform/request';

interface PermissionChecker {
  cannot: { create(entity: null, field: string): boolean };
}

export const createClonesMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  (context, next) => {
    const { uid, action, params } = context;
    const manager = action === 'clone' ? contentManagerRequest(strapi) : null;
    if (!manager || !params.data) return next();
    const checker: PermissionChecker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: manager.state.userAbility, model: uid });
    const attributes = strapi.contentType(uid).attributes;
    params.data = Object.fromEntries(
      Object.entries(params.data).filter(
        ([name]) =>
          !(name in attributes) ||
          ['locale', 'createdBy', 'updatedBy'].includes(name) ||
          !checker.cannot.create(null, name),
      ),
    );
    return next();
  };
