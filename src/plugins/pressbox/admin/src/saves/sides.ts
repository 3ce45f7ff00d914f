/** Who has changed what, where a save was refused because another desk had saved. */
import type { Difference } from '../../../contracts/src';
import type { FormState } from './typed-since';

/** The fields in which a form and the stored row differ, by who has changed them since the form was filled. */
export interface Sides {
  /** Both: here somebody has to choose. */
  both: Difference[];
  /** The other desk alone: what it stored is taken, whatever is chosen. */
  theirs: Difference[];
}

const plain = (value: unknown): string => JSON.stringify(value === '' ? null : (value ?? null));
const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

/**
 * Reads a refusal by what the form was filled with. A form that is not known has changed everything: nothing is hidden.
 *
 * @example
 * const form = { initialValues: { title: 'A', city: 'Rome' }, values: { title: 'B', city: 'Rome' }, isSubmitting: false };
 * const [title, city] = [{ field: 'title', yours: 'B', stored: 'C' }, { field: 'city', yours: 'Rome', stored: 'Bari' }];
 * sidesOf([title, city], form); //=> { both: [title], theirs: [city] }
 */
export const sidesOf = (differences: readonly Difference[], form: FormState | undefined): Sides => {
  if (!form) return { both: [...differences], theirs: [] };
  const { values, initialValues } = form;
  // Of a field that they may not read, an editor is told that it differs and no more.
  const changed = differences.filter((one) => !('stored' in one) || !isSame(one.stored, initialValues[one.field]));
  const isMine = ({ field }: Difference): boolean => !isSame(values[field], initialValues[field]);
  return {
    both: changed.filter(isMine),
    theirs: changed.filter((one) => !isMine(one)),
  };
};
