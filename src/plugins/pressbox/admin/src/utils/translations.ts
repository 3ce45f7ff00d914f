import { languageOf } from '../../../core/src/locale';

type Texts = Record<string, string>;

const LOADERS: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('../translations/en.json'),
  fr: () => import('../translations/fr.json'),
  it: () => import('../translations/it.json'),
  es: () => import('../translations/es.json'),
  de: () => import('../translations/de.json'),
  'pt-BR': () => import('../translations/pt-BR.json'),
  nl: () => import('../translations/nl.json'),
};

const loaderOf = (locale: string) =>
  LOADERS[locale] ?? Object.entries(LOADERS).find(([code]) => languageOf(code) === languageOf(locale))?.[1];

/** Sentences that a refusal carries by their key: Strapi looks those up under a prefix of its own. */
const SAID_AS_REFUSAL = ['embargo.bulk'] as const;

/** The sentences of this plugin for the languages that the admin panel offers, under the plugin's prefix. */
export const loadTranslations = (locales: readonly string[], prefix: string) =>
  Promise.all(
    locales.map(async (locale) => {
      const texts = (await loaderOf(locale)?.())?.default ?? {};
      const data = Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text]));
      for (const key of SAID_AS_REFUSAL) if (texts[key]) data[`apiError.${prefix}.${key}`] = texts[key];
      return { locale, data };
    }),
  );
