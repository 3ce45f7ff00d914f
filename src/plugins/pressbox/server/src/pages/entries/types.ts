/** Rows that the plugin writes for itself, in no panel and in no answer of the content API. */
import { AUTHOR_ENTRY, MATCH_ENTRY, TAG_ENTRY } from '../../platform/uids';
import { defineType } from '../../platform/schema/define';
import { AUTHOR_ENTRY_KEY, MATCH_ENTRY_KEY, TAG_ENTRY_KEY } from './doubles';

/**
 * The articles of a tag in the order of their hours. The link between the two knows neither language, nor draft, nor
 * hour, and a tag such as a country has as many links as the archive has articles: this is what keeps "the newest of
 * a tag" from reading them all. Rows are ids, as in a link.
 */
export const tagEntry = defineType({
  uid: TAG_ENTRY,
  pluralName: 'tag-entries',
  displayName: 'Tag entry',
  description: 'A published article under a tag',
  internal: true,
  attributes: {
    tagRow: { type: 'integer', required: true },
    articleRow: { type: 'integer', required: true },
    releasedAt: { type: 'datetime', required: true },
  },
  // The first answers alone: in a large archive each row that is looked up lies somewhere else.
  indexes: [{ columns: ['tag_row', 'released_at', 'article_row'] }, { columns: TAG_ENTRY_KEY, type: 'unique' }],
});

/** The articles that somebody signed, in the order of their hours. An author is in no language, and their articles are. */
export const authorEntry = defineType({
  uid: AUTHOR_ENTRY,
  pluralName: 'author-entries',
  displayName: 'Author entry',
  description: 'A published article under an author',
  internal: true,
  attributes: {
    authorRow: { type: 'integer', required: true },
    articleRow: { type: 'integer', required: true },
    /** Not `locale`: Strapi keeps that word. */
    language: { type: 'string', required: true },
    releasedAt: { type: 'datetime', required: true },
  },
  indexes: [
    { columns: ['author_row', 'language', 'released_at', 'article_row'], for: 'latest' },
    { columns: AUTHOR_ENTRY_KEY, type: 'unique' },
  ],
});

/**
 * The matches of a team or a player in the order of their kick-offs: those that were played or are being played. A
 * club has thousands, and "the latest four" would read them all.
 */
export const matchEntry = defineType({
  uid: MATCH_ENTRY,
  pluralName: 'match-entries',
  displayName: 'Match entry',
  description: 'A match under a team or a player',
  internal: true,
  attributes: {
    /** team or player */
    subject: { type: 'string', required: true },
    subjectRow: { type: 'integer', required: true },
    matchRow: { type: 'integer', required: true },
    /** The team that a team played against. */
    rivalRow: { type: 'integer', required: false },
    kickOff: { type: 'datetime', required: true },
    /** What says so: match, appearance or event. */
    source: { type: 'string', required: true },
    sourceRow: { type: 'integer', required: true },
  },
  indexes: [
    { columns: ['subject', 'subject_row', 'kick_off', 'match_row'], for: 'latest' },
    { columns: ['rival_row', 'subject_row', 'kick_off', 'match_row'], for: 'meetings' },
    { columns: ['match_row'] },
    { columns: MATCH_ENTRY_KEY, type: 'unique' },
  ],
});
