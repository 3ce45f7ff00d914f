/**
 * What a desk types that no print says: letters, short words, days and hours. What sheets print too is in
 * `agate/read/words`, and is not said again here. Each entry is phrases divided by commas; case and accents do not count.
 */
export interface DeskWords {
  goal: string;
  penalty?: string;
  ownGoal?: string;
  /** A penalty that was missed, in one word. */
  penaltyMissed: string;
  missed?: string;
  disallowed: string;
  yellow: string;
  secondYellow: string;
  red: string;
  change: string;
  assist: string;
  /** Between the two names of a change: first whoever comes on. */
  swap: string;
  /** Before whoever it was: "gol di Kolb". What is a part of names too ("de", "van") is read with the name. */
  filler?: string;
  /** The letter of each side: "d" for "domicile". */
  homeLetter: string;
  awayLetter: string;
  /** Between two teams. */
  versus: string;
  /** Before an hour, in place of its colon, behind it. */
  clockLead: string;
  hours: string;
  /** The day before the one on the screen, that day, the next, the one after. */
  days: readonly [yesterday: string, today: string, tomorrow: string, dayAfter: string];
  /** From Monday to Sunday. */
  weekdays: string;
  /** From January to December. */
  months: string;
  /** Between a day and its month, and before a day. */
  dayLinks: string;
  matchday: string;
  /** Glued to a number or before it: "J15". */
  matchdayLetter: string;
  /** Behind the number of a matchday: "15e journée". */
  ordinals: string;
  group: string;
  firstLeg: string;
  secondLeg: string;
  rounds?: Partial<
    Record<'final' | 'semi_final' | 'quarter_final' | 'round_of_16' | 'round_of_32' | 'play_off', string>
  >;
}
