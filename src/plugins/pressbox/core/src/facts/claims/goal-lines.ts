/**
 * A goal in a list of an agency, a sentence each: the score, who, and the minute bare.
 *
 *     0-1, Kerr, 18 minutes. 1-1, Vell, 37. 1-2, Holt, 62 (own goal).
 */
import { readMinute } from '../text/agate';
import { cueAt, type Prose, type Range } from '../text/prose';
import type { Mention } from '../people/mentions';
import { readingsOf, type PrintedTime } from './minutes';

const LAST_MINUTE = 125;

const isComma = ({ pieces }: Prose, at: number): boolean => pieces[at]?.text === ',';

/** The minute of such a line, for the score that begins it. */
const timeOf = (
  prose: Prose,
  score: Range,
  mentions: ReadonlyMap<number, Mention>,
  extraTime: boolean,
): PrintedTime | null => {
  const { pieces, tokens, agate } = prose;
  const begins = /^[.:;]$/.test(pieces[score.from - 1]?.text ?? '.') || pieces[score.from - 1]?.kind === 'break';
  const mention = isComma(prose, score.to) ? mentions.get(score.to + 1) : undefined;
  const at = mention ? mention.to + 1 : 0;
  if (!begins || !mention || mention.people.length === 0 || !isComma(prose, mention.to)) return null;
  const number = pieces[at];
  const read = number?.kind === 'number' ? readMinute(tokens, number.token, number.token + 4, agate) : null;
  if (!read || read.minute.minute > LAST_MINUTE) return null;
  let to = at + 1;
  while (to < pieces.length && (pieces[to]?.token ?? 0) < read.next) to += 1;
  if (pieces[to - 1]?.text === '.') to -= 1;
  if (cueAt(prose, to, 'minuteNoun')) to += 1;
  const next = pieces[to];
  const ends = !next || next.kind === 'break' || /^[.;(]$/.test(next.text);
  return ends
    ? { from: at, to, readings: readingsOf(read.minute, { secondHalf: false, extraTime: false }, extraTime) }
    : null;
};

/** The minutes of all such lines; one alone is no list. */
export const lineTimes = (
  prose: Prose,
  scores: readonly Range[],
  mentions: ReadonlyMap<number, Mention>,
  extraTime: boolean,
): PrintedTime[] => {
  const times = scores.flatMap((score) => timeOf(prose, score, mentions, extraTime) ?? []);
  return times.length > 1 ? times : [];
};
