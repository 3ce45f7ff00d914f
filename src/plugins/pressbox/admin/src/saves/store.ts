/** The conflicts that an editor has not settled yet, by the row they are about, for the panel that shows them. */
import { useEffect, useSyncExternalStore } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import { readAnswer, readSave, type Conflict } from './conflict';
import { createVersions } from './versions';

type WatchStore = Parameters<StrapiApp['addMiddlewares']>[0][number];

export const versions = createVersions();
const conflicts = new Map<string, Conflict>();
/** The rows whose edit view is open, with a panel to show the conflict and to settle it. */
const open = new Set<string>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const announce = (): void => listeners.forEach((listener) => listener());

/** Lets the next save of a row through. */
export const settle = (row: string): void => {
  versions.release(row);
  if (conflicts.delete(row)) announce();
};

/** The documents whose last save was refused, until the form above them has come to rest. */
const refused = new Set<string>();
/** A form is filled again once the row has been fetched again; not in the same breath. */
const REST_MS = 1_000;

const refuse = (document: string): void => {
  refused.add(document);
  announce();
};
const rest = (document: string): void => {
  if (refused.delete(document)) announce();
};

const take = (row: string, conflict: Conflict): void => {
  if (!open.has(row)) return;
  // Strapi fetches the row again after a refusal. The form is no newer for that, and stays refused until it is settled.
  versions.hold(row);
  conflicts.set(row, conflict);
  announce();
};

/**
 * Watches the saves of the admin panel go by. Strapi shows a refusal for a few seconds; a conflict has more to say
 * than that.
 */
export const watchConflicts: WatchStore = () => () => (next) => (action) => {
  const save = readSave(action);
  const answered = readAnswer(action);
  if (answered?.kind === 'refused') refuse(answered.document);
  if (answered?.kind === 'saved') rest(answered.document);
  if (answered?.kind === 'fetched') setTimeout(() => rest(answered.document), REST_MS);
  if (save?.conflict) take(save.row, save.conflict);
  else if (save) settle(save.row);
  versions.note(action);
  return next(action);
};

/** The unsettled conflict of a row whose edit view is open here. With the view goes the conflict: so does its form. */
export const useConflict = (row: string | null): Conflict | undefined => {
  useEffect(() => {
    if (row === null) return undefined;
    open.add(row);
    return () => {
      open.delete(row);
      settle(row);
    };
  }, [row]);
  return useSyncExternalStore(subscribe, () => (row === null ? undefined : conflicts.get(row)));
};

/** Whether the last save of a document was refused just now. */
export const useRefused = (document: string | null): boolean =>
  useSyncExternalStore(subscribe, () => document !== null && refused.has(document));

/** The editor lets their own version go. */
export const letGo = (row: string, document: string | null): void => {
  if (document !== null) rest(document);
  settle(row);
};
