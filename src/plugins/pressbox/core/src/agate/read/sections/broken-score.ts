/**
 * A score that takes several lines: the teams on one and the numbers on the next, or each on a line of its own.
 *
 *     Rovers – Town        Rovers        Rovers        Rovers 2
 *     2-1 (1-0)            2-1 (1-0)     2             Town 1 (1-0)
 *                          Town          Town
 *                                        1
 */
import { isProse, type Line } from '../marks/lines';
import { isDash } from '../text/chars';
import { readCount } from '../marks/people';
import { scoresIn, settle, type Settled } from '../marks/score-numbers';
import { opens, printed, spanOf, type Range, type Source } from '../marks/source';
import { isTeamName, readTeamScore } from '../marks/team-score';
import { readScoreLine } from './score';
import { splitTeams } from './score-teams';
import type { ScoreLine } from './types';
import { halfTimeIn } from './half-time';

/** No score alone on its line has more tokens, with its half-time and its extra time. */
const MAX_NUMBERS = 20;

/** A line that is a score and nothing else: "2-0", "2-0 (1-0)". */
export const isLoneScore = (source: Source, line: Range): boolean => {
  if (source.tokens[line.from]?.kind !== 'number' || line.to - line.from > MAX_NUMBERS) return false;
  const pairs = scoresIn(source, line);
  return pairs[0]?.from === line.from && pairs[pairs.length - 1]?.end === line.to;
};

/** A smaller number behind a side is no crowd. */
const FEWEST_PEOPLE = 20;

export interface BrokenScore {
  score: ScoreLine;
  /** The line behind it. */
  next: number;
}

const numberOf = ({ tokens }: Source, line: Line | undefined): number | null => {
  const token = line && line.to === line.from + 1 ? tokens[line.from] : undefined;
  return token?.kind === 'number' && token.text.length <= 2 && Number(token.text) <= 19 ? Number(token.text) : null;
};

const isTeamLine = (source: Source, line: Line | undefined): line is Line =>
  line !== undefined &&
  line.bullet === null &&
  isTeamName(source, line) &&
  !source.words.headings.match(source.tokens, line.from, line.to);

const teamsIn = (source: Source, line: Line): { home: string; away: string } | null => {
  const teams = isProse(source, line) ? null : splitTeams(source, line);
  return teams && { home: teams.home, away: teams.away };
};

/** The score that begins at a line and ends on another, or null. `cut` ends a line where a heading begins. */
export const readBrokenScore = (
  source: Source,
  lines: readonly Line[],
  index: number,
  cut: (line: Line) => Line,
): BrokenScore | null => {
  const below = lines[index + 1];
  // "Rovers –" / "Town 1:3 (0:2)"
  const whole = lines[index];
  if (
    whole &&
    below &&
    !below.afterBlank &&
    isDash(source.tokens[whole.to - 1]?.text ?? '') &&
    whole.to - whole.from < MAX_NUMBERS
  ) {
    const score = isTeamName(source, { from: whole.from, to: whole.to - 1 })
      ? readScoreLine(source, { from: whole.from, to: cut(below).to })
      : null;
    if (score) return { score, next: index + 2 };
  }
  // The second line is a number, or begins with one.
  if (!below || source.tokens[below.from]?.kind !== 'number' || below.to - below.from > MAX_NUMBERS) return null;
  const [first, second, third, fourth] = lines.slice(index, index + 4).map(cut);
  if (!first || !second || first.bullet !== null || first.to !== lines[index]?.to) return null;
  const lone = isLoneScore(source, second);
  const make = (settled: Settled, names: { home: string; away: string }, last: Line, next: number): BrokenScore => {
    const span = spanOf(source, { from: first.from, to: last.to });
    return { score: { ...settled, ...names, span, scorers: [], trailing: null, rest: null }, next };
  };
  const named = lone ? teamsIn(source, first) : null;
  const settled = lone ? settle(scoresIn(source, second)) : null;
  if (named && settled) return make(settled, named, second, index + 2);
  if (!isTeamLine(source, first) || !isTeamLine(source, third)) return null;
  const names = { home: printed(source, first), away: printed(source, third) };
  if (settled) return make(settled, names, third, index + 3);
  const [home, away] = [numberOf(source, second), numberOf(source, fourth)];
  if (home === null || away === null || !fourth) return null;
  return make({ score: { home, away, halfTime: null }, shootOut: null, extraTime: false }, names, fourth, index + 4);
};

/** "Town 1 345", "Town 1 (Kerr 70) 1,234", "Town 1 Att: 345": the crowd behind the second side of a score, or null. */
export const crowdBehind = (source: Source, line: Range): Range | null => {
  const side = readTeamScore(source, line.from, line.to);
  if (!side || side.next >= line.to) return null;
  const count = readCount(source, side.next, line.to);
  const isCrowd = count !== null && count.next === line.to && count.value >= FEWEST_PEOPLE;
  return isCrowd ? { from: side.next, to: line.to } : null;
};

/** "(1-0)", "(HT 1-0)" behind the second side of a score that takes two lines: the tokens in the bracket, or null. */
export const halfTimeBehind = (source: Source, line: Range): Range | null => {
  const side = readTeamScore(source, line.from, line.to);
  if (!side || !opens(source.tokens[side.next]) || source.closers[side.next] !== line.to - 1) return null;
  const inside = { from: side.next + 1, to: line.to - 1 };
  return halfTimeIn(source, inside, true) && inside;
};
