/**
 * One entry of a team sheet: a starter, and in brackets behind the name whatever the sheet says of them.
 *
 *     entry    shirt? name ( bracket | shirt | rating | "*" | "©" )*
 *     bracket  "(" captain | keeper | number | card | changes | note ")"
 *
 * docs/agate.md §4: inside a team sheet the name outside the brackets always goes off.
 */
import { bracketEnd } from './list';
import { readBracket, type Change, type SheetCard } from './bracket';
import { readMinute, type PrintedMinute } from './minute';
import { isNameWord, nameEnd } from './name';
import { opens, printed, spanOf, type Range, type Source } from './source';
import type { Span } from './types';

export interface Entry {
  name: string;
  span: Span;
  range: Range;
  /** A number before the name is a shirt's. One behind it may be a rating: the whole sheet decides. */
  shirtNumber: number | null;
  looseNumber: number | null;
  captain: boolean;
  starred: boolean;
  changes: Change[];
  cards: SheetCard[];
  /** A minute in brackets with nobody beside it. */
  minuteOnly: PrintedMinute | null;
}

const newEntry = (source: Source, range: Range, shirtNumber: number | null): Entry => ({
  name: printed(source, range),
  span: spanOf(source, range),
  range,
  shirtNumber,
  looseNumber: null,
  captain: false,
  starred: false,
  changes: [],
  cards: [],
  minuteOnly: null,
});

export interface EntryOptions {
  /** "Lastname, Firstname": a comma inside the name (docs/agate.md §7.4). */
  commaInNames: boolean;
  /** Given each bracket that is a whole bench ("(1 Gianni, 83 Nord, 5 Otto)" in Italian sheets). */
  onBench: (range: Range) => void;
}

/** Ends a name that is "Lastname, Firstname" behind its first name. */
const pastComma = (source: Source, end: number, to: number): number =>
  source.tokens[end]?.text === ',' ? Math.max(end, nameEnd(source, end + 1, to, true)) : end;

const lowerCaseName = (source: Source, from: number, to: number): number => {
  // A typo of the printer's ("alberi"), where nothing else in the entry could be the name.
  let at = from;
  while (at < to && source.tokens[at]?.kind === 'word') at += 1;
  return at - from <= 3 ? at : from;
};

/**
 * The entries of one item of the list. Usually one; more where a comma is missing behind a bracket; none, with what
 * is in it given to the entry before, where the item is only a bracket ("Lichtenberg (…), (Sander 14.)").
 */
export const readEntries = (
  source: Source,
  { from, to }: Range,
  options: EntryOptions,
  previous: Entry | null,
): Entry[] => {
  const { tokens } = source;
  const entries: Entry[] = [];
  let entry = previous;
  let shirt: number | null = null;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (opens(token)) {
      const end = Math.min(to, bracketEnd(source, at, to));
      const inside = { from: at + 1, to: end };
      if (isBench(source, inside)) options.onBench(inside);
      else if (entry) readBracket(source, inside, entry, options);
      at = end;
      continue;
    }
    if (token.kind === 'number') {
      const next = tokens[at + 1];
      const behindName = entry !== null && entry !== previous && shirt === null;
      const leads =
        next !== undefined && at + 1 < to && (next.kind === 'word' || next.text === '.' || next.text === '#');
      if (!behindName || (leads && next.spaced && isNameWord(next))) shirt = Number(token.text);
      else if (entry) entry.looseNumber ??= Number(token.text);
      at += 1;
      // "6,5" and "6.5"
      if ((tokens[at]?.text === ',' || tokens[at]?.text === '.') && tokens[at + 1]?.kind === 'number' && at + 1 < to) {
        if (entry) entry.looseNumber = null;
        at += 2;
      }
      continue;
    }
    if (token.kind === 'word') {
      let end = nameEnd(source, at, to, true);
      if (end > at && options.commaInNames) end = pastComma(source, end, to);
      if (end === at && entries.length === 0 && !previousTakes(source, at, to)) end = lowerCaseName(source, at, to);
      if (end > at) {
        entry = newEntry(source, { from: at, to: end }, validShirt(shirt));
        shirt = null;
        entries.push(entry);
        at = end;
        continue;
      }
    }
    if (entry && token.text === '*') entry.starred = true;
    if (entry && token.text === '©') entry.captain = true;
    at += 1;
  }
  return entries;
};

/** Three names or more and no minute: docs/agate.md §5, "bare paren list"; or what says that it is a bench. */
const isBench = (source: Source, { from, to }: Range): boolean => {
  const heading = source.words.headings.match(source.tokens, from, to);
  if (heading?.value.role === 'bench' && source.tokens[heading.next]?.text === ':') return true;
  let commas = 0;
  for (let at = from; at < to; at += 1) {
    if (source.tokens[at]?.text === ',') commas += 1;
    if (readMinute(source.tokens, at, to, source.words)?.minute.marked) return false;
  }
  return commas >= 2;
};

/** A small-letter word with a name behind it is a word, not a name: "puis Rusk". */
const previousTakes = (source: Source, at: number, to: number): boolean => {
  for (let next = at; next < to; next += 1) if (isNameWord(source.tokens[next])) return true;
  return false;
};

const validShirt = (shirt: number | null): number | null =>
  shirt !== null && shirt >= 1 && shirt <= 99 ? shirt : null;
