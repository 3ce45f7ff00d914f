import slugify from 'slugify';

/** Long enough for a headline, short enough for an address bar. */
const MAX_LENGTH = 120;

/** Marks that part words. slugify would drop them and glue the words together, or spell them out. */
const WORD_BREAKS = /[’'–—/&]/g;

/**
 * A slug by the rules of a language: "Süle schießt" is "suele-schiesst" in German and "sule-schiesst" in French.
 *
 * @example
 * makeSlug("L'Atalanta arrache la victoire", 'fr'); //=> 'l-atalanta-arrache-la-victoire'
 */
export const makeSlug = (text: string, locale: string): string => {
  const prepared = text.normalize('NFC').replace(WORD_BREAKS, ' ');
  const slug = slugify(prepared, { lower: true, strict: true, locale: locale.split('-')[0] });
  if (slug.length <= MAX_LENGTH) return slug;
  // Cut between words.
  return slug.slice(0, MAX_LENGTH + 1).replace(/-[^-]*$/, '');
};

/** The slug rules a newsroom may write by hand: what `makeSlug` leaves unchanged but for its length. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
