/**
 * What a picker offers first: what belongs to the match of the document that is edited. A commentary entry is offered
 * the events of its match, an event the players of the two sheets.
 */
import type { Core, UID } from '@strapi/strapi';
import * as uids from '../platform/uids';
import type { Desk } from '../roles/desk';

const MOST = 60;
/** A match is written of when it has just been played, or is about to be. */
const RECENT = 12;
const COMING = 6;

interface Offer {
  /** What has to be read on the way; where a role asks of a row, nothing is offered. */
  reads: readonly (readonly [UID.ContentType, readonly string[]])[];
  find(strapi: Core.Strapi, document: string | null): Promise<number[]>;
}
type Linked = { id: number } | null;
const idsOf = (rows: readonly (Linked | undefined)[]): number[] => rows.flatMap((row) => (row ? [row.id] : []));
const one = (strapi: Core.Strapi, uid: UID.ContentType, documentId: string, populate: object) =>
  strapi.db.query(uid).findOne({ select: ['id'], where: { documentId }, populate }) as Promise<Record<
    string,
    unknown
  > | null>;
const id = { select: ['id'] };

const squads = async (strapi: Core.Strapi, sheets: object, teams: readonly number[]): Promise<number[]> => {
  const named: { player: Linked }[] = await strapi.db.query(uids.APPEARANCE).findMany({
    select: ['id'],
    where: { teamSheet: sheets },
    populate: { player: id },
    orderBy: { id: 'asc' },
    limit: MOST,
  });
  if (named.length > 0) return idsOf(named.map(({ player }) => player));
  if (teams.length === 0) return [];
  const players: { id: number }[] = await strapi.db.query(uids.PLAYER).findMany({
    select: ['id'],
    where: { currentTeam: { id: { $in: teams } } },
    orderBy: { name: 'asc' },
    limit: MOST,
  });
  return idsOf(players);
};

const playersOfTheMatch: Offer = {
  reads: [
    [uids.MATCH_EVENT, ['match']],
    [uids.MATCH, ['homeTeam', 'awayTeam', 'teamSheets']],
    [uids.TEAM_SHEET, ['appearances']],
    [uids.APPEARANCE, ['player']],
    [uids.PLAYER, ['currentTeam']],
  ],
  async find(strapi, document) {
    const event = document && (await one(strapi, uids.MATCH_EVENT, document, { match: { populate: { homeTeam: id, awayTeam: id } } })); // prettier-ignore
    const match = event ? (event.match as { id: number; homeTeam: Linked; awayTeam: Linked } | null) : null;
    return match ? squads(strapi, { match: { id: match.id } }, idsOf([match.homeTeam, match.awayTeam])) : [];
  },
};

const near = async (strapi: Core.Strapi): Promise<number[]> => {
  const now = new Date();
  const query = strapi.db.query(uids.MATCH);
  const [played, coming] = [
    await query.findMany({ select: ['id'], where: { kickOff: { $lte: now } }, orderBy: { kickOff: 'desc' }, limit: RECENT }), // prettier-ignore
    await query.findMany({ select: ['id'], where: { kickOff: { $gt: now } }, orderBy: { kickOff: 'asc' }, limit: COMING }), // prettier-ignore
  ];
  return [...idsOf(played as Linked[]), ...idsOf(coming as Linked[])];
};
const nearMatches: Offer = { reads: [[uids.MATCH, ['kickOff']]], find: near };

