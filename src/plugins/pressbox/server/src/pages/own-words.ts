/** Words that are kept once, in no language: of a file of the media library, of an author. Pure. */

import { languageOf } from '../../../core/src';

/** Whether who reads one locale reads the other: "fr-CA" and "fr". */
export const isSameLanguage = (one: string, other: string): boolean => languageOf(one) === languageOf(other);

/**
 * Such words as a page shows them. Whoever wrote them wrote the newsroom's own language: a page in that language shows
 * them, and any other shows nothing, since a screen reader would read them as if they were of the page's language.
 *
 * @example
 * inNoLanguage('Un ballon', 'fr-CA', 'fr'); //=> 'Un ballon'
 * inNoLanguage('Un ballon', 'en', 'fr'); //=> null
 */
export const inNoLanguage = (words: unknown, locale: string, defaultLocale: string): string | null =>
  typeof words === 'string' && words !== '' && isSameLanguage(locale, defaultLocale) ? words : null;
