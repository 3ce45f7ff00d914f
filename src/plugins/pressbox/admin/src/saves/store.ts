/** The conflicts that an editor has not settled yet, by the row they are about, for the panel that shows them. */
import { useEffect, useSyncExternalStore } from 'react';
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { readSave, type Conflict } from './conflict';
import { createFilledWith } from './filled-with';
import { createScores } from './untouched-score';
import { createVersions } from './versions';

type WatchStore = Parameters<StrapiApp['addMiddlewares']>[0][number];

export const versions = createVersions();
export const scores = createScores();
export const forms = createFilledWith();
const conflicts = new Map<string, Conflict>();
/** The rows whose edit view is open, with a panel to show the conflict and to settle it. */
const open = new Set<string>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

let store: Parameters<ReturnType<WatchStore>>[0] | undefined;
/** Drops what Strapi keeps of a row for a minute. */
const refetch = (row: string): void => {
  const [model, documentId] = row.split('/');
  // The content manager's tags live in Strapi's one api, whose type does not know them.
  const tags = [{ type: 'Document', id: `${model}_${documentId}` }] as unknown as Parameters<
    typeof adminApi.util.invalidateTags
  >[0];
  store?.dispatch(adminApi.util.invalidateTags(tags));
};

const announce = (): void => listeners.forEach((listener) => listener());

/** The editor has seen what is stored: the next save of the row goes through. */
export const settle = (row: string): void => {
  const conflict = conflicts.get(row);
  if (!conflict) return;
  versions.accept(row, conflict.version);
  forms.accept(row, conflict.changed);
  conflicts.delete(row);
  announce();
};

/** The form goes without having been settled: what is stored is fetched for the next one. */
const abandon = (row: string): void => {
  if (!conflicts.delete(row)) return;
  announce();
  refetch(row);
};

const take = (row: string, conflict: Conflict): void => {
  if (!open.has(row)) return;
  conflicts.set(row, conflict);
  announce();
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
  return next(action);
};

/** The unsettled conflict of a row whose edit view is open here. With the view goes the conflict: so does its form. */
export const useConflict = (row: string | null): Conflict | undefined => {
  useEffect(() => {
    if (row === null) return undefined;
    open.add(row);
    return () => {
      open.delete(row);
      abandon(row);
    };
  }, [row]);
  return useSyncExternalStore(subscribe, () => (row === null ? undefined : conflicts.get(row)));
};
