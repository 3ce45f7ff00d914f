/** Characters by what they mean in agate. Sheets print five dashes and seven apostrophes for one thing. */

const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const SPACE = 8;
const KNOWN = 128;

/** One byte for each UTF-16 unit, filled as they are met. */
const classes = new Uint8Array(65536);

const classify = (code: number): number => {
  const char = String.fromCharCode(code);
  let found = KNOWN;
  // º and ª are letters to Unicode, but a minute's mark here ("40º", "1º tempo").
  if (/[\p{L}\p{M}]/u.test(char) && char !== 'º' && char !== 'ª') found |= LETTER;
  if (/\p{Lu}/u.test(char)) found |= UPPER;
  if (code >= 48 && code <= 57) found |= DIGIT;
  // The zero-width characters and the soft hyphen come with text copied from a browser.
  if (/[\s\u200b-\u200d\u2060\ufeff\u00ad]/.test(char) && char !== '\n' && char !== '\r') found |= SPACE;
  classes[code] = found;
  return found;
};

const classOf = (code: number): number => classes[code] || classify(code);

export const isLetter = (code: number): boolean => (classOf(code) & LETTER) !== 0;
export const isUpper = (code: number): boolean => (classOf(code) & UPPER) !== 0;
export const isDigit = (code: number): boolean => (classOf(code) & DIGIT) !== 0;
export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;

export const isApostrophe = (char: string): boolean => "'’‘′ʼ´`".includes(char) && char !== '';
export const isHyphen = (char: string): boolean => char === '-' || char === '‐' || char === '‑';
export const isDash = (char: string): boolean => isHyphen(char) || '–—−‒'.includes(char);

/** Bullets of lists. A hyphen is one too, when a line starts with it. */
export const isBullet = (char: string): boolean => '•·●▪◦‣*»→◊■'.includes(char) || isDash(char);
