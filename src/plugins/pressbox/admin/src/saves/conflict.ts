/** A save that was refused because somebody else had saved in the meantime (409; server/src/writes/stale.ts). */
import type { Difference } from '../../../contracts/src';
import { at, isObject, isSave } from './rtk';
import { rowOf } from './versions';

export interface Conflict {
  /** The server's sentence, in English: what is shown where the panel has none of its own. */
  message: string;
  /** Who has saved; null where it was another language, undefined where the server does not say. */
  who?: string | null;
  /** What both have changed. */
  changed: Difference[];
  /** The names of the fields that the other desk alone has changed. */
  theirs: string[];
  /** Something was typed that the server does not hold against what is stored: a picture, a link. */
  isPartial: boolean;
  /** The version that is stored now: a save over it has seen it. */
  version?: string;
}

/** The plain fields in which the form and the stored row differ, as the server's refusal names them. */
export const readDifferences = (refusal: unknown): Difference[] => {
  const changed = at(refusal, 'details', 'changed');
  if (!Array.isArray(changed)) return [];
  return changed.flatMap((one: unknown) =>
    isObject(one) && typeof one.field === 'string'
      ? [{ field: one.field, yours: one.yours, ...('stored' in one && { stored: one.stored }) }]
      : [],
  );
};

const namesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((name): name is string => typeof name === 'string') : [];

type Save = { row: string; conflict: Conflict | null } | null;

/**
 * What an action of the admin panel's store says of a save: the row, and the conflict it met or null where it went
 * through. Null for everything else.
 */
export const readSave = (action: unknown): Save => {
  const row = isSave(action) ? rowOf(at(action, 'meta', 'arg', 'originalArgs')) : null;
  if (row === null) return null;
  const type = at(action, 'type');
  if (type === 'adminApi/executeMutation/fulfilled') return { row, conflict: null };
  const refusal = at(action, 'payload');
  const message = at(refusal, 'message');
  const isConflict = type === 'adminApi/executeMutation/rejected' && at(refusal, 'status') === 409;
  if (!isConflict || typeof message !== 'string') return null;
  const version = at(refusal, 'details', 'updatedAt');
  const who = at(refusal, 'details', 'who');
  return {
    row,
    conflict: {
      message,
      ...((typeof who === 'string' || who === null) && { who }),
      changed: readDifferences(refusal),
      theirs: namesIn(at(refusal, 'details', 'theirs')),
      isPartial: at(refusal, 'details', 'isPartial') === true,
      ...(typeof version === 'string' && { version }),
    },
  };
};

const PREVIEW_LENGTH = 120;

/** All text in a value, in reading order: what an editor recognises of a body in blocks. */
const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isObject(value)) return [];
  return typeof value.text === 'string' ? [value.text] : Object.values(value).flatMap(textsIn);
};

/**
 * A stored value as a line of text, or null where there is nothing to show.
 *
 * @example
 * previewOf('Milan battu'); //=> 'Milan battu'
 * previewOf([{ type: 'paragraph', children: [{ type: 'text', text: 'San Siro' }] }]); //=> 'San Siro'
 * previewOf(null); //=> null
 */
export const previewOf = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const text = isObject(value) ? textsIn(value).join(' ') || JSON.stringify(value) : String(value);
  return text.length > PREVIEW_LENGTH ? `${text.slice(0, PREVIEW_LENGTH).trimEnd()}…` : text;
};
