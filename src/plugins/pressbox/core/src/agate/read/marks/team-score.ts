/**
 * A team's name, and a team with its goals: half of a score line, or a line of its own.
 *
 *     Stade rennais      Calasparra 1      West Brom (0) 2      Alcalá, 0      Harrow 3 (Adams 12, 51, Bell 88)
 */
import { isDash } from '../text/chars';
import type { Token } from '../text/lexer';
import { isNameWord, isParticle, nameEnd } from './name';
import { isWinning } from './score-tags';
import type { Range, Source } from './source';

/** "Queen of the South", "Hart and Dale": the small words between the names of one side. */
const LINKS = new Set(['of', 'the', 'and', 'sur', 'sous', 'am', 'an', 'op', 'aan', 'lez']);
const isLink = (tokens: readonly Token[], at: number): boolean => {
  let [from, to] = [at, at];
  while (LINKS.has(tokens[from]?.text ?? '')) from -= 1;
  while (LINKS.has(tokens[to]?.text ?? '')) to += 1;
  return from < at && to > at && to - from <= 3 && isNameWord(tokens[from]) && isNameWord(tokens[to]);
};

/** A team's name: a few words, most with a capital ("Stade rennais", "1. FC Köln", "Lorca B"). */
export const isTeamName = ({ tokens }: Source, { from, to }: Range): boolean => {
  let capitals = 0;
  let small = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (isNameWord(token)) capitals += 1;
    else if (token.kind === 'word') small += isParticle(token) || isLink(tokens, at) ? 0 : 1;
    else if (token.kind === 'number') {
      if (token.text.length > 4) return false;
    } else if (!/^[.&'’/-]$/.test(token.text)) return false;
  }
  return capitals > 0 && capitals <= 6 && small <= 1 && to - from <= 9;
};

/** More in a bracket is a minute. */
const MOST_KICKS = 12;

export interface TeamScore {
  name: Range;
  goals: number;
  halfTime: number | null;
  /** "1 (4)": more than its goals in a bracket, which are the kicks of a shoot-out. */
  kicks?: number;
  /** In brackets behind it. */
  scorers: Range | null;
  next: number;
}

/** "(Adams 2, Bell pen)": how many goals the players of a bracket have, where nobody says when; 0 where it holds more. */
const untimedGoals = ({ tokens, words }: Source, { from, to }: Range): number => {
  let goals = 0;
  for (let at = from; at < to; at += 1) {
    const end = nameEnd({ tokens }, at, to);
    if (end === at || !tokens[at]?.capital) return 0;
    const times = tokens[end]?.kind === 'number' ? Number(tokens[end]?.text) : 1;
    goals += times;
    at = tokens[end]?.kind === 'number' ? end + 1 : end;
    const open = tokens[at]?.text === '(' ? at + 1 : at;
    at = words.scorerMarks.match(tokens, open, to)?.next ?? at;
    if (/^[).]$/.test(tokens[at]?.text ?? '') && at < to) at += 1;
    const isNext = at >= to || /^[,;]$/.test(tokens[at]?.text ?? '') || words.joiners.match(tokens, at, to) !== null;
    if (!isNext) return 0;
  }
  return goals;
};

/** "FRA", "L2": where a side is from. */
const isOrigin = ({ text }: Token): boolean => text.length <= 3 && text === text.toUpperCase();

/** "(Adams 12, 51pen)": a bracket with a name and a minute in it, or with the names of as many scorers as goals. */
const scorersAt = (source: Source, open: number, to: number, goals: number): Range | null => {
  const { tokens, closers, words } = source;
  const close = closers[open] ?? -1;
  if (tokens[open]?.text !== '(' || close === -1 || close >= to || !isNameWord(tokens[open + 1])) return null;
  // "(HT 1-0)", "(Town win 4-2 on pens)"
  if (words.halfTime.match(tokens, open + 1, close) || tokens.slice(open, close).some(isWinning)) return null;
  const inside = tokens.slice(open + 1, close);
  const isNamed = goals > 0 && !(inside.length === 1 && inside.every(isOrigin));
  if (isNamed && untimedGoals(source, { from: open + 1, to: close }) === goals) return { from: open + 1, to: close };
  return inside.some(({ kind }) => kind === 'number') ? { from: open + 1, to: close } : null;
};

/**
 * `TEAM n`, `TEAM (n) n`, `TEAM, n`, `TEAM - n`: one half of a score line, or a line of its own. With a colon between
 * the two it is only one beside another.
 */
