/**
 * A team sheet: its list of starters in lines, with the changes, cards and numbers in their brackets.
 *
 *     sheet  label? formation? ":" line ( (" – " | ";") line )* "."? formation? bench?
 *     line   entry ( "," | "y" | "e" | "et" entry )*
 */
import { formatFormation, OUTFIELD_PLAYERS, STARTERS } from '../../../formation';
import { foldName } from '../../../names';
import { withBareCaptain } from './bare-captain';
import { namesBoth, readEntries } from './entry';
import { readFormation } from '../marks/formation-mark';
import { isPlusOfBench } from '../marks/list';
import { FEWEST_LINES, MOST_LINES, rowsThatFit } from './fitting-rows';
import { withLostCommas } from './lost-commas';
import { readChangeMinute } from '../marks/change-minute';
import type { PrintedMinute } from '../marks/minute';
import { nameEnd } from '../marks/name';
import { closes, printed, spanOf, type Range, type ReportingSource, type Source } from '../marks/source';
import type { StarterText } from '../result/types';
import type { Change, Entry, Sheet, SheetChange } from './types';
import type { Span } from '../result/span';

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
const keeperFirst = (placed: readonly Placed[], source: ReportingSource): Placed[] => {
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
  source: ReportingSource,
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

/** Marks go up to ten. */
const BEST_MARK = 10;

/** "Elm / Lamb 62e": behind a slash whoever has a minute of their own came on. */
const slashed = (source: Source, { from, to }: Range): Change | null => {
  const name = { from, to: nameEnd(source, from, to) };
  const read = name.to > from ? readChangeMinute(source.tokens, name.to, to, source.words) : null;
  if (!read?.minute.marked || read.next < to) return null;
  return { on: printed(source, name), span: spanOf(source, name), minute: read.minute };
};

/** "…, Birch + Lamb, Pike", "…, Birch. + Lamb": the plus before a bench; null where there is none. */
const plusAt = ({ tokens, closers }: Source, { from, to }: Range): number | null => {
  for (let at = from; at < to; at += 1) {
    if (isPlusOfBench(tokens, at)) return at;
    const close = closers[at] ?? -1;
    if (close > at && close < to) at = close;
  }
  return null;
};

/** Reads the list of a sheet. `label` is only for the remarks. */
export const readSheet = (
  source: ReportingSource,
  range: Range,
  printedFormation: string | null,
  label: string,
  stacked = false,
): Sheet => {
  const trailing = printedFormation === null ? trailingFormation(source, range) : null;
  const plus = plusAt(source, range);
  const list = { from: range.from, to: trailing?.at ?? plus ?? range.to };
  const { items, lines, commaInNames } = rowsThatFit(
    source,
    list,
    printedFormation ?? trailing?.formation ?? null,
    stacked,
  );
  const benches: Range[] = plus === null ? [] : [{ from: plus + 1, to: range.to }];
  const options = { commaInNames, onBench: (bench: Range) => benches.push(bench) };
  const placed: Placed[] = [];
  /** Which item each of them stands in. */
  const rowOf: number[] = [];
  items.forEach((item, index) => {
    const previous = placed[placed.length - 1]?.entry ?? null;
    const before = benches.length;
    const swapped = item.after === 'slash' && previous ? slashed(source, item) : null;
    if (swapped && previous) {
      previous.changes.push(swapped);
      return;
    }
    // "…, Soso; ab 58. Bos für Gil": behind eleven stand changes that say who left.
    if (placed.length >= STARTERS && namesBoth(source, item)) {
      benches.push(item);
      return;
    }
    const entries = readEntries(source, item, options, previous);
    for (const entry of entries) {
      placed.push({ entry, line: lines[index] ?? null });
      rowOf.push(index);
    }
    const isBracket = entries.length === 0 && /^[([]$/.test(source.tokens[item.from]?.text ?? '');
    if (entries.length === 0 && !isBracket && benches.length === before)
      source.report('unreadable-entry', spanOf(source, item), { text: printed(source, item) });
  });
  // "Kerr; Elm Stone Voss; …": what stands between two marks is a line.
  const areRows =
    items.length >= FEWEST_LINES && items.length <= MOST_LINES && placed.every(({ line }) => line === null);
  const placedPlayers = withLostCommas(
    source,
    withBareCaptain(
      source,
      placed.map(({ entry }) => entry),
    ),
    list,
  ).flatMap((parts, index) =>
    parts.map((entry) => ({ entry, line: placed[index]?.line ?? (areRows ? (rowOf[index] ?? null) : null) })),
  );
  const ordered = keeperFirst(placedPlayers, source);
  const entries = ordered.map(({ entry }) => entry);
  const shirts = areShirts(entries);
  const marks = entries.filter(({ looseNumber }) => looseNumber !== null && looseNumber <= BEST_MARK).length;
  const rated = !shirts && marks >= 7;
  const starred = entries.filter((entry) => entry.starred).length === 1;
  const starters = ordered.map((place) => toStarter(place, shirts, starred));
  for (const { name, minuteOnly } of entries)
    if (minuteOnly) source.report('change-without-incoming', minuteOnly, { name });
  const formation = printedFormation ?? trailing?.formation ?? null;
  check(source, starters, formation, spanOf(source, range), label);
  // "Elm 5 (Lamb 6)": whoever came on has a mark too, where all have.
  const isMark = (minute: PrintedMinute | null) =>
    rated && minute !== null && !minute.marked && minute.minute <= BEST_MARK;
  const changes = entries
    .flatMap(changesOf)
    .map((change) => (isMark(change.minute) ? { ...change, minute: null } : change));
  const left = entries.flatMap(({ name, span, minuteOnly }) =>
    minuteOnly ? [{ name, span, minute: minuteOnly }] : [],
  );
  return {
    formation,
    starters,
    changes,
    cards: entries.flatMap(({ cards }) => cards),
    goals: entries.flatMap(({ goals }) => goals),
    rated,
    left,
    benches,
  };
};
