/** The conflicts that an editor has not settled yet, by the row they are about, for the panel that shows them. */
import { useEffect, useSyncExternalStore } from 'react';
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { readSave, type Conflict } from './conflict';
import { createFilledWith } from './filled-with';
import { at, isSave } from './rtk';
import { createScores } from './untouched-score';
import { createVersions, documentOf, documentOfRow } from './versions';

type WatchStore = Parameters<StrapiApp['addMiddlewares']>[0][number];

export const versions = createVersions();
export const scores = createScores();
export const forms = createFilledWith();
/** A conflict that an editor has not settled yet, and the row it is about. */
export interface Unsettled {
  row: string;
  conflict: Conflict;
}
type Reset = () => void;

const conflicts = new Map<string, Unsettled>();
/** The rows whose edit view is open, each with what puts its form back to how it was filled. */
const open = new Map<string, Reset>();
/** The form that stands in a modal over an edit view: of a document, or of one that is not born. */
let modal: { document: string | null; reset: Reset } | undefined;
/** The documents whose last change was a save. */
const saved = new Set<string>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const announce = (): void => listeners.forEach((listener) => listener());

let store: Parameters<ReturnType<WatchStore>>[0] | undefined;
/** Drops what Strapi keeps of a row for a minute; what is on the screen is fetched anew. */
const refetch = (row: string): void => {
  const tags = [{ type: 'Document', id: documentOfRow(row).replace('/', '_') }, 'Relations'];
  // The content manager's tags live in Strapi's one api, whose type does not know them.
  store?.dispatch(adminApi.util.invalidateTags(tags as unknown as Parameters<typeof adminApi.util.invalidateTags>[0]));
};

/** The editor has seen what is stored: the next save of the row goes through. */
export const settle = (row: string): void => {
  const unsettled = conflicts.get(row);
  if (!unsettled) return;
  versions.accept(row, unsettled.conflict.version);
  forms.accept(row, unsettled.conflict.changed);
  conflicts.delete(row);
  announce();
};

/** The editor wants what is stored: their form is emptied of what they have typed, and filled with it. */
export const takeStored = (row: string): void => {
  settle(row);
  if (modal?.document === documentOfRow(row)) modal.reset();
  else open.get(row)?.();
  refetch(row);
};

/** The form goes without having been settled: what is stored is fetched for the next one. */
const abandon = (row: string): void => {
  if (!conflicts.delete(row)) return;
  announce();
  refetch(row);
};

const take = (row: string, conflict: Conflict): void => {
  if (!open.has(row) && !modal) return;
  conflicts.set(row, { row, conflict });
  announce();
};

/** Whether the last that happened to a document was a save. */
export const isSaved = (document: string): boolean => saved.has(document);

const noteChange = (action: unknown): void => {
  const document = documentOf(at(action, 'meta', 'arg', 'originalArgs'));
  if (document === null || at(action, 'type') !== 'adminApi/executeMutation/fulfilled') return;
  if (isSave(action)) saved.add(document);
  else saved.delete(document);
};

/**
 * Watches the saves of the admin panel go by. Strapi shows a refusal for a few seconds; a conflict has more to say
 * than that.
 */
export const watchConflicts: WatchStore = () => (api) => (next) => (action) => {
  store = api;
  const save = readSave(action);
  if (save?.conflict) take(save.row, save.conflict);
  else if (save) settle(save.row);
  versions.note(action);
  scores.note(action);
  forms.note(action);
  noteChange(action);
  return next(action);
};

/** The unsettled conflict of a row whose edit view is open here. With the view goes the conflict: so does its form. */
export const useConflict = (row: string | null, reset: Reset): Conflict | undefined => {
  useEffect(() => {
    if (row === null) return undefined;
    open.set(row, reset);
    return () => {
      open.delete(row);
      abandon(row);
    };
  }, [row, reset]);
  return useSyncExternalStore(subscribe, () => (row === null ? undefined : conflicts.get(row)?.conflict));
};

/** The form in a modal whose document is not born yet. */
export const formOfBirth = (): object | undefined => (modal?.document === null ? modal : undefined);

/** Says that a form stands in a modal: of a document, or of one that is not born. Its conflicts go with it. */
export const useModal = (document: string | null, reset: Reset): void => {
  useEffect(() => {
    modal = { document, reset };
    return () => {
      modal = undefined;
      for (const row of [...conflicts.keys()]) if (!open.has(row)) abandon(row);
      announce();
    };
  }, [document, reset]);
};

/** The last unsettled conflict while a form stands in a modal: what lies beneath it cannot be reached. */
export const useConflictOverModal = (): Unsettled | undefined =>
  useSyncExternalStore(subscribe, () => (modal ? [...conflicts.values()].at(-1) : undefined));
