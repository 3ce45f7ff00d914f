/** Conditions that a permission may carry, for an administrator to tick in the settings of a role. */
import type { Core } from '@strapi/strapi';

/** On "create": a language of a document that exists, and no new document. */
export const EXISTING_DOCUMENT = 'plugin::pressbox.existing-document';

export const registerConditions = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.service('admin::permission').conditionProvider.register({
    displayName: 'Only a further language of what exists',
    name: 'existing-document',
    plugin: 'pressbox',
    category: 'Pressbox',
    // Asked of what is about to be written: a new document has no documentId yet.
    handler: () => ({ documentId: { $exists: true } }),
  });
};
