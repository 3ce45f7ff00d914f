/** Which match an article is about, as far as somebody may be told. */
import type { Core } from '@strapi/strapi';
import type { TranslationMatch } from '../../../contracts/src';
import { instant } from '../platform/moments';
import { ARTICLE, MATCH, TEAM } from '../platform/uids';
import type { Desk } from '../roles/desk';
import type { Caller } from './languages';

const NAMED = ['id', 'documentId', 'name'];

/** Whether somebody may be told between whom a match is, and when. */
export const tellsMatches = (desk: Desk): boolean =>
  desk.mayType('read', ARTICLE, ['matches']) &&
  desk.mayType('read', MATCH, ['homeTeam', 'awayTeam', 'kickOff', 'edition']) &&
  desk.mayType('read', TEAM, ['name']);

/** Of some articles the match of each, and the languages that the caller may read. */
export const firstMatches = async (
  strapi: Core.Strapi,
  { desk }: Caller,
  ids: readonly string[],
): Promise<Map<string, { match: TranslationMatch | null; readable: Set<string> }>> => {
  const mayRead = tellsMatches(desk) ? await desk.where('read', MATCH) : null;
  const rows: {
    id: number;
    documentId: string;
    locale: string;
    matches?: { documentId: string; kickOff: unknown; homeTeam: { name: string } | null; awayTeam: { name: string } | null }[]; // prettier-ignore
  }[] = await strapi.db.query(ARTICLE).findMany({
    where: {
      $and: [{ documentId: { $in: [...ids] }, publishedAt: null }, (await desk.where('read', ARTICLE)) ?? {}],
    },
    select: ['id', 'documentId', 'locale'],
    ...(mayRead && {
      populate: {
        matches: {
          where: mayRead,
          select: ['id', 'documentId', 'kickOff'],
          populate: { homeTeam: { select: NAMED }, awayTeam: { select: NAMED } },
        },
      },
    }),
  });
  return new Map(
    ids.map((id) => {
      const own = rows.filter(({ documentId }) => documentId === id);
      const first = own.flatMap(({ matches = [] }) => matches.slice(0, 1))[0];
      const match = first
        ? {
            documentId: first.documentId,
            home: first.homeTeam?.name ?? '',
            away: first.awayTeam?.name ?? '',
            kickOff: instant(first.kickOff),
          }
        : null;
      return [id, { match, readable: new Set(own.map(({ locale }) => locale)) }];
    }),
  );
};
