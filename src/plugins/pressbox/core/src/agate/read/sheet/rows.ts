/**
 * The tactical lines of a sheet, from its separators (docs/agate.md §3). Which separator divides lines and which
 * divides players differs from paper to paper, so the counts decide.
 *
 *     A – B, C, D – E          dash between lines, comma inside
 *     A; B, C, D; E            semicolon between lines
 *     A – B – C – D …          dash between every player: no lines
 *     A, B, C, D …             commas only: no lines
 *     Neuer, M – Lahm, P – …   the comma belongs to the name
 */
import type { Item, Separator } from '../marks/list';

export interface Rows {
  items: Item[];
  /** For each item its line, counted from 0; null where none are printed. */
  lines: (number | null)[];
  commaInNames: boolean;
}

/** More groups than any formation has lines: they are players. */
const MANY = 8;
/** The keeper, and three lines at least. */
const FEW = 3;

const isStrong = (separator: Separator): boolean =>
  separator === 'semicolon' || separator === 'dash' || separator === 'slash';

const count = (items: readonly Item[], test: (separator: Separator) => boolean): number =>
  items.filter(({ after }) => test(after)).length;

/** Joins "Lastname" and ", Firstname" again. */
const joinCommas = (items: readonly Item[]): Item[] => {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    if (last && item.after === 'comma') joined[joined.length - 1] = { ...last, to: item.to };
    else joined.push(item);
  }
  return joined;
};

/** Which separators stand between lines; none where no lines are printed. */
const lineSeparators = (items: readonly Item[], commaInNames: boolean): Separator[] => {
  const semicolons = count(items, (separator) => separator === 'semicolon');
  const dashes = count(items, (separator) => separator === 'dash');
  const slashes = count(items, (separator) => separator === 'slash');
  const weak = commaInNames ? 0 : count(items, (separator) => separator === 'comma' || separator === 'joiner');
  if (dashes >= MANY && semicolons > 0 && semicolons < MANY) return ['semicolon'];
  if (semicolons >= MANY && dashes > 0 && dashes < MANY) return ['dash'];
  // "A; B - C - D - E; F - G - H; …": a dash between players, and fewer semicolons or slashes between lines
  if (weak === 0 && semicolons >= FEW && semicolons < dashes && slashes === 0) return ['semicolon'];
  if (weak === 0 && slashes >= FEW && slashes < dashes && semicolons === 0) return ['slash'];
  if (semicolons + dashes + slashes >= MANY || weak === 0) return [];
  return ['semicolon', 'dash', 'slash'];
};

/** Groups the items of a sheet into lines. */
export const rowsOf = (items: readonly Item[]): Rows => {
  const strong = count(items, isStrong) + 1;
  const commas = count(items, (separator) => separator === 'comma');
  // Eleven groups, and nearly each with one comma in it.
  const commaInNames = strong > MANY && commas > strong * 0.6 && commas <= strong;
  const entries = commaInNames ? joinCommas(items) : [...items];
  const separators = lineSeparators(entries, commaInNames);
  let line = 0;
  const lines = entries.map(({ after }) => {
    if (separators.includes(after)) line += 1;
    return separators.length > 0 ? line : null;
  });
  return { items: entries, lines: line > 0 ? lines : lines.map(() => null), commaInNames };
};
