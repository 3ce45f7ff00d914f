/**
 * Score lines in which each side has its own goals behind it.
 *
 *     Calasparra 1 – Lorca B 0         West Brom (0) 0 Blackburn (0) 2         Alcalá, 0;Las Rozas, 2         Rovers (2) Town (1)
 */
import { countGoals } from '../lists/scorers';
import { isCalendarWord } from '../marks/calendar';
import { holdsScore, scoresIn, settle, type Settled } from '../marks/score-numbers';
import { opens, printed, spanOf, type Range, type Source } from '../marks/source';
import { isTeamName, readBracketedSides, readTeamScore } from '../marks/team-score';
import { isDash } from '../text/chars';
import { halfTimeIn } from './half-time';
import { tells } from './score-teams';
import type { ScoreLine } from './types';

/** "(HT: Rovers 1 Town 0)" behind both sides. */
const halfTimeBeside = (source: Source, open: number, to: number): [number, number] | null => {
  const close = opens(source.tokens[open]) ? (source.closers[open] ?? -1) : -1;
  return close > open && close < to ? halfTimeIn(source, { from: open + 1, to: close }, false) : null;
};

/** Between a winner and a loser. */
const DEFEATED = new Set(['def', 'd', 'bt', 'b', 'beat', 'defeated', 'drew', 'dr']);

/** "Kerr 6; Elm 5, Stone 6", "Kerr 11, Elm 12, Stone 23": players with their marks or minutes, and no two teams. */
const goesOn = (source: Source, { from, to }: Range): boolean => {
  if (readTeamScore(source, from, to, true)) return true;
  const comma = source.tokens.slice(from, to).findIndex(({ text }) => text === ',' || text === ';');
  const last = (comma === -1 ? to : from + comma) - 1;
  const bracket = source.tokens.slice(from, last).findIndex(({ text }) => text === '(');
  const name = { from, to: bracket === -1 ? last : from + bracket };
  return name.to > from && source.tokens[last]?.kind === 'number' && isTeamName(source, name);
};

/** "Rovers 2 Town 1 (1-0). Kerr 12, …": behind the bracket of the half-time and its stop. */
const behindBracket = (source: Source, at: number, to: number): number => {
  const { tokens, closers } = source;
  const close = opens(tokens[at]) ? (closers[at] ?? -1) : -1;
  if (close === -1 || close >= to || !holdsScore(source, { from: at, to: close })) return at;
  return tokens[close + 1]?.text === '.' ? Math.min(to, close + 2) : close + 1;
};

/** What stands behind both sides: the half-time, or behind extra time the ninetieth minute, or the kicks. */
const settleBeside = (source: Source, result: Range & { home: number; away: number }, to: number): Settled | null => {
  const { tokens, words } = source;
  let extraTime = false;
  for (let at = result.to; at < to && !extraTime; at += 1) extraTime = words.extraTime.match(tokens, at, to) !== null;
  const beside = scoresIn(source, { from: result.to, to }).map((pair) => ({
    ...pair,
    bracket: pair.bracket ?? pair.from,
  }));
  const play = {
    ...result,
    end: result.to,
    tag: extraTime ? ('extra-time' as const) : ('play' as const),
    bracket: null,
  };
  return settle([play, ...beside]);
};

/** "Rovers 2 Town 1 aet": a word that says what the score counts. */
const isTagged = ({ tokens, words }: Source, at: number, to: number): boolean =>
  (words.extraTime.match(tokens, at, to) ?? words.shootOut.match(tokens, at, to) ?? words.halfTime.match(tokens, at, to)) !== null; // prettier-ignore

/** `TEAM n – TEAM n`. */
export const readSideBySide = (source: Source, line: Range): ScoreLine | null => {
  const { tokens } = source;
  if (isCalendarWord(tokens[line.from]?.fold ?? '')) return null;
  const home = readTeamScore(source, line.from, line.to, true);
  if (!home) return null;
  let at = home.next;
  while (at < line.to && (/^[;,/]$/.test(tokens[at]?.text ?? '') || isDash(tokens[at]?.text ?? ''))) at += 1;
  // "Rovers 2 def Town 1"
  if (DEFEATED.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.capital) at += 1;
  const away = readTeamScore(source, at, line.to, true);
  const behind = away && tokens[away.next];
  const ends =
    behind &&
    (/^[.([:,]$/.test(behind.text) ||
      isDash(behind.text) ||
      tells(source, away.next) ||
      isTagged(source, away.next, line.to));
  if (!away || (away.next < line.to && !ends)) return null;
  if (behind && (behind.text === ',' || isDash(behind.text)) && goesOn(source, { from: away.next + 1, to: line.to }))
    return null;
  // "Rovers 1 (4) – Town 1 (2)"
  const kicks = home.kicks ?? away.kicks;
  if (kicks !== undefined && home.goals !== away.goals) return null;
  const shootOut = kicks === undefined ? null : { home: home.kicks ?? home.halfTime ?? 0, away: away.kicks ?? away.halfTime ?? 0 }; // prettier-ignore
  const half: [number, number] | null =
    !shootOut && home.halfTime !== null && away.halfTime !== null ? [home.halfTime, away.halfTime] : null;
  // "Rovers 2 – Town 1 (Kerr 12, Hart 80; Elm 40)": the goals of both
  const total = home.goals + away.goals;
  const isBoth = away.scorers !== null && !home.scorers && home.goals > 0 && countGoals(source, away.scorers, true) === total; // prettier-ignore
  const rest = isBoth && away.scorers ? away.scorers.from - 1 : behindBracket(source, away.next, line.to);
  const result = { from: line.from, to: away.next, home: home.goals, away: away.goals };
  const settled = settleBeside(source, result, line.to);
  const told = half ?? settled?.score.halfTime ?? halfTimeBeside(source, away.next, line.to);
  return {
    score: { home: home.goals, away: away.goals, halfTime: told },
    shootOut: shootOut ?? settled?.shootOut ?? null,
    extraTime: settled?.extraTime ?? false,
    home: printed(source, home.name),
    away: printed(source, away.name),
    span: spanOf(source, line),
    scorers: (isBoth ? [] : [home, away]).flatMap(({ name, scorers }) =>
      scorers ? [{ team: name, body: scorers }] : [],
    ),
    trailing: null,
    rest: rest < line.to ? { from: rest, to: line.to } : null,
  };
};

/** "Rovers (2) Town (1)" */
export const readBracketed = (source: Source, line: Range): ScoreLine | null => {
  const sides = readBracketedSides(source, line.from, line.to);
  if (!sides) return null;
  const [home, away] = sides;
  return {
    score: { home: home.goals, away: away.goals, halfTime: null },
    shootOut: null,
    extraTime: false,
    home: printed(source, home.name),
    away: printed(source, away.name),
    span: spanOf(source, line),
    scorers: [],
    trailing: null,
    rest: null,
  };
};
