/** What a line that is a new match is read with, and what comes out. */
import type { Entity } from '../../match';
import type { Round } from '../../round';

export interface MatchLineContext {
  /** Who may play; perhaps thousands. An index of them is kept as long as the list is the same. */
  teams: readonly (Entity & { country?: string | null })[];
  editions: readonly {
    id: string;
    name: string;
    competition: Entity;
    startsOn: string | null;
    endsOn: string | null;
  }[];
  /** The day on the screen: "2024-01-10". */
  day: string;
  /** Where the hour is said: "Europe/Rome". */
  timeZone: string;
  locale: string;
}

export interface MatchLineCandidate {
  id: string;
  name: string;
  score: number;
}

/** A name in the line, and whom or what it may mean, best first. */
export interface MatchLineChoice {
  printed: string;
  start: number;
  end: number;
  candidates: MatchLineCandidate[];
  /** The id, when sure. */
  chosen: string | null;
}
export type MatchLineTeam = MatchLineChoice;
export type MatchLineEdition = MatchLineChoice;

export const MATCH_LINE_PROBLEMS = [
  'empty',
  'too-long',
  /** One team, or none. */
  'no-opponent',
  /** params: name */
  'unknown-team',
  /** params: name, count */
  'doubtful-team',
  /** params: name */
  'same-team',
  /** There is no such day; params: day */
  'day-impossible',
  /** params: name */
  'unknown-competition',
  /** No edition of it holds the day; params: name, day */
  'no-edition',
  /** params: name, count */
  'doubtful-edition',
  /** No hour: the match has no kick-off yet. */
  'no-time',
] as const;
export type MatchLineProblem = (typeof MATCH_LINE_PROBLEMS)[number];

export interface MatchLineReading {
  home: MatchLineTeam | null;
  away: MatchLineTeam | null;
  /** ISO, UTC. */
  kickOff: string | null;
  /** As said, else the day on the screen. */
  day: string;
  /** "20:45" */
  time: string | null;
  /** Null: no competition is said. */
  edition: MatchLineEdition | null;
  round: Round | null;
  /** What stands first between the line and a match; `no-time` alone leaves a match without its hour. */
  problem: { code: MatchLineProblem; params: Record<string, string | number> } | null;
}
