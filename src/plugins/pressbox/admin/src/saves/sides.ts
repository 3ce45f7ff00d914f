/** Who has changed what, where a save was refused because another desk had saved. */
import type { Difference } from '../../../contracts/src';
import { SOMEONE_ELSE } from '../../../contracts/src/stale';
import { isObject } from './rtk';
import type { FormState } from './typed-since';

/** The fields in which a form and the stored row differ, by who has changed them since the form was filled. */
export interface Sides {
  /** Both: here somebody has to choose. */
  both: Difference[];
  /** The other desk alone: what it stored is taken, whatever is chosen. */
  theirs: Difference[];
  /** Whether something was typed that a refusal says nothing of: a picture, a link. */
  isPartial: boolean;
}

type Values = FormState['values'];

/** A picture is known by its id; a field that was emptied holds nothing. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (isObject(value) && 'mime' in value) return value.id;
  return value === '' ? null : (value ?? null);
};
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/** A link as a form holds it: what was added and taken away. What is stored of it is fetched apart. */
const isLink = (value: unknown): boolean => isObject(value) && ('connect' in value || 'disconnect' in value);
const isPicture = (value: unknown): boolean => [value].flat().some((one) => isObject(one) && 'mime' in one);

/** Whether a link is among what both have changed. */
export const holdsLink = (changed: readonly Difference[]): boolean => changed.some(({ yours }) => isLink(yours));

/** The fields in which a form and what the content manager answers differ. */
export const differencesFrom = ({ values }: FormState, stored: Values): Difference[] =>
  Object.keys(values)
    .filter((field) => field in stored && !isLink(values[field]) && !isSame(values[field], stored[field]))
    .map((field) => ({ field, yours: values[field], stored: stored[field] }));

/** Who has saved a row last, as the content manager answers. */
export const editorOf = ({ updatedBy }: Values): string => {
  const names = isObject(updatedBy) ? [updatedBy.firstname, updatedBy.lastname] : [];
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ') || SOMEONE_ELSE;
};

/**
 * Reads a refusal by what the form was filled with. A form that is not known has changed everything: nothing is hidden.
 *
 * @example
 * const form = { initialValues: { title: 'A', city: 'Rome' }, values: { title: 'B', city: 'Rome' }, isSubmitting: false };
 * const [title, city] = [{ field: 'title', yours: 'B', stored: 'C' }, { field: 'city', yours: 'Rome', stored: 'Bari' }];
 * sidesOf([title, city], form); //=> { both: [title], theirs: [city], isPartial: false }
 */
export const sidesOf = (differences: readonly Difference[], form: FormState | undefined): Sides => {
  if (!form) return { both: [...differences], theirs: [], isPartial: false };
  const { values, initialValues } = form;
  // Of a field that they may not read, an editor is told that it differs and no more.
  const changed = differences.filter((one) => !('stored' in one) || !isSame(one.stored, initialValues[one.field]));
  const isTyped = (field: string): boolean => !isSame(values[field], initialValues[field]);
  const isMine = ({ field }: Difference): boolean => isTyped(field);
  return {
    both: changed.filter(isMine),
    theirs: changed.filter((one) => !isMine(one)),
    isPartial: Object.keys(values).some(
      (field) =>
        isTyped(field) && (isLink(values[field]) || isPicture(values[field]) || isPicture(initialValues[field])),
    ),
  };
};
