import type { Core, UID } from '@strapi/strapi';
import { boundsOfDay, dayIn } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import type { CreateMatch, TeamOfMatch } from '../../../contracts/src';
import { refusal, refuse } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { getService } from '../platform/service';
import { EDITION, MATCH, TEAM } from '../platform/uids';
import { createAuthoredWrites, type Author } from '../roles/authored';

type Asked = CreateMatch.Request['body'];
type Created = CreateMatch.Response['data'];
type Side = 'home' | 'away';

/** Creates a match from what was understood of a line. */
export const createNewMatchService = ({ strapi }: { strapi: Core.Strapi }) => {
  const insistOn = async (uid: UID.ContentType, field: string, documentId: string): Promise<void> => {
    const found = await strapi.db.query(uid).findOne({ where: { documentId }, select: ['id'] });
    const type = strapi.contentType(uid).info.displayName.toLowerCase();
    if (!found) refuse(field, sayRefusal('line.gone', { type, id: documentId }));
  };

  const settleTeam = async (side: Side, team: TeamOfMatch, author: Author): Promise<string> => {
    if ('documentId' in team) {
      await insistOn(TEAM, side, team.documentId);
      return team.documentId;
    }
    const { name } = team.create;
    if (!author.desk.mayType('create', TEAM, ['name'])) throw refusal(403, sayRefusal('role.no-new-team', { name }));
    return createAuthoredWrites(strapi, author).create(TEAM, { name });
  };

  /** The match of the same two teams on the same day, whichever of them is at home. */
  const findSame = async (home: string, away: string, kickOff: string, zone: string): Promise<string | null> => {
    const [from, until] = boundsOfDay(dayIn(new Date(kickOff), zone), zone);
    const pair = (one: string, other: string) => ({ homeTeam: { documentId: one }, awayTeam: { documentId: other } });
    const row = await strapi.db.query(MATCH).findOne({
      where: { $and: [{ kickOff: { $gte: from, $lt: until } }, { $or: [pair(home, away), pair(away, home)] }] },
      select: ['id', 'documentId'],
    });
    return row?.documentId ?? null;
  };

  return {
    /** In one transaction, teams that are new included. */
    async create({ home, away, kickOff, edition, round }: Asked, author: Author): Promise<Created> {
      const zone = getService(strapi, 'day').timeZone();
      const day = dayIn(new Date(kickOff), zone);
      if (edition) await insistOn(EDITION, 'edition', edition);
      return withRetries(() =>
        // Two who type the same line wait for each other: the second is given the first one's match.
        getService(strapi, 'holds').during([{ uid: MATCH, documentId: `day ${day}` }], async () => {
          const homeTeam = await settleTeam('home', home, author);
          const awayTeam = await settleTeam('away', away, author);
          if (homeTeam === awayTeam) refuse('away', sayRefusal('match.same-team-named'));
          const same = await findSame(homeTeam, awayTeam, kickOff, zone);
          if (same) return { documentId: same, day, isNew: false };
          const documentId = await createAuthoredWrites(strapi, author).create(MATCH, {
            homeTeam,
            awayTeam,
            kickOff,
            ...(edition && { edition }),
            ...(round && { roundType: round.type, roundNumber: round.number, group: round.group, leg: round.leg }),
          });
          return { documentId, day, isNew: true };
        }),
      );
    },
  };
};
