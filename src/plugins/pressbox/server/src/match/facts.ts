import type { Core } from '@strapi/strapi';
import type { Appearance, CompetitionKind, Entity, MatchEvent, MatchFacts, Side, TeamSheet } from '../../../core/src';
import { instant } from '../platform/moments';
import { MATCH } from '../platform/uids';
import { appearanceOf, entityOf, eventOf, MATCH_PARTS, NAMED, orNull, rowsOf, scoreValues, type Row } from './parts';

/** Everything that a print or a check needs of a match, in one populate. */
export const MATCH_FACTS = {
  edition: { populate: { competition: { select: [...NAMED, 'kind'] } } },
  ...MATCH_PARTS,
};

const NOBODY: Entity = { id: '', name: '', shortName: null, names: null };

const appearance = (row: Row): Appearance => appearanceOf(row, entityOf(row.player) ?? NOBODY);

const inPrintedOrder = (a: Appearance, b: Appearance): number =>
  Number(a.role > b.role) - Number(a.role < b.role) ||
  (a.line ?? Infinity) - (b.line ?? Infinity) ||
  (a.slot ?? Infinity) - (b.slot ?? Infinity) ||
  0;

/** A sheet that names no team is that of its side. */
const teamSheet = (row: Row, sides: Readonly<Record<Side, Entity>>): TeamSheet => {
  const side = row.side as Side;
  const sheet: TeamSheet = {
    side,
    team: entityOf(row.team) ?? sides[side],
    formation: orNull(row.formation),
    coach: entityOf(row.coach),
    appearances: rowsOf(row.appearances).map(appearance).sort(inPrintedOrder),
  };
  return row.ready === false ? { ...sheet, ready: false } : sheet;
};

export const toMatchEvent = (row: Row): MatchEvent => eventOf(row, entityOf);

const day = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 10) : null);
/** Turns a match row with its relations into the facts that core prints and checks. */
export const toMatchFacts = (row: Row): MatchFacts => {
  const edition = row.edition as Row | null | undefined;
  const competition = edition?.competition as Row | null | undefined;
  const home = entityOf(row.homeTeam) ?? NOBODY;
  const away = entityOf(row.awayTeam) ?? NOBODY;
  const competitionEntity = entityOf(competition);
  return {
    competition: competitionEntity && { ...competitionEntity, kind: orNull<CompetitionKind>(competition?.kind) },
    season: edition ? { startsOn: day(edition.startsOn), endsOn: day(edition.endsOn) } : null,
    kickOff: instant(row.kickOff),
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
    ...scoreValues(row),
    events: rowsOf(row.events).map(toMatchEvent),
    sheets: rowsOf(row.teamSheets).map((sheet) => teamSheet(sheet, { home, away })),
    referee: entityOf(row.referee),
    attendance: orNull(row.attendance),
  };
};

/** Reads a match with everything that hangs on it. */
export const createMatchFactsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(documentId: string): Promise<MatchFacts | null> {
    const row = await strapi.db.query(MATCH).findOne({ where: { documentId }, populate: MATCH_FACTS });
    return row ? toMatchFacts(row) : null;
  },

  /** Several of them, by their id, in as many questions as one takes. */
  async findMany(documentIds: readonly string[]): Promise<Map<string, MatchFacts>> {
    const rows: (Row & { documentId: string })[] = await strapi.db
      .query(MATCH)
      .findMany({ where: { documentId: { $in: [...documentIds] } }, populate: MATCH_FACTS });
    return new Map(rows.map((row) => [row.documentId, toMatchFacts(row)]));
  },
});
