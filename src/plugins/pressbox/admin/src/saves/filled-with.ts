/**
 * What each edit view was filled with. The server needs it to know which of the values that all languages share an
 * editor has changed, and which have only been overtaken meanwhile (server/src/languages/shared/overtaken.ts).
 */
import type { Difference } from '../../../contracts/src';
import { at, isObject, isSave } from './rtk';
import { rowOf } from './versions';

type Values = Record<string, unknown>;

export interface FilledWith {
  /** Looks at an action of the admin panel's store that may have filled a form. */
  note(action: unknown): void;
  /** What a form was filled with, by the arguments of its save. */
  of(args: unknown): Values | undefined;
  /** Lets the form be saved over values that its editor has been shown. */
  accept(row: string, changed: readonly Difference[]): void;
}

/** Longer texts are words, which belong to one language. */
const LONGEST = 300;

/** A value as it can be compared, or undefined where it is none that languages share: a picture is its id. */
const plain = (value: unknown): unknown => {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length > LONGEST ? undefined : value;
  return isObject(value) && 'mime' in value ? value.id : undefined;
};

const plainValues = (document: unknown): Values | undefined => {
  if (!isObject(document)) return undefined;
  const values = Object.entries(document).flatMap(([field, value]) => {
    const kept = plain(value);
    return kept === undefined ? [] : [[field, kept] as const];
  });
  return values.length > 0 ? Object.fromEntries(values) : undefined;
};

/** A language that is not written yet is filled with what Strapi finds in the first that is. */
const filling = (payload: unknown): Values | undefined =>
  plainValues(at(payload, 'data')) ?? plainValues(at(payload, 'meta', 'availableLocales', '0'));

export const createFilledWith = (): FilledWith => {
  const forms = new Map<string, Values>();
  return {
    note(action) {
      const type = at(action, 'type');
      const args = at(action, 'meta', 'arg', 'originalArgs');
      const row = rowOf(args);
      if (row === null) return;
      const endpoint = at(action, 'meta', 'arg', 'endpointName');
      const isFetch = type === 'adminApi/executeQuery/fulfilled' && endpoint === 'getDocument';
      const isSaved = type === 'adminApi/executeMutation/fulfilled' && isSave(action);
      if (isFetch ? at(args, 'params', 'status') === 'published' : !isSaved) return;
      // A publication answers with the published row: the draft is fetched again after it.
      const values = isFetch || endpoint === 'updateDocument' ? filling(at(action, 'payload')) : undefined;
      if (values) forms.set(row, values);
      else forms.delete(row);
    },
    of(args) {
      const row = rowOf(args);
      return row === null ? undefined : forms.get(row);
    },
    accept(row, changed) {
      const stored = Object.fromEntries(
        changed.map(({ field, stored: value }) => [field, isObject(value) && 'id' in value ? value.id : value]),
      );
      if (changed.length > 0) forms.set(row, { ...forms.get(row), ...stored });
    },
  };
};
