import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { notFound } from '../platform/refuse';
import { checkMatch, compareEvents, PERIOD_STARTS, type PeriodStarts } from '../../../core/src';
import type { DeskEvent, DeskMatch, FindSquads, MatchDeskState } from '../../../contracts/src';
import { MATCH_FACTS, toMatchEvent, toMatchFacts } from '../match/facts';
import { instant } from '../platform/moments';
import { orNull, rowsOf, type Row } from '../match/parts';
import { getService } from '../platform/service';
import { COACH, MATCH, MATCH_EVENT, PLAYER } from '../platform/uids';
import type { Desk } from '../roles/desk';

type OwnRow = Row & { documentId: string };

const WRITER = { select: ['id', 'firstname', 'lastname'] };
const populate = {
  ...MATCH_FACTS,
  events: { ...MATCH_FACTS.events, populate: { ...MATCH_FACTS.events.populate, updatedBy: WRITER } },
};

const momentOf = (value: unknown): string => instant(value) ?? '';

/** "Ada Moretti", or null where nobody of the panel wrote it. */
export const writerOf = (row: Row): string | null => {
  const { firstname, lastname } = (row.updatedBy ?? {}) as { firstname?: string; lastname?: string };
  return [firstname, lastname].filter(Boolean).join(' ') || null;
};

export const startsOf = (row: Row): PeriodStarts => ({
  firstHalfAt: instant(row.firstHalfAt),
  secondHalfAt: instant(row.secondHalfAt),
  extraTimeAt: instant(row.extraTimeAt),
  extraTimeSecondHalfAt: instant(row.extraTimeSecondHalfAt),
});

export const toDeskEvent = (row: Row): DeskEvent => ({
  ...toMatchEvent(row),
  id: (row as OwnRow).documentId,
  note: orNull(row.note),
  updatedAt: momentOf(row.updatedAt),
  by: writerOf(row),
});

/** Every row of a match by its last edit. Rows come in the order in which they were entered. */
const versionOf = (match: Row): string => {
  const sheets = rowsOf(match.teamSheets);
  const rows = [match, ...rowsOf(match.events), ...sheets, ...sheets.flatMap((sheet) => rowsOf(sheet.appearances))];
  const said = rows.map((row) => `${String(row.documentId)} ${momentOf(row.updatedAt)}`).join();
  return createHash('sha256').update(said).digest('base64url').slice(0, 16);
};

const EDITED = ['id', 'documentId', 'updatedAt'];
const edited = { select: EDITED, orderBy: { id: 'asc' as const } };

/** A match as those see it who log it. */
export const createDeskStateService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws NotFoundError */
  async find(documentId: string, desk: Desk): Promise<MatchDeskState> {
    const row: OwnRow | null = await strapi.db.query(MATCH).findOne({ where: { documentId }, populate });
    if (!row) throw notFound(sayRefusal('match.none', { id: documentId }));
    const facts = toMatchFacts(row);
    const match: DeskMatch = {
      ...facts,
      ...startsOf(row),
      id: row.documentId,
      slug: orNull(row.slug),
      updatedAt: momentOf(row.updatedAt),
      events: rowsOf<OwnRow>(row.events).map(toDeskEvent).sort(compareEvents),
    };
    return {
      match,
      findings: checkMatch(facts),
      version: versionOf(row),
      may: {
        log: desk.mayType('create', MATCH_EVENT, ['kind', 'side', 'match']),
        amend: desk.mayType('update', MATCH_EVENT, ['kind', 'side', 'minute', 'player']),
        withdraw: desk.mayType('delete', MATCH_EVENT),
        changePhase: await desk.mayAll('update', MATCH, { documentId }, ['phase', ...PERIOD_STARTS]),
      },
    };
  },

  /** The version alone: four short queries. Null where the match is gone. */
  async version(documentId: string): Promise<string | null> {
    const row: OwnRow | null = await strapi.db.query(MATCH).findOne({
      where: { documentId },
      select: EDITED,
      populate: { events: edited, teamSheets: { ...edited, populate: { appearances: edited } } },
    });
    return row && versionOf(row);
  },

  /** Who may appear for either side, as far as whoever asks may read who there is. */
  async squads(documentId: string, desk: Desk): Promise<FindSquads.Response['data']> {
    const team = { select: ['id', 'documentId'] };
    const row = await strapi.db
      .query(MATCH)
      .findOne({ where: { documentId }, select: ['id'], populate: { homeTeam: team, awayTeam: team } });
    if (!row) throw notFound(sayRefusal('match.none', { id: documentId }));
    const squads = getService(strapi, 'squads');
    /** Of some people, those whom whoever asks may read: their role may say "their own alone". */
    const readable = async <Known extends { id: string }>(uid: typeof PLAYER | typeof COACH, known: Known[]) => {
      const fields = ['name', 'shortName', 'names'];
      if (!desk.mayType('read', uid, fields)) return [];
      if (!desk.dependsOnRow('read', uid)) return known;
      const { allowed } = await desk.among('read', uid, { documentId: { $in: known.map(({ id }) => id) } }, fields);
      const ids = new Set(allowed.map(({ documentId }) => documentId));
      return known.filter(({ id }) => ids.has(id));
    };
    const of = async (id: string | undefined) =>
      id === undefined
        ? { players: [], coaches: [] }
        : {
            players: await readable(PLAYER, await squads.players(id)),
            coaches: await readable(COACH, await squads.coaches(id)),
          };
    return { home: await of(row.homeTeam?.documentId), away: await of(row.awayTeam?.documentId) };
  },
});
