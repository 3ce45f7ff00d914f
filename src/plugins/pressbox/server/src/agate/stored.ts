/** The facts of a match as rows: what a reading is held against, and what it changes. */
import type { Core } from '@strapi/strapi';
import type { AppearanceRole, EventKind, Period, ScoreSource, Side } from '../../../core/src';
import { MATCH } from '../platform/uids';

export interface StoredAppearance {
  documentId: string;
  player: string | null;
  /** The name that a sheet prints where it says nothing else. */
  playerPrints: string;
  playerName: string;
  role: AppearanceRole;
  line: number | null;
  slot: number | null;
  shirtNumber: number | null;
  captain: boolean;
  printedAs: string | null;
}

export interface StoredSheet {
  documentId: string;
  side: Side;
  team: string | null;
  formation: string | null;
  coach: string | null;
  sourceText: string | null;
  appearances: StoredAppearance[];
}

export interface StoredEvent {
  documentId: string;
  side: Side;
  kind: EventKind;
  period: Period | null;
  minute: number | null;
  addedTime: number | null;
  sequence: number | null;
  player: string | null;
  playerOff: string | null;
  assistBy: string | null;
  coach: string | null;
}

export interface StoredScore {
  homeScore: number | null;
  awayScore: number | null;
  halfTimeHomeScore: number | null;
  halfTimeAwayScore: number | null;
  homeShootOutScore: number | null;
  awayShootOutScore: number | null;
}

export interface StoredMatch extends StoredScore {
  documentId: string;
  scoreSource: ScoreSource;
  homeTeam: string | null;
  awayTeam: string | null;
  referee: string | null;
  attendance: number | null;
  sheets: StoredSheet[];
  events: StoredEvent[];
  /** The names of everybody in it, by type and documentId. */
  people: Record<'player' | 'coach' | 'referee', Map<string, string>>;
}

interface Linked {
  documentId: string;
  name: string;
  shortName?: string | null;
}
type Row = Record<string, unknown> & { documentId: string };

const named = { select: ['documentId', 'name', 'shortName'] };
const populate = {
  homeTeam: named,
  awayTeam: named,
  referee: named,
  teamSheets: {
    orderBy: { id: 'asc' },
    populate: { team: named, coach: named, appearances: { orderBy: { id: 'asc' }, populate: { player: named } } },
  },
  events: { orderBy: { id: 'asc' }, populate: { player: named, playerOff: named, assistBy: named, coach: named } },
};

const orNull = <T>(value: unknown): T | null => (value as T | null | undefined) ?? null;
const linked = (value: unknown): Linked | null => orNull<Linked>(value);
const idOf = (value: unknown): string | null => linked(value)?.documentId ?? null;
const rowsOf = (value: unknown): Row[] => orNull<Row[]>(value) ?? [];

const toAppearance = (row: Row): StoredAppearance => {
  const player = linked(row.player);
  return {
    documentId: row.documentId,
    player: player?.documentId ?? null,
    playerPrints: player?.shortName ?? player?.name ?? '',
    playerName: player?.name ?? '',
    role: row.role as AppearanceRole,
    line: orNull(row.line),
    slot: orNull(row.slot),
    shirtNumber: orNull(row.shirtNumber),
    captain: row.captain === true,
    printedAs: orNull(row.printedAs),
  };
};

const toSheet = (row: Row): StoredSheet => ({
  documentId: row.documentId,
  side: row.side as Side,
  team: idOf(row.team),
  formation: orNull(row.formation),
  coach: idOf(row.coach),
  sourceText: orNull(row.sourceText),
  appearances: rowsOf(row.appearances).map(toAppearance),
});

const toEvent = (row: Row): StoredEvent => ({
  documentId: row.documentId,
  side: row.side as Side,
  kind: row.kind as EventKind,
  period: orNull(row.period),
  minute: orNull(row.minute),
  addedTime: orNull(row.addedTime),
  sequence: orNull(row.sequence),
  player: idOf(row.player),
  playerOff: idOf(row.playerOff),
  assistBy: idOf(row.assistBy),
  coach: idOf(row.coach),
});

const toMatch = (row: Row): StoredMatch => {
  const sheets = rowsOf(row.teamSheets);
  const events = rowsOf(row.events);
  const byId = (people: readonly (Linked | null)[]) =>
    new Map(people.flatMap((person) => (person ? [[person.documentId, person.name] as const] : [])));
  return {
    documentId: row.documentId,
    scoreSource: row.scoreSource as ScoreSource,
    homeTeam: idOf(row.homeTeam),
    awayTeam: idOf(row.awayTeam),
    referee: idOf(row.referee),
    attendance: orNull(row.attendance),
    homeScore: orNull(row.homeScore),
    awayScore: orNull(row.awayScore),
    halfTimeHomeScore: orNull(row.halfTimeHomeScore),
    halfTimeAwayScore: orNull(row.halfTimeAwayScore),
    homeShootOutScore: orNull(row.homeShootOutScore),
    awayShootOutScore: orNull(row.awayShootOutScore),
    sheets: sheets.map(toSheet),
    events: events.map(toEvent),
    people: {
      player: byId([
        ...sheets.flatMap((sheet) => rowsOf(sheet.appearances).map(({ player }) => linked(player))),
        ...events.flatMap(({ player, playerOff, assistBy }) => [player, playerOff, assistBy].map(linked)),
      ]),
      coach: byId([...sheets, ...events].map(({ coach }) => linked(coach))),
      referee: byId([linked(row.referee)]),
    },
  };
};

/** Reads a match as rows, in the transaction that is open. */
export const findStoredMatch = async (strapi: Core.Strapi, documentId: string): Promise<StoredMatch | null> => {
  const row: Row | null = await strapi.db.query(MATCH).findOne({ where: { documentId }, populate });
  return row ? toMatch(row) : null;
};
