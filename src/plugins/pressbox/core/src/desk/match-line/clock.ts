/** An hour in a line: "20.45", "20h45", "8.45pm", "20 Uhr 45", "ore 20". */
import type { MatchSource } from './vocabulary';

export interface ClockMatch {
  /** "20:45" */
  time: string;
  next: number;
  /** Two numbers and a stop, which may be a day too: the first of two such is one. */
  dotted: { day: number; month: number } | null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Behind the hour: "pm", "p.m.". */
const halfDay = ({ tokens }: MatchSource, at: number): { pm: boolean; next: number } | null => {
  const [word, stop, letter] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (/^[ap]m$/.test(word?.fold ?? '')) return { pm: word?.fold === 'pm', next: at + 1 };
  if (!/^[ap]$/.test(word?.fold ?? '') || stop?.text !== '.' || letter?.fold !== 'm') return null;
  return { pm: word?.fold === 'p', next: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
};

const minutesAt = ({ tokens }: MatchSource, at: number): number | null => {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length === 2 && Number(token.text) < 60 ? Number(token.text) : null;
};

/** The hour that starts at a token, or null. */
export const clockAt = (source: MatchSource, from: number): ClockMatch | null => {
  const { tokens, words } = source;
  const end = tokens.length;
  const lead = words.clockLead.match(tokens, from, end);
  const at = lead?.next ?? from;
  const [number, join] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || number.text.length > 2 || Number(number.text) > 23) return null;
  let [hour, minute, next, told] = [Number(number.text), 0, at + 1, lead !== null];
  const glued = join?.kind === 'mark' && /^[.:]$/.test(join.text) && !join.spaced && tokens[at + 2]?.spaced === false;
  const behind = glued ? minutesAt(source, at + 2) : null;
  let dotted: ClockMatch['dotted'] = null;
  if (behind !== null) {
    [minute, next] = [behind, at + 3];
    if (join?.text === '.' && !told) dotted = { day: hour, month: minute };
    told = true;
  }
  const word = words.hours.match(tokens, next, end);
  if (word) {
    const more = behind === null ? minutesAt(source, word.next) : null;
    minute = more ?? minute;
    next = more === null ? word.next : word.next + 1;
    [told, dotted] = [true, null];
  }
  const half = halfDay(source, next);
  if (half && hour >= 1 && hour <= 12) {
    hour = (hour % 12) + (half.pm ? 12 : 0);
    [next, told, dotted] = [half.next, true, null];
  }
  // "a 3" is no hour: a small word and a number may be anything.
  if (!told || (lead !== null && next === at + 1 && number.text.length < 2)) return null;
  return { time: `${two(hour)}:${two(minute)}`, next, dotted };
};
