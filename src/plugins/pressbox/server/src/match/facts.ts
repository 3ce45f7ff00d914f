import type { Core } from '@strapi/strapi';
import type { Appearance, CompetitionKind, Entity, MatchEvent, MatchFacts, Side, TeamSheet } from '../../../core/src';
import { MATCH } from '../platform/uids';

type Json = Record<string, unknown>;

/** Everything that a print or a check needs of a match, in one populate. */
const NAMED = ['documentId', 'name', 'shortName', 'names'];
const named = { select: NAMED };
const populate = {
  edition: { populate: { competition: { select: [...NAMED, 'kind'] } } },
  homeTeam: named,
  awayTeam: named,
  referee: named,
  teamSheets: {
    orderBy: { id: 'asc' },
    populate: { team: named, coach: named, appearances: { orderBy: { id: 'asc' }, populate: { player: named } } },
  },
  events: { orderBy: { id: 'asc' }, populate: { player: named, playerOff: named, assistBy: named, coach: named } },
};

const entity = (value: unknown): Entity | null => {
  const row = value as (Json & { documentId: string; name: string }) | null | undefined;
  if (!row) return null;
  const { documentId: id, name } = row;
  return {
    id,
    name,
    shortName: (row.shortName as string | null) ?? null,
    names: (row.names as Entity['names']) ?? null,
  };
};
const NOBODY: Entity = { id: '', name: '', shortName: null, names: null };
const orNull = <T>(value: unknown): T | null => (value as T | null | undefined) ?? null;
const rows = (value: unknown): Json[] => (value as Json[] | null | undefined) ?? [];

const appearance = (row: Json): Appearance => ({
  player: entity(row.player) ?? NOBODY,
  role: row.role as Appearance['role'],
  line: orNull(row.line),
  slot: orNull(row.slot),
  shirtNumber: orNull(row.shirtNumber),
  captain: row.captain === true,
  printedAs: orNull(row.printedAs),
});

const inPrintedOrder = (a: Appearance, b: Appearance): number =>
  Number(a.role > b.role) - Number(a.role < b.role) ||
  (a.line ?? Infinity) - (b.line ?? Infinity) ||
  (a.slot ?? Infinity) - (b.slot ?? Infinity) ||
  0;

const teamSheet = (row: Json): TeamSheet => ({
  side: row.side as Side,
  team: entity(row.team) ?? NOBODY,
  formation: orNull(row.formation),
  coach: entity(row.coach),
  appearances: rows(row.appearances).map(appearance).sort(inPrintedOrder),
});

const matchEvent = (row: Json): MatchEvent => ({
  side: row.side as Side,
  kind: row.kind as MatchEvent['kind'],
  period: orNull(row.period),
  minute: orNull(row.minute),
  addedTime: orNull(row.addedTime),
  sequence: orNull(row.sequence),
  player: entity(row.player),
  playerOff: entity(row.playerOff),
  assistBy: entity(row.assistBy),
  coach: entity(row.coach),
});

const day = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 10) : null);
const moment = (value: unknown): string | null => {
  const date = value === null || value === undefined ? null : new Date(value as string | Date);
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** Turns a match row with its relations into the facts that core prints and checks. */
export const toMatchFacts = (row: Json): MatchFacts => {
  const edition = row.edition as Json | null | undefined;
  const competition = edition?.competition as Json | null | undefined;
  const home = entity(row.homeTeam) ?? NOBODY;
  const away = entity(row.awayTeam) ?? NOBODY;
  const competitionEntity = entity(competition);
  return {
    competition: competitionEntity && { ...competitionEntity, kind: orNull<CompetitionKind>(competition?.kind) },
    season: edition ? { startsOn: day(edition.startsOn), endsOn: day(edition.endsOn) } : null,
    kickOff: moment(row.kickOff),
    round: {
      type: orNull(row.roundType),
      number: orNull(row.roundNumber),
      group: orNull(row.group),
      leg: orNull(row.leg),
    },
    home,
    away,
    phase: row.phase as MatchFacts['phase'],
    scoreSource: row.scoreSource as MatchFacts['scoreSource'],
    homeScore: orNull(row.homeScore),
    awayScore: orNull(row.awayScore),
    halfTimeHomeScore: orNull(row.halfTimeHomeScore),
    halfTimeAwayScore: orNull(row.halfTimeAwayScore),
    homeShootOutScore: orNull(row.homeShootOutScore),
    awayShootOutScore: orNull(row.awayShootOutScore),
    events: rows(row.events).map(matchEvent),
    sheets: rows(row.teamSheets).map((sheet) => {
      const facts = teamSheet(sheet);
      // A sheet that names no team is that of its side.
      return facts.team.id ? facts : { ...facts, team: facts.side === 'home' ? home : away };
    }),
    referee: entity(row.referee),
    attendance: orNull(row.attendance),
  };
};

/** Reads a match with everything that hangs on it. */
export const createMatchFactsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(documentId: string): Promise<MatchFacts | null> {
    const row = await strapi.db.query(MATCH).findOne({ where: { documentId }, populate });
    return row ? toMatchFacts(row) : null;
  },
});
