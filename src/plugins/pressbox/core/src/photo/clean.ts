/** Texts that come out of a file: somebody else's program wrote them, or somebody who means no good. */

/** Characters that nobody reads: controls, marks that turn the direction of a text around, halves of a character. */
const UNREADABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]+/gu;

/**
 * A text of a file as one line that can be stored: without control characters, no longer than its column. Null where
 * nothing is left.
 *
 * @example
 * cleanText('Ada\u0000 Kerr\r\n ', 255); //=> 'Ada Kerr'
 * cleanText(' \n ', 255); //=> null
 */
export const cleanText = (text: string, longest: number): string | null => {
  // A text of a hundred megabytes is cut before it is looked at, and again when it is clean.
  const line = text
    .slice(0, longest * 4)
    .replace(UNREADABLE, ' ')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
  if (line.length <= longest) return line === '' ? null : line;
  return line
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim();
};
