import type { Core } from '@strapi/strapi';
import { boundsOfDay, dayIn, PERIOD_STARTS } from '../../../core/src';
import type { FindDay, NearestDay, NewsroomDay } from '../../../contracts/src';
import { NAMED } from '../match/parts';
import { getService } from '../platform/service';
import { ARTICLE, MATCH } from '../platform/uids';
import { newsroomZone, zoneSet } from '../platform/zone';
import type { Author } from '../roles/authored';
import { countFindings } from './findings';
import { isMeant } from './search';
import { dayMatch, thing, type MatchRow } from './shape';
import { findWritten, mayReadArticles } from './written';

/** How many matches are listed at most: more than any day has. */
const MOST_MATCHES = 1_000;
/** An article that there is: a condition asks no more of it. */
const ANY = 'any';
/** A search that fits more teams than this is none yet. */
const MOST_TEAMS = 200;

const SELECT = [
  ...['id', 'documentId', 'kickOff', 'phase', 'homeScore', 'awayScore', 'homeShootOutScore', 'awayShootOutScore'],
  ...['roundType', 'roundNumber', 'group', 'leg'],
  ...PERIOD_STARTS,
];
const TEAMS = { homeTeam: { select: ['id', ...NAMED] }, awayTeam: { select: ['id', ...NAMED] } };

const isOf = ({ homeTeam, awayTeam }: MatchRow, typed: string): boolean =>
  [homeTeam, awayTeam].some((team) => team !== null && isMeant(team, typed));

/** A day's matches and what is written of them. The number of its questions does not grow with the day. */
export const createDayService = ({ strapi }: { strapi: Core.Strapi }) => {
  const matches = () => strapi.db.query(MATCH);
  const timeZone = (): string => newsroomZone(strapi);

  const find = (where: object): Promise<MatchRow[]> =>
    matches().findMany({
      where,
      select: SELECT,
      populate: {
        ...TEAMS,
        edition: { select: ['id'], populate: { competition: { select: NAMED } } },
      },
      orderBy: [{ kickOff: 'asc' }, { id: 'asc' }],
      limit: MOST_MATCHES,
    });

  /** The ids of the teams that are meant, or null where any will do. */
  const teamsMeant = async (typed: string): Promise<string[] | null> => {
    if (typed === '') return null;
    const { teams } = await getService(strapi, 'known-teams').all();
    const meant = teams.filter((team) => isMeant(team, typed)).map(({ id }) => id);
    return meant.slice(0, MOST_TEAMS);
  };

  const nearest = async (
    [from, until]: readonly [Date, Date],
    typed: string,
    may: object,
    language: string,
  ): Promise<NewsroomDay['nearest']> => {
    const ids = await teamsMeant(typed);
    if (ids?.length === 0) return { before: null, after: null };
    const played = ids
      ? [{ $or: ['homeTeam', 'awayTeam'].map((side) => ({ [side]: { documentId: { $in: ids } } })) }]
      : [];
    const one = async (kickOff: object, order: 'asc' | 'desc'): Promise<NearestDay | null> => {
      const [row]: MatchRow[] = await matches().findMany({
        where: { $and: [{ kickOff }, ...played, may] },
        select: ['id', 'kickOff'],
        populate: TEAMS,
        orderBy: [{ kickOff: order }, { id: order }],
        limit: 1,
      });
      if (!row?.kickOff) return null;
      const [home, away] = [thing(row.homeTeam, language), thing(row.awayTeam, language)];
      return { day: dayIn(new Date(row.kickOff), timeZone()), home: home?.name ?? null, away: away?.name ?? null };
    };
    return { before: await one({ $lt: from }, 'desc'), after: await one({ $gte: until }, 'asc') };
  };

  return {
    timeZone,

    async find(
      { day, q = '', language }: FindDay.Request['query'],
      { id, desk }: Author,
      now: Date,
    ): Promise<NewsroomDay> {
      const { codes, defaultCode } = await getService(strapi, 'locales').all();
      const languages = [defaultCode, ...codes.filter((code) => code !== defaultCode)];
      const today = dayIn(now, timeZone());
      const bounds = boundsOfDay(day ?? today, timeZone());
      const may = (await desk.where('read', MATCH)) ?? { id: -1 };
      const all = await find({ $and: [{ kickOff: { $gte: bounds[0], $lt: bounds[1] } }, may] });
      const rows = q.trim() === '' ? all : all.filter((row) => isOf(row, q));
      const printed = language ?? defaultCode;
      const ids = rows.map(({ id }) => id);
      const shaping = {
        language: printed,
        pack: await getService(strapi, 'house-style').packFor(printed),
        sees: (fields: readonly string[]) => desk.mayType('read', MATCH, fields),
        written: await findWritten(strapi, desk, ids, languages, now),
        findings: await countFindings(strapi, desk, ids),
      };
      return {
        day: day ?? today,
        today,
        timeZone: timeZone(),
        hasTimeZone: zoneSet(strapi) !== null,
        matches: rows.map((row) => dayMatch(row, shaping)),
        count: all.length,
        nearest: rows.length > 0 ? null : await nearest(bounds, q.trim(), may, printed),
        may: {
          createMatches: desk.mayType('create', MATCH, ['homeTeam', 'awayTeam', 'kickOff', 'edition']),
          readArticles: mayReadArticles(desk),
          writeIn: languages.filter((locale) =>
            desk.mayBegin(ARTICLE, { locale, createdBy: { id } }, ['kind', 'matches']),
          ),
          translateInto: languages.filter((locale) =>
            desk.mayBegin(ARTICLE, { locale, createdBy: { id }, documentId: ANY }, ['title']),
          ),
        },
        languages,
      };
    },
  };
};
