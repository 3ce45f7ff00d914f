/**
 * The score line (docs/agate.md §3, end).
 *
 *     AC Milan 1-2 Atalanta            Qatar v Ecuador  0-2           Qatar 0-2 (0-2) Ecuador @ Al Khor
 *     Milan-Atalanta (1-2)             CA Bastia – Niort    0-3       Rennes - Angers : 1-0 (0-0 à la mi-temps)
 *     FC Bayern - BVB 4:3 i.E. (0:0)   Japan v Croatia  1-1 a.e.t., 1-3 pen.
 */
import { foldName } from '../../../names';
import { skipCalendar } from '../marks/calendar';
import { isDash } from '../text/chars';
import { isNameWord } from '../marks/name';
import { skipPlace } from '../marks/place';
import { holdsScore, scoresIn, settle, type ScorePair } from '../marks/score-numbers';
import { isWinning } from '../marks/score-tags';
import { readScorers } from '../lists/scorers';
import { isPicture } from '../text/symbols';
import { isTeamName } from '../marks/team-score';
import { closes, printed, spanOf, type Range, type Source } from '../marks/source';
import { celledScore } from './celled-score';
import { readBracketed, readSideBySide } from './score-sides';
import { pastTitle, withoutLink, withoutTitle } from './score-title';
import { holdsMinute, isParted, sideBehind, splitTeams } from './score-teams';
import type { ScoreLine } from './types';

const trim = ({ tokens }: Source, { from, to }: Range): Range => {
  let start = from;
  let end = to;
  const isEdge = (at: number) =>
    tokens[at]?.kind === 'break' || /^[:,;.|]$/.test(tokens[at]?.text ?? '') || isDash(tokens[at]?.text ?? '');
  while (start < end && isEdge(start) && tokens[start]?.text !== '.') start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return { from: start, to: end };
};

/** "15:00", "12,345": a mark within a number. */
const isWithinNumber = ({ tokens }: Source, at: number): boolean =>
  tokens[at - 1]?.kind === 'number' &&
  tokens[at + 1]?.kind === 'number' &&
  !tokens[at]?.spaced &&
  !tokens[at + 1]?.spaced;

