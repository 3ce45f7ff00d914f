/** Which articles a change reaches: the articles themselves, and those on the matches whose facts it is part of. */
import type { Core } from '@strapi/strapi';
import { ARTICLE, TEAM_SHEET } from '../platform/uids';

type Ids = readonly number[];
/** Rows of articles, as a question of the database finds them. */
type Which = (ids: Ids) => object[];

const matches = (where: object): object => ({ matches: where });
const among = (ids: Ids): object => ({ id: { $in: [...ids] } });

const ofMatches: Which = (ids) => [matches(among(ids)), matches({ tie: { matches: among(ids) } })];

/** Where the facts of a match name a row of each type. */
const REACHES: Readonly<Record<string, Which>> = {
  match: ofMatches,
  'match/events': ofMatches,
  'match/sheets': ofMatches,
  team: (ids) => [
    matches({ homeTeam: among(ids) }),
    matches({ awayTeam: among(ids) }),
    matches({ teamSheets: { team: among(ids) } }),
  ],
  player: (ids) => [
    matches({ teamSheets: { appearances: { player: among(ids) } } }),
    ...['player', 'playerOff', 'assistBy'].map((who) => matches({ events: { [who]: among(ids) } })),
  ],
  coach: (ids) => [matches({ teamSheets: { coach: among(ids) } }), matches({ events: { coach: among(ids) } })],
  referee: (ids) => [matches({ referee: among(ids) })],
  competition: (ids) => [matches({ edition: { competition: among(ids) } })],
  edition: (ids) => [matches({ edition: among(ids) })],
  tie: (ids) => [matches({ tie: among(ids) })],
};

const TEXTS = 'article/texts';
const APPEARANCES = 'sheet/appearances';

/** Keys by what they are of: `match#12` is 12 of `match`. */
const byKind = (keys: readonly string[]): Map<string, string[]> => {
  const kinds = new Map<string, string[]>();
  for (const key of new Set(keys)) {
    const at = key.indexOf('#');
    const kind = key.slice(0, at);
    kinds.set(kind, [...(kinds.get(kind) ?? []), key.slice(at + 1)]);
  }
  return kinds;
};

/** The documents of articles that some keys reach. */
export const articlesReached = async (strapi: Core.Strapi, keys: readonly string[]): Promise<string[]> => {
  const kinds = byKind(keys);
  const reached = new Set(kinds.get(TEXTS) ?? []);
  const find = async (where: object): Promise<void> => {
    // What readers see may be on a match that the draft has left.
    const rows: { documentId: string }[] = await strapi.db
      .query(ARTICLE)
      .findMany({ where, select: ['id', 'documentId'] });
    for (const { documentId } of rows) reached.add(documentId);
  };

  const sheets = kinds.get(APPEARANCES)?.map(Number) ?? [];
  if (sheets.length > 0) {
    const rows: { match: { id: number } | null }[] = await strapi.db
      .query(TEAM_SHEET)
      .findMany({ where: among(sheets), select: ['id'], populate: { match: { select: ['id'] } } });
    const ids = rows.flatMap(({ match }) => (match ? [String(match.id)] : []));
    kinds.set('match', [...(kinds.get('match') ?? []), ...ids]);
  }
  for (const [kind, ids] of kinds) for (const where of REACHES[kind]?.(ids.map(Number)) ?? []) await find(where);
  return [...reached];
};
