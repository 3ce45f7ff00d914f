/** What a printed text says: names as printed, minutes made absolute, and where each name stands in the text. */
import type { MatchMinute } from '../../../minute';
import type { Diagnostic } from './diagnostics';
import type { Span } from './span';

/** The side by its place: 0 is the one printed first (the home side where a score line says so). */
export type TeamIndex = 0 | 1;

export interface StarterText {
  /** As printed, with white space folded. */
  name: string;
  /** 0 is the goalkeeper's line; null where the sheet prints no lines. */
  line: number | null;
  shirtNumber?: number;
  captain?: boolean;
  span: Span;
}

export interface SubstitutionText {
  /** Null where the sheet only says who came on ("Jogaram ainda"). */
  off: string | null;
  on: string;
  minute: MatchMinute | null;
  /** Where the name of the player who came on is printed. */
  span: Span;
  offSpan: Span | null;
}

export interface TeamText {
  label: string | null;
  /** Always with hyphens, as printed even where it does not add up to ten. */
  formation: string | null;
  coach: string | null;
  starters: StarterText[];
  substitutions: SubstitutionText[];
  /** Listed, and did not come on. */
  bench: string[];
  labelSpan: Span | null;
  coachSpan: Span | null;
  benchSpans: Span[];
  /** The whole sheet. Null for a side that has none and stands here only to keep the other in its place. */
  span: Span | null;
}

export const GOAL_TEXT_KINDS = ['goal', 'penalty', 'own-goal'] as const;
export type GoalTextKind = (typeof GOAL_TEXT_KINDS)[number];

export interface GoalText {
  /** Null for an own goal printed without a name. */
  scorer: string | null;
  minute: MatchMinute | null;
  kind: GoalTextKind;
  /** The side that benefits. Null is unknown, never a guess. */
  team: TeamIndex | null;
  span: Span;
}

export const CARD_TEXT_KINDS = ['yellow', 'second-yellow', 'red'] as const;
export type CardTextKind = (typeof CARD_TEXT_KINDS)[number];

export interface CardText {
  name: string;
  kind: CardTextKind;
  minute: MatchMinute | null;
  team: TeamIndex | null;
  /** The text says that this is a coach. */
  coach?: boolean;
  span: Span;
}

export interface ScoreText {
  home: number;
  away: number;
  halfTime: [number, number] | null;
}

/** One kick of a shoot-out, in printed order. */
export interface KickText {
  name: string;
  scored: boolean;
  team: TeamIndex | null;
  span: Span;
}

/** A penalty that was missed in play, which sheets print among their notes. */
export interface MissedPenaltyText {
  name: string;
  minute: MatchMinute | null;
  team: TeamIndex | null;
  span: Span;
}

export interface MatchText {
  teams: TeamText[];
  goals: GoalText[];
  cards: CardText[];
  score: ScoreText | null;
  referee: string | null;
  attendance: number | null;
  /** The names of the score line, home first. */
  sides: [string | null, string | null];
  shootOut: { home: number; away: number } | null;
  kicks: KickText[];
  missedPenalties: MissedPenaltyText[];
  refereeSpan: Span | null;
  scoreSpan: Span | null;
  diagnostics: Diagnostic[];
}
