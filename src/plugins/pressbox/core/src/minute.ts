/**
 * The minute of play, as a sheet prints it and as the facts keep it.
 *
 * A minute is counted from 1 (the first minute of play) and belongs to a period. Play past the end of a period
 * is added time: the second minute after the 45th is 45+2, never 47.
 */

/** The periods of a match, in the order they are played. */
export const PERIODS = [
  'first_half',
  'second_half',
  'extra_time_first_half',
  'extra_time_second_half',
  'penalty_shoot_out',
] as const;
export type Period = (typeof PERIODS)[number];

/** The last regular minute of each period that has a clock. */
export const PERIOD_END = {
  first_half: 45,
  second_half: 90,
  extra_time_first_half: 105,
  extra_time_second_half: 120,
} as const satisfies Partial<Record<Period, number>>;

/** The last minute a clock can show before added time. */
export const LAST_MINUTE = 120;
/** More added time than any period has ever seen; beyond it a number is a slip of the hand. */
export const MAX_ADDED_TIME = 30;

/** An absolute minute: 45+2 is `{ minute: 45, added: 2 }`, and 62 is `{ minute: 62, added: 0 }`. */
export interface MatchMinute {
  minute: number;
  added: number;
}

/**
 * The period a minute belongs to when nobody said: up to 45 is the first half, 46 to 90 the second.
 *
 * @example
 * periodOfMinute(45); //=> 'first_half'
 * periodOfMinute(46); //=> 'second_half'
 * periodOfMinute(119); //=> 'extra_time_second_half'
 */
export const periodOfMinute = (minute: number): Period => {
  if (minute <= PERIOD_END.first_half) return 'first_half';
  if (minute <= PERIOD_END.second_half) return 'second_half';
  if (minute <= PERIOD_END.extra_time_first_half) return 'extra_time_first_half';
  return 'extra_time_second_half';
};

/**
 * Compares two minutes of one period by the clock: 45+2 comes after 45 and before 46.
 *
 * @example
 * [{ minute: 46, added: 0 }, { minute: 45, added: 2 }].sort(compareMinutes)[0]; //=> { minute: 45, added: 2 }
 */
export const compareMinutes = (a: MatchMinute, b: MatchMinute): number => a.minute - b.minute || a.added - b.added;

/**
 * A minute written the way this project writes it in logs, keys and messages (not in any reader's language).
 *
 * @example
 * formatMinute({ minute: 45, added: 2 }); //=> '45+2'
 */
export const formatMinute = ({ minute, added }: MatchMinute): string =>
  added > 0 ? `${minute}+${added}` : `${minute}`;
