/** The numbers of a score: in play, at half-time, after extra time, in the shoot-out. */
import { isDash } from './chars';
import type { Token } from './lexer';
import { opens, type Range, type Source } from './source';
import type { ScoreText } from './types';

type Tag = 'play' | 'half-time' | 'extra-time' | 'shoot-out' | 'aggregate';

export interface ScorePair extends Range {
  home: number;
  away: number;
  /** The token behind the score and its tag. */
  end: number;
  tag: Tag;
  /** The bracket it stands in. */
  bracket: number | null;
}

const isJoin = (token: Token | undefined): boolean =>
  token !== undefined && (isDash(token.text) || token.text === ':' || /^x$/i.test(token.text));

/** More goals than a match has; "22-23" is a season and "19:30" an hour. */
const MAX_GOALS = 31;

const isScore = (tokens: readonly Token[], at: number): boolean => {
  const [home, join, away] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (home?.kind !== 'number' || away?.kind !== 'number' || !isJoin(join)) return false;
  if (home.text.length > 2 || away.text.length > 2) return false;
  if (join?.text === ':' && away.text.length > 1) return false;
  const [h, a] = [Number(home.text), Number(away.text)];
  if (h > MAX_GOALS || a > MAX_GOALS || (h > 9 && a > 9)) return false;
  // A date or a formation has a third number.
  const before = tokens[at - 1];
  const after = tokens[at + 3];
  const chained = (token: Token | undefined) => token !== undefined && !token.spaced && /^[-/:.–+]$/.test(token.text);
  if (chained(after) && tokens[at + 4]?.kind === 'number' && !tokens[at + 4]?.spaced) return false;
  return !(before && /^[-/:.–]$/.test(before.text) && !home.spaced && tokens[at - 2]?.kind === 'number');
};

/** The score that starts at a token ("1-2", "1 – 0", "4:3", "1x0"), or null. */
export const scoreAt = (
  { tokens }: Pick<Source, 'tokens'>,
  at: number,
  end: number,
): { home: number; away: number; next: number } | null =>
  at + 2 < end && isScore(tokens, at)
    ? { home: Number(tokens[at]?.text), away: Number(tokens[at + 2]?.text), next: at + 3 }
    : null;

const tagBefore = ({ tokens, words }: Source, from: number, at: number): Tag | null => {
  let start = at - 1;
  while (start > from && tokens[start]?.kind === 'mark' && /^[:.]$/.test(tokens[start]?.text ?? '')) start -= 1;
  const fold = tokens[start]?.fold ?? '';
  if (start < from) return null;
  if (fold === 'agg' || fold === 'away' || fold === 'win') return 'aggregate';
  if (words.halfTime.has(fold)) return 'half-time';
  return fold === 'pen' ? 'shoot-out' : null;
};

const tagAfter = ({ tokens, words }: Source, at: number, to: number): { tag: Tag; next: number } | null => {
  for (const [table, tag] of [
    ['extraTime', 'extra-time'],
    ['shootOut', 'shoot-out'],
    ['halfTime', 'half-time'],
  ] as const) {
    const match = words[table].match(tokens, at, to);
    if (match) return { tag, next: match.next };
  }
  return /^(on|agg)$/.test(tokens[at]?.fold ?? '') && /^agg/.test(tokens[at + 1]?.fold ?? tokens[at]?.fold ?? '')
    ? { tag: 'aggregate', next: at + 2 }
    : null;
};

/** Every score of a line with what it counts. */
export const scoresIn = (source: Source, { from, to }: Range): ScorePair[] => {
  const pairs: ScorePair[] = [];
  let bracket: number | null = null;
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    if (opens(token)) bracket = at;
    else if (token?.text === ')' || token?.text === ']') bracket = null;
    const score = scoreAt(source, at, to);
    if (!score) {
      // "(aet)" and "a.e.t." behind a bracket speak of the score before them, and so does "(0:0, n.V.)".
      const last = pairs[pairs.length - 1];
      const result = pairs.find((pair) => pair.bracket === null && pair.tag === 'play');
      if (last && result && source.words.extraTime.match(source.tokens, at, to)) {
        result.tag = 'extra-time';
        if (last.bracket !== null && last.bracket === bracket && last.tag === 'play') last.tag = 'half-time';
      }
      continue;
    }
    const after = tagAfter(source, score.next, to);
    const before = tagBefore(source, from, at);
    let end = after?.next ?? score.next;
    while (end < to && /^[.,]$/.test(source.tokens[end]?.text ?? '')) end += 1;
    if (bracket !== null) end = Math.max(end, (source.closers[bracket] ?? end) + 1);
    pairs.push({
      from: at,
      to: score.next,
      end,
      home: score.home,
      away: score.away,
      tag: before ?? after?.tag ?? 'play',
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

/**
 * Which number is which. Outside brackets stands the result; in brackets behind it the half-time score, or after
 * extra time "(full time, half-time)"; behind a bare shoot-out the score in play (de01: "4:3 i.E. (0:0)").
 */
export const settle = (pairs: readonly ScorePair[]): Settled | null => {
  const counted = pairs.filter(({ tag }) => tag !== 'aggregate');
  const shootOut = counted.find(({ tag }) => tag === 'shoot-out');
  const outside = counted.filter((pair) => pair.bracket === null && pair !== shootOut && pair.tag !== 'half-time');
  const inside = counted.filter((pair) => pair.bracket !== null && pair !== shootOut);
  const marked = counted.find(({ tag }) => tag === 'half-time');
  const plain = inside.filter((pair) => pair !== marked);
  const play = outside[0] ?? plain.shift();
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
  const possible = halfTime !== null && halfTime[0] <= play.home && halfTime[1] <= play.away;
  return {
    score: { home: play.home, away: play.away, halfTime: possible ? halfTime : null },
    shootOut: shootOut ? { home: shootOut.home, away: shootOut.away } : null,
    extraTime,
  };
};
