/** What is kept of translations. Rows that the plugin writes for itself: each can be made anew from articles and matches, but for who has taken what and for what was translated. */
import { LONGEST_STRING } from '../platform/schema/attributes';
import { defineType } from '../platform/schema/define';
import { TRANSLATED_ARTICLE, TRANSLATION, TRANSLATION_BASE, TRANSLATION_DUE } from '../platform/uids';

const ofArticle = { targetDocumentId: { type: 'string', required: true } } as const;
/** Not `locale`: Strapi keeps that word. */
const ofLanguage = { ...ofArticle, language: { type: 'string', required: true, maxLength: 35 } } as const;

/** An article, as a row of the matrix. */
export const translatedArticle = defineType({
  uid: TRANSLATED_ARTICLE,
  pluralName: 'translated-articles',
  displayName: 'Translated article',
  description: 'Which language an article is translated from',
  internal: true,
  attributes: {
    ...ofArticle,
    sourceLanguage: { type: 'string', maxLength: 35 },
    title: { type: 'string', maxLength: LONGEST_STRING },
    kind: { type: 'string' },
    /** The titles of all languages, folded, as they are looked for. */
    sought: { type: 'text' },
    /** A digest of the words of the source: who says that nothing is left to translate has seen these. */
    revision: { type: 'string' },
    changedAt: { type: 'datetime' },
    /** Counted up by each look: one that another has overtaken is not written. */
    version: { type: 'integer', required: true, default: 0 },
  },
  indexes: [{ columns: ['target_document_id'], type: 'unique', for: 'article' }, { columns: ['changed_at'] }],
});

/** One language of an article, as a cell of the matrix. */
export const translation = defineType({
  uid: TRANSLATION,
  pluralName: 'translations',
  displayName: 'Translation',
  description: 'Where one language of an article stands',
  internal: true,
  attributes: {
    ...ofLanguage,
    state: { type: 'string', required: true },
    status: { type: 'string', required: true },
    isSource: { type: 'boolean', default: false },
    title: { type: 'string', maxLength: LONGEST_STRING },
    /** The titles of its draft and of what readers see, folded. */
    sought: { type: 'text' },
    changes: { type: 'integer', default: 0 },
    lost: { type: 'integer', default: 0 },
    contradicted: { type: 'integer', default: 0 },
    /** As JSON: the fields that are empty. */
    empty: { type: 'text' },
    /** As JSON: what changed, what was lost, what is contradicted. */
    details: { type: 'text' },
    /** A user of the admin panel. */
    assigneeId: { type: 'integer' },
    workerId: { type: 'integer' },
    workedAt: { type: 'datetime' },
  },
  indexes: [
    { columns: ['target_document_id', 'language'], type: 'unique', for: 'language' },
    { columns: ['language', 'state'] },
    { columns: ['assignee_id'] },
  ],
});

/** The words of the source that were translated: what they are compared with once the source has changed. */
export const translationBase = defineType({
  uid: TRANSLATION_BASE,
  pluralName: 'translation-bases',
  displayName: 'Translation base',
  description: 'The words of a source that were translated',
  internal: true,
  attributes: {
    ...ofLanguage,
    /** The language of the source. A base of another is none. */
    sourceLanguage: { type: 'string', maxLength: 35 },
    /** As JSON: the pieces of the source that the draft is a translation of. */
    segments: { type: 'text', required: true },
    /** As JSON: those that the published text is a translation of, for a draft that is discarded. */
    publishedSegments: { type: 'text' },
  },
  indexes: [{ columns: ['target_document_id', 'language'], type: 'unique', for: 'language' }],
});

/** Something that was written: the states that hang on it are looked at again. Written with it, and gone once that is done. */
export const translationDue = defineType({
  uid: TRANSLATION_DUE,
  pluralName: 'translation-dues',
  displayName: 'Translation due',
  description: 'What the states of translations are to be looked at for',
  internal: true,
  attributes: {
    /** As pages name what they are made of: `match#12`, `article/texts#abc`. */
    what: { type: 'string', required: true, maxLength: 100 },
    /** One of many: it waits for what somebody waits for. */
    isLate: { type: 'boolean', default: false },
  },
});
