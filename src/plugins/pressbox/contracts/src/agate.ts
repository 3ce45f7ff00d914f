/**
 * From print to facts and back, over HTTP:
 *
 * - `POST /pressbox/matches/:documentId/agate/read` → {@link ReadAgate}: what a pasted text says of a match
 * - `POST /pressbox/matches/:documentId/agate/apply` → {@link ApplyAgate}: writes the reviewed result
 * - `GET /api/pressbox/matches/:documentId/agate?locale=it` → {@link PrintMatch}: every printed line
 *
 * What `read` answers is what `apply` takes, once every name in it has a decision. Types only: browser code may import
 * this file.
 */
import type {
  AppearanceRole,
  Diagnostic,
  EventKind,
  Finding,
  NameVerdict,
  PrintedMatch,
  Score,
  Side,
  SquadTier,
} from '../../core/src';

/** Where in the pasted text something stands; `end` is excluded. */
export interface TextSpan {
  start: number;
  end: number;
}

export type PersonType = 'player' | 'coach' | 'referee';

/** Somebody on record whom a printed name may mean. */
export interface Candidate {
  documentId: string;
  name: string;
  shortName: string | null;
  /** From 0 to 1. Somebody of the squad counts in full, a stranger less. */
  score: number;
  /** squad: plays for the team, or has appeared for it. free: has no team. elsewhere: has another. */
  tier: SquadTier;
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
  spans: TextSpan[];
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
  span?: TextSpan;
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

/** POST /pressbox/matches/:documentId/agate/read - Reads a text against a match. Changes nothing. */
export interface ReadAgate {
  Request: {
    params: { documentId: string };
    body: {
      text: string;
      /** The language of the text, as a hint. The newsroom's own by default. */
      locale?: string;
    };
  };
  Response: {
    data: AgateReading;
  };
}

export interface Counts {
  created: number;
  updated: number;
  deleted: number;
  unchanged: number;
}
export type AppliedType = 'match' | 'sheets' | 'appearances' | 'events' | 'players' | 'coaches' | 'referees';

/** POST /pressbox/matches/:documentId/agate/apply - Writes the reviewed result, all of it or nothing. */
export interface ApplyAgate {
  Request: {
    params: { documentId: string };
    body: AgateFacts;
  };
  Response: {
    data: {
      /** Of the facts as they are now. */
      version: string;
      /** Rows, in all. */
      counts: Counts;
      byType: Record<AppliedType, Counts>;
      /** For each name that was used, the document it now is. */
      people: Record<string, string>;
      /** What does not add up in the match now; a printed score that is not the stored one is among it. */
      findings: Finding[];
    };
  };
}

/** GET /api/pressbox/matches/:documentId/agate - Every printed line of a match. */
export interface PrintMatch {
  Request: {
    params: { documentId: string };
    query: { locale?: string };
  };
  Response: {
    data: PrintedMatch;
    meta: {
      /** The same as `data.printedIn`: the language of the words. */
      locale: string;
    };
  };
}
