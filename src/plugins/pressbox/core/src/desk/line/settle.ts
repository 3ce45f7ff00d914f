/** Who is meant, where the game knows: who went off scores no more, who is on goes off, two of a change are of one side. */
import { isCard, type EventKind } from '../../events';
import { MARGIN } from '../../matching';
import type { Hit } from './name-hits';
import { mayBeCoach, type Plan } from './plans';
import type { Place, Standing, Standings } from './standing';
import type { LineRole } from './types';

export interface Settled {
  plan: Plan;
  /** For each name its candidates, best first. */
  ranked: readonly (readonly Hit[])[];
  chosen: readonly (Hit | null)[];
  /** How many of the chosen do what the game does not allow. */
  level: number;
  /** Two people, and no two of them are of one side. */
  apart: boolean;
}

const MOST = 8;

/** Whether the game forbids a part to somebody who is there (1) or not (0). */
const forbidsThere = (role: LineRole, kind: EventKind | null, place: Place, booked: boolean): number => {
  if (place === 'coach') return 0;
  if (kind === 'substitution' && role === 'player') return place === 'bench' || place === 'unknown' ? 0 : 1;
  if (kind !== null && isCard(kind)) {
    if (place === 'sent-off' || place === 'absent') return 1;
    return kind === 'second_yellow_card' && !booked ? 1 : 0;
  }
  return place === 'on' || place === 'unknown' ? 0 : 1;
};

const forbids = (role: LineRole, kind: EventKind | null, { place, earlier, booked }: Standing): number =>
  Math.min(forbidsThere(role, kind, place, booked), forbidsThere(role, kind, earlier, booked));

/** Of those whom the game allows, the likelier first. */
const unlikely = (kind: EventKind | null, { place, booked }: Standing): number =>
  (place === 'on' || place === 'unknown' || kind === 'substitution' ? 0 : 1) +
  (kind === 'yellow_card' && booked ? 1 : 0);

interface Cast {
  hits: readonly Hit[];
  level: number;
  soft: number;
  close: boolean;
}

const product = (lists: readonly (readonly Hit[])[]): Hit[][] =>
  lists.reduce<Hit[][]>((rows, list) => rows.flatMap((row) => list.map((hit) => [...row, hit])), [[]]);

const isSound = ([one, other]: readonly Hit[]): boolean =>
  !one || !other || (one.member.side === other.member.side && one.member.person.id !== other.member.person.id);

const castsOf = (plan: Plan, lists: readonly (readonly Hit[])[], standings: Standings): Cast[] => {
  const best = lists.map((list) => Math.max(0, ...list.map(({ score }) => score)));
  return product(lists)
    .filter(isSound)
    .map((hits) => ({
      hits,
      level: hits.reduce(
        (sum, { member }, at) => sum + forbids(plan.roles[at] ?? 'player', plan.kind, standings(member)),
        0,
      ),
      soft: hits.reduce((sum, { member }) => sum + unlikely(plan.kind, standings(member)), 0),
      close: hits.every(({ score }, at) => score > (best[at] ?? 0) - MARGIN),
    }));
};

/** Settles the names of one plan. A name that nobody has is left out of it. */
export const settle = (plan: Plan, names: readonly (readonly Hit[])[], standings: Standings): Settled => {
  const lists = names.map((hits) => hits.filter(({ member }) => !member.isCoach || mayBeCoach(plan)).slice(0, MOST));
  const known = lists.flatMap((list, at) => (list.length > 0 ? [at] : []));
  const part: Plan = { ...plan, roles: known.map((at) => plan.roles[at] ?? 'player') };
  const casts =
    known.length > 0
      ? castsOf(
          part,
          known.map((at) => lists[at] ?? []),
          standings,
        )
      : [];
  const close = casts.filter((cast) => cast.close);
  const pool = close.length > 0 ? close : casts;
  const level = pool.length > 0 ? Math.min(...pool.map((cast) => cast.level)) : 0;
  const best = pool.filter((cast) => cast.level === level);
  const ranked = lists.map((list, at) => {
    const place = known.indexOf(at);
    const within = (some: readonly Cast[], hit: Hit): Cast[] => some.filter(({ hits }) => hits[place] === hit);
    const key = (hit: Hit): number[] => {
      const all = within(casts, hit);
      const top = within(best, hit);
      return [
        top.length > 0 ? 0 : 1,
        Math.min(9, ...all.map((cast) => cast.level)),
        -hit.score,
        Math.min(9, ...(top.length > 0 ? top : all).map((cast) => cast.soft)),
      ];
    };
    const keyed = list.map((hit) => ({ hit, key: key(hit), own: new Set(within(best, hit)) }));
    keyed.sort((a, b) => a.key.map((value, index) => value - (b.key[index] ?? 0)).find((order) => order !== 0) ?? 0);
    const meant = keyed.filter(({ own }) => own.size > 0);
    // Two who are not of one side are shown for what they are.
    const [only, another] = casts.length > 0 ? meant : keyed;
    return { list: keyed.map(({ hit }) => hit), chosen: only && !another && only.hit.firm ? only.hit : null };
  });
  return {
    plan,
    ranked: ranked.map(({ list }) => list),
    chosen: ranked.map(({ chosen }) => chosen),
    level,
    apart: known.length > 1 && casts.length === 0,
  };
};

/** The plan that the game speaks for, and its names. */
export const settleBest = (
  plans: readonly Plan[],
  names: readonly (readonly Hit[])[],
  standings: Standings,
): Settled | null => {
  const all = plans.map((plan) => settle(plan, names, standings));
  const against = ({ plan, level, apart }: Settled): number => plan.cost + level + (apart ? 8 : 0);
  return all.reduce<Settled | null>((best, each) => (best && against(best) <= against(each) ? best : each), null);
};
