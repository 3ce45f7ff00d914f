/** The names of our types. They are frozen: a renamed attribute loses its column. */
export const COMPETITION = 'plugin::pressbox.competition';
export const EDITION = 'plugin::pressbox.edition';
export const TEAM = 'plugin::pressbox.team';
export const PLAYER = 'plugin::pressbox.player';
export const COACH = 'plugin::pressbox.coach';
export const REFEREE = 'plugin::pressbox.referee';
export const VENUE = 'plugin::pressbox.venue';
export const MATCH = 'plugin::pressbox.match';
export const TIE = 'plugin::pressbox.tie';
export const TEAM_SHEET = 'plugin::pressbox.team-sheet';
export const APPEARANCE = 'plugin::pressbox.appearance';
export const MATCH_EVENT = 'plugin::pressbox.match-event';

export const ARTICLE = 'plugin::pressbox.article';
export const TAG = 'plugin::pressbox.tag';
export const COMMENTARY_ENTRY = 'plugin::pressbox.commentary-entry';
export const AUTHOR = 'plugin::pressbox.author';
export const PARTNER = 'plugin::pressbox.partner';

export const OVERTAKEN_VALUE = 'plugin::pressbox.overtaken-value';
export const SLUG_REDIRECT = 'plugin::pressbox.slug-redirect';
export const ARTICLE_RATING = 'plugin::pressbox.article-rating';
export const ARTICLE_READS = 'plugin::pressbox.article-reads';
export const ARTICLE_SCORE = 'plugin::pressbox.article-score';
export const MATCH_ENTRY = 'plugin::pressbox.match-entry';
export const TAG_ENTRY = 'plugin::pressbox.tag-entry';
export const AUTHOR_ENTRY = 'plugin::pressbox.author-entry';
export const TRANSLATED_ARTICLE = 'plugin::pressbox.translated-article';
export const TRANSLATION = 'plugin::pressbox.translation';
export const TRANSLATION_BASE = 'plugin::pressbox.translation-base';
export const TRANSLATION_DUE = 'plugin::pressbox.translation-due';
export const READ_MARK = 'plugin::pressbox.read-mark';

/** The types a reader may ask for, in the order an editor meets them. */
export const PUBLIC_TYPES = [
  ARTICLE,
  MATCH,
  TEAM,
  PLAYER,
  TAG,
  COMPETITION,
  EDITION,
  TIE,
  TEAM_SHEET,
  APPEARANCE,
  MATCH_EVENT,
  COACH,
  REFEREE,
  VENUE,
  COMMENTARY_ENTRY,
  AUTHOR,
  PARTNER,
] as const;
export type PublicType = (typeof PUBLIC_TYPES)[number];

/** The short name of a type: `match` for `plugin::pressbox.match`. */
export const shortNameOf = (uid: string): string => uid.slice(uid.indexOf('.') + 1);

/** A type of ours as it is called without its plugin: `match-event`. */
export const nameOfType = (uid: string): string => uid.replace('plugin::pressbox.', '');
