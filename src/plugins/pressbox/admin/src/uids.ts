/** The types whose edit views Pressbox adds something to, by the names Strapi knows them by. */
export const PLUGIN_ID = 'pressbox';
export const ARTICLE = 'plugin::pressbox.article';
export const TAG = 'plugin::pressbox.tag';
export const MATCH = 'plugin::pressbox.match';
export const MATCH_EVENT = 'plugin::pressbox.match-event';
export const TEAM_SHEET = 'plugin::pressbox.team-sheet';
export const APPEARANCE = 'plugin::pressbox.appearance';
export const COMMENTARY_ENTRY = 'plugin::pressbox.commentary-entry';
