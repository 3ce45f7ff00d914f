/**
 * A shoot-out, kick by kick. The running score says whose kick it was; a missed one is of the player who would be next.
 *
 *     Penalties: 1-0 SABIRI, SARABIA (missed), …     0:1 Kessel, 1:1 Ibarra, Quirke verschießt, …
 */
import { printed, spanOf, type Source } from '../marks/source';
import type { KickText, TeamIndex } from '../result/types';
import type { ListItem } from '../items/types';

/** Reads a list of kicks. */
export const readKicks = (source: Source, items: readonly ListItem[]): KickText[] => {
  const kicks: KickText[] = [];
  let before = { home: 0, away: 0 };
  let score: { home: number; away: number } | null = null;
  for (const item of items) {
    if (item.type === 'score') score = item;
    else if (item.type === 'mark' && item.mark === 'missed') {
      const last = kicks[kicks.length - 1];
      if (last) last.scored = false;
    } else if (item.type === 'name' && item.depth === 0) {
      let team: TeamIndex | null = null;
      if (score && score.home === before.home + 1 && score.away === before.away) team = 0;
      else if (score && score.away === before.away + 1 && score.home === before.home) team = 1;
      kicks.push({ name: printed(source, item.range), scored: team !== null, team, span: spanOf(source, item.range) });
      if (score) before = score;
      score = null;
    }
  }
  return alternate(kicks);
};

/** Sides take turns, so one known kick tells the others. */
const alternate = (kicks: KickText[]): KickText[] => {
  const known = kicks.findIndex(({ team }) => team !== null);
  const first = kicks[known];
  if (!first || first.team === null) return kicks;
  const even = (known % 2 === 0) === (first.team === 0);
  const turn = (index: number): TeamIndex => ((index % 2 === 0) === even ? 0 : 1);
  const takesTurns = kicks.every(({ team }, index) => team === null || team === turn(index));
  return takesTurns ? kicks.map((kick, index) => ({ ...kick, team: turn(index) })) : kicks;
};
