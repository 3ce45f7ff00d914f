/**
 * Line-ups in which only the numbers of the shirts stand between the players. A comma is put before each number, so that
 * what reads any other line-up reads these.
 *
 *     1 Kerr 2 Elm 3 Stone …      1. Kerr 2. Elm 3. Stone …      1/Kerr 2/Elm …      1-Kerr 2-Elm …
 */
import type { Token } from '../text/lexer';
import { isNameStop, isNameWord, isParticle } from './name';
import { closes, opens } from './source';

/** Fewer players in a row are no line-up. */
const FEWEST = 9;
const MOST_WORDS = 4;
const MAX_LINE = 20;
/** So many tokens are told of a player, in words and in a bracket. */
const MAX_TOLD = 10;
const MAX_BRACKET = 14;

interface Player {
  /** The number, and the mark behind it if there is one. */
  from: number;
  name: number;
  to: number;
}

const playerAt = (tokens: readonly Token[], at: number): Player | null => {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.text.length > 2 || number.text === '0') return null;
  const mark = tokens[at + 1];
  const marked = mark?.kind === 'mark' && !mark.spaced && /^[./)-]$/.test(mark.text);
  const name = marked ? at + 2 : at + 1;
  let to = name;
  while (to < name + MOST_WORDS + 2) {
    const token = tokens[to];
    if (!token || !(isNameWord(token) || isParticle(token) || (to > name && isNameStop(tokens, to)))) break;
    to += 1;
  }
  return to > name && isNameWord(tokens[to - 1]?.text === '.' ? tokens[to - 2] : tokens[to - 1])
    ? { from: at, name, to }
    : null;
};

/** The players that follow one another from a place on, with nothing between them. */
const runAt = (tokens: readonly Token[], start: number): Player[] => {
  const run: Player[] = [];
  for (let at = start; ;) {
    const player = playerAt(tokens, at);
    if (!player) return run;
    run.push(player);
    at = nextNumber(tokens, player.to);
  }
};

/** Where the next player's number stands: behind brackets, and behind what is told of a player in words. */
const nextNumber = (tokens: readonly Token[], from: number): number => {
  let at = from;
  for (let steps = 0; steps < MAX_TOLD; steps += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || /^[,;:]$/.test(token.text)) return at;
    if (opens(token)) {
      const start = at;
      while (at < start + MAX_BRACKET && tokens[at] && !closes(tokens[at])) at += 1;
      at += 1;
      continue;
    }
    if (at > from && !isMinuteBefore(tokens[at - 1]) && playerAt(tokens, at)) return at;
    if (at === from && token.kind === 'number') return at;
    at += 1;
  }
  return at;
};

/** "à la 62e", "min 62": a number that is a minute. */
const isMinuteBefore = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital && token.text.length <= 3 && token.fold !== 'e'; // prettier-ignore

/** The marks between shirt and player in lines that follow one another: "1 - Kerr" over "2 - Elm". */
const stackedMarks = (tokens: readonly Token[]): number[] => {
  const marks: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= FEWEST) marks.push(...run);
    run = [];
  };
  let start = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue;
    const [number, mark, name] = [tokens[start], tokens[start + 1], tokens[start + 2]];
    const fits = number?.kind === 'number' && number.text.length <= 2 && mark?.kind === 'mark' && /^[-–—:)/|]$/.test(mark.text) && isNameWord(name); // prettier-ignore
    if (fits && at - start <= MAX_LINE) run.push(start + 1);
    else close();
    start = at + 1;
  }
  close();
  return marks;
};

/** Line ends between a number and the player under it: "1" over "Kerr" over "2" over "Elm". */
const splitRows = (tokens: readonly Token[]): number[] => {
  const joined: number[] = [];
  let run: number[] = [];
  let longest = 0;
  const close = (): void => {
    longest = Math.max(longest, run.length);
    joined.push(...run);
    run = [];
  };
  let start = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue;
    const number = tokens[start];
    const isNumber = at === start + 1 && number?.kind === 'number' && number.text.length <= 2;
    if (isNumber && !tokens[at]?.blank && isNameWord(tokens[at + 1])) {
      let end = at + 1;
      while (end < tokens.length && tokens[end]?.kind !== 'break' && end <= at + MAX_LINE) end += 1;
      run.push(at);
      at = end;
    } else if (at > start) close();
    start = at + 1;
  }
  close();
  return longest >= FEWEST ? joined : [];
};

/** The tokens with a comma before each number of such a line-up; the same where there is none. */
export const withNumbersApart = (tokens: Token[]): Token[] => {
  const commas = new Set<number>();
  const dropped = new Set<number>();
  /** Runs are looked at once. */
  let done = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]?.kind === 'number' ? playerAt(tokens, at) : null;
    if (!first || first.to <= done) continue;
    const run = runAt(tokens, at);
    done = run[run.length - 1]?.to ?? done;
    if (run.length < FEWEST || new Set(run.map(({ from }) => tokens[from]?.text)).size < run.length) continue;
    run.forEach(({ from, name }, index) => {
      if (index > 0) commas.add(from);
      for (let mark = from + 1; mark < name; mark += 1) dropped.add(mark);
    });
    at = (run[run.length - 1]?.to ?? at) - 1;
  }
  for (const mark of stackedMarks(tokens)) dropped.add(mark);
  for (const end of splitRows(tokens)) dropped.add(end);
  if (commas.size === 0 && dropped.size === 0) return tokens;
  return tokens.flatMap((token, at) => {
    if (dropped.has(at)) return [];
    if (!commas.has(at)) return [token];
    const place = { start: token.start, end: token.start };
    return [{ ...token, ...place, kind: 'mark' as const, text: ',', fold: ',', spaced: false, capital: false }, token];
  });
};
