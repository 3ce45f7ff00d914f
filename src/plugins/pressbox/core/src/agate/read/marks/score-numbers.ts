/** The numbers of a score: in play, at half-time, after extra time, in the shoot-out. */
import { isDash } from '../text/chars';
import type { Token } from '../text/lexer';
import { opens, type Range, type Source } from './source';
import { readMinute } from './minute';
import { isNameWord } from './name';
import { isNamesEnd, tagAfter, tagBefore, type ScoreTag } from './score-tags';
import type { ScoreText } from '../result/types';

export interface ScorePair extends Range {
  home: number;
  away: number;
  /** The token behind the score and its tag. */
  end: number;
  tag: ScoreTag;
  /** The bracket it stands in. */
  bracket: number | null;
}

const isJoin = (token: Token | undefined): boolean =>
  token !== undefined && (isDash(token.text) || token.text === ':' || /^x$/i.test(token.text));

/** "2 à 1", "2 zu 1": the word between two numbers of goals. */
const JOINS = new Set(['a', 'zu', 'tegen', 'to']);
const isWordJoin = (home: Token, join: Token | undefined, away: Token): boolean =>
  join?.kind === 'word' &&
  !join.capital &&
  JOINS.has(join.fold) &&
  away.spaced &&
  join.spaced &&
  Number(home.text) <= MOST_TOLD &&
  Number(away.text) <= MOST_TOLD;

/** More goals of one side than a sentence tells; more are minutes. */
const MOST_TOLD = 12;
/** More goals than a match has; "22-23" is a season and "19:30" an hour. */
const MAX_GOALS = 31;

const isScore = (tokens: readonly Token[], at: number): boolean => {
  const [home, join, away] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (home?.kind !== 'number' || away?.kind !== 'number') return false;
  if (!isJoin(join) && !isWordJoin(home, join, away)) return false;
  if (home.text.length > 2 || away.text.length > 2) return false;
  const [h, a] = [Number(home.text), Number(away.text)];
  if (h > MAX_GOALS || a > MAX_GOALS) return false;
  // A date or a formation has a third number.
  const before = tokens[at - 1];
  const after = tokens[at + 3];
  const chained = (token: Token | undefined) => token !== undefined && !token.spaced && /^[-/:.–+]$/.test(token.text);
  // "1:1/1:2 Kolb"
  const isAlike = (start: number) => isJoin(tokens[start + 1]) && tokens[start]?.kind === 'number' && tokens[start + 2]?.kind === 'number' && tokens[start + 1]?.text === join?.text; // prettier-ignore
  if (join?.text === ':' && ((after?.text === '/' && isAlike(at + 4)) || (before?.text === '/' && isAlike(at - 4))))
    return true;
  if (chained(after) && tokens[at + 4]?.kind === 'number' && !tokens[at + 4]?.spaced) return false;
  return !(before && /^[-/:.–]$/.test(before.text) && !home.spaced && tokens[at - 2]?.kind === 'number');
};

/** What counts kicks or is no score at all: "11-10 pens" and "9:10 i.E.", but "22-23", "12-10" and "19:30". */
const isLong = (tokens: readonly Token[], at: number): boolean =>
  (Number(tokens[at]?.text) > 9 && Number(tokens[at + 2]?.text) > 9) ||
  (tokens[at + 1]?.text === ':' && (tokens[at + 2]?.text.length ?? 0) > 1);

/** The score that starts at a token ("1-2", "1 – 0", "4:3", "1x0"), or null. */
export const scoreAt = (
  { tokens }: Pick<Source, 'tokens'>,
  at: number,
  end: number,
): { home: number; away: number; next: number } | null =>
  at + 2 < end && isScore(tokens, at) && !isLong(tokens, at)
    ? { home: Number(tokens[at]?.text), away: Number(tokens[at + 2]?.text), next: at + 3 }
    : null;

