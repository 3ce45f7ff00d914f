/**
 * Matches of a round-up whose sides have their scorers beside their goals, with no bracket and no heading. The numbers
 * decide where the second side begins: each side has as many goals as it is said to have.
 *
 *     COLBURN 3 Hart 18, 21, 81 BARWICK 2 Pike 45, Cole 60pen       Colburn (1) 3 Hart 18, 21, 81
 *                                                                   Barwick (0) 0
 */
import type { Line } from '../marks/lines';
import { isNameWord } from '../marks/name';
import { countGoals } from '../lists/scorers';
import { readTeamScore, type TeamScore } from '../marks/team-score';
import { closes, printed, spanOf, type Range, type Source } from '../marks/source';
import type { ScoreLine } from './types';

const MAX_TOKENS = 150;

/** A side with its goals and their scorers; null body for a side that has none. */
interface Side {
  team: TeamScore;
  body: Range | null;
  /** The line behind it. */
  next: number;
}

/** Both sides and their scorers take no more lines. */
const MOST_LINES = 12;

const isEmpty = ({ tokens }: Source, { from, to }: Range): boolean =>
  tokens.slice(from, to).every(({ text }) => /^[.,;:]$/.test(text));

/** The scorers in a stretch, where it tells just so many goals: null for none, false where it does not. */
const scorersOf = (source: Source, body: Range, goals: number): Range | null | false => {
  if (isEmpty(source, body)) return goals === 0 ? null : false;
  return goals > 0 && countGoals(source, body) === goals ? body : false;
};

/** A side may begin behind a number, a bracket or a mark. */
const mayBegin = ({ tokens }: Source, at: number): boolean =>
  isNameWord(tokens[at]) &&
  (tokens[at - 1]?.kind === 'number' ||
    closes(tokens[at - 1]) ||
    tokens[at - 1]?.kind === 'mark' ||
    tokens[at - 1]?.capital === false);

const toScoreLine = (source: Source, home: Side, away: Side, range: Range): ScoreLine => {
  const [first, second] = [home.team.halfTime, away.team.halfTime];
  const halfTime: [number, number] | null = first !== null && second !== null ? [first, second] : null;
  return {
    score: { home: home.team.goals, away: away.team.goals, halfTime },
    shootOut: null,
    extraTime: false,
    home: printed(source, home.team.name),
    away: printed(source, away.team.name),
    span: spanOf(source, range),
    scorers: [home, away].flatMap(({ team, body }) => (body ? [{ team: team.name, body }] : [])),
    trailing: null,
    rest: null,
  };
};

/** Both sides on one line. */
const readOneLine = (source: Source, line: Range): ScoreLine | null => {
  const home = readTeamScore(source, line.from, line.to);
  if (!home || home.scorers || line.to - line.from > MAX_TOKENS) return null;
  for (let at = home.next; at < line.to - 1; at += 1) {
    const away = mayBegin(source, at) ? readTeamScore(source, at, line.to) : null;
    if (!away || away.scorers) continue;
    const first = scorersOf(source, { from: home.next, to: at }, home.goals);
    const second = first === false ? false : scorersOf(source, { from: away.next, to: line.to }, away.goals);
    if (first === false || second === false || (!first && !second)) continue;
    return toScoreLine(source, { team: home, body: first, next: 0 }, { team: away, body: second, next: 0 }, line);
  }
  return null;
};

/** The scorers of a side on the lines below it, which are just as many as its goals. */
const scorersBelow = (source: Source, lines: readonly Line[], index: number, team: TeamScore): Side | null => {
  const from = lines[index + 1]?.from ?? 0;
  for (let count = 1; count <= team.goals; count += 1) {
    const line = lines[index + count];
    if (!line || line.afterBlank || line.to <= line.from || line.to - from > MAX_TOKENS) return null;
    const body = { from, to: line.to };
    const goals = countGoals(source, body);
    if (goals === team.goals) return { team, body, next: index + count + 1 };
    if (goals === -1 || goals > team.goals) return null;
  }
  return null;
};

/** A side on a line of its own, its scorers behind it or on the next line. */
const readSide = (source: Source, lines: readonly Line[], index: number): Side | null => {
  const line = lines[index];
  const team = line && line.to - line.from <= MAX_TOKENS ? readTeamScore(source, line.from, line.to) : null;
  if (!line || !team || team.scorers) return null;
  const rest = { from: team.next, to: line.to };
  if (team.goals > 0 && isEmpty(source, rest)) return scorersBelow(source, lines, index, team);
  const body = scorersOf(source, rest, team.goals);
  return body === false ? null : { team, body, next: index + 1 };
};

/** "Alfa 1 Beta 2" over "Gama 1 Delta 2" are results, and no goals of the second minute. */
const isLate = (source: Source, body: Range | null): boolean =>
  body === null ||
  source.tokens.slice(body.from, body.to).some(({ kind, text }) => kind === 'number' && Number(text) > 9);

/** The sides on lines of their own, one under the other. */
const readTwoLines = (source: Source, lines: readonly Line[], index: number): RoundUpMatch | null => {
  const home = readSide(source, lines, index);
  const away = home && readSide(source, lines, home.next);
  if (!home || !away || (!home.body && !away.body)) return null;
  if (!isLate(source, home.body) || !isLate(source, away.body)) return null;
  const range = { from: lines[index]?.from ?? 0, to: lines[away.next - 1]?.to ?? 0 };
  return { score: toScoreLine(source, home, away, range), next: away.next };
};

export interface RoundUpMatch {
  score: ScoreLine;
  /** The line behind it. */
  next: number;
}

/** The match that starts at a line, or null. `cut` ends a line where a heading begins. */
export const readRoundUpMatch = (
  source: Source,
  lines: readonly Line[],
  index: number,
  cut: (line: Line) => Line,
): RoundUpMatch | null => {
  const whole = lines[index];
  if (!whole || !readTeamScore(source, whole.from, whole.to)) return null;
  const near = lines.slice(index, index + MOST_LINES).map(cut);
  const [first] = near;
  if (!first) return null;
  const one = readOneLine(source, first);
  if (one) return { score: one, next: index + 1 };
  const two = readTwoLines(source, near, 0);
  return two && { ...two, next: index + two.next };
};
