/** What the page asks of a role, and what whoever may save holds beside it. */
export const READS_SETTINGS = {
  id: 0,
  action: 'plugin::pressbox.settings.read',
  subject: null,
  actionParameters: {},
  properties: {},
  conditions: [],
};

/** Where the page stands in the admin panel, below its settings. */
export const SETTINGS_PATH = 'pressbox';
export const SETTINGS_ADDRESS = `/settings/${SETTINGS_PATH}`;
