/** A match on a page: the facts to draw from, and the lines that a language prints of them. */
import type {
  AppearanceRole,
  CompetitionKind,
  EventKind,
  MatchPhase,
  Period,
  PrintedMatch,
  RoundType,
  Rubric,
  Score,
  Side,
} from '../../../core/src';
import type { Instant } from './page';
import type { Picture } from './pictures';

/** A minute of play. 45+2 is `{ minute: 45, addedTime: 2, printed: "45e+2" }`. */
export interface Clock {
  minute: number;
  addedTime: number | null;
  /** As this language prints it. */
  printed: string;
}

export interface TeamBadge {
  documentId: string;
  slug: string | null;
  name: string;
  /** The name itself where there is no shorter one. */
  shortName: string;
  /** Three letters or so, or null. */
  code: string | null;
  crest: Picture | null;
  /** "#c8102e", or null. */
  primaryColor: string | null;
}

export interface Person {
  documentId: string;
  /** In full. */
  name: string;
  shortName: string;
}

/** A match as another page links to it: "Revivez Portugal - Slovénie (0-0)", with both scores beside it. */
export interface MatchLink {
  documentId: string;
  slug: string | null;
  label: string;
  rubric: Rubric;
  kickOff: Instant | null;
  /** Where it is played, for its day and hour: a name of the IANA database. */
  timeZone: string;
  phase: MatchPhase;
  home: TeamBadge;
  away: TeamBadge;
  score: Score | null;
  shootOut: Score | null;
}

export interface Goal {
  /** The side it counts for: an own goal stands under the side that it helps. */
  side: Side;
  kind: Extract<EventKind, 'goal' | 'penalty_goal' | 'own_goal'>;
  scorer: Person | null;
  assistBy: Person | null;
  at: Clock | null;
}

export interface Card {
  kind: Extract<EventKind, 'yellow_card' | 'second_yellow_card' | 'red_card'>;
  at: Clock | null;
}

/** A name on a team sheet. To draw a pitch: `line` 0 is the goalkeeper's, `slot` counts from 0 along the line. */
export interface SheetPlayer extends Person {
  /** As a sheet in this language prints the name. */
  printedName: string;
  role: AppearanceRole;
  line: number | null;
  slot: number | null;
  shirtNumber: number | null;
  captain: boolean;
  /** When the player came on, and for whom; null for who started or never came on. */
  cameOn: { at: Clock | null; replaced: Person | null } | null;
  /** When the player went off, and who came on instead; null for who stayed. */
  wentOff: { at: Clock | null; replacedBy: Person | null } | null;
  cards: Card[];
  /** Goals for the player's own side; own goals do not count. */
  goals: number;
}

export interface Sheet {
  side: Side;
  /** Always with hyphens: "4-2-3-1". */
  formation: string | null;
  coach: (Person & { cards: Card[] }) | null;
  /** By line and slot. */
  starters: SheetPlayer[];
  /** In printed order. */
  substitutes: SheetPlayer[];
}

/** Anything that happened, in order of play, for a timeline. A substitution's `player` comes on. */
export interface MatchMoment {
  documentId: string;
  side: Side;
  kind: EventKind;
  period: Period | null;
  at: Clock | null;
  player: Person | null;
  playerOff: Person | null;
  assistBy: Person | null;
  coach: Person | null;
}

/** The facts of a match: what a front end draws from. */
export interface MatchPageFacts {
  kickOff: Instant | null;
  /** The zone of the kick-off, a name of the IANA database: the venue's, the competition's or the newsroom's own. */
  timeZone: string;
  phase: MatchPhase;
  competition: { documentId: string; name: string; shortName: string; kind: CompetitionKind | null } | null;
  /** "2023/2024". */
  edition: string | null;
  /** `name` is printed: "Quarts". */
  round: {
    type: RoundType | null;
    number: number | null;
    group: string | null;
    leg: number | null;
    name: string | null;
  };
  venue: { documentId: string; name: string; city: string | null; neutral: boolean } | null;
  referee: Person | null;
  attendance: number | null;
  home: TeamBadge;
  away: TeamBadge;
  score: Score | null;
  halfTime: Score | null;
  shootOut: Score | null;
  /** In order of play. */
  goals: Goal[];
  sheets: { home: Sheet | null; away: Sheet | null };
  /** Everything, goals included, in order of play. */
  moments: MatchMoment[];
}

/**
 * Every line that this language prints about the match: `scoreline`, `goals`, `sheets.home`, `sheets.away`, `cards`,
 * `referee`, `attendance`, `shootOut`, `missedPenalties`, `label`, and `text`, the whole agate a line a fact.
 */
export type Agate = Omit<PrintedMatch, 'locale' | 'printedIn' | 'rubric'>;

export interface MatchBlock {
  documentId: string;
  slug: string | null;
  facts: MatchPageFacts;
  agate: Agate;
}
