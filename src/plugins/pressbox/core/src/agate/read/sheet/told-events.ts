/** What pictures and words behind a player add to their entry: goals, cards, the minute they left or came on. */
import { readMinute } from '../marks/minute';
import { markAt, readRowEvent, rowEventsEnd } from '../marks/row-events';
import type { Source } from '../marks/source';
import type { Entry } from './types';

/**
 * Adds the events that begin at a token to the entry before it.
 *
 * @returns the token behind them, or null where none begins.
 */
export const addRowEvent = (source: Source, at: number, to: number, entry: Entry): number | null => {
  const event = readRowEvent(source, at, to);
  if (!event) return null;
  const { kind, minutes, mark, next } = event;
  const [first = null] = minutes;
  const { name, span, range } = entry;
  if (kind === 'off' || kind === 'on') entry.minuteOnly ??= first;
  else if (kind !== 'goal') entry.cards.push({ name, span, kind, minute: first });
  else
    for (const minute of minutes.length > 0 ? minutes : [null]) entry.goals.push({ scorer: range, span, minute, mark });
  return next;
};

/** "Kerr ⚽ 23', 61'": a second minute behind a comma, with nothing else or another event; null where it is no goal. */
export const addLaterGoal = (source: Source, at: number, to: number, entry: Entry): number | null => {
  const last = entry.goals[entry.goals.length - 1];
  const read = last?.minute ? readMinute(source.tokens, at, to, source.words) : null;
  if (!read?.minute.marked) return null;
  const told = markAt(source, read.next, to);
  const next = told?.next ?? read.next;
  if (next < to && rowEventsEnd(source, next, to) === next) return null;
  const { range, span } = entry;
  entry.goals.push({ scorer: range, span, minute: read.minute, mark: told?.mark ?? null });
  return next;
};