const OFFERS: Readonly<Record<string, Readonly<Record<string, Offer>>>> = {
  [uids.MATCH_EVENT]: {
    player: playersOfTheMatch,
    playerOff: playersOfTheMatch,
    assistBy: playersOfTheMatch,
    match: nearMatches,
  },
  [uids.APPEARANCE]: {
    player: {
      reads: [
        [uids.APPEARANCE, ['teamSheet']],
        [uids.TEAM_SHEET, ['team']],
        [uids.PLAYER, ['currentTeam']],
      ],
      async find(strapi, document) {
        const row = document && (await one(strapi, uids.APPEARANCE, document, { teamSheet: { populate: { team: id } } })); // prettier-ignore
        const sheet = row ? (row.teamSheet as { team: Linked } | null) : null;
        return sheet?.team ? squads(strapi, { id: { $in: [] } }, [sheet.team.id]) : [];
      },
    },
  },
  [uids.TEAM_SHEET]: {
    match: nearMatches,
    team: {
      reads: [
        [uids.TEAM_SHEET, ['match']],
        [uids.MATCH, ['homeTeam', 'awayTeam']],
      ],
      async find(strapi, document) {
        const row = document && (await one(strapi, uids.TEAM_SHEET, document, { match: { populate: { homeTeam: id, awayTeam: id } } })); // prettier-ignore
        const match = row ? (row.match as { homeTeam: Linked; awayTeam: Linked } | null) : null;
        return match ? idsOf([match.homeTeam, match.awayTeam]) : [];
      },
    },
  },
  [uids.COMMENTARY_ENTRY]: {
    match: nearMatches,
    event: {
      reads: [
        [uids.COMMENTARY_ENTRY, ['match']],
        [uids.MATCH, ['events']],
        [uids.MATCH_EVENT, ['minute']],
      ],
      async find(strapi, document) {
        const row = document && (await one(strapi, uids.COMMENTARY_ENTRY, document, { match: { populate: { events: { ...id, orderBy: [{ minute: 'desc' }, { id: 'desc' }], limit: MOST } } } })); // prettier-ignore
        const match = row ? (row.match as { events: { id: number }[] } | null) : null;
        return match ? idsOf(match.events) : [];
      },
    },
  },
  [uids.ARTICLE]: {
    matches: nearMatches,
    tags: {
      reads: [
        [uids.ARTICLE, ['matches']],
        [uids.MATCH, ['homeTeam', 'awayTeam', 'edition']],
        [uids.EDITION, ['competition']],
        [uids.TAG, ['team', 'competition']],
      ],
      async find(strapi, document) {
        const row = document && (await one(strapi, uids.ARTICLE, document, { matches: { populate: { homeTeam: id, awayTeam: id, edition: { populate: { competition: id } } } } })); // prettier-ignore
        const matches = row ? (row.matches as { homeTeam: Linked; awayTeam: Linked; edition: { competition: Linked } | null }[]) : []; // prettier-ignore
        const teams = idsOf(matches.flatMap(({ homeTeam, awayTeam }) => [homeTeam, awayTeam]));
        const competitions = idsOf(matches.map(({ edition }) => edition?.competition));
        if (teams.length + competitions.length === 0) return [];
        const tags: { id: number }[] = await strapi.db.query(uids.TAG).findMany({
          select: ['id'],
          where: { $or: [{ team: { id: { $in: teams } } }, { competition: { id: { $in: competitions } } }] },
          orderBy: { name: 'asc' },
          limit: MOST,
        });
        return idsOf(tags);
      },
    },
  },
};

/** The rows that a picker offers first, in their order; none where whoever asks may not read all that leads there. */
export const ownFirst = async (
  strapi: Core.Strapi,
  desk: Desk,
  source: string,
  field: string,
  document: string | null,
): Promise<number[]> => {
  const offer = OFFERS[source]?.[field];
  const may = offer?.reads.every(
    ([uid, fields]) => desk.mayType('read', uid, fields) && !desk.dependsOnRow('read', uid),
  );
  return offer && may ? [...new Set(await offer.find(strapi, document))].slice(0, MOST) : [];
};

/** The match that a document belongs to. Everything on its lists is of that match, so it is not said again. */
export const ownMatchOf = async (
  strapi: Core.Strapi,
  source: string,
  document: string | null,
): Promise<number | null> => {
  if (!document) return null;
  if (source === uids.MATCH) {
    const row = await strapi.db.query(uids.MATCH).findOne({ select: ['id'], where: { documentId: document } });
    return (row as Linked)?.id ?? null;
  }
  const path: Readonly<Record<string, object>> = {
    [uids.MATCH_EVENT]: { match: id },
    [uids.TEAM_SHEET]: { match: id },
    [uids.COMMENTARY_ENTRY]: { match: id },
    [uids.APPEARANCE]: { teamSheet: { populate: { match: id } } },
  };
  const populate = path[source];
  if (!populate) return null;
  const row = await one(strapi, source as UID.ContentType, document, populate);
  const match = (row?.match ?? (row?.teamSheet as { match: Linked } | null | undefined)?.match) as Linked | undefined;
  return match?.id ?? null;
};
