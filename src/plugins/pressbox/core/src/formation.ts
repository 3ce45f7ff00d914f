/** The shape of a side: 4-3-3, 3-4-1-2. The goalkeeper is never counted. */

/** Outfield players in a formation. */
export const OUTFIELD_PLAYERS = 10;
/** A side that starts a match. */
export const STARTERS = 11;

/**
 * Reads a formation into its lines from the back, or null where the text is none. Dashes of every length and no
 * dashes at all are read ("4231"), since sheets print both.
 *
 * @example
 * parseFormation('3-4-1-2'); //=> [3, 4, 1, 2]
 * parseFormation('4231'); //=> [4, 2, 3, 1]
 * parseFormation('4-4-3'); //=> null
 */
export const parseFormation = (text: string): number[] | null => {
  const trimmed = text.trim();
  const digits = /^\d{3,5}$/.test(trimmed) ? [...trimmed] : trimmed.split(/\s?[-‐‑–—]\s?/);
  if (digits.length < 2 || digits.length > 5 || !digits.every((digit) => /^[1-9]$/.test(digit))) return null;
  const lines = digits.map(Number);
  return lines.reduce((sum, line) => sum + line, 0) === OUTFIELD_PLAYERS ? lines : null;
};

/**
 * Writes lines as a formation, always with hyphens.
 *
 * @example
 * formatFormation([4, 2, 3, 1]); //=> '4-2-3-1'
 */
export const formatFormation = (lines: readonly number[]): string => lines.join('-');
