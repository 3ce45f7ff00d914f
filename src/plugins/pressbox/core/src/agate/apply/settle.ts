/** The people of a reviewed text as they are written: somebody on record, or a place-holder for who will be created. */
import { foldName } from '../../names';
import type { Decided, NewPerson } from './decide';
import type { AgateFacts, PersonType } from './facts';
import { planMatch, type MatchPlan } from './plan';
import type { StoredMatch } from './stored';
import { wantedMatch, type WantedPerson } from './wanted';

/** The people on record whom a text names: by type, then by id. */
export type OnRecord = Readonly<Record<PersonType, ReadonlyMap<string, WantedPerson>>>;

export interface Settled {
  /** By the key of a name. */
  people: Map<string, WantedPerson>;
  /** By the key of a name: who is on nobody's record yet. */
  toCreate: Map<string, NewPerson>;
}

/** Whom a name stands for while nobody has been created yet. */
export const placeholderOf = (key: string): string => `new:${key}`;

/**
 * Settles who everybody is. `again`: the match has changed since it was read, perhaps by this very result; who was to be
 * created is then looked for in the match first.
 */
export const settlePeople = (decided: Decided, known: OnRecord, stored: StoredMatch, again: boolean): Settled => {
  const taken = new Set(Object.values(known).flatMap((people) => [...people.keys()]));
  const people: Settled['people'] = new Map();
  const toCreate: Settled['toCreate'] = new Map();
  const sidesOf = new Map(
    stored.sheets.flatMap(({ side, appearances }) => appearances.map(({ player }) => [player, side])),
  );
  const alreadyThere = ({ type, name, side }: NewPerson): string | undefined =>
    [...stored.people[type]].find(
      ([id, there]) =>
        !taken.has(id) &&
        foldName(there) === foldName(name) &&
        (side === null || !sidesOf.has(id) || sidesOf.get(id) === side),
    )?.[0];
  for (const [key, person] of decided.people) {
    if ('documentId' in person) {
      const found = known[person.type].get(person.documentId);
      if (found) people.set(key, found);
      continue;
    }
    const { name, shortName } = person.create;
    const id = again ? alreadyThere(person.create) : undefined;
    if (id) taken.add(id);
    else toCreate.set(key, person.create);
    people.set(key, { id: id ?? placeholderOf(key), name, prints: shortName ?? name });
  }
  return { people, toCreate };
};

/** Plans what a reviewed text changes in a match, once everybody in it is settled. */
export const planText = (
  facts: AgateFacts,
  stored: StoredMatch,
  { keys }: Decided,
  people: ReadonlyMap<string, WantedPerson>,
): MatchPlan => {
  const personOf = (key: string): WantedPerson => {
    const person = people.get(keys.get(key) ?? key);
    if (!person) throw new Error(`Nobody is known by the key ${key}`);
    return person;
  };
  return planMatch(stored, wantedMatch(facts, { home: stored.homeTeam, away: stored.awayTeam }, personOf));
};
