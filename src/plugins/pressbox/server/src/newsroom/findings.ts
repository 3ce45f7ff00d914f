/** How many things do not add up in each of some matches. The facts alone are read, without what prints them. */
import type { Core } from '@strapi/strapi';
import { checkMatch } from '../../../core/src';
import { toMatchFacts } from '../match/facts';
import { APPEARANCE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../platform/uids';
import type { Desk } from '../roles/desk';
import { createPageDatabase } from '../sql/database';
import { findPlay, type MatchRow, type Play } from './play';

const NAMED = { select: ['documentId', 'name'] };
const HEAD = {
  edition: { select: ['startsOn', 'endsOn'], populate: { competition: { select: ['documentId', 'name', 'kind'] } } },
  homeTeam: NAMED,
  awayTeam: NAMED,
};

/** The rows of a match, by the type that a role may read or not. */
const PARTS = {
  [TEAM_SHEET]: ({ sheets }: Play) => sheets.map(({ id }) => id),
  [APPEARANCE]: ({ appearances }: Play) => appearances.map(({ id }) => id),
  [MATCH_EVENT]: ({ events }: Play) => events.map(({ id }) => id),
} as const;
type PartType = keyof typeof PARTS;
const PART_TYPES = Object.keys(PARTS) as PartType[];

/** The matches of which somebody may read every sheet, name and event. */
const readWhole = async (strapi: Core.Strapi, desk: Desk, plays: ReadonlyMap<number, Play>): Promise<Set<number>> => {
  const whole = new Set(plays.keys());
  for (const uid of PART_TYPES.filter((type) => desk.dependsOnRow('read', type))) {
    const may = await desk.where('read', uid);
    const ids = [...plays.values()].flatMap(PARTS[uid]);
    const rows: { id: number }[] =
      may && ids.length > 0
        ? await strapi.db.query(uid).findMany({ where: { $and: [{ id: { $in: ids } }, may] }, select: ['id'] })
        : [];
    const readable = new Set(rows.map(({ id }) => id));
    for (const [match, play] of plays) if (!PARTS[uid](play).every((id) => readable.has(id))) whole.delete(match);
  }
  return whole;
};

/** By the id of the match; those that somebody may not read in whole are left out. */
export const countFindings = async (
  strapi: Core.Strapi,
  desk: Desk,
  ids: readonly number[],
): Promise<Map<string, number>> => {
  if (ids.length === 0 || !PART_TYPES.every((uid) => desk.mayType('read', uid))) return new Map();
  const heads: MatchRow[] = await strapi.db.query(MATCH).findMany({ where: { id: { $in: ids } }, populate: HEAD });
  const plays = await findPlay(createPageDatabase(strapi), ids);
  const whole = await readWhole(strapi, desk, plays);
  return new Map(
    heads.flatMap((head) => {
      const { teamSheets, events } = plays.get(head.id) ?? { teamSheets: [], events: [] };
      const facts = toMatchFacts({ ...head, teamSheets, events });
      return whole.has(head.id) ? [[head.documentId, checkMatch(facts).length] as const] : [];
    }),
  );
};
