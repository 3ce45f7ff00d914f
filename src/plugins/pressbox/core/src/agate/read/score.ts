/**
 * The score line (docs/agate.md §3, end).
 *
 *     AC Milan 1-2 Atalanta            Qatar v Ecuador  0-2           Qatar 0-2 (0-2) Ecuador @ Al Khor
 *     Milan-Atalanta (1-2)             CA Bastia – Niort    0-3       Rennes - Angers : 1-0 (0-0 à la mi-temps)
 *     FC Bayern - BVB 4:3 i.E. (0:0)   Japan v Croatia  1-1 a.e.t., 1-3 pen.
 *     Calasparra 1 – Lorca B 0         West Brom (0) 0 Blackburn (0) 2           Alcalá, 0;Las Rozas, 2
 */
import { isCalendarWord, skipCalendar } from './calendar';
import { isDash } from './chars';
import { isSeparatorDash } from './list';
import { scoresIn, settle, type ScorePair, type Settled } from './score-numbers';
import { readScorers } from './scorers';
import { isPicture } from './symbols';
import { isTeamName, readTeamScore } from './team-score';
import { closes, printed, spanOf, type Range, type Source } from './source';
import type { Span } from './types';

export interface ScoreLine extends Omit<Settled, 'score'> {
  /** Null in a pairing: teams without a score. */
  score: Settled['score'] | null;
  home: string;
  away: string;
  span: Span;
  /** "Harrow 3 (Adams 12, Bell 88) Hendon 1 (Cook 45)": each side with its scorers. */
  scorers: { team: Range; body: Range }[];
  /** Behind the score: the label of the sheet that starts on the next line (it01). */
  trailing: Range | null;
  /** What stands on the line behind teams and score, brackets of the score taken off. */
  rest: Range | null;
}

/** "v", "vs" and Brazil's "x" between two teams. */
export const isVersus = ({ tokens }: Source, at: number): boolean =>
  /^(v|vs|gegen|contre|contra)$/.test(tokens[at]?.fold ?? '') || tokens[at]?.text === 'x';

const trim = ({ tokens }: Source, { from, to }: Range): Range => {
  let start = from;
  let end = to;
  const isEdge = (at: number) =>
    tokens[at]?.kind === 'break' || /^[:,;.|]$/.test(tokens[at]?.text ?? '') || isDash(tokens[at]?.text ?? '');
  while (start < end && isEdge(start) && tokens[start]?.text !== '.') start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return { from: start, to: end };
};

interface Pair {
  home: string;
  away: string;
}

/** First halves of names that have a hyphen of their own: Pays-Bas, Saint-Étienne, Bosnie-Herzégovine. */
const BOUND =
  /(^|[\s-])(pays|saint|sainte|san|santa|st|ste|mont|bosn\p{L}*|guin\p{L}*|al|el|rot|schwarz|blau|grün|go|côtes)$/iu;
const isBound = (text: string, hyphen: number): boolean => BOUND.test(text.slice(Math.max(0, hyphen - 20), hyphen));

/** "Brest (FRA)", "Lens (L2)", "Juventus (Ita)": where a team comes from is not its name. */
const withoutOrigin = ({ tokens, closers }: Source, range: Range): Range => {
  const last = range.to - 1;
  if (tokens[last]?.text !== ')') return range;
  const open = range.from + tokens.slice(range.from, last).findIndex(({ text }) => text === '(');
  const inside = tokens.slice(open + 1, last);
  const isOrigin =
    open > range.from &&
    closers[open] === last &&
    inside.length <= 3 &&
    inside[0]?.kind === 'word' &&
    inside[0].capital;
  return isOrigin ? { from: range.from, to: open } : range;
};

/** "Alfa : Bravo", with a blank on either side of the colon. */
const findColon = (source: Source, range: Range): (Pair & { glued: boolean }) | null => {
  const { tokens } = source;
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    if (tokens[at]?.text !== ':' || !tokens[at]?.spaced || !tokens[at + 1]?.spaced) continue;
    const [left, right] = [
      { from: range.from, to: at },
      { from: at + 1, to: range.to },
    ];
    // "J5 : Alfa - Bravo" is another thing.
    const dashed = tokens.slice(range.from, range.to).some((_, index) => isSeparatorDash(tokens, range.from + index));
    if (!dashed && isTeamName(source, left) && isTeamName(source, right))
      return { home: printed(source, left), away: printed(source, right), glued: false };
  }
  return null;
};

/** Splits "Rennes - Angers", "Qatar v Ecuador" and "Milan-Empoli". */
export const splitTeams = (source: Source, range: Range): (Pair & { glued: boolean }) | null => {
  const { tokens } = source;
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    const between =
      (isDash(tokens[at]?.text ?? '') && (isSeparatorDash(tokens, at) || tokens[at]?.kind === 'mark')) ||
      isVersus(source, at);
    if (!between && tokens[at]?.text !== '/') continue;
    const left = withoutOrigin(source, { from: range.from, to: at });
    const right = withoutOrigin(source, { from: at + 1, to: range.to });
    if (isTeamName(source, left) && isTeamName(source, right))
      return { home: printed(source, left), away: printed(source, right), glued: false };
  }
  const colon = findColon(source, range);
  if (colon) return colon;
  if (!isTeamName(source, range)) return null;
  const text = printed(source, range);
  // "Milan-Empoli" is one word to the lexer.
  const hyphen = [...text.matchAll(/[-‐‑]/g)].map(({ index }) => index).find((at) => !isBound(text, at)) ?? -1;
  if (hyphen < 1) return null;
  return { home: text.slice(0, hyphen).trim(), away: text.slice(hyphen + 1).trim(), glued: true };
};

