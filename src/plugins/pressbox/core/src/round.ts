/**
 * The rounds of a competition, as facts. How a language prints them ("Quarts", "Quarti di finale") is a matter of
 * its locale pack. The values follow IPTC's sptournamentphase where it has one.
 */
export const ROUND_TYPES = [
  'matchday',
  'group',
  'preliminary',
  'play_off',
  'round_of_64',
  'round_of_32',
  'round_of_16',
  'quarter_final',
  'semi_final',
  'third_place',
  'final',
] as const;
export type RoundType = (typeof ROUND_TYPES)[number];

/**
 * Where in a competition a match stands.
 *
 * `number` is the matchday of a league or of a group stage (J15, 3e journée); `group` is the bare label ("A");
 * `leg` is 1 or 2 in a two-legged tie.
 */
export interface Round {
  type: RoundType | null;
  number: number | null;
  group: string | null;
  leg: number | null;
}
