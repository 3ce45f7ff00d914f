/**
 * A team sheet: its list of starters in lines, with the changes, cards and numbers in their brackets.
 *
 *     sheet  label? formation? ":" line ( (" – " | ";") line )* "."? formation? bench?
 *     line   entry ( "," | "y" | "e" | "et" entry )*
 */
import { formatFormation, OUTFIELD_PLAYERS, STARTERS } from '../../formation';
import { foldName } from '../../names';
import type { SheetCard } from './bracket';
import { readEntries, type Entry } from './entry';
import { readFormation } from './formation-mark';
import { splitList, type Item } from './list';
import { withLostCommas } from './lost-commas';
import type { PrintedMinute } from './minute';
import { rowsOf, type Rows } from './rows';
import { closes, hasName, printed, spanOf, type Range, type Source } from './source';
import type { Span, StarterText } from './types';

export interface SheetChange {
  off: string | null;
  offSpan: Span | null;
  on: string;
  span: Span;
  minute: PrintedMinute | null;
}
export interface Sheet {
  formation: string | null;
  starters: StarterText[];
  changes: SheetChange[];
  cards: SheetCard[];
  /** Benches printed as a bare bracket behind the list. */
  benches: Range[];
}

/** Numbers behind the names are shirts where most players have one and no two the same; else they are ratings. */
const areShirts = (entries: readonly Entry[]): boolean => {
  const numbers = entries.flatMap(({ looseNumber }) => (looseNumber === null ? [] : [looseNumber]));
  const plausible = numbers.every((number) => number >= 1 && number <= 99);
  return (
    plausible && numbers.length >= 7 && numbers.length > entries.length / 2 && new Set(numbers).size === numbers.length
  );
};

/** The changes of an entry: each player replaces the one before. */
export const changesOf = ({ name, span, changes }: Entry): SheetChange[] => {
  let off = { name, span };
  return changes.map(({ on, span: onSpan, minute }) => {
    const change = { off: off.name, offSpan: off.span, on, span: onSpan, minute };
    off = { name: on, span: onSpan };
    return change;
  });
};

/** A formation printed behind the last name: "…, Corti. 4-4-2." */
const trailingFormation = (source: Source, { from, to }: Range) => {
  let at = to;
  while (at > from && at > to - 11 && source.tokens[at - 1]?.kind !== 'word' && !closes(source.tokens[at - 1])) at -= 1;
  for (; at < to; at += 1) {
    const mark = readFormation(source, at, to);
    if (mark) return { at, formation: mark.formation };
  }
  return null;
};

interface Placed {
  entry: Entry;
  line: number | null;
}

/** Line 0 is the goalkeeper's alone. A sheet that prints the goalkeeper among the defenders still has them first. */
const keeperFirst = (placed: readonly Placed[], source: Source): Placed[] => {
  const [keeper, next] = placed;
  if (!keeper || keeper.line === null || next?.line !== 0) return [...placed];
  source.report('goalkeeper-not-separated', keeper.entry.span, { name: keeper.entry.name });
  return placed.map(({ entry, line }, index) => ({ entry, line: index === 0 || line === null ? 0 : line + 1 }));
};

const toStarter = ({ entry, line }: Placed, shirts: boolean, starred: boolean): StarterText => {
  const shirtNumber = entry.shirtNumber ?? (shirts ? entry.looseNumber : null);
  return {
    name: entry.name,
    line,
    ...(shirtNumber !== null && { shirtNumber }),
    ...((entry.captain || (starred && entry.starred)) && { captain: true }),
    span: entry.span,
  };
};

const check = (
  source: Source,
  starters: readonly StarterText[],
  formation: string | null,
  span: Span,
  label: string,
): void => {
  const { report } = source;
  if (starters.length !== STARTERS) report('starters-count', span, { count: starters.length, label });
  const seen = new Set<string>();
  for (const { name, span: at } of starters) {
    const key = foldName(name);
    if (seen.has(key)) report('duplicate-starter', at, { name });
    seen.add(key);
  }
  if (formation === null) return;
  const digits = formation.split('-').map(Number);
  if (digits.reduce((sum, digit) => sum + digit, 0) !== OUTFIELD_PLAYERS) report('formation-sum', span, { formation });
  const last = Math.max(0, ...starters.map(({ line }) => line ?? 0));
  const sizes = Array.from({ length: last }, (_, index) => starters.filter(({ line }) => line === index + 1).length);
  const lines = formatFormation(sizes);
  if (last > 0 && lines !== formation) report('formation-mismatch', span, { formation, lines });
};

/** The rows of a sheet. Where it is short of players with its line ends left out, they divide, if eleven result. */
const rowsThatFit = (source: Source, list: Range, formation: string | null, stacked: boolean): Rows => {
  const rows = rowsOf(splitList(source, list, stacked ? 'comma' : null));
  const named = (items: readonly Item[]) => items.filter((item) => hasName(source, item)).length;
  if (stacked || named(rows.items) >= STARTERS) return rows;
  const quiet = { ...source, report: () => undefined };
  const broken = rowsOf(splitList(quiet, list, 'semicolon'));
  if (named(broken.items) !== STARTERS) return rows;
  const sizes = new Map<number | null, number>();
  for (const line of broken.lines) sizes.set(line, (sizes.get(line) ?? 0) + 1);
  const lines = formatFormation([...sizes.values()].slice(1));
  return formation === null || lines === formation ? broken : rowsOf(splitList(quiet, list, 'comma'));
};

/** Reads the list of a sheet. `label` is only for the remarks. */
export const readSheet = (
  source: Source,
  range: Range,
  printedFormation: string | null,
  label: string,
  stacked = false,
): Sheet => {
  const trailing = printedFormation === null ? trailingFormation(source, range) : null;
  const list = trailing ? { from: range.from, to: trailing.at } : range;
  const { items, lines, commaInNames } = rowsThatFit(
    source,
    list,
    printedFormation ?? trailing?.formation ?? null,
    stacked,
  );
  const benches: Range[] = [];
  const options = { commaInNames, onBench: (bench: Range) => benches.push(bench) };
  const placed: Placed[] = [];
  items.forEach((item, index) => {
    const previous = placed[placed.length - 1]?.entry ?? null;
    const before = benches.length;
    const entries = readEntries(source, item, options, previous);
    for (const entry of entries) placed.push({ entry, line: lines[index] ?? null });
    const isBracket = entries.length === 0 && /^[([]$/.test(source.tokens[item.from]?.text ?? '');
    if (entries.length === 0 && !isBracket && benches.length === before)
      source.report('unreadable-entry', spanOf(source, item), { text: printed(source, item) });
  });
  const men = withLostCommas(
    source,
    placed.map(({ entry }) => entry),
    list,
  ).flatMap((parts, index) => parts.map((entry) => ({ entry, line: placed[index]?.line ?? null })));
  const ordered = keeperFirst(men, source);
  const entries = ordered.map(({ entry }) => entry);
  const shirts = areShirts(entries);
  const starred = entries.filter((entry) => entry.starred).length === 1;
  const starters = ordered.map((place) => toStarter(place, shirts, starred));
  for (const { name, minuteOnly } of entries)
    if (minuteOnly) source.report('change-without-incoming', minuteOnly, { name });
  const formation = printedFormation ?? trailing?.formation ?? null;
  check(source, starters, formation, spanOf(source, range), label);
  const changes = entries.flatMap(changesOf);
  return { formation, starters, changes, cards: entries.flatMap(({ cards }) => cards), benches };
};
