/** The conflicts that an editor has not settled yet, by the row they are about, for the panel that shows them. */
import { useEffect, useSyncExternalStore } from 'react';
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import type { Difference } from '../../../contracts/src';
import { readSave, type Conflict } from './conflict';
import { createFilledWith } from './filled-with';
import { noteHands } from './focus';
import { openForms, type OpenForm } from './open-forms';
import { asFetch, fetchRow, putRow, type RowNow, type Store } from './row-now';
import { at, isSave } from './rtk';
import { differencesFrom, editorOf, holdsLink, isSame, sidesOf } from './sides';
import { createScores } from './untouched-score';
import { createVersions, documentOf, documentOfRow } from './versions';

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
/** The rows that are fetched for their forms. */
const fetching = new Set<string>();
/** The rows whose panel is scrolled away, or in a drawer that is shut. */
const outOfSight = new Set<string>();
/** The documents whose form keeps what was typed when it is filled anew, by the last that happened to them. */
const typedStays = new Map<string, 'saved' | 'filled'>();
/** How often each document was changed from here. */
const changes = new Map<string, number>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const announce = (): void => listeners.forEach((listener) => listener());

let store: Store | undefined;
/** Drops what Strapi keeps of a row for a minute; what is on the screen is fetched anew. */
const refetch = (row: string): void => {
  const tags = [{ type: 'Document', id: documentOfRow(row).replace('/', '_') }, 'Relations'];
  // The content manager's tags live in Strapi's one api, whose type does not know them.
  store?.dispatch(adminApi.util.invalidateTags(tags as unknown as Parameters<typeof adminApi.util.invalidateTags>[0]));
};

/** A save went through: whatever was asked about the row is answered. */
const settle = (row: string): void => {
  const unsettled = conflicts.get(row);
  if (!unsettled) return;
  versions.accept(row, unsettled.conflict.version);
  filledWith.accept(row, unsettled.conflict.changed);
  conflicts.delete(row);
  announce();
};

/** What came of a way out: a form that is filled, a question about what was stored since, or no answer. */
export type WayOut = 'filled' | 'asked' | 'failed';

const settled = (row: string): void => {
  conflicts.delete(row);
  openForms.of(row)?.clearErrors();
};

/** Fills the form of a row with what is stored. */
const fill = (row: string, now: RowNow): void => {
  if (!store) return;
  const fetched = asFetch(row, now);
  versions.note(fetched);
  scores.note(fetched);
  filledWith.note(fetched);
  putRow(store, row, now);
};

/** Fetches a row, with the buttons of its conflict at rest. */
const fetched = async (row: string): Promise<RowNow | null> => {
  if (!store || fetching.has(row)) return null;
  fetching.add(row);
  announce();
  const now = await fetchRow(store, row).catch(() => null);
  fetching.delete(row);
  announce();
  return now;
};

/** The editor wants what is stored: their form is emptied of what they have typed, and filled with it. */
export const takeStored = async (row: string): Promise<WayOut> => {
  const now = await fetched(row);
  if (!now) return 'failed';
  typedStays.delete(documentOfRow(row));
  openForms.of(row)?.reset();
  settled(row);
  fill(row, now);
  announce();
  return 'filled';
};

/** What is stored of what was typed, where somebody else has changed that too and nobody has asked about it yet. */
const unasked = (row: string, { data }: RowNow): Difference[] => {
  const form = openForms.of(row)?.state();
  const asked = conflicts.get(row)?.conflict.changed ?? [];
  if (!form) return [];
  return sidesOf(differencesFrom(form, data), form).both.filter(
    ({ field, stored }) => !asked.some((one) => one.field === field && isSame(one.stored, stored)),
  );
};

/**
 * The editor keeps what they have typed. What another desk has changed and this one has not touched is theirs. A third
 * desk may have saved since the question was put: then it is put again.
 */
export const keepMine = async (row: string): Promise<WayOut> => {
  const now = await fetched(row);
  const unsettled = conflicts.get(row);
  if (!now || !unsettled) return 'failed';
  const more = unasked(row, now);
  if (more.length > 0) {
    const kept = unsettled.conflict.changed.filter(({ field }) => more.every((one) => one.field !== field));
    const version = at(now, 'data', 'updatedAt');
    conflicts.set(row, {
      row,
      conflict: {
        ...unsettled.conflict,
        who: editorOf(now.data),
        changed: [...kept, ...more],
        ...(typeof version === 'string' && { version }),
      },
    });
    announce();
    return 'asked';
  }
  typedStays.set(documentOfRow(row), 'filled');
  settled(row);
  fill(row, now);
  // What a link leads to is not fetched with the row: a third desk that has moved it is asked about by the save.
  if (holdsLink(unsettled.conflict.changed)) versions.accept(row, unsettled.conflict.version);
  announce();
  return 'filled';
};

/**
 * The clock has taken the hour from a row. Its form is filled beneath what was typed, unless somebody has to choose:
 * then its next save asks.
 *
 * @returns whether it is published
 */
export const followClock = async (row: string): Promise<boolean> => {
  const now = store ? await fetchRow(store, row).catch(() => null) : null;
  if (!now || !['published', 'modified'].includes(String(now.data.status))) return false;
  if (!conflicts.has(row) && unasked(row, now).length === 0) {
    typedStays.set(documentOfRow(row), 'filled');
    fill(row, now);
  }
  return true;
};

/** Whether a row is being fetched for its form. */
export const useIsFetching = (row: string): boolean => useSyncExternalStore(subscribe, () => fetching.has(row));

/** The form goes without having been settled: what is stored is fetched for the next one. */
const abandon = (row: string): void => {
  if (!conflicts.delete(row)) return;
  announce();
  refetch(row);
};

const take = (row: string, conflict: Conflict): void => {
  if (!openForms.has(row) && !openForms.hasModal()) return;
  noteHands();
  conflicts.set(row, { row, conflict });
  announce();
};

/** Why a form that is filled anew keeps what was typed into it: it was saved, or was filled beneath it. */
export const whyTypedStays = (document: string): 'saved' | 'filled' | undefined => typedStays.get(document);

/** How often a document was changed from this window. */
export const changesOf = (document: string): number => changes.get(document) ?? 0;

const noteChange = (action: unknown): void => {
  const document = documentOf(at(action, 'meta', 'arg', 'originalArgs'));
  if (document === null || at(action, 'type') !== 'adminApi/executeMutation/fulfilled') return;
  changes.set(document, changesOf(document) + 1);
  if (isSave(action)) typedStays.set(document, 'saved');
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
    announce();
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
