/**
 * A match as facts: the shape that the printer takes and that the checks read. Whoever has a database, a file or
 * an API builds this; nothing here knows where it came from.
 */
import type { EventKind, EventTime, Side } from './events';
import type { Named } from './names';
import type { Round } from './round';
import type { MatchPhase } from './phase';
import { UNKNOWN_SCORE, type MatchScore, type ScoreSource } from './score';

/** Someone or something that several facts point at. `id` is any stable key; Strapi's documentId serves. */
export interface Entity extends Named {
  id: string;
}

export const COMPETITION_KINDS = ['league', 'cup', 'tournament', 'friendly'] as const;
export type CompetitionKind = (typeof COMPETITION_KINDS)[number];

export const APPEARANCE_ROLES = ['starter', 'substitute'] as const;
export type AppearanceRole = (typeof APPEARANCE_ROLES)[number];

/** A player's name on a team sheet. Line 0 is the goalkeeper's; `slot` counts from 0 in printed order. */
export interface Appearance {
  player: Entity;
  role: AppearanceRole;
  line: number | null;
  slot: number | null;
  shirtNumber: number | null;
  captain: boolean;
  /** The name as this sheet printed it, where it differs from the player's own ("Kjaer" for Kjær). */
  printedAs: string | null;
}

/** What one side put its name to before the match. */
export interface TeamSheet {
  side: Side;
  team: Entity;
  /** Always with hyphens: "4-2-3-1". */
  formation: string | null;
  coach: Entity | null;
  /** Starters by line and slot, then substitutes in printed order. */
  appearances: Appearance[];
  /** False while somebody still enters it: readers do not see it yet. Left out: it is whole. */
  ready?: boolean;
}

/** A substitution's `player` comes on and its `playerOff` goes off. A card may be a coach's and have no player. */
export interface MatchEvent extends EventTime {
  side: Side;
  kind: EventKind;
  player: Entity | null;
  playerOff: Entity | null;
  assistBy: Entity | null;
  coach: Entity | null;
}

export interface MatchFacts extends MatchScore {
  competition: (Entity & { kind: CompetitionKind | null }) | null;
  /** The days of the edition: "2023-08-18". Null or left out: unknown. */
  season?: { startsOn: string | null; endsOn: string | null } | null;
  /** A moment in time, as ISO 8601 writes it. Null or left out: unknown. */
  kickOff?: string | null;
  round: Round;
  home: Entity;
  away: Entity;
  phase: MatchPhase;
  scoreSource: ScoreSource;
  /** In any order; see `compareEvents`. */
  events: MatchEvent[];
  /** None, one or two. */
  sheets: TeamSheet[];
  referee: Entity | null;
  attendance: number | null;
}

const UNKNOWN_MATCH = {
  competition: null,
  round: { type: null, number: null, group: null, leg: null },
  phase: 'scheduled',
  scoreSource: 'entered',
  ...UNKNOWN_SCORE,
  events: [],
  sheets: [],
  referee: null,
  attendance: null,
} as const;

/**
 * A match of which only this much is known: everything else is unknown, not zero.
 *
 * @example
 * const milan = { id: 'milan', name: 'AC Milan' };
 * const atalanta = { id: 'atalanta', name: 'Atalanta' };
 * matchOf({ home: milan, away: atalanta }).homeScore; //=> null
 * matchOf({ home: milan, away: atalanta, attendance: 60000 }).attendance; //=> 60000
 */
export const matchOf = (known: Pick<MatchFacts, 'home' | 'away'> & Partial<MatchFacts>): MatchFacts => ({
  ...UNKNOWN_MATCH,
  events: [],
  sheets: [],
  ...known,
});

/**
 * An event of which only this much is known.
 *
 * @example
 * eventOf({ kind: 'goal', side: 'home' }).minute; //=> null
 */
export const eventOf = (known: Pick<MatchEvent, 'kind' | 'side'> & Partial<MatchEvent>): MatchEvent => ({
  period: null,
  minute: null,
  addedTime: null,
  sequence: null,
  player: null,
  playerOff: null,
  assistBy: null,
  coach: null,
  ...known,
});

/**
 * A name on a team sheet of which only this much is known: a starter, unless it says otherwise.
 *
 * @example
 * appearanceOf({ player: { id: 'maignan', name: 'Mike Maignan' }, line: 0 }).role; //=> 'starter'
 */
export const appearanceOf = (known: Pick<Appearance, 'player'> & Partial<Appearance>): Appearance => ({
  role: 'starter',
  line: null,
  slot: null,
  shirtNumber: null,
  captain: false,
  printedAs: null,
  ...known,
});

/**
 * A team sheet from its names in printed order, a list a line with the goalkeeper's first.
 *
 * @example
 * const player = (name: string) => ({ id: name, name });
 * const sheet = sheetOf({ side: 'home', team: player('AC Milan') }, [[player('Maignan')], [player('Hernández'), player('Gabbia')]]);
 * sheet.appearances.map(({ line, slot }) => [line, slot]); //=> [[0, 0], [1, 0], [1, 1]]
 */
export const sheetOf = (
  known: Pick<TeamSheet, 'side' | 'team'> & Partial<TeamSheet>,
  lines: readonly (readonly Entity[])[] = [],
): TeamSheet => ({
  formation: null,
  coach: null,
  appearances: lines.flatMap((players, line) => players.map((player, slot) => appearanceOf({ player, line, slot }))),
  ...known,
});
