/**
 * Who is meant by a printed name: one human, one record, and never a silent guess.
 *
 *     sure      somebody fits with 0.85 or more, and no rival comes within 0.15
 *     doubtful  somebody fits with 0.65 or more: a person has to say
 *     new       nobody does
 *
 * Somebody of the squad counts in full, somebody without a team nine tenths, somebody of another team eight. So a
 * surname alone is enough within the squad and never outside. A stranger is sure only by two words of the name, and only
 * without another team. Strangers do not make somebody of the squad doubtful. A stranger whose name fits but for a slip
 * of the hand is no question, or among fifty thousand everybody would be.
 */
import { nameLikeness, type KnownPerson, type NameDistance } from './likeness';
import { nameWords } from './words';

export const SQUAD_TIERS = ['squad', 'free', 'elsewhere'] as const;
export type SquadTier = (typeof SQUAD_TIERS)[number];

const WEIGHT: Readonly<Record<SquadTier, number>> = { squad: 1, free: 0.9, elsewhere: 0.8 };

export const NAME_VERDICTS = ['sure', 'doubtful', 'new'] as const;
export type NameVerdict = (typeof NAME_VERDICTS)[number];

/** From here on a name is taken for its best candidate, if no other comes near. */
export const SURE = 0.85;
/** From here on a candidate is worth a question. */
export const DOUBTFUL = 0.65;
/** From here on a candidate is worth showing. */
const SHOWN = 0.5;
/** How far the next must be behind. */
export const MARGIN = 0.15;

export interface Ranked<T extends KnownPerson> {
  person: T;
  tier: SquadTier;
  score: number;
}

export interface NameProposal<T extends KnownPerson> {
  verdict: NameVerdict;
  /** Best first; for a new name those who are somewhat like it. */
  candidates: Ranked<T>[];
}

const rank = (tier: SquadTier): number => SQUAD_TIERS.indexOf(tier);

const verdictOf = <T extends KnownPerson>(printed: string, candidates: readonly Ranked<T>[]): NameVerdict => {
  const [best, ...others] = candidates;
  if (!best || best.score < DOUBTFUL) return 'new';
  if (best.score < SURE) return 'doubtful';
  const isSquad = best.tier === 'squad';
  const rivals = others.filter(({ tier }) => !isSquad || tier === 'squad');
  const alone = rivals.every(({ score }) => best.score - score >= MARGIN);
  return alone && (isSquad || nameWords(printed).words.length > 1) ? 'sure' : 'doubtful';
};

/**
 * Ranks the people that a printed name may mean and says how sure it is. The order of `people` settles a draw: give
 * those of the squad first, and those seen last before those seen long ago.
 *
 * @example
 * const squad = [
 *   { person: { id: '1', name: 'Ben Ryan' }, tier: 'squad' as const },
 *   { person: { id: '2', name: 'Jack Ryan' }, tier: 'squad' as const },
 * ];
 * const noSlips = () => 99;
 * proposePerson('B Ryan', squad, noSlips).verdict; //=> 'sure'
 * proposePerson('Ryan', squad, noSlips).verdict; //=> 'doubtful'
 * proposePerson('Keane', squad, noSlips); //=> { verdict: 'new', candidates: [] }
 */
export const proposePerson = <T extends KnownPerson>(
  printed: string,
  people: readonly { person: T; tier: SquadTier }[],
  distance: NameDistance,
  limit = 5,
): NameProposal<T> => {
  const likeness = nameLikeness(printed, distance);
  const ranked = people
    .map(({ person, tier }) => ({ person, tier, score: Math.round(likeness(person) * WEIGHT[tier] * 100) / 100 }))
    .filter(({ score }) => score >= SHOWN)
    .sort((a, b) => b.score - a.score || rank(a.tier) - rank(b.tier));
  return { verdict: verdictOf(printed, ranked), candidates: ranked.slice(0, limit) };
};

/**
 * Nobody is on one sheet twice. For each name whose best candidate other names have too: the keys of those others.
 * A caller makes these doubtful.
 *
 * @example
 * const lopez = { person: { id: '1', name: 'Juan Lopez' }, tier: 'squad' as const, score: 0.9 };
 * namesProposedTwice([
 *   { key: 'a', candidates: [lopez] },
 *   { key: 'b', candidates: [lopez] },
 *   { key: 'c', candidates: [] },
 * ]); //=> new Map([['a', ['b']], ['b', ['a']]])
 */
export const namesProposedTwice = (
  names: readonly { key: string; candidates: readonly Ranked<KnownPerson>[] }[],
): Map<string, string[]> => {
  const byPerson = new Map<string, string[]>();
  for (const { key, candidates } of names) {
    const id = candidates[0]?.person.id;
    if (id !== undefined) byPerson.set(id, [...(byPerson.get(id) ?? []), key]);
  }
  const doubles = [...byPerson.values()].filter((keys) => keys.length > 1);
  return new Map(doubles.flatMap((keys) => keys.map((key) => [key, keys.filter((other) => other !== key)] as const)));
};
