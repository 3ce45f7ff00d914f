import type { Core } from '@strapi/strapi';
import type { MatchFacts } from '../../../core/src';
import { getService } from '../platform/service';
import { MATCH } from '../platform/uids';
import { LINKED, MOST_MATCHES, withLegs, type Linked } from './legs';

/** Whose facts may be told of, by the id of the match. */
export type MaySee = (match: string) => Promise<boolean>;

export interface Facts {
  id: string;
  match: MatchFacts;
}

const matchesOf = async (strapi: Core.Strapi, linked: readonly string[]): Promise<string[]> => {
  const own = linked.slice(0, MOST_MATCHES);
  const rows: Linked[] = await strapi.db.query(MATCH).findMany({ where: { documentId: { $in: own } }, ...LINKED });
  return withLegs(own.map((id) => rows.find(({ documentId }) => documentId === id) ?? { documentId: id }));
};

/**
 * The facts of the matches that an article is linked to, and of the other legs of their ties, as far as they may be seen.
 * The first is the article's own: without it, no other takes its place.
 */
export const factsOfLinked = async (
  strapi: Core.Strapi,
  linked: readonly string[],
  maySee: MaySee,
): Promise<{ facts: Facts[]; unreadable: number }> => {
  const facts: Facts[] = [];
  let unreadable = 0;
  for (const id of await matchesOf(strapi, linked)) {
    const isReadable = await maySee(id);
    if (!isReadable && linked.includes(id)) unreadable += 1;
    const match = isReadable ? await getService(strapi, 'match-facts').find(id) : null;
    if (match) facts.push({ id, match });
    else if (facts.length === 0) break;
  }
  return { facts, unreadable };
};