/** Whether a line has a score in it: "Alfa 2-1 Bravo" is no side's name. */
export const holdsScore = (source: Pick<Source, 'tokens'>, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (scoreAt(source, at, to)) return true;
  return false;
};

/** A score of long numbers, where the text says that it counts the kicks of a shoot-out. */
const longShootOutAt = (source: Source, from: number, at: number, to: number): ReturnType<typeof scoreAt> => {
  const { tokens } = source;
  if (at + 2 >= to || !isScore(tokens, at) || !isLong(tokens, at)) return null;
  const told = tagAfter(source, at + 3, to)?.tag ?? tagBefore(source, from, at);
  return told === 'shoot-out'
    ? { home: Number(tokens[at]?.text), away: Number(tokens[at + 2]?.text), next: at + 3 }
    : null;
};

/** "4-1 Halbzeit 2-0", "4-1, primo tempo 2-0": the words between two scores are the second's. */
const halfTimeAhead = ({ tokens, words }: Source, from: number, to: number): number | null => {
  let at = from;
  while (at < to && /^[,.;(–-]$/.test(tokens[at]?.text ?? '')) at += 1;
  const half = words.halfTime.match(tokens, at, to)?.next;
  const period = half === undefined ? words.periods.match(tokens, at, to) : null;
  let next = half ?? (period?.value === 1 ? period.next : null);
  while (next !== null && next < to && /^[:.]$/.test(tokens[next]?.text ?? '')) next += 1;
  return next !== null && scoreAt({ tokens }, next, to) ? next : null;
};

/** "(12. Kerr 1-0, 40. Elm 1-1)": a bracket of goals, each with the score that it made. */
const holdsGoals = ({ tokens, words, closers }: Source, open: number): boolean => {
  const close = closers[open] ?? -1;
  // "(1:0; 12. Kerr)"
  if (/^[,;]$/.test(tokens[scoreAt({ tokens }, open + 1, close)?.next ?? open]?.text ?? '')) return false;
  let [name, minute] = [false, false];
  for (let at = open + 1; at < close && !(name && minute); at += 1) {
    const token = tokens[at];
    name ||= isNameWord(token) && token?.text !== token?.text.toUpperCase();
    minute ||= token?.kind === 'number' && readMinute(tokens, at, close, words)?.minute.marked === true;
  }
  return name && minute;
};

/** Every score of a line with what it counts. */
export const scoresIn = (source: Source, { from, to }: Range): ScorePair[] => {
  const pairs: ScorePair[] = [];
  let bracket: number | null = null;
  /** Where a half-time score begins, said before it. */
  let half: number | null = null;
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    if (opens(token) && holdsGoals(source, at)) at = Math.min(source.closers[at] ?? at, to - 1);
    else if (opens(token)) bracket = at;
    else if (token?.text === ')' || token?.text === ']') bracket = null;
    const score = scoreAt(source, at, to) ?? longShootOutAt(source, from, at, to);
    if (!score) {
      // "(aet)" and "a.e.t." behind a bracket speak of the score before them, and so does "(0:0, n.V.)".
      const last = pairs[pairs.length - 1];
      const result = pairs.find((pair) => pair.bracket === null && pair.tag === 'play');
      if (last && result && source.words.extraTime.match(source.tokens, at, to)) {
        result.tag = 'extra-time';
        // "Rovers 2-2 (a.e.t.) Town"
        const close = bracket !== null && bracket === last.end ? (source.closers[bracket] ?? -1) : -1;
        if (close > last.end && close < to) last.end = close + 1;
        if (last.bracket !== null && last.bracket === bracket && last.tag === 'play') last.tag = 'half-time';
      }
      continue;
    }
    const second = halfTimeAhead(source, score.next, to);
    const after = second === null ? tagAfter(source, score.next, to) : null;
    // "Beta MT 1-1": before the first score of a line the mark ends a name.
    const before =
      at === half
        ? 'half-time'
        : pairs.length === 0 && isNamesEnd(source, from, at)
          ? null
          : tagBefore(source, Math.max(from, pairs[pairs.length - 1]?.to ?? from), at);
    half = second;
    let end = after?.next ?? score.next;
    while (end < to && /^[.,]$/.test(source.tokens[end]?.text ?? '')) end += 1;
    if (bracket !== null) end = Math.max(end, (source.closers[bracket] ?? end) + 1);
    pairs.push({
      from: at,
      to: score.next,
      end,
      home: score.home,
      away: score.away,
      // "win 4-2" may be over two legs; "win 4-2 on pens" says what it counts.
      tag: (before === 'aggregate' && after?.tag === 'shoot-out' ? null : before) ?? after?.tag ?? 'play',
      bracket,
    });
    at = score.next - 1;
  }
  return pairs;
};