/** Where the text beside a score ends: at a bracket, a venue, a comment. */
const textEnd = ({ tokens }: Source, from: number, to: number): number => {
  let at = from;
  while (at < to && !/^[([@#:|,]$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
};

/** The token behind the first score of a line and what is said of it: "2:1 (1:0)", "1-1 a.e.t., 1-3 pen.". */
const scoreEnd = (scores: readonly ScorePair[]): number => {
  let end = scores[0]?.end ?? 0;
  for (const { bracket, from, tag, end: next } of scores.slice(1)) {
    const belongs = bracket !== null ? bracket <= end : tag !== 'play' && from <= end + 1;
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

/** `TEAM SCORE TEAM` or `TEAM - TEAM SCORE`. */
const readAround = (source: Source, line: Range): ScoreLine | null => {
  const scores = scoresIn(source, line);
  const settled = settle(scores);
  const [first] = settled ? scores : [];
  if (!settled || !first || !scores.length) return null;
  const left = trim(source, { from: line.from, to: withoutStatus(source, line.from, first.bracket ?? first.from) });
  const outside = scores.filter(({ bracket }) => bracket === null);
  const last = outside[outside.length - 1] ?? first;
  const afterAll = Math.max(...scores.map(({ end }) => end));
  const rightOf = (from: number) => trim(source, { from, to: textEnd(source, from, line.to) });
  // "1-0 Lyon" or, behind the half-time score, "0-2 (0-2) Ecuador".
  let right = rightOf(last.end);
  if (right.to <= right.from) right = rightOf(afterAll);
  const span = spanOf(source, line);
  const teams = splitTeams(source, left);
  const behind = { from: scoreEnd(scores), to: line.to };
  // "Brest-Lens 2-1 Durand (12e) - Petit (77e)": scorers, and no second team.
  if (teams && readScorers(source, behind))
    return { ...settled, home: teams.home, away: teams.away, span, scorers: [], trailing: null, rest: behind };
  const hasRight = right.to > right.from && isTeamName(source, right);
  if (teams) {
    const trailing = hasRight ? right : null;
    const repeats = trailing !== null && [teams.home, teams.away].includes(printed(source, trailing));
    if (!teams.glued || repeats || !hasRight) {
      if (right.to > right.from && !hasRight) return null;
      return { ...settled, home: teams.home, away: teams.away, span, scorers: [], trailing, rest: behind };
    }
  }
  if (!hasRight || !isTeamName(source, left) || first.bracket !== null) return null;
  const rest = { from: Math.max(right.to, behind.from), to: line.to };
  return {
    ...settled,
    home: printed(source, left),
    away: printed(source, right),
    span,
    scorers: [],
    trailing: null,
    rest,
  };
};

/** `TEAM n – TEAM n`. */
const readSideBySide = (source: Source, line: Range): ScoreLine | null => {
  const { tokens } = source;
  if (isCalendarWord(tokens[line.from]?.fold ?? '')) return null;
  const home = readTeamScore(source, line.from, line.to, true);
  if (!home) return null;
  let at = home.next;
  while (at < line.to && (/^[;,/]$/.test(tokens[at]?.text ?? '') || isDash(tokens[at]?.text ?? ''))) at += 1;
  const away = readTeamScore(source, at, line.to, true);
  const behind = away && tokens[away.next];
  const ends = behind && (/^[.(:,]$/.test(behind.text) || (isDash(behind.text) && away.next === line.to - 1));
  if (!away || (away.next < line.to && !ends)) return null;
  const half: [number, number] | null =
    home.halfTime !== null && away.halfTime !== null ? [home.halfTime, away.halfTime] : null;
  const pair = scoresIn(source, { from: away.next, to: line.to })[0];
  return {
    score: { home: home.goals, away: away.goals, halfTime: half ?? (pair ? [pair.home, pair.away] : null) },
    shootOut: null,
    extraTime: false,
    home: printed(source, home.name),
    away: printed(source, away.name),
    span: spanOf(source, line),
    scorers: [home, away].flatMap(({ name, scorers }) => (scorers ? [{ team: name, body: scorers }] : [])),
    trailing: null,
    rest: null,
  };
};

/** No score line is longer, not even with its venue. */
export const MAX_TOKENS = 60;

/** Reads a line as a score line, or null. */
export const readScoreLine = (source: Source, whole: Range): ScoreLine | null => {
  // "⚽ Alfa 2-1 Bravo"
  const first = source.tokens[whole.from]?.text ?? '';
  const line = isPicture(first) ? { from: whole.from + 1, to: whole.to } : whole;
  if (line.to - line.from > MAX_TOKENS) return null;
  let numbers = 0;
  for (let at = line.from; at < line.to; at += 1) {
    if (source.tokens[at]?.text === '|') return null;
    if (source.tokens[at]?.kind === 'number') numbers += 1;
  }
  if (numbers < 2) return null;
  const content = { from: skipCalendar(source, line), to: line.to };
  const score = readAround(source, content) ?? readSideBySide(source, content);
  if (score) return score;
  // "AP: Alfa 1, Beta 2": who sent it.
  const lead = source.tokens.slice(content.from, content.from + 3).findIndex(({ text }) => text === ':');
  const behind = { from: content.from + lead + 1, to: content.to };
  const isLead = lead > 0 && source.tokens[behind.from]?.spaced && source.tokens[content.from]?.kind === 'word';
  return isLead ? (readAround(source, behind) ?? readSideBySide(source, behind)) : null;
};
