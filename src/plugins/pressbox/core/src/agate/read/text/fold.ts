/** Words without case and accents, for looking up. Whole names are compared with `foldName`. */

const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
};

/**
 * One word folded. Hyphens stay, and every apostrophe becomes the plain one.
 *
 * @example
 * foldWord('Entraîneur'); //=> 'entraineur'
 */
export const foldWord = (word: string): string => {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘′ʼ´`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .toLowerCase();
};