export const readTeamScore = (source: Source, from: number, to: number, colon = false): TeamScore | null => {
  const { tokens } = source;
  let at = from;
  while (at < to && (tokens[at]?.kind === 'word' || /^[.&]$/.test(tokens[at]?.text ?? ''))) at += 1;
  const name = { from, to: at };
  if (!isTeamName(source, name)) return null;
  // "ALFA (B) 3"
  const letter = tokens[at + 1];
  if (
    tokens[at]?.text === '(' &&
    letter?.kind === 'word' &&
    letter.capital &&
    letter.text.length === 1 &&
    tokens[at + 2]?.text === ')'
  ) {
    at += 3;
    name.to = at;
  }
  // "ALFA (DH) 2", "Alfa (R1) 2"
  const level = tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.spaced ? at + 3 : at + 2;
  const isLevel = tokens[at]?.text === '(' && /^[A-Z]{1,4}$/.test(letter?.text ?? '') && tokens[level]?.text === ')';
  if (isLevel && tokens[level + 1]?.kind === 'number') at = level + 1;
  let halfTime: number | null = null;
  if (tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')') {
    halfTime = Number(tokens[at + 1]?.text);
    at += 3;
  } else if (tokens[at]?.text === ',' || (colon && tokens[at]?.text === ':') || isDash(tokens[at]?.text ?? '')) at += 1;
  const goals = tokens[at];
  if (at >= to || goals?.kind !== 'number' || Number(goals.text) > 19 || (halfTime ?? 0) > 19) return null;
  // "Rovers 2 (1)"
  const behind =
    halfTime === null &&
    tokens[at + 1]?.text === '(' &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 3]?.text === ')'
      ? Number(tokens[at + 2]?.text)
      : null;
  if (behind !== null && behind <= Number(goals.text) && at + 3 < to)
    return { name, goals: Number(goals.text), halfTime: behind, scorers: null, next: at + 4 };
  if (behind !== null && behind <= MOST_KICKS && at + 3 < to)
    return { name, goals: Number(goals.text), halfTime: null, kicks: behind, scorers: null, next: at + 4 };
  const scorers = scorersAt(source, at + 1, to, Number(goals.text));
  return { name, goals: Number(goals.text), halfTime, scorers, next: scorers ? scorers.to + 1 : at + 1 };
};

/** "Rovers: 2" alone on its line; null where there is more. */
export const colonSide = (source: Source, { from, to }: Range) => {
  if (source.tokens[to - 2]?.text !== ':') return null;
  const side = readTeamScore(source, from, to, true);
  return side?.next === to ? { label: side.name, goals: side.goals, halfTime: side.halfTime } : null;
};

/** "Rovers 1 Town 0", "Rovers 1, Town 0": two sides with their goals, and nothing behind them; or null. */
export const readSides = (source: Source, from: number, to: number): [number, number] | null => {
  const home = readTeamScore(source, from, to);
  let at = home?.next ?? to;
  while (at < to && (/^[;,/]$/.test(source.tokens[at]?.text ?? '') || isDash(source.tokens[at]?.text ?? ''))) at += 1;
  const away = home && readTeamScore(source, at, to);
  if (!home || !away) return null;
  const ends = source.tokens.slice(away.next, to).every(({ text }) => /^[.)\]]$/.test(text));
  return ends ? [home.goals, away.goals] : null;
};

/** More goals of a side in brackets are minutes, or marks. */
const MOST_BRACKETED = 9;

/** "Rovers (2)": a side with its goals in brackets, and no other number. */
const bracketedAt = (source: Source, from: number, to: number): { name: Range; goals: number; next: number } | null => {
  const { tokens } = source;
  let at = from;
  while (at < to && (tokens[at]?.kind === 'word' || /^[.&]$/.test(tokens[at]?.text ?? ''))) at += 1;
  const goals = tokens[at + 1];
  const isBracket = tokens[at]?.text === '(' && goals?.kind === 'number' && tokens[at + 2]?.text === ')' && at + 2 < to;
  if (!isBracket || !isTeamName(source, { from, to: at }) || Number(goals.text) > MOST_BRACKETED) return null;
  return { name: { from, to: at }, goals: Number(goals.text), next: at + 3 };
};

/** "Rovers (2) Town (1)", "Rovers (2) v Town (1)": the sides and their goals, where a line holds nothing else; or null. */
export const readBracketedSides = (source: Source, from: number, to: number) => {
  const home = bracketedAt(source, from, to);
  const link = home && source.tokens[home.next];
  const isLink = link && (isDash(link.text) || /^(v|vs|x|,|;|\/)$/.test(link.text));
  const away = home && bracketedAt(source, isLink ? home.next + 1 : home.next, to);
  return home && away?.next === to ? ([home, away] as const) : null;
};
