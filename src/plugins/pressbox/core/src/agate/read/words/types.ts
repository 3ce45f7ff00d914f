/** The words by which a language's agate is recognised. Case, accents and full stops do not count. */

export const HEADING_ROLES = [
  'lineup',
  'coach',
  'goals',
  'yellow',
  'second-yellow',
  'red',
  /** Cards of both colours under one heading; the list says which is which. */
  'cards',
  'bench',
  /** Players who came on, with neither minute nor whom they replaced. */
  'came-on',
  /** A list of changes apart from the sheet, where whoever comes on is printed first. */
  'changes',
  'referee',
  'attendance',
  'half-time',
  'full-time',
  'shoot-out',
  'missed-penalties',
  /** Anything else that ends what stood before it. */
  'note',
] as const;
export type HeadingRole = (typeof HEADING_ROLES)[number];

export interface ReadingWords {
  headings?: Partial<Record<HeadingRole, readonly string[]>>;
  /** Letters that head a list where the text is in this language: "V.: Kolb, Bos", "Z: 300". */
  letterHeadings?: Partial<Record<HeadingRole, readonly string[]>>;
  /** Headings that are printed without a colon too ("Ammoniti Rossi, Bianchi"). */
  bareHeadings?: readonly string[];
  /** Small words that end a list behind a semicolon, a comma or a stop: "ammoniti Rossi; angoli 7-3; spettatori 300". */
  clauses?: { attendance?: readonly string[]; note?: readonly string[] };
  /** Behind a number: "62e", "62 minutos". */
  minuteMarks?: readonly string[];
  /** Behind a number where the text is in this language: "31st" is elsewhere a minute of the second half. */
  ordinalMarks?: readonly string[];
  /** Before a number: "m. 68". */
  minuteLeads?: readonly string[];
  /** Before a minute in a sentence: "al 22' s.t. espulso Verdi". */
  atMinute?: readonly string[];
  /** For the minute of a change: "(Kolb, ao intervalo)". */
  atHalfTime?: readonly string[];
  /** In a sheet, between a player and whoever came on: "Kolb puis Bos (62e)". */
  thenOn?: readonly string[];
  /** Before or behind a half: "ST al inicio", "zu Beginn der zweiten Halbzeit". */
  atStart?: readonly string[];
  /** Before a player of a change: "saiu Kolb, entrou Bos". */
  wentOff?: readonly string[];
  cameIn?: readonly string[];
  /** In a sentence, what somebody did with a penalty that was no goal. */
  misses?: readonly string[];
  /** A minute counted inside its half: "17'st" is 62. */
  firstHalf?: readonly string[];
  secondHalf?: readonly string[];
  extraFirstHalf?: readonly string[];
  extraSecondHalf?: readonly string[];
  penalty?: readonly string[];
  ownGoal?: readonly string[];
  missed?: readonly string[];
  /** A goal that was taken back: in a list of goals it is none. */
  disallowed?: readonly string[];
  captain?: readonly string[];
  goalkeeper?: readonly string[];
  /** Between what is one side's and what is the other's: "Kolb bzw. Bos". */
  switches?: readonly string[];
  /** Before a side: "pour les Milanais". Between two names of a change: "IN por OUT". */
  forTeam?: readonly string[];
  /** Behind whoever goes off: "Kolb par Bos". */
  replacedBy?: readonly string[];
  /** Between two names of a change, besides: "IN al posto di OUT". */
  swaps?: readonly string[];
  /** Headings of a line-up: the goal, the defence, the midfield, the attack. */
  positions?: readonly (readonly string[])[];
  /** Before a formation: "Modulo: 4-3-3". */
  shape?: readonly string[];
  articles?: readonly string[];
  /** Before the last name of a list. */
  joiners?: readonly string[];
  homeSide?: readonly string[];
  awaySide?: readonly string[];
  /** Nobody: "Espulsi: nessuno". */
  nobody?: readonly string[];
  /** Inside a list of cards: of which colour the next ones, or the last one, are. */
  yellow?: readonly string[];
  secondYellow?: readonly string[];
  red?: readonly string[];
  extraTime?: readonly string[];
  shootOut?: readonly string[];
  halfTime?: readonly string[];
  /** Behind a number: "12 345 spectateurs". */
  crowd?: readonly string[];
}
