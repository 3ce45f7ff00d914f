/** The conflicts that an editor has not settled yet, by the row they are about, for the panel that shows them. */
import { useEffect, useSyncExternalStore } from 'react';
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { readSave, type Conflict } from './conflict';
import { createFilledWith } from './filled-with';
import { openForms, type OpenForm } from './open-forms';
import { at, isSave } from './rtk';
import { createScores } from './untouched-score';
import { createVersions, documentOf, documentOfRow, fetchedRow } from './versions';

type WatchStore = Parameters<StrapiApp['addMiddlewares']>[0][number];

export const versions = createVersions();
export const scores = createScores();
export const filledWith = createFilledWith();
/** A conflict that an editor has not settled yet, and the row it is about. */
export interface Unsettled {
  row: string;
  conflict: Conflict;
}
const conflicts = new Map<string, Unsettled>();
/** The rows that are fetched anew, for what was typed to be put over what is stored. */
const keeping = new Set<string>();
/** The rows whose panel is scrolled away, or in a drawer that is shut. */
const outOfSight = new Set<string>();
/** The documents whose form keeps what was typed when it is filled anew: the last that happened to them says so. */
const typedStays = new Set<string>();
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
  filledWith.accept(row, unsettled.conflict.changed);
  conflicts.delete(row);
  announce();
};

/** The editor wants what is stored: their form is emptied of what they have typed, and filled with it. */
export const takeStored = (row: string): void => {
  settle(row);
  openForms.of(row)?.reset();
  refetch(row);
};

/**
 * Fills a form with what is stored now, and puts what was typed over it: what another desk has changed and this one
 * has not touched is theirs. A save before that is refused, as it was.
 */
export const fillBeneathTyped = (row: string): void => {
  typedStays.add(documentOfRow(row));
  refetch(row);
};

/** The editor keeps what they have typed. The conflict is settled when the rest of the form is what is stored. */
export const keepMine = (row: string): void => {
  if (!conflicts.has(row)) return;
  keeping.add(row);
  announce();
  fillBeneathTyped(row);
};

/** Whether a row is on its way to be put beneath what was typed. */
export const useIsKeeping = (row: string): boolean => useSyncExternalStore(subscribe, () => keeping.has(row));

const noteFetch = (action: unknown): void => {
  const fetched = fetchedRow(action);
  if (fetched === null || !keeping.delete(fetched.row)) return;
  if (fetched.isThere) settle(fetched.row);
  announce();
};

/** The form goes without having been settled: what is stored is fetched for the next one. */
const abandon = (row: string): void => {
  if (!conflicts.delete(row)) return;
  announce();
  refetch(row);
};

const take = (row: string, conflict: Conflict): void => {
  if (!openForms.has(row) && !openForms.hasModal()) return;
  conflicts.set(row, { row, conflict });
  announce();
};

/** Whether a form that is filled anew keeps what was typed into it. */
export const keepsTyped = (document: string): boolean => typedStays.has(document);

const noteChange = (action: unknown): void => {
  const document = documentOf(at(action, 'meta', 'arg', 'originalArgs'));
  if (document === null || at(action, 'type') !== 'adminApi/executeMutation/fulfilled') return;
  if (isSave(action)) typedStays.add(document);
  else typedStays.delete(document);
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
  noteFetch(action);
  versions.note(action);
  scores.note(action);
  filledWith.note(action);
  noteChange(action);
  return next(action);
};

/** The unsettled conflict of a row whose edit view is open here. With the view goes the conflict: so does its form. */
export const useConflict = (row: string | null, form: OpenForm): Conflict | undefined => {
  useEffect(() => {
    if (row === null) return undefined;
    openForms.add(row, form);
    return () => {
      openForms.remove(row, form);
      // A window that becomes narrow moves the panel into a drawer: the form has not gone, and it is there at once.
      window.setTimeout(() => {
        if (!openForms.has(row)) abandon(row);
      });
    };
  }, [row, form]);
  return useSyncExternalStore(subscribe, () => (row === null ? undefined : conflicts.get(row)?.conflict));
};

/** Says that a form stands in a modal: of a document, or of one that is not born. Its conflicts go with it. */
export const useModal = (document: string | null, form: OpenForm): void => {
  useEffect(() => {
    openForms.setModal({ document, form });
    return () => {
      openForms.setModal(undefined);
      for (const row of [...conflicts.keys()]) if (!openForms.has(row)) abandon(row);
      announce();
    };
  }, [document, form]);
};

const last = (): Unsettled | undefined => [...conflicts.values()].at(-1);

/** The last unsettled conflict while a form stands in a modal: what lies beneath it cannot be reached. */
export const useConflictOverModal = (): Unsettled | undefined =>
  useSyncExternalStore(subscribe, () => (openForms.hasModal() ? last() : undefined));

/** The last unsettled conflict while its panel is out of sight: scrolled away, or in a drawer that is shut. */
export const useConflictOutOfSight = (): Unsettled | undefined =>
  useSyncExternalStore(subscribe, () => {
    const unsettled = openForms.hasModal() ? undefined : last();
    return unsettled && outOfSight.has(unsettled.row) ? unsettled : undefined;
  });

/** Says whether the panel of a conflict is in sight. */
export const noteSight = (row: string, isInSight: boolean): void => {
  if (outOfSight.has(row) === !isInSight) return;
  if (isInSight) outOfSight.delete(row);
  else outOfSight.add(row);
  announce();
};
