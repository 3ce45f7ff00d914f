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

/** The language of the panel, and a sentence of ours in it; in English where the panel has none of ours. */
const wordsNow = (key: TextKey): { locale: string; said: string } => {
  const locale = at(store?.getState(), 'admin_app', 'language', 'locale');
  const text = typeof locale === 'string' && at(panel?.configurations.translations, locale, `${PLUGIN_ID}.${key}`);
  return typeof locale === 'string' && typeof text === 'string' && text !== ''
    ? { locale, said: text }
    : { locale: 'en', said: ENGLISH[key] };
};

/** The language that we speak in the panel. */
export const languageNow = (): string => wordsNow('refusal.somebody').locale;

/** A sentence without values, in the language of the panel. */
export const sayNow = (key: TextKey): string => wordsNow(key).said;

/** A sentence with its values, or null where they are not those that it has slots for: the server may be of another version. */
export const fillNow = (key: TextKey, values: Values): string | null => {
  const { locale, said } = wordsNow(key);
  if (spoken?.locale !== locale) {
    const onError = (error: unknown): never => {
      throw error;
    };
    // A language is its own default: else numbers and plurals would be those of English.
    spoken = { locale, intl: createIntl({ locale, defaultLocale: locale, onError }, createIntlCache()) };
  }
  try {
    return spoken.intl.formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: said }, values);
  } catch {
    return null;
  }
};
