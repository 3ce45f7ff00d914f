/**
 * What stands behind a player in a row of a team sheet, with a picture or a small word for each event: a goal, a card,
 * when they left or came on.
 *
 *     10 Kerr ⚽ 23', 61' (pen)     5 Elm 🟨 54′ ⬇77′     8 Lamb 36' 🟨     14 Voss ↑ 80'
 */
import type { CardTextKind } from '../result/types';
import { isPicture } from '../text/symbols';
import type { ScorerMark } from '../words/vocabulary';
import { readMinute, type MinuteMatch, type PrintedMinute } from './minute';
import { isNameWord } from './name';
import { closes, opens, type Source } from './source';

export type RowEventKind = 'goal' | 'off' | 'on' | CardTextKind;
export interface RowEvent {
  kind: RowEventKind;
  /** Several for several goals; none where the picture stands alone. */
  minutes: PrintedMinute[];
  mark: ScorerMark | null;
  /** The token behind it. */
  next: number;
}

/** No player has more goals. */
const MOST_MINUTES = 9;
const ARROW = /^[↓↑▼▲⬇⬆🔽🔼]$/u;
const UP = /^[↑▲⬆🔼]$/u;

interface Sign {
  kind: RowEventKind;
  next: number;
}

const signAt = ({ tokens, words }: Source, at: number, to: number): Sign | null => {
  const token = tokens[at];
  if (!token || at >= to) return null;
  if (ARROW.test(token.text)) return { kind: UP.test(token.text) ? 'on' : 'off', next: at + 1 };
  if (token.kind !== 'word' || token.capital) return null;
  if (token.text === '⚽') return { kind: 'goal', next: at + 1 };
  const heading = words.headings.match(tokens, at, to);
  const role = heading?.value.role;
  const isCard = role === 'yellow' || role === 'second-yellow' || role === 'red';
  if (heading && isCard && isPicture(token.text)) return { kind: role, next: heading.next };
  // "Kerr gol 23'": a word needs its minute.
  const isWord = heading !== null && token.text.length >= 3 && (isCard || role === 'goals');
  if (!isWord || !minuteAt({ tokens, words }, heading.next, to)) return null;
  return { kind: isCard ? role : 'goal', next: heading.next };
};

/** A minute with its mark, or a bare one that ends the row or stands in brackets of its own. */
const minuteAt = (
  { tokens, words }: Pick<Source, 'tokens' | 'words'>,
  from: number,
  to: number,
): MinuteMatch | null => {
  const isOpen = opens(tokens[from]);
  const read = readMinute(tokens, isOpen ? from + 1 : from, to, words);
  if (!read) return null;
  if (isOpen) return closes(tokens[read.next]) ? { ...read, next: read.next + 1 } : null;
  return read.minute.marked || read.next >= to || !isNameWord(tokens[read.next]) ? read : null;
};

/** "(pen)", "pen", "(e.d.)" behind the minute of a goal, and the token behind it; null where none stands there. */
export const markAt = (
  { tokens, words }: Source,
  from: number,
  to: number,
): { mark: ScorerMark; next: number } | null => {
  const isOpen = opens(tokens[from]);
  const mark = words.scorerMarks.match(tokens, isOpen ? from + 1 : from, to);
  if (!mark || tokens[from]?.capital) return null;
  const next = tokens[mark.next]?.text === '.' ? mark.next + 1 : mark.next;
  if (!isOpen) return { mark: mark.value, next };
  return closes(tokens[next]) ? { mark: mark.value, next: next + 1 } : null;
};

/** The event that begins at a token, or null. */
export const readRowEvent = (source: Source, at: number, to: number): RowEvent | null => {
  const { tokens } = source;
  const sign = signAt(source, at, to);
  if (!sign) {
    // "Lamb 36' 🟨", where no minute stands behind the picture
    const lead = tokens[at]?.kind === 'number' ? readMinute(tokens, at, to, source.words) : null;
    const behind = lead?.minute.marked ? signAt(source, lead.next, to) : null;
    if (!lead || !behind || minuteAt(source, behind.next, to)) return null;
    return { kind: behind.kind, minutes: [lead.minute], mark: null, next: behind.next };
  }
  const minutes: PrintedMinute[] = [];
  let { next } = sign;
  let mark: ScorerMark | null = null;
  for (let steps = 0; steps < MOST_MINUTES; steps += 1) {
    const isListed = steps > 0 && /^[,/]$/.test(tokens[next]?.text ?? '');
    const minute = minuteAt(source, isListed ? next + 1 : next, to);
    // "⚽ 23' 36' 🟨": the second minute is of the card.
    if (!minute || (steps > 0 && (!minute.minute.marked || (!isListed && signAt(source, minute.next, to))))) break;
    minutes.push(minute.minute);
    ({ next } = minute);
    const told = sign.kind === 'goal' ? markAt(source, next, to) : null;
    if (told) ({ mark, next } = told);
    if (sign.kind !== 'goal') break;
  }
  const told = sign.kind === 'goal' && mark === null ? markAt(source, next, to) : null;
  if (told) ({ mark, next } = told);
  const isArrow = sign.kind === 'off' || sign.kind === 'on';
  return isArrow && minutes.length === 0 ? null : { kind: sign.kind, minutes, mark, next };
};

/** The token behind all events of a row from a place on; the place itself where none begins there. */
export const rowEventsEnd = (source: Source, from: number, to: number): number => {
  let at = from;
  for (let event = readRowEvent(source, at, to); event; event = readRowEvent(source, at, to)) at = event.next;
  return at;
};
