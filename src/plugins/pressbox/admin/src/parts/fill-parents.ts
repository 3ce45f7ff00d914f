/** What we add to the content manager's creations: the parent over whose form they are made, and that they are made once. */
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { isObject } from '../saves/rtk';
import { formOfBirth } from '../saves/open-forms';
import { asSave, createBirths } from './births';
import { withParent } from './parents';

type WatchStore = Parameters<StrapiApp['addMiddlewares']>[0][number];
type Query = (args: unknown) => unknown;

let store: Parameters<ReturnType<WatchStore>>[0] | undefined;

const births = createBirths();

/** Keeps hold of the admin panel's store, and of what was created over a form. */
export const watchForms: WatchStore = () => (api) => {
  store = api;
  return (next) => (action) => {
    births.note(action, formOfBirth());
    return next(action);
  };
};

const changeQuery =
  (change: (query: Query) => Query) =>
  (definition: unknown): void => {
    if (!isObject(definition) || typeof definition.query !== 'function') return; // Not the Strapi we know.
    definition.query = change(definition.query as Query);
  };

const create =
  (query: Query): Query =>
  (args) => {
    const request = query(withParent(args, store?.getState()));
    const born = births.of(args, formOfBirth());
    return born === undefined ? request : asSave(request, born);
  };

const publish =
  (query: Query): Query =>
  (args) => {
    const born = births.of(args, formOfBirth());
    return query(isObject(args) && born !== undefined ? { ...args, documentId: born } : args);
  };

/** Changes how a document is created. To be called when the content manager is there. */
export const fillParents = (): void => {
  // The content manager's endpoints live in Strapi's one api, whose type does not know them.
  const api = adminApi as unknown as {
    enhanceEndpoints(options: { endpoints: Record<string, (definition: unknown) => void> }): unknown;
  };
  api.enhanceEndpoints({
    endpoints: { createDocument: changeQuery(create), publishDocument: changeQuery(publish) },
  });
};
