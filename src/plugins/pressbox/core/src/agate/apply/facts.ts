/**
 * What a text says of one match: the terms in which it is read, reviewed and applied. What `read` answers is what `apply`
 * takes, once every name in it has a decision.
 */
import type { EventKind, Side } from '../../events';
import type { AppearanceRole } from '../../match';
import type { NameVerdict, SquadTier } from '../../matching';
import type { Score } from '../../score';
import type { Diagnostic, Span } from '../read';

export const PERSON_TYPES = ['player', 'coach', 'referee'] as const;
export type PersonType = (typeof PERSON_TYPES)[number];

/** What tells people of one name apart; null and none where it is not on record. */
export interface PersonTraits {
  /** The name of the club that they play for now. */
  club: string | null;
  position: string | null;
  birthYear: number | null;
  /** Codes of countries: "PT". */
  countries: string[];
  /** The address of a small picture of them. */
  photo: string | null;
}

/** Somebody on record whom a printed name may mean. */
export interface Candidate {
  documentId: string;
  name: string;
  shortName: string | null;
  /** From 0 to 1. Somebody of the squad counts in full, a stranger less. */
  score: number;
  /** squad: plays for the team, or has appeared for it. free: has no team. elsewhere: has another. */
  tier: SquadTier;
  /** Filled in by whoever has the records. */
  traits?: PersonTraits;
}

/**
 * Who a printed name is: one on record, under the key of the type; one who is not there yet; or the same person
 * as another name of the text, by its key.
 */
export type Decision =
  | { player: string }
  | { coach: string }
  | { referee: string }
  | { sameAs: string }
  | { create: { name: string; shortName?: string | null } };

/** A name in the text. One person printed three ways is one of these. */
export interface AgateName {
  /** What sheets and events call the person by. */
  key: string;
  type: PersonType;
  /** The side that the person belongs to; null where the text does not say. */
  side: Side | null;
  /** As printed, the sheet's own form first. */
  printed: string[];
}

/** A name as `read` understood it. */
export interface ReadName extends AgateName {
  spans: Span[];
  /** sure: take the proposal. doubtful: somebody has to say. new: nobody on record has a name like it. */
  verdict: NameVerdict;
  proposal: Candidate | null;
  /** Best first. */
  runnersUp: Candidate[];
  /** Other names of this side for which the same person is proposed: nobody can be both. */
  alsoProposedFor: string[];
  /** Other names of this text that may be the same person: "Lopez" scored, and the sheet has two. */
  mayBe: string[];
  /** The record to create where the person is new. */
  suggestion: { name: string; shortName: string | null };
  /** Made for a sure name; null is to be decided, and `apply` refuses it. */
  decision: Decision | null;
}

export interface AgateAppearance {
  /** A key of `names`. */
  name: string;
  /** As this sheet prints the name. */
  printed: string;
  role: AppearanceRole;
  /** 0 is the goalkeeper's; null where the sheet prints no lines. */
  line: number | null;
  /** Null for a substitute. */
  slot: number | null;
  /** Null: not printed, and what is stored stays. */
  shirtNumber: number | null;
  captain: boolean;
}

export interface AgateSheet {
  side: Side;
  /** Null: not printed, and what is stored stays. */
  formation: string | null;
  /** A key of `names`; null: not printed, and who is stored stays. */
  coach: string | null;
  /** None: the text tells who came on, but has no sheet of this side. */
  appearances: AgateAppearance[];
  /** Whether the text lists who stayed on the bench. If not, those who are stored stay. */
  hasBench: boolean;
  sourceText: string;
}

/** A goal, a card, a change. Names are keys of `names`. */
export interface AgateEvent {
  /** The side it counts for. Null is unknown, and `apply` refuses it. */
  side: Side | null;
  kind: EventKind;
  player: string | null;
  playerOff: string | null;
  coach: string | null;
  minute: number | null;
  addedTime: number | null;
  span?: Span;
}

/**
 * What a text speaks of in full: stored facts of such a kind that it does not name are deleted. What it does not speak
 * of stays as it is.
 */
export const AGATE_TOPICS = [
  'goals',
  'missed_penalties',
  'shoot_out',
  'cautions',
  'sendings_off',
  'coach_cards',
  'home_changes',
  'away_changes',
] as const;
export type AgateTopic = (typeof AGATE_TOPICS)[number];

/** What `apply` takes. */
export interface AgateFacts {
  /** The match's facts as they were read; any change since then is refused with 409. */
  version: string;
  names: (AgateName & { decision: Decision | null })[];
  sheets: AgateSheet[];
  /** In printed order. */
  events: AgateEvent[];
  topics: AgateTopic[];
  score: Score | null;
  halfTime: Score | null;
  shootOut: Score | null;
  /** A key of `names`. */
  referee: string | null;
  attendance: number | null;
}

/** How the sides of the text were told. name: by what the team is called. other: the other side was told. order: as printed. */
export type SideEvidence = 'name' | 'other' | 'order';

export interface AgateReading extends AgateFacts {
  names: ReadName[];
  teams: {
    home: { label: string | null; by: SideEvidence };
    away: { label: string | null; by: SideEvidence };
    /** False: only the order of the text tells the sides, or both labels fit one team. */
    sure: boolean;
  };
  /** What the reader was not sure of, by its place in the text. */
  diagnostics: Diagnostic[];
}

/** Something that is stored and that an application takes out: somebody on a sheet, or something that happened. */
export type RemovedFact =
  | { type: 'appearance'; side: Side; role: AppearanceRole; name: string }
  | {
      type: 'event';
      side: Side;
      kind: EventKind;
      /** Of the player or the coach; null where nobody is named. */
      name: string | null;
      minute: number | null;
      addedTime: number | null;
    };

/** What an application did to rows of one type. */
export interface Counts {
  created: number;
  updated: number;
  deleted: number;
  unchanged: number;
}
export type AppliedType = 'match' | 'sheets' | 'appearances' | 'events' | 'players' | 'coaches' | 'referees';
