/** Whom a printed name may mean, as numbered choices: the best first. */
import type { Candidate, Decision, PersonType } from '../../../contracts/src';
import type { DraftName } from './draft';

/** A key each, from 1 to 9. */
export const MOST_OPTIONS = 9;

export type Option =
  | { kind: 'person'; candidate: Candidate; decision: Decision }
  /** The same as another name of the text. */
  | { kind: 'same'; name: DraftName; decision: Decision };

export const decisionFor = (type: PersonType, id: string): Decision =>
  type === 'player' ? { player: id } : type === 'coach' ? { coach: id } : { referee: id };

/** The id of somebody on record whom a decision names. */
export const personIn = (decision: Decision | null): string | null => {
  if (!decision || 'create' in decision || 'sameAs' in decision) return null;
  return Object.values(decision)[0] ?? null;
};

/** Who has been given to another name already: nobody can be both. */
const takenBy = (names: readonly DraftName[], own: DraftName): Set<string | null> =>
  new Set(
    names
      .filter(({ key, type, isLeft }) => key !== own.key && type === own.type && !isLeft)
      .map(({ decision }) => personIn(decision)),
  );

export const optionsOf = (name: DraftName, names: readonly DraftName[]): Option[] => {
  const taken = takenBy(names, name);
  const same = name.mayBe.flatMap((key): Option[] => {
    const other = names.find((one) => one.key === key);
    return other && !other.isLeft ? [{ kind: 'same', name: other, decision: { sameAs: key } }] : [];
  });
  const people = [...(name.proposal ? [name.proposal] : []), ...name.runnersUp]
    .filter(({ documentId }) => !taken.has(documentId))
    .map((candidate): Option => ({
      kind: 'person',
      candidate,
      decision: decisionFor(name.type, candidate.documentId),
    }));
  return [...same, ...people].slice(0, MOST_OPTIONS);
};

/** The record to be made for a name. */
export const creation = ({ suggestion }: DraftName): Decision => ({ create: suggestion });

/** The choice that Enter takes. */
export const firstChoice = (name: DraftName, names: readonly DraftName[]): Decision =>
  optionsOf(name, names)[0]?.decision ?? creation(name);
