/** What the panel says now, for what Strapi asks of us outside of its components. */
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import type { StrapiApp } from '@strapi/strapi/admin';
import { at } from '../saves/rtk';
import { ENGLISH, type TextKey } from '../translations/english';
import { PLUGIN_ID } from '../uids';

type WatchStore = Parameters<StrapiApp['addMiddlewares']>[0][number];
type Values = Readonly<Record<string, string | number>>;

let store: Parameters<ReturnType<WatchStore>>[0] | undefined;
let panel: StrapiApp | undefined;
/** How the language that was spoken last puts values into its sentences. */
let spoken: { locale: string; intl: IntlShape } | undefined;

/** Keeps hold of the store, which knows the language of the panel. */
export const watchLanguage: WatchStore = () => (api) => {
  store = api;
  return (next) => (action) => next(action);
};

export const speakFor = (app: StrapiApp): void => {
  panel = app;
};

/** The language of the panel. */
export const languageNow = (): string => {
  const locale = at(store?.getState(), 'admin_app', 'language', 'locale');
  return typeof locale === 'string' ? locale : 'en';
};

/** A sentence, in the language of the panel. */
export const sayNow = (key: TextKey, values?: Values): string => {
  const locale = languageNow();
  const text = at(panel?.configurations.translations, locale, `${PLUGIN_ID}.${key}`);
  const isTranslated = typeof text === 'string' && text !== '';
  const said = isTranslated ? text : ENGLISH[key];
  if (!values) return said;
  const speech = isTranslated ? locale : 'en';
  if (spoken?.locale !== speech)
    spoken = { locale: speech, intl: createIntl({ locale: speech, onError: () => undefined }, createIntlCache()) };
  return spoken.intl.formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: said }, values);
};
