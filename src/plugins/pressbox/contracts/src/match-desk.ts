/**
 * The match desk, in the admin panel (`/pressbox/…`): a match as those see it who log it, and their acts. Each act is
 * answered with the match as it is then. Types only: browser code may import this file.
 */
import type {
  EventKind,
  Finding,
  KnownPerson,
  MatchEvent,
  MatchFacts,
  MatchPhase,
  Period,
  PeriodStarts,
  Side,
} from '../../core/src';

/** An event with what an edit of it needs. */
export interface DeskEvent extends MatchEvent {
  id: string;
  note: string | null;
  /** Sent back with an edit: whoever has read an older one is refused. */
  updatedAt: string;
  /** Who wrote it last, as in "Ada Moretti"; null where nobody of the panel did. */
  by: string | null;
}

export interface DeskMatch extends Omit<MatchFacts, 'events'>, PeriodStarts {
  id: string;
  slug: string | null;
  updatedAt: string;
  /** In the order of play. */
  events: DeskEvent[];
}

export interface MatchDeskState {
  match: DeskMatch;
  /** What does not add up. */
  findings: Finding[];
  /** Another one says that something has changed. */
  version: string;
  /** What whoever asks may do here. */
  may: { log: boolean; amend: boolean; withdraw: boolean; changePhase: boolean };
}

/** What is known of an event. Ids are those of documents; an own goal counts for the other side than its player's. */
export interface EventValues {
  kind: EventKind;
  side: Side;
  minute?: number | null;
  addedTime?: number | null;
  period?: Period | null;
  player?: string | null;
  playerOff?: string | null;
  assistBy?: string | null;
  coach?: string | null;
  note?: string | null;
}

/** GET /pressbox/matches/:documentId/desk - For whoever may read all of the match. */
export declare namespace FindMatchDesk {
  interface Request {
    params: { documentId: string };
  }
  interface Response {
    data: MatchDeskState;
  }
}

/** GET /pressbox/matches/:documentId/squads - Who may appear for either side: those seen last first. */
export declare namespace FindSquads {
  interface Request {
    params: { documentId: string };
  }
  interface Response {
    data: Record<Side, { players: KnownPerson[]; coaches: KnownPerson[] }>;
  }
}

/** What an act did, beside the match as it is then. */
export interface ActedOnMatch extends MatchDeskState {
  /** The event that was logged, amended or taken out. */
  event: string | null;
}

/** POST /pressbox/matches/:documentId/events - Logs a goal, a card, a change. */
export declare namespace LogEvent {
  interface Request {
    params: { documentId: string };
    body: EventValues;
  }
  interface Response {
    data: ActedOnMatch;
  }
}

/** PUT /pressbox/matches/:documentId/events/:event - Amends one. 409 where another desk has amended it since `updatedAt`; `details.stored` is then what it is now, or null where it is gone. */
export declare namespace AmendEvent {
  interface Request {
    params: { documentId: string; event: string };
    body: EventValues & { updatedAt: string };
  }
  interface Response {
    data: ActedOnMatch;
  }
}

/** DELETE /pressbox/matches/:documentId/events/:event?updatedAt= - Takes one out. 409 as above. */
export declare namespace WithdrawEvent {
  interface Request {
    params: { documentId: string; event: string };
    query: { updatedAt: string };
  }
  interface Response {
    data: ActedOnMatch;
  }
}

export interface StaleEventDetails {
  /** Who has amended it meanwhile. */
  who: string;
  stored: DeskEvent | null;
}

/**
 * PUT /pressbox/matches/:documentId/phase - The match goes on, or its clock is corrected. Where the new phase begins a
 * period that has no start yet, now is stamped. `from` is the phase that the desk saw: 409 where it is another by now.
 */
export declare namespace ChangePhase {
  interface Request {
    params: { documentId: string };
    body: { from: MatchPhase; phase: MatchPhase; starts?: Partial<PeriodStarts> };
  }
  interface Response {
    data: ActedOnMatch;
  }
}

/**
 * GET /pressbox/matches/:documentId/desk/stream - Server-sent events: `version` with the version of the match, at once
 * and within two seconds of a change. The stream ends after some minutes; whoever still looks asks again.
 */
export declare namespace StreamMatchDesk {
  interface Request {
    params: { documentId: string };
  }
}