/** Where the text beside a score ends: at a bracket, a venue, a comment, an hour, a crowd. */
const textEnd = (source: Source, from: number, to: number): number => {
  const { tokens, words } = source;
  let at = from;
  while (at < to && !/^[([@#:|,]$/.test(tokens[at]?.text ?? '')) {
    // "Rovers 2-1 Town - HT: 1-0"
    if (at > from && words.halfTime.match(tokens, at, to)) break;
    at += 1;
  }
  return at < to && at - 1 > from && isWithinNumber(source, at) ? at - 1 : at;
};

/** The token behind the first score of a line and what is said of it: "2:1 (1:0)", "1-1 a.e.t., 1-3 pen.". */
const scoreEnd = (scores: readonly ScorePair[]): number => {
  let end = scores[0]?.end ?? 0;
  for (const [index, { bracket, from, tag, end: next }] of scores.slice(1).entries()) {
    // "(1-0) 1-2": half-time stands before the result.
    const isResult = index === 0 && scores[0]?.bracket !== null && bracket === null && from <= end;
    const belongs = bracket !== null ? bracket <= end : isResult || (tag !== 'play' && from <= end + 1);
    if (!belongs) break;
    end = Math.max(end, next);
  }
  return end;
};

/** "Alfa – Bravo: FINALE 1 – 2", "Alfa - Bravo (FT) 1-2": what says that it is over is no part of a name. */
const withoutStatus = ({ tokens, words }: Source, from: number, to: number): number => {
  for (let at = Math.max(from + 1, to - 4); at < to; at += 1) {
    if (!/^[:,(|]$/.test(tokens[at - 1]?.text ?? '')) continue;
    const status = words.headings.match(tokens, at, to);
    const next = status && closes(tokens[status.next]) ? status.next + 1 : status?.next;
    if (status?.value.role === 'full-time' && (next === to || tokens[next ?? to]?.text === ':')) return at - 1;
  }
  return to;
};

/** The last score before any words: "2-1 Town after leading 2-0" and "1-1 Town, 4-2 on pens" have one, "7-5 3-3 Town" two. */
const lastBeside = ({ tokens }: Source, scores: readonly ScorePair[]): ScorePair | undefined => {
  const isTold = ({ from, tag }: ScorePair, index: number) =>
    tokens
      .slice(scores[index - 1]?.end ?? from, from)
      .some((token) => (tag === 'play' ? token.kind === 'word' : isNameWord(token)));
  const told = scores.findIndex(isTold);
  return scores[told === -1 ? scores.length - 1 : told - 1];
};

/** "Town win 4-2 on pens": the kicks of whoever won come first, whichever side that was. */
const kicksOfWinner = (
  { tokens }: Source,
  scores: readonly ScorePair[],
  kicks: ScoreLine['shootOut'],
  { home, away }: { home: string; away: string },
): ScoreLine['shootOut'] => {
  const told = scores.find(({ tag }) => tag === 'shoot-out');
  if (!kicks || !told || !isWinning(tokens[told.from - 1])) return kicks;
  const winner = tokens[told.from - 2]?.fold ?? '';
  const names = (side: string) => foldName(side).split(' ').includes(winner);
  const [more, fewer] = [Math.max(kicks.home, kicks.away), Math.min(kicks.home, kicks.away)];
  if (names(away) && !names(home)) return { home: fewer, away: more };
  return names(home) && !names(away) ? { home: more, away: fewer } : kicks;
};

/** `TEAM SCORE TEAM` or `TEAM - TEAM SCORE`. */
const readAround = (source: Source, line: Range): ScoreLine | null => {
  const scores = scoresIn(source, line);
  if (scores.length === 0) return null;
  const settled = settle(scores);
  const [first] = settled ? scores : [];
  // "Alfa 2 - Bravo 1 (1-0)": each side has its goals, and the bracket the half-time.
  if (
    !settled ||
    !first ||
    (first.bracket !== null && source.tokens[first.bracket - 1]?.kind === 'number' && readSideBySide(source, line))
  )
    return null;
  const upTo = withoutStatus(source, line.from, first.bracket ?? first.from);
  const before = trim(source, { from: line.from, to: withoutLink(source, line.from, upTo) });
  const outside = scores.filter(({ bracket, tag }) => bracket === null && tag !== 'half-time');
  const last = lastBeside(source, outside) ?? first;
  const afterAll = Math.max(...scores.map(({ end }) => end));
  const left = withoutTitle(source, before, last.end);
  const rightOf = (from: number) => trim(source, { from, to: textEnd(source, from, line.to) });
  // "1-0 Lyon" or, behind the half-time score, "0-2 (0-2) Ecuador".
  let right = rightOf(last.end);
  if (right.to <= right.from) right = rightOf(afterAll);
  const span = spanOf(source, line);
  // "2-1 Alfa - Bravo"
  const both = left.to === left.from && first.bracket === null ? splitTeams(source, right) : null;
  if (both && !both.glued)
    return { ...settled, home: both.home, away: both.away, span, scorers: [], trailing: null, rest: null };
  const teams = splitTeams(source, left);
  const behind = { from: scoreEnd(scores), to: line.to };
  // "Brest-Lens 2-1 Durand (12e) - Petit (77e)": scorers, and no second team.
  const shootOut = teams && kicksOfWinner(source, scores, settled.shootOut, teams);
  const goals = settled.score.home + settled.score.away;
  if (teams && readScorers(source, behind, false, goals))
    return {
      ...settled,
      shootOut,
      home: teams.home,
      away: teams.away,
      span,
      scorers: [],
      trailing: null,
      rest: behind,
    };
  // "Rovers-Town 2-1, two goals by Kerr": behind a mark, or with a small letter, no second side begins.
  const told = isParted(source, behind.from) || source.tokens[right.from]?.capital === false;
  if (!teams || (teams.glued && !told)) right = sideBehind(source, right, teams ? null : left);
  const hasRight = right.to > right.from && isTeamName(source, right) && !holdsMinute(source, right);
  if (teams) {
    const trailing = hasRight ? right : null;
    const repeats = trailing !== null && [teams.home, teams.away].includes(printed(source, trailing));
    if (!teams.glued || repeats || !hasRight || told)
      return { ...settled, shootOut, home: teams.home, away: teams.away, span, scorers: [], trailing, rest: behind };
  }
  if (!hasRight || !isTeamName(source, left) || first.bracket !== null) return null;
  const sides = { home: printed(source, left), away: printed(source, right) };
  const rest = { from: Math.max(right.to, behind.from), to: line.to };
  // "Rovers 2-1 Town at Anfield (Kerr 12, 34; Bos 77)": the goals stand behind the place.
  const beyond = { from: skipPlace(source, rest.from, rest.to), to: rest.to };
  return {
    ...settled,
    shootOut: kicksOfWinner(source, scores, settled.shootOut, sides),
    ...sides,
    span,
    scorers: [],
    trailing: null,
    rest: readScorers(source, beyond, false, goals) ? beyond : rest,
  };
};

/** No score line is longer, not even with its venue. */
export const MAX_TOKENS = 60;

/** "Score : Alfa 2 - Bravo 1 (1-0)": behind the word that says it is over, and its colon. */
const pastStatus = ({ tokens, words }: Source, from: number, to: number): number => {
  const status = words.headings.match(tokens, from, to);
  const mark = status && tokens[status.next];
  const isMark = mark?.text === ':' || (mark?.spaced === true && isDash(mark.text));
  return status?.value.role === 'full-time' && isMark ? status.next + 1 : from;
};

/** The lines of a text that are known to be no score, by where they begin and end. */
const others = new WeakMap<Source['tokens'], Set<number>>();
/** More than a text has tokens. */
const APART = 1_000_000;

/** Reads a line as a score line, or null. */
export const readScoreLine = (source: Source, whole: Range): ScoreLine | null => {
  const key = whole.from * APART + whole.to;
  const known = others.get(source.tokens) ?? new Set<number>();
  if (known.has(key)) return null;
  const read = readLine(source, whole);
  // "Kolb (C) 11, Kolb (C) 12": nobody plays themselves.
  const score = read && foldName(read.home) !== foldName(read.away) ? read : null;
  if (!score) others.set(source.tokens, known.add(key));
  return score;
};

/** Before a score and its colon stand no more tokens. */
const MAX_LEAD = 9;
/** A row of a table has more bars. */
const MOST_BARS = 2;

/** "Round 8 | Rovers 1-1 Town | The Park": the part that holds the score; the line itself where it has no bars. */
const betweenBars = (source: Source, line: Range): Range | null => {
  const bars: number[] = [];
  for (let at = line.from; at < line.to; at += 1) if (source.tokens[at]?.text === '|') bars.push(at);
  if (bars.length === 0) return line;
  const parts = [line.from - 1, ...bars].map((bar, index) => ({ from: bar + 1, to: bars[index] ?? line.to }));
  const scored = parts.filter((part) => holdsScore(source, part));
  const [only] = scored;
  return bars.length <= MOST_BARS && scored.length === 1 && only ? only : null;
};

const readLine = (source: Source, whole: Range): ScoreLine | null => {
  // "⚽ Alfa 2-1 Bravo"
  const first = source.tokens[whole.from]?.text ?? '';
  const plain = isPicture(first) ? { from: whole.from + 1, to: whole.to } : whole;
  const line = celledScore(source, plain) ?? plain;
  if (line.to - line.from > MAX_TOKENS) return null;
  const part = line === whole ? betweenBars(source, line) : line;
  if (part !== line) return part && readLine(source, part);
  const numbers = source.tokens.slice(line.from, line.to).filter(({ kind }) => kind === 'number').length;
  if (numbers < 2) return null;
  const bracketed = numbers === 2 ? readBracketed(source, line) : null;
  if (bracketed) return bracketed;
  const titled = pastTitle(source, line.from, line.to);
  const begin = skipCalendar(source, { from: titled, to: line.to });
  const content = { from: pastStatus(source, begin, line.to), to: line.to };
  const score = readAround(source, content) ?? readSideBySide(source, content);
  if (score) return score;
  // "AP: Alfa 1, Beta 2", "Cup, round 2: Alfa 1-2 Beta": who sent it, or what was played.
  const lead = source.tokens.slice(content.from, content.from + MAX_LEAD).findIndex(({ text }) => text === ':');
  const behind = { from: content.from + lead + 1, to: content.to };
  const isLead = lead > 0 && source.tokens[behind.from]?.spaced;
  return isLead ? (readAround(source, behind) ?? readSideBySide(source, behind)) : null;
};
