import type { Core } from '@strapi/strapi';

/** Who reads the page of settings, prints a style that is typed there, and is told which names are missing. */
export const READ_SETTINGS = 'plugin::pressbox.settings.read';
export const UPDATE_SETTINGS = 'plugin::pressbox.settings.update';

/**
 * Makes them permissions that Settings → Roles can grant. Super admins hold every permission that is there; no role of
 * ours holds these before somebody grants them.
 */
export const registerSettingsPermissions = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.service('admin::permission').actionProvider.registerMany(
    [
      { displayName: 'Read', uid: 'settings.read' },
      { displayName: 'Update', uid: 'settings.update' },
    ].map((action) => ({
      ...action,
      section: 'settings',
      category: 'Pressbox',
      subCategory: 'Settings',
      pluginName: 'pressbox',
    })),
  );
