/**
 * Scorers on the lines under a score, with no heading. That they are just as many as the score says is what tells them
 * from anything else.
 *
 *     Rovers 2-1 Town        Rovers 2-1 Town
 *     Kerr 12                Kerr 12, Stone 51 (pen)       the first side's on the first line, the second's on the next
 *     Elm 30                 Elm 30
 *     Stone 51 (pen)
 */
import { skipCalendar } from '../marks/calendar';
import { readFormation } from '../marks/formation-mark';
import { isDash } from '../text/chars';
import { isBoxLine, readHalvesLine } from '../items/box';
import type { Line } from '../marks/lines';
import { readMinute } from '../marks/minute';
import { isNameWord } from '../marks/name';
import { readCount } from '../marks/people';
import { readScoreLine } from './score';
import { countGoals, onlyGoals } from '../lists/scorers';
import { opens, type Range, type Source } from '../marks/source';
import type { ScoreText, TeamIndex } from '../result/types';

const MAX_LINE = 90;
const MAX_LINES = 12;

const mayHold = (source: Source, { from, to, bullet }: Line): boolean => {
  const first = source.tokens[from];
  if (!first || to <= from || to - from > MAX_LINE || bullet === '▪') return false;
  if (!isNameWord(first) && first.kind !== 'number' && !opens(first)) return false;
  // A goal has a minute.
  let number = false;
  for (let at = from; at < to && !number; at += 1) number = source.tokens[at]?.kind === 'number';
  if (!number) return false;
  // "Rovers 4-3-3" over its players
  for (let at = from; at < to; at += 1)
    if (isDash(source.tokens[at + 1]?.text ?? '') && readFormation(source, at, to)) return false;
  // "Rovers 1 1 – 2": a table of halves. "1. Rovers, Kerr 4, 17th": the goals of a box.
  if (readHalvesLine(source, { from, to }) || isBoxLine(source, { from, to })) return false;
  // A day, or the next match.
  if (skipCalendar(source, { from, to }) > from) return false;
  // "38. Kolb 0-1, 57. Bos 1-1": a minute leads, and several follow.
  const minute = readMinute(source.tokens, from, to, source.words);
  const isList = minute?.minute.marked === true && source.tokens.slice(from, to).some(({ text }) => text === ',');
  return isList || readScoreLine(source, { from, to }) === null;
};

export interface ScorersUnder {
  lists: { body: Range; side: TeamIndex | null }[];
  /** How many lines they take. */
  lines: number;
  /** The crowd, where a column has it beside the scorers. */
  crowd?: Range | null;
}

/** Where a line has a gap that no sentence has; -1 where it has none, or more. */
const gapOf = ({ tokens, text }: Source, { from, to }: Range): number => {
  const gaps: number[] = [];
  for (let at = from + 1; at < to; at += 1)
    if (/\t|\s{3}/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))) gaps.push(at);
  return gaps.length === 1 ? (gaps[0] ?? -1) : -1;
};

/** The column at which a line begins, in characters. */
const indentOf = ({ tokens, text }: Source, at: number): number => {
  const start = tokens[at]?.start ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
};

/**
 * Scorers in two columns under a score, each side's under its name.
 *
 *     Kerr 12        Elm 70
 *     Stone 51
 */
const scorersBeside = (
  source: Source,
  below: readonly Line[],
  { home, away }: Pick<ScoreText, 'home' | 'away'>,
): ScorersUnder | null => {
  const lists: { body: Range; side: TeamIndex }[] = [];
  const sums: [number, number] = [0, 0];
  let column = Infinity;
  let crowd: Range | null = null;
  for (const [index, line] of below.slice(0, MAX_LINES).entries()) {
    const gap = gapOf(source, line);
    const isRight = gap === -1 && indentOf(source, line.from) >= Math.min(column, FAR);
    const cells: [Range | null, Range | null] = gap === -1 ? (isRight ? [null, line] : [line, null]) : [{ from: line.from, to: gap }, { from: gap, to: line.to }]; // prettier-ignore
    if (gap !== -1) column = Math.min(column, indentOf(source, gap));
    for (const side of [0, 1] as const) {
      const cell = cells[side];
      if (!cell) continue;
      // "Kerr 12        2,310": the crowd in a cell of its own.
      const people = readCount(source, cell.from, cell.to);
      if (people && people.next === cell.to && people.value >= FEWEST_PEOPLE) {
        crowd = { from: cell.from, to: cell.to };
        continue;
      }
      const count = countGoals(source, cell);
      if (count < 1) return null;
      sums[side] += count;
      lists.push({ body: { from: cell.from, to: cell.to }, side });
    }
    if (sums[0] > home || sums[1] > away) return null;
    if (sums[0] === home && sums[1] === away)
      return column < Infinity || sums.includes(0) ? { lists, lines: index + 1, crowd } : null;
  }
  return null;
};

