import type { Core, UID } from '@strapi/strapi';
import type { Named } from '../../../core/src';
import type { MatchLineContext } from '../../../core/src/desk';
import { NAMED } from '../match/parts';
import { COMPETITION, EDITION, TEAM } from '../platform/uids';

export type Known = Pick<MatchLineContext, 'teams' | 'editions'>;
type Row = Named & { documentId: string };
interface EditionRow extends Row {
  startsOn: string | null;
  endsOn: string | null;
  competition: Row | null;
}

const entity = ({ documentId: id, name, shortName, names }: Row) => ({ id, name, shortName, names });

/** Every team and edition, in memory: a line is read again at each key. Read anew once one of them has changed. */
export const createKnownTeamsService = ({ strapi }: { strapi: Core.Strapi }) => {
  let kept: { state: string; known: Known } | null = null;

  const stateOf = async (uid: UID.ContentType): Promise<string> => {
    const query = strapi.db.query(uid);
    const [last] = await query.findMany({ select: ['updatedAt'], orderBy: { updatedAt: 'desc' }, limit: 1 });
    return `${await query.count()} ${String(last?.updatedAt ?? '')}`;
  };

  const read = async (): Promise<Known> => {
    const teams: (Row & { countryCode: string | null })[] = await strapi.db
      .query(TEAM)
      .findMany({ select: ['id', ...NAMED, 'countryCode'], orderBy: { id: 'asc' } });
    const editions: EditionRow[] = await strapi.db.query(EDITION).findMany({
      select: ['id', 'documentId', 'name', 'startsOn', 'endsOn'],
      populate: { competition: { select: NAMED } },
      orderBy: { startsOn: 'desc' },
    });
    return {
      teams: teams.map((team) => ({ ...entity(team), country: team.countryCode })),
      editions: editions.flatMap(({ documentId: id, name, startsOn, endsOn, competition }) =>
        competition ? [{ id, name, startsOn, endsOn, competition: entity(competition) }] : [],
      ),
    };
  };

  return {
    /** The same lists as before where nothing has changed: what reads them keeps an index of them. */
    async all(): Promise<Known> {
      const state = `${await stateOf(TEAM)} ${await stateOf(EDITION)} ${await stateOf(COMPETITION)}`;
      if (kept?.state !== state) kept = { state, known: await read() };
      return kept.known;
    },
  };
};
