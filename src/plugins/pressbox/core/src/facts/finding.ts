/** What the fact check says of a text. */
import type { MatchMinute } from '../minute';
import type { Score } from '../score';

export const CLAIM_KINDS = [
  'mark',
  'minute',
  'final-score',
  'half-time-score',
  'running-score',
  'shoot-out',
  'aggregate',
  'result',
  'scorer',
  'tally',
  'penalty',
  'own-goal',
  'card',
  'substitution',
  'coach',
  'referee',
  'formation',
  'round',
  'attendance',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const FACT_VERDICTS = ['right', 'contradicted', 'unknown'] as const;
export type FactVerdict = (typeof FACT_VERDICTS)[number];

/** What a place in the text says, put in figures. What it does not say is null, or an empty list. */
export interface Claim {
  /** Indices of the text, the end excluded. */
  start: number;
  end: number;
  claim: ClaimKind;
  /** The words themselves. */
  printed: string;
  /** The place, among the matches that were given, of the one that it is held against. */
  match: number;
  score: Score | null;
  /** What a printed minute may mean, the likeliest first: a bare 12 in the second half may be the 57th. */
  minutes: readonly MatchMinute[];
  /** The ids of those it names; several where a name does not say which. */
  people: readonly string[];
  /** What it says in a word: "penalty", "opens", "yellow", "4-3-3". */
  word: string | null;
  /** A number: goals of a tally, spectators, a matchday. */
  count: number | null;
}

/** What a contradiction may be about. Each has a sentence in the languages of the admin panel; its params are named here. */
export const FACT_CODES = [
  /** params: scorer, minute; "" where the facts do not name them, here and below */
  'minute-of-goal',
  /** params: scorer, minute, score */
  'scorer-of-goal',
  /** The running score. params: scorer, minute, score */
  'score-of-goal',
  /** What a goal made of the score: it opened, levelled, put ahead. params: scorer, minute, score */
  'score-after-goal',
  /** A penalty, an own goal, neither. params: scorer, minute, kind */
  'kind-of-goal',
  /** Somebody is said to have scored who did not. params: player */
  'no-goal',
  /** How many somebody scored; without a scorer, the most that anybody did. params: scorer, count */
  'tally',
  /** `expected` lists the kinds of cards, or is "none". params: player */
  'card',
  /** params: player */
  'minute-of-card',
  'minute-of-change',
  'minute-of-event',
  /** `expected` is "on / off", or null where there is no such change. params: player */
  'substitution',
  /** A substitute who started. params: player */
  'started',
  /** `expected` is the kind of event. params: player */
  'kick',
  /** params: player */
  'no-kick',
  'final-score',
  'half-time-score',
  'shoot-out',
  'aggregate',
  'first-leg',
  /** `expected` is who won. params: team, of whom the text speaks */
  'result',
  'drawn',
  /** params: team */
  'coach',
  'referee',
  /** `expected` is one formation, or both with their teams */
  'formation',
  /** `expected` is a kind of round, the number of a matchday or the letter of a group */
  'round',
  'attendance',
] as const;
export type FactCode = (typeof FACT_CODES)[number];

/** What is right, or unknown, and never contradicted. */
export const QUIET_CODES = ['scored', 'score', 'other-match'] as const;
export type QuietCode = (typeof QUIET_CODES)[number];

/** What a sentence about a finding is made of. */
export type FactParams = Readonly<Record<string, string | number>>;

export interface FactFinding {
  start: number;
  end: number;
  claim: ClaimKind;
  verdict: FactVerdict;
  /** What the facts say, in figures and names: "1-0", "45+2", "Rafael Leão". Null: they do not say. */
  expected: string | null;
  /** Which sentence says it, in the languages of the admin panel. */
  code: FactCode | QuietCode;
  params: FactParams;
}
