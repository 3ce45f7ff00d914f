/**
 * Where a match stands. Not `status`: Strapi keeps that word for draft and published.
 */
export const MATCH_PHASES = [
  'scheduled',
  'first_half',
  'half_time',
  'second_half',
  'extra_time',
  'extra_time_break',
  'penalty_shoot_out',
  'full_time',
  'postponed',
  'suspended',
  'abandoned',
  'cancelled',
  'awarded',
] as const;
export type MatchPhase = (typeof MATCH_PHASES)[number];

/** The match has not begun, and perhaps never will. */
export const NOT_PLAYED_PHASES = ['scheduled', 'postponed', 'cancelled'] as const satisfies readonly MatchPhase[];

/** The match is on. */
export const LIVE_PHASES = [
  'first_half',
  'half_time',
  'second_half',
  'extra_time',
  'extra_time_break',
  'penalty_shoot_out',
  'suspended',
] as const satisfies readonly MatchPhase[];

/**
 * Whether a match in this phase was played, or is being played.
 *
 * @example
 * isPlayed('half_time'); //=> true
 * isPlayed('postponed'); //=> false
 */
export const isPlayed = (phase: MatchPhase): boolean => !(NOT_PLAYED_PHASES as readonly MatchPhase[]).includes(phase);
