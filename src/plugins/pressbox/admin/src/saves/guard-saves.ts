/** What we add to the content manager's saves: the version they were made from, and that a refusal is one. */
import { adminApi } from '@strapi/strapi/admin';
import en from '../translations/en.json';
import { previewOf, readDifferences } from './conflict';
import type { FilledWith } from './filled-with';
import { at, isObject } from './rtk';
import { sidesOf } from './sides';
import type { FormState } from './typed-since';
import type { Scores } from './untouched-score';
import type { Versions } from './versions';

type Query = (args: unknown) => unknown;

/**
 * What a save sends, with the version its form was filled with. The server drops `updatedAt` from what it stores.
 *
 * @example
 * withVersion({ url: '/x', data: { title: 'A' } }, '2026-11-23T20:00:00.000Z');
 * //=> { url: '/x', data: { title: 'A', updatedAt: '2026-11-23T20:00:00.000Z' } }
 */
export const withVersion = (request: unknown, version: string | undefined): unknown => {
  const data = at(request, 'data');
  return version !== undefined && isObject(request) && isObject(data)
    ? { ...request, data: { ...data, updatedAt: version } }
    : request;
};

/**
 * What a save of ours sends, with what its form was filled with. The server reads it and stores nothing of it.
 *
 * @example
 * withFilling({ data: { kind: 'news' } }, { model: 'plugin::pressbox.article' }, { kind: 'report' });
 * //=> { data: { kind: 'news', filledWith: { kind: 'report' } } }
 */
export const withFilling = (request: unknown, args: unknown, filledWith: object | undefined): unknown => {
  const [data, model] = [at(request, 'data'), at(args, 'model')];
  const isOurs = typeof model === 'string' && model.startsWith('plugin::pressbox.');
  return filledWith && isOurs && isObject(request) && isObject(data)
    ? { ...request, data: { ...data, filledWith } }
    : request;
};

/**
 * A conflict in the shape in which a form takes a refusal. Strapi's edit view believes that whatever is not a ValidationError was
 * saved: it would show the editor's words as the stored ones and put the Save button to sleep. As one, it keeps them
 * unsaved, and says in each field that both have changed what is stored there now.
 */
export const asRefusal = (error: unknown, form: FormState | undefined): unknown => {
  if (!isObject(error) || error.status !== 409) return error;
  const { both, theirs, isPartial } = sidesOf(readDifferences(error), form);
  const told = both.filter((one) => 'stored' in one);
  const errors = told.map(({ field, stored }) => ({
    path: [field],
    name: 'ValidationError',
    message: {
      id: 'pressbox.conflict.field',
      defaultMessage: en['conflict.field'],
      values: { stored: previewOf(stored) ?? '∅' },
    },
  }));
  const sides = { changed: both, theirs: theirs.map(({ field }) => field), isPartial, errors };
  return {
    ...error,
    name: 'ValidationError',
    details: { ...(isObject(error.details) ? error.details : {}), ...sides },
  };
};

/**
 * Keeps what an editor has typed when the server refuses it. Strapi writes a save into its cache before it is
 * answered, takes it back when it is refused and fetches what is stored, and each of these fills the form anew: an
 * hour's work is gone for one wrong letter in a country code. So only a save that went through touches the cache.
 */
export const leaveFormAlone = (definition: Record<string, unknown>): void => {
  delete definition.onQueryStarted;
  const { invalidatesTags } = definition;
  definition.invalidatesTags = (result: unknown, error: unknown, ...rest: unknown[]): unknown => {
    if (error) return [];
    return typeof invalidatesTags === 'function' ? invalidatesTags(result, error, ...rest) : (invalidatesTags ?? []);
  };
};

/** What the panel knows of its forms: versions, scores, values, and how each stands now. */
export interface KnownForms {
  versions: Versions;
  scores: Scores;
  filledWith: FilledWith;
  /** The form that sent a save, by the arguments of the save. */
  formOf(args: unknown): FormState | undefined;
}

const changeSave =
  ({ versions, scores, filledWith, formOf }: KnownForms) =>
  (definition: unknown): void => {
    if (!isObject(definition) || typeof definition.query !== 'function') return; // Not the Strapi we know.
    const query = definition.query as Query;
    definition.query = (args: unknown) =>
      withFilling(scores.untouched(args, withVersion(query(args), versions.of(args))), args, filledWith.of(args));
    definition.transformErrorResponse = (error: unknown, _meta: unknown, args: unknown): unknown =>
      asRefusal(error, formOf(args));
    leaveFormAlone(definition);
  };

/** Changes every way of saving a document. To be called when the content manager is there. */
export const guardSaves = (known: KnownForms): void => {
  // The content manager's endpoints live in Strapi's one api, whose type does not know them.
  const api = adminApi as unknown as {
    enhanceEndpoints(options: { endpoints: Record<string, (definition: unknown) => void> }): unknown;
  };
  const change = changeSave(known);
  api.enhanceEndpoints({
    endpoints: { updateDocument: change, publishDocument: change, pressboxPublishArticle: change },
  });
};