/** More words on a line between the scorers of both sides are something else. */
const MAX_BETWEEN = 3;

/** The scorers of the first side, a word on a line ("Report"), and the scorers of the second: just as many as they have. */
const scorersAround = (
  source: Source,
  below: readonly Line[],
  { home, away }: Pick<ScoreText, 'home' | 'away'>,
): ScorersUnder | null => {
  const isBetween = ({ from, to }: Range) =>
    to - from <= MAX_BETWEEN && source.tokens.slice(from, to).every(({ kind }) => kind === 'word');
  const middle = below.findIndex(isBetween);
  if (middle === -1 || middle > MAX_LINES) return null;
  const sums = [0, 0];
  const lists: { body: Range; side: TeamIndex }[] = [];
  for (const [index, line] of below.slice(0, MAX_LINES).entries()) {
    if (index === middle) continue;
    const side: TeamIndex = index < middle ? 0 : 1;
    if (side === 1 && sums[1] === away) break;
    const count = mayHold(source, line) ? countGoals(source, line) : -1;
    if (count < 1) return null;
    sums[side] = (sums[side] ?? 0) + count;
    lists.push({ body: { from: line.from, to: line.to }, side });
  }
  // "Rovers" over "1 Kerr" and "2 Elm": a list that goes on is a sheet.
  const next = below[lists.length + 1];
  if (next && !next.afterBlank && mayHold(source, next) && countGoals(source, next) > 0) return null;
  return sums[0] === home && sums[1] === away ? { lists, lines: lists.length + 1 } : null;
};

/** "(Kerr 34) (Elm 8, Stone 77 pen)": the scorers of each side in its bracket, on one line. */
const scorersInBrackets = (
  source: Source,
  line: Range,
  { home, away }: Pick<ScoreText, 'home' | 'away'>,
): ScorersUnder | null => {
  const bodies: Range[] = [];
  for (let at = line.from; at < line.to; at += 1) {
    const close = opens(source.tokens[at]) ? (source.closers[at] ?? -1) : -1;
    if (close <= at || close >= line.to) return null;
    bodies.push({ from: at + 1, to: close });
    at = close;
  }
  const [first, second] = bodies;
  if (!first || !second || bodies.length > 2) return null;
  if (countGoals(source, first) !== home || countGoals(source, second) !== away) return null;
  return { lists: bodies.map((body, side) => ({ body, side: side as TeamIndex })), lines: 1 };
};

/** A smaller number alone in its cell is no crowd. */
const FEWEST_PEOPLE = 100;
/** So far to the right begins a second column that nothing stands beside. */
const FAR = 12;

/** The scorers under a score, or null. `below`: the lines under it. */
export const scorersUnder = (
  source: Source,
  below: readonly Line[],
  { home, away }: Pick<ScoreText, 'home' | 'away'>,
): ScorersUnder | null => {
  const brackets = below[0] && scorersInBrackets(source, below[0], { home, away });
  if (brackets) return brackets;
  const around = scorersAround(source, below, { home, away });
  if (around) return around;
  const beside = below[0] && gapOf(source, below[0]) !== -1 ? scorersBeside(source, below, { home, away }) : null;
  if (beside) return beside;
  const total = home + away;
  const counts: number[] = [];
  let sum = 0;
  for (const [index, line] of below.slice(0, Math.min(MAX_LINES, total)).entries()) {
    const near = mayHold(source, line) && (!line.afterBlank || (index === 0 && onlyGoals(source, line)));
    const count = near ? countGoals(source, line, true) : -1;
    if (count < 1) return null;
    counts.push(count);
    sum += count;
    if (sum > total) return null;
    if (sum < total) continue;
    // A list that goes on is another: days, a table.
    const next = below[index + 1];
    if (next && !next.afterBlank && mayHold(source, next) && countGoals(source, next, true) > 0) return null;
    const used = below.slice(0, index + 1);
    const running = used.some((own) => countGoals(source, own) < 0);
    const perSide = used.length === 2 && counts[0] === home && counts[1] === away && !running;
    if (perSide)
      return { lists: used.map(({ from, to }, side) => ({ body: { from, to }, side: side as TeamIndex })), lines: 2 };
    const body = { from: used[0]?.from ?? 0, to: line.to };
    return { lists: [{ body, side: null }], lines: used.length };
  }
  return null;
};
