/**
 * From print to facts and back, over HTTP:
 *
 * - `POST /pressbox/matches/:documentId/agate/read` → {@link ReadAgate}: what a pasted text says of a match
 * - `POST /pressbox/matches/:documentId/agate/apply` → {@link ApplyAgate}: writes the reviewed result
 * - `POST /pressbox/matches/:documentId/agate/preview` → {@link PreviewAgate}: what applying it would do
 * - `POST /pressbox/matches/:documentId/agate/undo` → {@link UndoAgate}: takes back the last application
 * - `GET /pressbox/matches/:documentId/sheets` → {@link FindSheets}: the match as the team sheet's screen begins with it
 * - `GET /api/pressbox/matches/:documentId/agate?locale=it` → {@link PrintMatch}: every printed line
 *
 * What `read` answers is what `apply` takes, once every name in it has a decision. Types only: browser code may import
 * this file.
 */
import type { Finding, MatchFacts, PrintedMatch } from '../../core/src';
import type { AgateFacts, AgateReading, AppliedType, Counts, RemovedFact } from '../../core/src/agate/apply/facts';
import type { MatchPart } from '../../core/src/agate/apply/version';

export type { Span as TextSpan } from '../../core/src';
export type { MatchPart } from '../../core/src/agate/apply/version';
export {
  AGATE_TOPICS,
  type AgateAppearance,
  type AgateEvent,
  type AgateFacts,
  type AgateName,
  type AgateReading,
  type AgateSheet,
  type AgateTopic,
  type AppliedType,
  type Candidate,
  type Counts,
  type Decision,
  type PersonTraits,
  type PersonType,
  type ReadName,
  type RemovedFact,
  type SideEvidence,
} from '../../core/src/agate/apply/facts';

/** POST /pressbox/matches/:documentId/agate/read - Reads a text against a match. Changes nothing. */
export declare namespace ReadAgate {
  interface Request {
    params: { documentId: string };
    body: {
      text: string;
      /** The language of the text, as a hint. The newsroom's own by default. */
      locale?: string;
      /** Of a text with several matches, the one that is meant: its place among them, from 0. */
      match?: number;
      /** The sides are the other way round than the text seems to say. */
      swap?: boolean;
    };
  }
  interface Response {
    data: AgateReading;
    meta: {
      /** All the matches of the text, as in "Laval - Nîmes". A text that holds none counts as one. */
      matches: string[];
      /** The place of the one that was read. */
      match: number;
    };
  }
}

/** What an application does to rows, in all and by type. */
export interface AgateCounts {
  counts: Counts;
  byType: Record<AppliedType, Counts>;
}

/** POST /pressbox/matches/:documentId/agate/preview - What `apply` would do. Changes nothing. */
export declare namespace PreviewAgate {
  interface Request {
    params: { documentId: string };
    body: AgateFacts;
  }
  interface Response {
    data: AgateCounts & {
      /** Of the facts as they are now. */
      version: string;
      /** What has changed since the reading: `apply` would refuse with 409. */
      changed: MatchPart[];
      /** What is stored and would be no more. */
      removed: RemovedFact[];
    };
  }
}

/** `error.details` of an application, or of taking one back, that is refused with 409: the match has changed since. */
export interface AgateStaleDetails {
  parts: readonly MatchPart[];
  /** Their names, in English. */
  changed: readonly string[];
}

/** POST /pressbox/matches/:documentId/agate/apply - Writes the reviewed result, all of it or nothing. */
export declare namespace ApplyAgate {
  interface Request {
    params: { documentId: string };
    body: AgateFacts;
  }
  interface Response {
    data: AgateCounts & {
      /** Of the facts as they are now. */
      version: string;
      /** For each name that was used, the document it now is. */
      people: Record<string, string>;
      /** What does not add up in the match now; a printed score that is not the stored one is among it. */
      findings: Finding[];
    };
  }
}

/**
 * POST /pressbox/matches/:documentId/agate/undo - Puts back what the match said before the last application. 409 where
 * somebody has changed what it wrote; `details.parts` says what. Who was created stays on record.
 */
export declare namespace UndoAgate {
  interface Request {
    params: { documentId: string };
  }
  interface Response {
    data: AgateCounts & {
      /** Of the facts as they are now. */
      version: string;
      /** How many people that application created: they are on record still. */
      people: number;
    };
  }
}

/** GET /pressbox/matches/:documentId/sheets - For whoever may read all of the match. */
export declare namespace FindSheets {
  interface Request {
    params: { documentId: string };
  }
  interface Response {
    data: {
      match: MatchFacts;
      version: string;
      /** The last application, if it is kept. It can be taken back unless something of it has changed. */
      lastApply: { at: string; by: string | null; people: number; changed: MatchPart[] } | null;
      /** Whether whoever asks may apply and undo. */
      mayApply: boolean;
    };
  }
}

/** GET /api/pressbox/matches/:documentId/agate - Every printed line of a match. */
export declare namespace PrintMatch {
  interface Request {
    params: { documentId: string };
    query: { locale?: string };
  }
  interface Response {
    data: PrintedMatch;
    meta: {
      /** The same as `data.printedIn`: the language of the words. */
      locale: string;
    };
  }
}