export interface Settled {
  score: ScoreText;
  shootOut: { home: number; away: number } | null;
  extraTime: boolean;
}

const pairOf = (pair: ScorePair | undefined): [number, number] | null => (pair ? [pair.home, pair.away] : null);

/** Five kicks each and then one by one: past five, the winner leads by one. */
const isShootOut = (home: number, away: number): boolean =>
  home !== away && home >= 0 && away >= 0 && (Math.max(home, away) <= 5 || Math.abs(home - away) === 1);

/** "7:5 n. E. (3:3)" counts the goals of a drawn match in; the kicks alone were 4:2. */
const kicksOf = (printed: ScorePair, play: ScorePair): { home: number; away: number } => {
  const [home, away] = [printed.home - play.home, printed.away - play.away];
  const counts = play.home === play.away && !isShootOut(printed.home, printed.away) && isShootOut(home, away);
  return counts ? { home, away } : { home: printed.home, away: printed.away };
};

/**
 * Which number is which. Outside brackets stands the result; in brackets behind it the half-time score, or after
 * extra time "(full time, half-time)"; behind a bare shoot-out the score in play (de01: "4:3 i.E. (0:0)").
 */
export const settle = (pairs: readonly ScorePair[]): Settled | null => {
  const counted = pairs.filter(({ tag }) => tag !== 'aggregate' && tag !== 'ninety');
  const shootOut = counted.find(({ tag }) => tag === 'shoot-out');
  const outside = counted.filter((pair) => pair.bracket === null && pair !== shootOut && pair.tag !== 'half-time');
  const inside = counted.filter((pair) => pair.bracket !== null && pair !== shootOut);
  const marked = counted.find(({ tag }) => tag === 'half-time');
  const plain = inside.filter((pair) => pair !== marked);
  // "5-4 dopo i calci di rigore (1-1 al 90')": without extra time the ninetieth minute is the last.
  const ninety = shootOut && pairs.find(({ tag }) => tag === 'ninety');
  const play = outside[0] ?? plain.shift() ?? ninety;
  if (!play) return null;
  const extraTime = shootOut !== undefined || counted.some(({ tag }) => tag === 'extra-time');
  // One score alone behind extra time is that of the ninetieth minute.
  const half =
    marked ??
    (extraTime
      ? plain.length > 1
        ? plain[plain.length - 1]
        : shootOut && !outside[0]
          ? plain[0]
          : undefined
      : plain[0]);
  const halfTime = pairOf(half);
  // "1-1 (4-2)": no half-time of a draw, so the kicks
  const kicks = !shootOut && half?.tag === 'play' && play.home === play.away && isShootOut(half.home, half.away) && (half.home > play.home || half.away > play.away) ? half : null; // prettier-ignore
  const possible = halfTime !== null && halfTime[0] <= play.home && halfTime[1] <= play.away;
  return {
    score: { home: play.home, away: play.away, halfTime: possible ? halfTime : null },
    shootOut: shootOut ? kicksOf(shootOut, play) : kicks && { home: kicks.home, away: kicks.away },
    extraTime: extraTime || kicks !== null,
  };
};
