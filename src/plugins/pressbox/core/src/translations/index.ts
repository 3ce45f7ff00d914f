/** Where the translations of an article stand: missing, outdated, incomplete, contradicted; and what they owe to its source. */
export * from './glossary';
export * from './live-text';
export { lostClaims, type LostClaim, type Told } from './lost';
export { segmentsOf, TRANSLATED_FIELDS, type Segment, type TranslatedField, type TranslatedWords } from './segments';
export * from './side-by-side';
export * from './side-changes';
export * from './since';
export * from './source';
export * from './state';
export type { SuggestOptions } from './prints';
export * from './suggest';
export { taggedText, type TaggedText } from './tagged';
export { rangeInTagged, withTaggedText } from './tagged-read';
export type { LinkOf } from './tags';
export * from './word-diff';
export * from './xliff';
