/** What the panel says now, for what Strapi asks of us outside of its components. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { at } from '../saves/rtk';
import { ENGLISH, type TextKey } from '../translations/english';
import { PLUGIN_ID } from '../uids';

type WatchStore = Parameters<StrapiApp['addMiddlewares']>[0][number];

let store: Parameters<ReturnType<WatchStore>>[0] | undefined;
let panel: StrapiApp | undefined;

/** Keeps hold of the store, which knows the language of the panel. */
export const watchLanguage: WatchStore = () => (api) => {
  store = api;
  return (next) => (action) => next(action);
};

export const speakFor = (app: StrapiApp): void => {
  panel = app;
};

/** A sentence without values, in the language of the panel. */
export const sayNow = (key: TextKey): string => {
  const locale = at(store?.getState(), 'admin_app', 'language', 'locale');
  const said = typeof locale === 'string' ? at(panel?.configurations.translations, locale, `${PLUGIN_ID}.${key}`) : '';
  return typeof said === 'string' && said !== '' ? said : ENGLISH[key];
};
