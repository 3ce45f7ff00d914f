/** A match with all that hangs on it: how it is asked for, and how a row of it reads. Facts and pasted texts share it. */
import type { Appearance, Entity, EventTime, MatchEvent, MatchScore, Side } from '../../../core/src';

export type Row = Record<string, unknown>;

export const NAMED = ['documentId', 'name', 'shortName', 'names'];
const named = { select: NAMED };

/** In one populate: teams, officials, sheets and events, in the order in which they were entered. */
export const MATCH_PARTS = {
  homeTeam: named,
  awayTeam: named,
  referee: named,
  teamSheets: {
    orderBy: { id: 'asc' },
    populate: { team: named, coach: named, appearances: { orderBy: { id: 'asc' }, populate: { player: named } } },
  },
  events: { orderBy: { id: 'asc' }, populate: { player: named, playerOff: named, assistBy: named, coach: named } },
};

export const orNull = <T>(value: unknown): T | null => (value as T | null | undefined) ?? null;
export const rowsOf = <T extends Row = Row>(value: unknown): T[] => orNull<T[]>(value) ?? [];

/** Whom or what a relation leads to. */
export const entityOf = (value: unknown): Entity | null => {
  const row = orNull<Row & { documentId: string; name: string }>(value);
  if (!row) return null;
  const { documentId: id, name } = row;
  return { id, name, shortName: orNull(row.shortName), names: orNull(row.names) };
};

/**
 * A name on a sheet, with whoever it is as its caller has them. Spelled out: what follows a spread in a literal is added
 * property by property, forty times a page.
 */
export const appearanceOf = <Player>(row: Row, player: Player): Omit<Appearance, 'player'> & { player: Player } => ({
  player,
  role: row.role as Appearance['role'],
  line: orNull(row.line),
  slot: orNull(row.slot),
  shirtNumber: orNull(row.shirtNumber),
  captain: row.captain === true,
  printedAs: orNull(row.printedAs),
});

type People = 'player' | 'playerOff' | 'assistBy' | 'coach';
type EventWith<Person> = EventTime & Pick<MatchEvent, 'side' | 'kind'> & Record<People, Person>;

/** An event, with the people in it as its caller has them. */
export const eventOf = <Person>(row: Row, who: (value: unknown) => Person): EventWith<Person> => ({
  side: row.side as Side,
  kind: row.kind as MatchEvent['kind'],
  period: orNull(row.period),
  minute: orNull(row.minute),
  addedTime: orNull(row.addedTime),
  sequence: orNull(row.sequence),
  player: who(row.player),
  playerOff: who(row.playerOff),
  assistBy: who(row.assistBy),
  coach: who(row.coach),
});

export const scoreValues = (row: Row): MatchScore => ({
  homeScore: orNull(row.homeScore),
  awayScore: orNull(row.awayScore),
  halfTimeHomeScore: orNull(row.halfTimeHomeScore),
  halfTimeAwayScore: orNull(row.halfTimeAwayScore),
  homeShootOutScore: orNull(row.homeShootOutScore),
  awayShootOutScore: orNull(row.awayShootOutScore),
});
