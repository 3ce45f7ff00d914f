/** What a typed line is read with, and what comes out. */
import type { EventKind, Side } from '../../events';
import type { KnownPerson } from '../../matching';
import type { MatchFacts } from '../../match';
import type { Period } from '../../minute';

export interface LineContext {
  /** Teams, sheets and events so far. */
  match: MatchFacts;
  /** Who may play where a side has no sheet. */
  squads?: Partial<Record<Side, readonly KnownPerson[]>>;
  /** The language whose words are tried first; the words of all seven are understood. */
  locale: string;
  /** The minute that is played now; null when nobody knows. */
  clock: { minute: number; added: number } | null;
}

export type LineRole = 'player' | 'playerOff' | 'assistBy' | 'coach';

export interface LineCandidate {
  id: string;
  name: string;
  shortName: string | null;
  side: Side;
  shirtNumber: number | null;
  /** Whether they are on the field at the minute of the line; null: a coach, or nobody can tell. */
  onField: boolean | null;
  score: number;
}

export interface LineName {
  role: LineRole;
  printed: string;
  start: number;
  end: number;
  /** Best first: those whom the game allows before those whom it does not. */
  candidates: LineCandidate[];
  /** The id, when sure; null: doubtful, or nobody. */
  chosen: string | null;
}

/** What would be logged. */
export interface LineAct {
  kind: EventKind;
  /** The side it counts for: an own goal's is not the player's. */
  side: Side;
  minute: number | null;
  addedTime: number | null;
  /** Only where the minute does not tell it: a shoot-out, a half without a minute. */
  period: Period | null;
  player: string | null;
  playerOff: string | null;
  assistBy: string | null;
  coach: string | null;
}

export const LINE_PROBLEMS = [
  /** Nothing is typed. */
  'empty',
  'too-long',
  /** Nothing says what happened. */
  'no-kind',
  /** Two things happened: "yellow" and "goal". */
  'two-kinds',
  /** Nobody is named, and no side. */
  'nobody',
  /** params: name */
  'unknown-name',
  /** params: name, count */
  'doubtful-name',
  'too-many-names',
  /** One comes on and nobody goes off; params: player */
  'who-goes-off',
  /** One goes off and nobody comes on; params: player */
  'who-comes-on',
  /** The two are not of one side; params: name, other */
  'two-sides',
  /** Both names are of one and the same person; params: player */
  'same-player',
  /** params: minute */
  'minute-impossible',
] as const;
export type LineProblem = (typeof LINE_PROBLEMS)[number];

export const LINE_WARNINGS = [
  /** All of these have params: player. Gone off before. */
  'already-off',
  'sent-off',
  /** On the bench. */
  'not-on-field',
  /** Comes on, and is there already. */
  'already-on',
  /** The side has a sheet with eleven and a bench, and they are not on it. */
  'on-no-sheet',
  /** Has a yellow card: offer the second. */
  'already-booked',
  /** A second yellow card without a first. */
  'not-booked',
  /** The same is logged at that minute. */
  'logged-already',
  /** Nobody is named; no params. */
  'nobody-named',
  /** No clock, and no minute is typed; no params. */
  'no-minute',
  /** params: minute, clock */
  'minute-ahead',
  /** params: minute */
  'after-full-time',
  /** The match has not begun; no params. */
  'not-begun',
] as const;
export type LineWarning = (typeof LINE_WARNINGS)[number];

export type LineParams = Record<string, string | number>;

export interface LineReading {
  kind: EventKind | null;
  side: Side | null;
  minute: number | null;
  addedTime: number | null;
  minuteFrom: 'typed' | 'clock' | null;
  names: LineName[];
  /** Complete: it may be logged. */
  act: LineAct | null;
  /** Why it may not. */
  problem: { code: LineProblem; params: LineParams } | null;
  /** It may be logged, but look. */
  warnings: { code: LineWarning; params: LineParams }[];
}
