/** Rows that the plugin writes for itself. Nothing here is shown in the content manager or in the content API. */
import {
  ARTICLE_RATING,
  ARTICLE_READS,
  ARTICLE_SCORE,
  AUTHOR_ENTRY,
  MATCH_ENTRY,
  OVERTAKEN_VALUE,
  READ_MARK,
  SLUG_REDIRECT,
  TAG_ENTRY,
} from '../constants/uids';
import { AUTHOR_ENTRY_KEY, MATCH_ENTRY_KEY, TAG_ENTRY_KEY } from '../pages/entry-doubles';
import { defineType } from './define';

/** A slug that readers have seen and that has since changed. It leads to its document for ever. */
export const slugRedirect = defineType({
  uid: SLUG_REDIRECT,
  pluralName: 'slug-redirects',
  displayName: 'Slug redirect',
  description: 'An old address',
  internal: true,
  attributes: {
    /** The short name of the type: "article". */
    targetType: { type: 'string', required: true },
    targetDocumentId: { type: 'string', required: true },
    /** The language of the old address; empty for a type that has none. Not `locale`: Strapi keeps that word. */
    language: { type: 'string', required: false, default: '' },
    slug: { type: 'string', required: true },
  },
  indexes: [{ columns: ['target_type', 'language', 'slug'], type: 'unique' }, { columns: ['target_document_id'] }],
});

/** One reader's vote on one article. The reader is a hash, never an address. */
export const articleRating = defineType({
  uid: ARTICLE_RATING,
  pluralName: 'article-ratings',
  displayName: 'Article rating',
  description: 'A reader’s vote',
  internal: true,
  attributes: {
    articleDocumentId: { type: 'string', required: true },
    reader: { type: 'string', required: true },
    stars: { type: 'integer', required: true, min: 1, max: 5 },
  },
  indexes: [{ columns: ['article_document_id', 'reader'], type: 'unique' }],
});

/** How often an article was read in one hour. */
export const articleReads = defineType({
  uid: ARTICLE_READS,
  pluralName: 'article-read-counts',
  displayName: 'Article reads',
  description: 'Reads by the hour',
  internal: true,
  attributes: {
    articleDocumentId: { type: 'string', required: true },
    hour: { type: 'datetime', required: true },
    reads: { type: 'integer', required: true, default: 0 },
  },
  indexes: [{ columns: ['article_document_id', 'hour'], type: 'unique' }, { columns: ['hour'] }],
});

const stars = { type: 'integer', required: true, default: 0, min: 0 } as const;
/** How many gave an article how many stars: the votes, counted, so that a page does not count them again. */
export const articleScore = defineType({
  uid: ARTICLE_SCORE,
  pluralName: 'article-scores',
  displayName: 'Article score',
  description: 'Votes, counted',
  internal: true,
  attributes: {
    articleDocumentId: { type: 'string', required: true },
    oneStar: stars,
    twoStars: stars,
    threeStars: stars,
    fourStars: stars,
    fiveStars: stars,
  },
  indexes: [{ columns: ['article_document_id'], type: 'unique' }],
});

/** That a reader opened an article today: a hash that nobody can take back to an address, kept for a day. */
export const readMark = defineType({
  uid: READ_MARK,
  pluralName: 'read-marks',
  displayName: 'Read mark',
  description: 'A reader’s visit of the day',
  internal: true,
  attributes: {
    mark: { type: 'string', required: true },
    /** The batch that wrote it: of two nodes that saw one reader, one counts him. */
    batch: { type: 'string', required: true },
    day: { type: 'string', required: true },
  },
  indexes: [{ columns: ['mark'], type: 'unique' }, { columns: ['day'] }],
});

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
    /** Of a team: the team it played against. */
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

/** A value that a language held until another language changed it. A form that is open there may hold it still. */
export const overtakenValue = defineType({
  uid: OVERTAKEN_VALUE,
  pluralName: 'overtaken-values',
  displayName: 'Overtaken value',
  description: 'What an open form may still hold',
  internal: true,
  attributes: {
    targetDocumentId: { type: 'string', required: true },
    /** Not `locale`: Strapi keeps that word. */
    language: { type: 'string', required: true },
    field: { type: 'string', required: true },
    /** As JSON. */
    value: { type: 'text', required: true },
  },
  indexes: [{ columns: ['target_document_id'] }],
});
