/** What happens in a match, one fact at a time, and the order of play. */
import { LAST_MINUTE, MAX_ADDED_TIME, PERIODS, periodOfMinute, type Period } from './minute';

export const SIDES = ['home', 'away'] as const;
export type Side = (typeof SIDES)[number];

/**
 * The other side.
 *
 * @example
 * opposite('home'); //=> 'away'
 */
export const opposite = (side: Side): Side => (side === 'home' ? 'away' : 'home');

/**
 * The kinds of event. Three kinds of card, because a second yellow is neither a yellow nor a straight red
 * (IPTC spsocpenaltylevel: yellow-card, yellow-red-card, red-card).
 */
export const EVENT_KINDS = [
  'goal',
  'penalty_goal',
  'own_goal',
  'penalty_missed',
  'goal_disallowed',
  'yellow_card',
  'second_yellow_card',
  'red_card',
  'substitution',
  'shoot_out_scored',
  'shoot_out_missed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The kinds that move the score. A kick of the shoot-out does not. */
export const GOAL_KINDS = ['goal', 'penalty_goal', 'own_goal'] as const satisfies readonly EventKind[];
export const CARD_KINDS = ['yellow_card', 'second_yellow_card', 'red_card'] as const satisfies readonly EventKind[];
export const SHOOT_OUT_KINDS = ['shoot_out_scored', 'shoot_out_missed'] as const satisfies readonly EventKind[];

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string): value is T =>
    (values as readonly string[]).includes(value);

/**
 * Whether an event of this kind moves the score.
 *
 * @example
 * isGoal('own_goal'); //=> true
 * isGoal('shoot_out_scored'); //=> false
 */
export const isGoal = isOneOf(GOAL_KINDS);

/**
 * Whether an event of this kind is a card.
 *
 * @example
 * isCard('second_yellow_card'); //=> true
 */
export const isCard = isOneOf(CARD_KINDS);

/**
 * Whether an event of this kind is a kick of the shoot-out.
 *
 * @example
 * isShootOut('shoot_out_missed'); //=> true
 * isShootOut('penalty_missed'); //=> false
 */
export const isShootOut = isOneOf(SHOOT_OUT_KINDS);

/**
 * Whether a player who sees a card of this kind leaves the field, and makes no change any more.
 *
 * @example
 * isSendingOff('second_yellow_card'); //=> true
 * isSendingOff('yellow_card'); //=> false
 */
export const isSendingOff = isOneOf(['second_yellow_card', 'red_card'] as const);

/**
 * When an event happened. Every part may be unknown (null), and unknown is not zero: a goal without a minute
 * still counts, it only cannot say when.
 */
export interface EventTime {
  period: Period | null;
  minute: number | null;
  addedTime: number | null;
  /** The order of entry, which settles two events of one minute. */
  sequence: number | null;
}

/**
 * The period an event belongs to: the one it names, else the one its minute implies, else unknown.
 *
 * @example
 * periodOfEvent({ period: null, minute: 57 }); //=> 'second_half'
 * periodOfEvent({ period: 'first_half', minute: null }); //=> 'first_half'
 * periodOfEvent({ period: null, minute: null }); //=> null
 */
export const periodOfEvent = ({ period, minute }: Pick<EventTime, 'period' | 'minute'>): Period | null =>
  period ?? (minute === null ? null : periodOfMinute(minute));

/**
 * The order of play: period, minute, added time, sequence. 45+2 comes after 45 and before 46. An event with an
 * unknown minute comes after the others of its period, and one with an unknown period after all.
 *
 * @example
 * const at = (minute: number, addedTime: number | null) => ({ period: null, minute, addedTime, sequence: null });
 * compareEvents(at(45, 2), at(46, null)) < 0; //=> true
 */
export const compareEvents = (a: EventTime, b: EventTime): number => {
  const rank = (event: EventTime) => {
    const period = periodOfEvent(event);
    return period === null ? PERIODS.length : PERIODS.indexOf(period);
  };
  return (
    rank(a) - rank(b) ||
    (a.minute ?? Infinity) - (b.minute ?? Infinity) || // Infinity - Infinity is NaN, which `||` passes over
    (a.addedTime ?? 0) - (b.addedTime ?? 0) ||
    (a.sequence ?? 0) - (b.sequence ?? 0)
  );
};

/**
 * Which of two events was first: below zero the first, above zero the second, 0 in one minute, null where nobody can
 * tell. The 45th minute without its added time may have been any of 45+1, 45+2 …
 *
 * @example
 * const at = (minute: number | null, addedTime: number | null = null) => ({ period: null, minute, addedTime });
 * compareTimes(at(20), at(60)); //=> -1
 * compareTimes(at(45), at(45, 2)); //=> 0
 * compareTimes(at(null), at(60)); //=> null
 */
export const compareTimes = (a: Omit<EventTime, 'sequence'>, b: Omit<EventTime, 'sequence'>): number | null => {
  const [one, other] = [periodOfEvent(a), periodOfEvent(b)];
  if (one === null || other === null) return null;
  if (one !== other) return PERIODS.indexOf(one) - PERIODS.indexOf(other);
  if (a.minute === null || b.minute === null) return one === 'penalty_shoot_out' ? 0 : null;
  if (a.minute !== b.minute) return a.minute - b.minute;
  return a.addedTime === null || b.addedTime === null ? 0 : a.addedTime - b.addedTime;
};

export type EventTimeProblem =
  'minute-range' | 'added-time-range' | 'added-time-without-minute' | 'added-time-not-at-end' | 'minute-outside-period';

/** The minutes each period's clock shows: its first, its last. The shoot-out has no clock. */
const PERIOD_CLOCK: Record<Exclude<Period, 'penalty_shoot_out'>, readonly [number, number]> = {
  first_half: [1, 45],
  second_half: [46, 90],
  extra_time_first_half: [91, 105],
  extra_time_second_half: [106, 120],
};
const PERIOD_ENDS: readonly number[] = Object.values(PERIOD_CLOCK).map(([, last]) => last);

/**
 * What is wrong with the time of an event, or null. Minutes run from 1 to 120, added time from 1 to 30 and only
 * behind the last minute of a period.
 *
 * @example
 * eventTimeProblem({ period: null, minute: 45, addedTime: 2 }); //=> null
 * eventTimeProblem({ period: null, minute: null, addedTime: 2 }); //=> 'added-time-without-minute'
 * eventTimeProblem({ period: 'first_half', minute: 57, addedTime: null }); //=> 'minute-outside-period'
 */
export const eventTimeProblem = ({
  period,
  minute,
  addedTime,
}: Omit<EventTime, 'sequence'>): EventTimeProblem | null => {
  if (minute === null) return addedTime === null ? null : 'added-time-without-minute';
  if (!Number.isInteger(minute) || minute < 1 || minute > LAST_MINUTE) return 'minute-range';
  if (addedTime !== null) {
    if (!Number.isInteger(addedTime) || addedTime < 1 || addedTime > MAX_ADDED_TIME) return 'added-time-range';
    if (!PERIOD_ENDS.includes(minute)) return 'added-time-not-at-end';
  }
  if (period !== null && period !== 'penalty_shoot_out') {
    const [first, last] = PERIOD_CLOCK[period];
    if (minute < first || minute > last) return 'minute-outside-period';
  }
  return null;
};
