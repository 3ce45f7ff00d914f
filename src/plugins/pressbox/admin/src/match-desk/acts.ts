/** What a desk did, and what takes it back. Pure. */
import type { ChangePhase, DeskEvent, EventValues, MatchDeskState } from '../../../contracts/src';
import { PERIOD_STARTS, startToStamp, type PeriodStarts } from '../../../core/src/clock';
import type { MatchPhase } from '../../../core/src/phase';

export type Act =
  /** `replaces`: the event that was taken out and is logged again. */
  | { act: 'log'; values: EventValues; replaces?: string }
  | { act: 'amend'; event: string; updatedAt: string; values: EventValues }
  | { act: 'withdraw'; event: string; updatedAt: string }
  | { act: 'phase'; values: ChangePhase.Request['body'] };

/** Most acts that one takes back: an evening's. */
export const MOST_TAKEN_BACK = 100;

/**
 * The values of an event, as an act sends them.
 *
 * @example
 * valuesOf({ kind: 'goal', side: 'home', minute: 57, player: { id: 'p1', name: 'Leão' } } as DeskEvent).player; //=> 'p1'
 */
export const valuesOf = (event: DeskEvent): EventValues => ({
  kind: event.kind,
  side: event.side,
  minute: event.minute,
  addedTime: event.addedTime,
  period: event.period,
  player: event.player?.id ?? null,
  playerOff: event.playerOff?.id ?? null,
  assistBy: event.assistBy?.id ?? null,
  coach: event.coach?.id ?? null,
  note: event.note,
});

/**
 * The values of a corrected line. What a line does not say stays: the note, and the minute and period of an event where
 * the line names no minute of its own.
 */
export const amendedBy = (values: EventValues & { isMinuteTyped?: boolean }, event: DeskEvent): EventValues => {
  const { isMinuteTyped = true, ...said } = values;
  const { minute, addedTime, period, note } = event;
  if (!isMinuteTyped) return { ...said, minute, addedTime, period, note };
  return { ...said, period: said.period ?? (said.minute === minute ? period : null), note };
};

const startsOf = (match: PeriodStarts): PeriodStarts => ({
  firstHalfAt: match.firstHalfAt,
  secondHalfAt: match.secondHalfAt,
  extraTimeAt: match.extraTimeAt,
  extraTimeSecondHalfAt: match.extraTimeSecondHalfAt,
});

/** The phase that a match was in, with its clock, from the phase that it is in now. */
const backTo = (phase: MatchPhase, starts: PeriodStarts, now: MatchDeskState): Act => {
  // What going back would stamp anew is said as well: it stays as it was.
  const stamped = startToStamp(now.match.phase, phase, { ...now.match, ...starts });
  const changed = PERIOD_STARTS.filter((start) => now.match[start] !== starts[start] || start === stamped);
  return {
    act: 'phase',
    values: {
      from: now.match.phase,
      phase,
      starts: Object.fromEntries(changed.map((start) => [start, starts[start]])),
    },
  };
};

/**
 * What takes an act back. `before` is the match as the desk saw it, `after` as the act was answered, `event` the one
 * that was written. Null where the match had no such event.
 */
export const inverseOf = (
  act: Act,
  before: MatchDeskState,
  after: MatchDeskState,
  event: string | null,
): Act | null => {
  const was = before.match.events.find(({ id }) => id === event);
  const is = after.match.events.find(({ id }) => id === event);
  switch (act.act) {
    case 'log':
      return is ? { act: 'withdraw', event: is.id, updatedAt: is.updatedAt } : null;
    case 'amend':
      return was && is ? { act: 'amend', event: is.id, updatedAt: is.updatedAt, values: valuesOf(was) } : null;
    case 'withdraw':
      return was ? { act: 'log', values: valuesOf(was), replaces: was.id } : null;
    case 'phase':
      return backTo(before.match.phase, startsOf(before.match), after);
  }
};

/**
 * What was done, when a later act has written the same event: its inverse must name the event as it is now, and a
 * withdrawn event that was logged again has another id.
 */
export const following = (
  stack: readonly Act[],
  event: string | null,
  now: { id: string; updatedAt: string } | null,
): Act[] =>
  stack.map((act) =>
    (act.act === 'amend' || act.act === 'withdraw') && act.event === event && now
      ? { ...act, event: now.id, updatedAt: now.updatedAt }
      : act,
  );
