/** Who may stand on a team's sheet: those who play for it, and those who have appeared for it. A few queries a team. */
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { columnOf, inSchema, joinTableOf, tableOf } from '../platform/tables';
import { APPEARANCE, COACH, PLAYER, TEAM, TEAM_SHEET } from '../platform/uids';
import type { KnownPerson } from '../../../core/src';

/** More than any team fields in some seasons. */
const MOST_SEEN = 300;
const MOST_CURRENT = 200;
const MOST_COACHES = 20;
const NAMED = ['id', 'documentId', 'name', 'shortName', 'names'];

interface NamedRow {
  id: number;
  documentId: string;
  name: string;
  shortName: string | null;
  names: KnownPerson['names'];
}
interface Seen {
  id: number;
  printedAs: string | null;
}

export const createSquadsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { db } = strapi;
  /** Joins a relation that `from.id` owns under an alias. */
  const join = (
    query: Knex.QueryBuilder,
    uid: UID.ContentType,
    relation: string,
    from: string,
    alias: string,
  ): string => {
    const { table, from: own, to } = joinTableOf(strapi, uid, relation);
    query.join({ [alias]: inSchema(strapi, table) }, `${alias}.${own}`, from);
    return `${alias}.${to}`;
  };

  const idOf = async (uid: UID.ContentType, documentId: string): Promise<number | null> => {
    const row = await db.query(uid).findOne({ where: { documentId }, select: ['id'] });
    return row?.id ?? null;
  };

  /** Players by their last appearance for a team, a row for each way they were printed. */
  const seenPlayers = async (teamId: number): Promise<Seen[]> => {
    const printedAs = `appearance.${columnOf(strapi, APPEARANCE, 'printedAs')}`;
    const query = db.connection.from({ appearance: inSchema(strapi, tableOf(strapi, APPEARANCE)) });
    const player = join(query, APPEARANCE, 'player', 'appearance.id', 'players');
    const sheet = join(query, APPEARANCE, 'teamSheet', 'appearance.id', 'sheets');
    const team = join(query, TEAM_SHEET, 'team', sheet, 'teams');
    return query
      .where(team, teamId)
      .groupBy(player, printedAs)
      .orderByRaw('max(??) desc', ['appearance.id'])
      .limit(MOST_SEEN)
      .select({ id: player, printedAs });
  };

  const seenCoaches = async (teamId: number): Promise<Seen[]> => {
    const query = db.connection.from({ sheet: inSchema(strapi, tableOf(strapi, TEAM_SHEET)) });
    const coach = join(query, TEAM_SHEET, 'coach', 'sheet.id', 'coaches');
    const team = join(query, TEAM_SHEET, 'team', 'sheet.id', 'teams');
    return query
      .where(team, teamId)
      .groupBy(coach)
      .orderByRaw('max(??) desc', ['sheet.id'])
      .limit(MOST_COACHES)
      .select({ id: coach });
  };

  const named = async (uid: UID.ContentType, seen: readonly Seen[]): Promise<KnownPerson[]> => {
    const ids = [...new Set(seen.map(({ id }) => id))];
    if (ids.length === 0) return [];
    const rows: NamedRow[] = await db.query(uid).findMany({ where: { id: { $in: ids } }, select: NAMED });
    return ids.flatMap((id) => {
      const row = rows.find((candidate) => candidate.id === id);
      if (!row) return [];
      const printedAs = seen.filter((one) => one.id === id).flatMap(({ printedAs: form }) => form ?? []);
      const { documentId, name, shortName, names } = row;
      return [{ id: documentId, name, shortName, names, printedAs }];
    });
  };

  return {
    /**
     * The players of a team: those seen last first, then those who are its own and have not appeared.
     *
     * @param present players whom the match has already, though on no sheet
     */
    async players(teamDocumentId: string, present: readonly string[] = []): Promise<KnownPerson[]> {
      const [id, current, here]: [number | null, NamedRow[], NamedRow[]] = await Promise.all([
        idOf(TEAM, teamDocumentId),
        db.query(PLAYER).findMany({
          where: { currentTeam: { documentId: teamDocumentId } },
          select: NAMED,
          orderBy: { id: 'asc' },
          limit: MOST_CURRENT,
        }),
        present.length > 0 ? db.query(PLAYER).findMany({ where: { documentId: { $in: present } }, select: NAMED }) : [],
      ]);
      if (id === null) return [];
      const appeared = await named(PLAYER, await seenPlayers(id));
      const squad = new Map(appeared.map((person) => [person.id, person]));
      for (const { documentId, name, shortName, names } of [...here, ...current])
        if (!squad.has(documentId)) squad.set(documentId, { id: documentId, name, shortName, names });
      return [...squad.values()];
    },

    /** The coaches that a team has had, the last first. */
    async coaches(teamDocumentId: string): Promise<KnownPerson[]> {
      const id = await idOf(TEAM, teamDocumentId);
      return id === null ? [] : named(COACH, await seenCoaches(id));
    },
  };
};
