/**
 * The version of each document that an edit view was filled with. The content manager keeps `updatedAt` out of its
 * forms, and so out of what it saves; the server cannot see a stale edit without it (server/src/writes/stale.ts).
 */
import { at, isSave } from './rtk';

export interface Versions {
  /** Looks at an action of the admin panel's store that may have fetched or saved a document. */
  note(action: unknown): void;
  /** The version that a document was read at, by the arguments of its save. */
  of(args: unknown): string | undefined;
  /** Lets the form be saved over a version that its editor has been told of. */
  accept(row: string, version: string | undefined): void;
}

/** A document whatever the language, by the arguments of its fetch or save. */
export const documentOf = (args: unknown): string | null => {
  const [model, documentId] = [at(args, 'model'), at(args, 'documentId')];
  return typeof model === 'string' && typeof documentId === 'string' ? `${model}/${documentId}` : null;
};

/** One row of a document, by the arguments of its fetch or save: its type, its id, its language. */
export const rowOf = (args: unknown): string | null => {
  const document = documentOf(args);
  if (document === null) return null;
  const locale = at(args, 'params', 'locale');
  return `${document}/${typeof locale === 'string' ? locale : ''}`;
};

/** The document that a row belongs to. */
export const documentOfRow = (row: string): string => row.slice(0, row.lastIndexOf('/'));

export const createVersions = (): Versions => {
  const versions = new Map<string, string>();
  const set = (row: string | null, version: unknown): void => {
    if (row === null) return;
    if (typeof version === 'string') versions.set(row, version);
    else versions.delete(row);
  };
  return {
    note(action) {
      const type = at(action, 'type');
      const args = at(action, 'meta', 'arg', 'originalArgs');
      const row = rowOf(args);
      const isFetch = at(action, 'meta', 'arg', 'endpointName') === 'getDocument';
      const version = at(action, 'payload', 'data', 'updatedAt');
      // The published row is another one, and nobody edits it.
      if (type === 'adminApi/executeQuery/fulfilled' && isFetch && at(args, 'params', 'status') !== 'published')
        set(row, version);
      // A publication answers with the published row: the draft's version is known when it has been fetched again.
      if (type === 'adminApi/executeMutation/fulfilled' && isSave(action))
        set(row, at(action, 'meta', 'arg', 'endpointName') === 'updateDocument' ? version : undefined);
    },
    of(args) {
      const key = rowOf(args);
      return key === null ? undefined : versions.get(key);
    },
    accept: set,
  };
};
