/**
 * The minute of a change, which half-time or the start of a half in words may be (docs/agate.md §1).
 *
 *     (Dida, mi-temps)   (HT Dida)   ST al inicio   zu Beginn der 2. Halbzeit   (ST 15m Dida)   (2T 15' Dida)
 */
import type { Token } from '../text/lexer';
import type { Vocabulary } from '../words/vocabulary';
import { inPeriod, readMinute, type MinuteMatch } from './minute';

/** "mi-temps", "HT", "Halbzeit": in small letters, an abbreviation in capitals, or too long for anybody's name. */
const isHalfTimeWord = ({ capital, text }: Token): boolean =>
  !capital || text.length > 6 || (text.length > 1 && text === text.toUpperCase());

/** The token behind the half-time in words that starts at a token, or null. */
export const pauseAt = (tokens: readonly Token[], at: number, end: number, words: Vocabulary): number | null => {
  const token = tokens[at];
  const next = token ? words.atHalfTime.match(tokens, at, end)?.next : undefined;
  // "No intervalo, Kolb por Bos" begins a sentence.
  return token && next !== undefined && (isHalfTimeWord(token) || next > at + 1) ? next : null;
};

/** "ST al inicio", "al inicio del ST", "zu Beginn der 2. Halbzeit"; in a list of one half "al inicio," alone. */
const startAt = (
  tokens: readonly Token[],
  at: number,
  end: number,
  words: Vocabulary,
): { next: number; named: boolean } | null => {
  const lead = words.periods.match(tokens, at, end);
  const led = lead?.value === 2 ? words.atStart.match(tokens, lead.next, end) : null;
  if (led) return { next: led.next, named: true };
  const start = tokens[at]?.capital ? null : words.atStart.match(tokens, at, end);
  if (!start) return null;
  const half = [start.next, words.articles.match(tokens, start.next, end)?.next ?? start.next]
    .map((from) => words.periods.match(tokens, from, end))
    .find((found) => found?.value === 2);
  if (half) return { next: half.next, named: true };
  const next = tokens[start.next];
  return next?.text === ',' || next?.capital ? { next: start.next, named: false } : null;
};

/** The minute of a change, which half-time in words may be: "(Dida, mi-temps)", "(HT Dida)". */
export const readChangeMinute = (
  tokens: readonly Token[],
  from: number,
  end: number,
  words: Vocabulary,
): MinuteMatch | null => {
  const start = startAt(tokens, from, end, words);
  const next = start?.next ?? pauseAt(tokens, from, end, words);
  if (next === null) return readMinute(tokens, from, end, words, true);
  const [first, last] = [tokens[from], tokens[next - 1]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { minute: { minute: 46, added: 0, period: 2, marked: true, opensHalf: start?.named ?? false, ...span }, next };
};

/** "ST 15m", "2T, 15'": the half before its minute, in a bracket; else a minute as any other. */
export const readBracketMinute = (
  tokens: readonly Token[],
  from: number,
  end: number,
  words: Vocabulary,
): MinuteMatch | null => {
  const half = words.periods.match(tokens, from, end);
  const at = half && /^[.,:]$/.test(tokens[half.next]?.text ?? '') ? half.next + 1 : half?.next;
  const number = at === undefined ? null : tokens[at];
  const read = half && at !== undefined && number?.kind === 'number' ? readMinute(tokens, at, end, words, true) : null;
  if (!half || !read || read.minute.period !== null) return readChangeMinute(tokens, from, end, words);
  const start = tokens[from]?.start ?? read.minute.start;
  return { minute: { ...inPeriod(read.minute, half.value), marked: true, start }, next: read.next };
};
