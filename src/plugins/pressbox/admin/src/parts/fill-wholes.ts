/** What we add to the content manager's creations: the whole over whose form they are made. */
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { isObject } from '../saves/rtk';
import { withWhole } from './wholes';

type WatchStore = Parameters<StrapiApp['addMiddlewares']>[0][number];
type Query = (args: unknown) => unknown;

let store: Parameters<ReturnType<WatchStore>>[0] | undefined;

/** Keeps hold of the admin panel's store. */
export const watchForms: WatchStore = () => (api) => {
  store = api;
  return (next) => (action) => next(action);
};

/** Changes how a document is created. To be called when the content manager is there. */
export const fillWholes = (): void => {
  // The content manager's endpoints live in Strapi's one api, whose type does not know them.
  const api = adminApi as unknown as {
    enhanceEndpoints(options: { endpoints: Record<string, (definition: unknown) => void> }): unknown;
  };
  const change = (definition: unknown): void => {
    if (!isObject(definition) || typeof definition.query !== 'function') return; // Not the Strapi we know.
    const query = definition.query as Query;
    definition.query = (args: unknown) => query(withWhole(args, store?.getState()));
  };
  api.enhanceEndpoints({ endpoints: { createDocument: change } });
};
