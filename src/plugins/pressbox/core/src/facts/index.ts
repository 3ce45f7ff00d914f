/** A narrative held against its match: what it claims, what of that is not so, and its marks in other languages. */
export * from './article';
export { ARTICLE_TEXTS, blockText, type ArticleTextField, type ArticleWords } from './article-text';
export * from './check';
export * from './convert';
export * from './finding';
export * from './mend';
export * from './mend-words';
export { CUES, factWordsFor, type Cue, type FactWords, type OwnFactWords } from './words';
