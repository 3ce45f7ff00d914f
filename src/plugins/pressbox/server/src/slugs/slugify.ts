import slugify from 'slugify';
import { languageOf } from '../../../core/src';

/** Long enough for a headline, short enough for an address bar: in letters, and in bytes where a letter takes three. */
const MAX_LENGTH = 120;
const MAX_BYTES = 240;

/** Marks that part words. slugify would drop them and glue the words together, or spell them out. */
const WORD_BREAKS = /[’'–—/⁄&・·、。，：；！？「」『』【】〈〉《》（）～]/g;
/** Scripts that slugify spells in Latin letters. It takes letters of others for nothing: those stay as they are. */
const SPELLED = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Georgian}`;
const KEPT_RUN = new RegExp(`((?:(?![${SPELLED}])[\\p{L}\\p{M}])+)`, 'u');
/** Marks over plain Latin letters: slugify has no spelling for these. */
const MARKS_ON_LATIN = /(?<=[a-z])\p{M}+/gu;
/** A letter of a slug: small and plain where it is Latin, any where it is not. */
const LETTER = String.raw`(?:[a-z0-9]|(?![0-9]|\p{Script=Latin})[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}])`;
const NOT_LETTERS = new RegExp(`(?:(?!${LETTER}|[\\s-]).)+`, 'gsu');
const SLUG = new RegExp(`^${LETTER}+(?:-${LETTER}+)*$`, 'u');

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Cuts between words, or between letters where a word is longer than a slug. */
const shorten = (slug: string): string => {
  let kept = '';
  for (const letter of slug) {
    if (kept.length + letter.length > MAX_LENGTH || bytesOf(kept) + bytesOf(letter) > MAX_BYTES) break;
    kept += letter;
  }
  if (kept === slug || slug[kept.length] === '-') return kept;
  return kept.replace(/-[^-]*$/, '');
};

/**
 * A slug by the rules of a language: "Süle schießt" is "suele-schiesst" in German and "sule-schiesst" in French. What
 * can be spelled in Latin letters is ("Динамо" is "dinamo"); letters of other scripts stay as they are.
 *
 * @example
 * makeSlug("L'Atalanta arrache la victoire", 'fr'); //=> 'l-atalanta-arrache-la-victoire'
 * makeSlug('三笘薫が決勝点', 'ja'); //=> '三笘薫が決勝点'
 */
export const makeSlug = (text: string, locale: string): string => {
  const spell = (part: string): string =>
    slugify(part, { locale: languageOf(locale), trim: false, remove: /[^\p{L}\p{M}\p{N}\s-]+/gu });
  const slug = text
    .normalize('NFKC')
    .replace(WORD_BREAKS, ' ')
    .split(KEPT_RUN)
    .map((part, index) => (index % 2 === 1 ? part : spell(part)))
    .join('')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS_ON_LATIN, '')
    .normalize('NFC')
    .replace(NOT_LETTERS, '')
    .replace(/[\s-]+/g, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  return shorten(slug);
};

/** The slugs that a newsroom may write by hand: small letters and digits of any script, plain where they are Latin. */
export const isSlug = (text: string): boolean => SLUG.test(text) && text.normalize('NFC') === text;
