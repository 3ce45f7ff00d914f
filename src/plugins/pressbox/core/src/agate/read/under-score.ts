/**
 * Scorers on the lines under a score, with no heading. That they are just as many as the score says is what tells them
 * from anything else.
 *
 *     Rovers 2-1 Town        Rovers 2-1 Town
 *     Kerr 12                Kerr 12, Stone 51 (pen)       the first side's on the first line, the second's on the next
 *     Elm 30                 Elm 30
 *     Stone 51 (pen)
 */
import { skipCalendar } from './calendar';
import type { Line } from './lines';
import { isNameWord } from './name';
import { readScoreLine } from './score';
import { countGoals, onlyGoals } from './scorers';
import { scoreAt } from './score-numbers';
import { closes, opens, type Range, type Source } from './source';
import type { ScoreText, TeamIndex } from './types';

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
  // A day, or the next match.
  if (skipCalendar(source, { from, to }) > from || readScoreLine(source, { from, to })) return false;
  return true;
};

/** "(1-0)", "(pt 1-0)", "(Halbzeit 1:0)", "[HT 1-0]": the score at half-time on a line of its own, or null. */
export const halfTimeUnder = (source: Source, line: Line | undefined): [number, number] | null => {
  const { tokens, words } = source;
  if (!line || line.afterBlank || !opens(tokens[line.from]) || !closes(tokens[line.to - 1])) return null;
  const inside = line.from + 1;
  const at = words.halfTime.match(tokens, inside, line.to)?.next ?? inside;
  const pair = scoreAt(source, tokens[at]?.text === ':' ? at + 1 : at, line.to);
  return pair && pair.next === line.to - 1 ? [pair.home, pair.away] : null;
};

export interface ScorersUnder {
  lists: { body: Range; side: TeamIndex | null }[];
  /** How many lines they take. */
  lines: number;
}

/** The scorers under a score, or null. `below`: the lines under it. */
export const scorersUnder = (
  source: Source,
  below: readonly Line[],
  { home, away }: Pick<ScoreText, 'home' | 'away'>,
): ScorersUnder | null => {
  const total = home + away;
  const counts: number[] = [];
  let sum = 0;
  for (const [index, line] of below.slice(0, Math.min(MAX_LINES, total)).entries()) {
    const near = !line.afterBlank || (index === 0 && onlyGoals(source, line));
    const count = near && mayHold(source, line) ? countGoals(source, line, true) : -1;
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
