/**
 * Names with no comma between them, where a sheet is short of players. Eleven decide, and the names that the rest of the
 * text prints.
 *
 *     …, Boyle, Kerr Stone Voss                  nine entries, and only one of several words: Kerr, Stone, Voss
 *     Abel Baba Coco Dodo Fifi Gil Momo …        eleven words: eleven players
 *     …, Jan Dale, Tim Kerr Leo Voss, …            all others have two words: Tim Kerr, Leo Voss
 *     …, Dale Kerr Voss (Lamb, 5’), Stone        and "Dale (84’)" among the cards: Dale, Kerr Voss
 */
import { STARTERS } from '../../../formation';
import { isNameWord, isParticle, nameEnd } from '../marks/name';
import { foldName } from '../../../names';
import { printed, spanOf, type Range, type ReportingSource, type Source } from '../marks/source';
import { newEntry } from './entry';
import type { Entry } from './types';

/** The words of a name that may each be a player's: none where an initial or a particle ties them together. */
const wordsOf = ({ tokens }: Source, { from, to }: Range): Range[] => {
  const words: Range[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || !isNameWord(token) || isParticle(token) || token.text.length < 3) return [];
    words.push({ from: at, to: at + 1 });
  }
  return words;
};

/** The names that stand in the text outside a stretch. */
const namesOutside = (source: Source, outside: Range): Set<string> => {
  const names = new Set<string>();
  const { tokens } = source;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at >= outside.from && at < outside.to) continue;
    const end = tokens[at]?.capital ? nameEnd(source, at, Math.min(tokens.length, at + 6)) : at;
    if (end <= at) continue;
    names.add(foldName(printed(source, { from: at, to: end })));
    at = end - 1;
  }
  return names;
};

/** Divides an entry into several; what stands in brackets belongs to the last of them. */
const divide = (source: Source, entry: Entry, parts: readonly Range[]): Entry[] =>
  parts.map((range, index) => {
    if (index < parts.length - 1) return newEntry(source, range, entry.shirtNumber);
    const own = { ...entry, name: printed(source, range), span: spanOf(source, range), range };
    return { ...own, shirtNumber: parts.length > 1 ? null : entry.shirtNumber };
  });

const byCount = (source: Source, entries: readonly Entry[], missing: number): Map<Entry, Range[]> | null => {
  const parts = new Map(entries.map((entry) => [entry, wordsOf(source, entry.range)]));
  const long = entries.filter((entry) => entry.range.to - entry.range.from > 1);
  if (long.some((entry) => (parts.get(entry)?.length ?? 0) < 2)) return null;
  const extra = long.reduce((sum, entry) => sum + (parts.get(entry)?.length ?? 0) - 1, 0);
  // "Stone Voss" alone may be one player as well.
  return extra === missing && missing > 1 ? new Map(long.map((entry) => [entry, parts.get(entry) ?? []])) : null;
};

const byNames = (source: Source, entries: readonly Entry[], sheet: Range): Map<Entry, Range[]> | null => {
  const names = namesOutside(source, sheet);
  const found: [Entry, Range[]][] = [];
  for (const entry of entries) {
    const { from, to } = entry.range;
    if (names.has(foldName(entry.name)) || wordsOf(source, entry.range).length < 2) continue;
    for (let at = from + 1; at < to; at += 1) {
      const parts = [
        { from, to: at },
        { from: at, to },
      ];
      if (parts.some((part) => names.has(foldName(printed(source, part))))) found.push([entry, parts]);
    }
  }
  return found.length === 1 ? new Map(found) : null;
};

/** So many players have a first name and a surname. */
const FEWEST_PAIRS = 5;

/** "…, Jan Kerr, Tim Elm Leo Stone, …": many others have a first name and a surname, and one entry has two of each. */
const byPairs = (source: Source, entries: readonly Entry[]): Map<Entry, Range[]> | null => {
  const [entry, ...more] = entries.filter(({ range }) => wordsOf(source, range).length === 4);
  const pairs = entries.filter(({ range }) => range.to - range.from === 2).length;
  const long = entries.filter(({ range }) => wordsOf(source, range).length > 2).length;
  if (!entry || more.length > 0 || long > 1 || pairs < FEWEST_PAIRS) return null;
  const { from, to } = entry.range;
  return new Map([[entry, [{ from, to: from + 2 }, { from: from + 2, to }]]]); // prettier-ignore
};

/** The entries of a sheet, those divided that hold more than one player. */
export const withLostCommas = (source: ReportingSource, entries: readonly Entry[], sheet: Range): Entry[][] => {
  const missing = STARTERS - entries.length;
  const whole = entries.map((entry) => [entry]);
  if (missing <= 0 || entries.length === 0) return whole;
  const divided =
    byCount(source, entries, missing) ??
    (missing === 1 ? (byNames(source, entries, sheet) ?? byPairs(source, entries)) : null);
  if (!divided) return whole;
  return entries.map((entry) => {
    const parts = divided.get(entry);
    if (!parts) return [entry];
    source.report('names-divided', entry.span, { name: entry.name });
    return divide(source, entry, parts);
  });
};
