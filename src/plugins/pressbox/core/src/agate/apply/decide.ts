/** Who the names of a reviewed text are: every decision followed to its end, or a sentence that says what is missing. */
import type { AgateFacts, Decision, PersonType } from './facts';
import { refuse } from './refusal';
import { sayRefusal } from '../../refusals';

type Name = AgateFacts['names'][number];

export interface NewPerson {
  type: PersonType;
  name: string;
  shortName: string | null;
  side: Name['side'];
}

export interface Decided {
  /** By the key of a name: somebody on record, or somebody to be created. */
  people: Map<string, { type: PersonType; documentId: string } | { type: PersonType; create: NewPerson }>;
  /** For each name that is used, the name that stands for it: itself, unless it is the same person as another. */
  keys: Map<string, string>;
}

const describe = ({ printed, key, side }: Name): string => `${printed[0] ?? key}${side ? ` (${side})` : ''}`;

const usedKeys = ({ sheets, events, referee }: AgateFacts): Map<string, PersonType> => {
  const used = new Map<string, PersonType>();
  const use = (key: string | null, type: PersonType): void => {
    if (key === null) return;
    const known = used.get(key);
    if (known && known !== type)
      refuse('names', sayRefusal('sheet-text.two-types', { name: key, one: known, other: type }));
    used.set(key, type);
  };
  for (const { appearances, coach } of sheets) {
    for (const { name } of appearances) use(name, 'player');
    use(coach, 'coach');
  }
  for (const { player, playerOff, coach } of events) {
    use(player, 'player');
    use(playerOff, 'player');
    use(coach, 'coach');
  }
  use(referee, 'referee');
  return used;
};

/** The name that another is said to be, followed to its end. */
const standIn = (name: Name, byKey: ReadonlyMap<string, Name>): Name => {
  const passed = new Set<string>();
  let at = name;
  while (at.decision && 'sameAs' in at.decision) {
    const next = byKey.get(at.decision.sameAs);
    if (!next)
      return refuse(
        'names',
        sayRefusal('sheet-text.same-as-nobody', { name: describe(at), other: at.decision.sameAs }),
      );
    if (passed.has(next.key)) return refuse('names', sayRefusal('sheet-text.circle', { name: describe(name) }));
    passed.add(next.key);
    at = next;
  }
  return at;
};

const personOf = (name: Name, decision: Exclude<Decision, { sameAs: string }>) => {
  const { type, side } = name;
  if ('create' in decision) {
    const { name: full, shortName = null } = decision.create;
    return { type, create: { type, name: full, shortName: shortName || null, side } };
  }
  const documentId = (decision as Partial<Record<PersonType, string>>)[type];
  return documentId === undefined
    ? refuse('names', sayRefusal('sheet-text.decision-type', { name: describe(name), type }))
    : { type, documentId };
};

/**
 * Follows the decisions of every name that sheets and events use. A name that nobody uses need not be decided.
 *
 * @throws AgateRefusal naming every name that is not decided
 */
export const decide = (facts: AgateFacts): Decided => {
  const byKey = new Map(facts.names.map((name) => [name.key, name]));
  if (byKey.size < facts.names.length) refuse('names', sayRefusal('sheet-text.same-key'));
  const used = [...usedKeys(facts)].map(([key, type]) => {
    const name = byKey.get(key);
    if (!name) return refuse('names', sayRefusal('sheet-text.no-name', { name: key }));
    if (name.type !== type)
      return refuse(
        'names',
        sayRefusal('sheet-text.wrong-place', { name: describe(name), type: name.type, other: type }),
      );
    const same = standIn(name, byKey);
    if (same.type !== type)
      return refuse(
        'names',
        sayRefusal('sheet-text.other-type', { name: describe(name), type, same: describe(same), other: same.type }),
      );
    return { name, same };
  });
  const undecided = [...new Set(used.map(({ same }) => same))].filter(({ decision }) => decision === null);
  if (undecided.length > 0) {
    const [names, count] = [undecided.map(describe), undecided.length];
    refuse(
      'names',
      count === 1
        ? sayRefusal('sheet-text.undecided-one', { names })
        : sayRefusal('sheet-text.undecided', { count, names }),
    );
  }
  const people: Decided['people'] = new Map();
  for (const { same } of used) {
    if (same.decision === null || 'sameAs' in same.decision) continue;
    people.set(same.key, personOf(same, same.decision));
  }
  return { people, keys: new Map(used.map(({ name, same }) => [name.key, same.key])) };
};
