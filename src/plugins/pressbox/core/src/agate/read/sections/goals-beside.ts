/**
 * Scorers behind a score on its line. Where a narrow column breaks the line they go on below, until they are as many as
 * the score says.
 *
 *     Rovers - Town (1-0) 1-2. 33. Kerr 1-0, 64.
 *     Elm 1-1, 90+4. Elm 1-2. Referee: …
 */
import { countGoals, readScorers } from '../lists/scorers';
import { skipCalendar } from '../marks/calendar';
import { isDash } from '../text/chars';
import type { Line } from '../marks/lines';
import { readCrowd } from '../marks/people';
import { opens, type Range, type Source } from '../marks/source';
import type { ScoreLine } from './types';

/** "(Sa., 15:30 Uhr)": a bracket with a day and an hour, and nothing else. */
const isDate = (source: Source, { from, to }: Range): boolean => {
  const close = opens(source.tokens[from]) ? (source.closers[from] ?? -1) : -1;
  return close > from && close < to && skipCalendar(source, { from: from + 1, to: close + 1 }) === close;
};

/** A stop, or a dash behind it. */
const isOver = ({ tokens }: Source, at: number): boolean =>
  tokens[isDash(tokens[at]?.text ?? '') ? at - 1 : at]?.text === '.';

/** "Kerr (12), Elm (40). 1,140 spectators." ends before its crowd. */
const withoutCrowd = (source: Source, { from, to }: Range): Range => {
  for (let at = from + 1; at < to; at += 1)
    if (isOver(source, at - 1) && readCrowd(source, at) !== null) return { from, to: at };
  return { from, to };
};

/** The scorers beside a score, or null. `below`: the lines under it, up to their headings. */
export const goalsBeside = (source: Source, line: ScoreLine, below: readonly Line[]): Range | null => {
  const { score } = line;
  const rest = line.rest && withoutCrowd(source, line.rest);
  if (!rest) return null;
  const total = score ? score.home + score.away : 0;
  const beside = isDate(source, rest) ? null : readScorers(source, rest, false, total);
  if (!beside || !score) return beside;
  let count = countGoals(source, beside, true);
  let found = beside;
  for (const { from, to, afterBlank } of below) {
    if (count >= total || afterBlank || to <= from || found.to < rest.to) break;
    const longer = readScorers(source, { from: rest.from, to });
    const goals = longer ? countGoals(source, longer, true) : -1;
    if (!longer || goals <= count || goals > total) break;
    count = goals;
    found = longer;
  }
  return count > 0 && count <= total ? found : beside;
};
