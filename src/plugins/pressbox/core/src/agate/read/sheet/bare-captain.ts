/** The captain's letter behind a name with neither bracket nor stop: "Kerr C (3), Elm (4)". */
import { foldName } from '../../../names';
import { printed, spanOf, type Source } from '../marks/source';
import type { Entry } from './types';

/** A letter alone at the end of a name, or null. */
const letterOf = ({ tokens }: Source, { range }: Entry): string | null => {
  const last = tokens[range.to - 1];
  return range.to - range.from > 1 && last?.kind === 'word' && last.text.length === 1 && last.spaced ? last.fold : null;
};

/** The entries of a sheet; where just one of them ends with a letter, and it is a captain's, it is no initial. */
export const withBareCaptain = (source: Source, entries: readonly Entry[]): Entry[] => {
  const lettered = entries.filter((entry) => letterOf(source, entry) !== null);
  const [entry] = lettered;
  const isKnown = entries.some(({ captain, starred }) => captain || starred);
  if (!entry || lettered.length > 1 || isKnown || !source.words.captain.has(letterOf(source, entry) ?? ''))
    return [...entries];
  const range = { from: entry.range.from, to: entry.range.to - 1 };
  // "Kerr, Kerr C": a namesake needs the letter.
  if (entries.some((one) => one !== entry && foldName(one.name) === foldName(printed(source, range))))
    return [...entries];
  const captain: Entry = { ...entry, range, name: printed(source, range), span: spanOf(source, range), captain: true };
  return entries.map((one) => (one === entry ? captain : one));
};
