import type { Core } from '@strapi/strapi';
import { PUBLISH_CONTRADICTED } from './settings';

/**
 * Makes the permission one that Settings → Roles can grant. Super admins hold every permission that is there; no role of
 * ours holds it before somebody grants it.
 */
export const registerPermission = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: 'Publish articles that the facts contradict',
      uid: PUBLISH_CONTRADICTED.replace('plugin::pressbox.', ''),
      pluginName: 'pressbox',
    },
  ]);
