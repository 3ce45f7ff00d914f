/** The lines of a sheet by whatever divides them: marks, full stops or line ends. Eleven decide. */
import { formatFormation, STARTERS } from '../../../formation';
import { isSentenceEnd, splitList, type Item } from '../marks/list';
import { isNameWord } from '../marks/name';
import { hasName, opens, type Range, type Source } from '../marks/source';
import { rowsOf, type Rows } from './rows';

/** The goalkeeper and so many lines before them, at least and at most. */
export const FEWEST_LINES = 4;
export const MOST_LINES = 6;

/** "Kerr. Elm, Stone. Voss, …": a stop behind each line, the goalkeeper alone on the first; null where it is otherwise. */
const stoppedRows = (source: Source, { from, to }: Range): Rows | null => {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isSentenceEnd(source.tokens, at)) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return linesOf(source, parts);
};

/** Stretches as the lines of a team; null where they cannot be. */
const linesOf = (source: Source, parts: readonly Range[]): Rows | null => {
  if (parts.length < FEWEST_LINES || parts.length > MOST_LINES) return null;
  const items = parts.map((part) => splitList(source, part));
  if (items[0]?.length !== 1 || items.slice(1).some((line) => line.length > 6)) return null;
  const lines = items.flatMap((line, index) => line.map(() => index));
  return { items: items.flat(), lines, commaInNames: false };
};

/** A line of the text for each line of the team, the goalkeeper alone on the first; null where it is otherwise. */
const lineRows = (source: Source, { from, to }: Range): Rows | null => {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && source.tokens[at]?.kind !== 'break') continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return linesOf(source, parts);
};

/** How many players an item names: "Kerr (Elm 62) Stone" are two, the comma lost behind the bracket. */
const playersIn = (source: Source, item: Item): number => {
  if (!hasName(source, item)) return 0;
  let players = 1;
  for (let at = item.from + 1; at < item.to; at += 1) {
    const close = opens(source.tokens[at]) ? (source.closers[at] ?? -1) : -1;
    if (close <= at || close + 1 >= item.to) continue;
    if (isNameWord(source.tokens[close + 1])) players += 1;
    at = close;
  }
  return players;
};

/** The rows of a sheet. Where it is short of players with its line ends left out, they divide, if eleven result. */
export const rowsThatFit = (source: Source, list: Range, formation: string | null, stacked: boolean): Rows => {
  const rows = rowsOf(splitList(source, list, stacked ? 'comma' : null));
  const named = (items: readonly Item[]) => items.reduce((sum, item) => sum + playersIn(source, item), 0);
  const stops = stacked || rows.lines.some((line) => line !== null) ? null : stoppedRows(source, list);
  if (stops && named(stops.items) === STARTERS) return stops;
  const printedLines = stacked || rows.lines.some((line) => line !== null) ? null : lineRows(source, list);
  if (printedLines && named(printedLines.items) === STARTERS) return printedLines;
  if (stacked || named(rows.items) >= STARTERS) return rows;
  const broken = rowsOf(splitList(source, list, 'semicolon'));
  if (named(broken.items) !== STARTERS) return rows;
  const sizes = new Map<number | null, number>();
  for (const line of broken.lines) sizes.set(line, (sizes.get(line) ?? 0) + 1);
  const lines = formatFormation([...sizes.values()].slice(1));
  return formation === null || lines === formation ? broken : rowsOf(splitList(source, list, 'comma'));
};
