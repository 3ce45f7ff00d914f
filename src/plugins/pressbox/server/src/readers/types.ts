/** Rows that the plugin writes for itself, in no panel and in no answer of the content API. */
import { ARTICLE_RATING, ARTICLE_READS, ARTICLE_SCORE, READ_MARK } from '../platform/uids';
import { defineType } from '../platform/schema/define';

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
    /** The batch that wrote it: of two nodes that saw one reader, one counts the visit. */
    batch: { type: 'string', required: true },
    day: { type: 'string', required: true },
  },
  indexes: [{ columns: ['mark'], type: 'unique' }, { columns: ['day'] }],
});
