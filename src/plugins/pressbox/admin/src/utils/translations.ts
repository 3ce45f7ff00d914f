import { languageOf } from '../../../core/src/locale';

type Texts = Record<string, string>;
type Load = () => Promise<{ default: Texts }>;

/** The files of each language: the panels beside forms, and a file a screen. */
const LOADERS: Record<string, readonly Load[]> = {
  en: [
    () => import('../translations/en.json'),
    () => import('../translations/newsroom/en.json'),
    () => import('../translations/home/en.json'),
    () => import('../translations/match-desk/en.json'),
    () => import('../translations/photos/en.json'),
    () => import('../translations/sheet-desk/en.json'),
    () => import('../translations/labels/en.json'),
    () => import('../translations/settings/en.json'),
    () => import('../translations/refusals/en.json'),
    () => import('../translations/translators/en.json'),
  ],
  fr: [
    () => import('../translations/fr.json'),
    () => import('../translations/newsroom/fr.json'),
    () => import('../translations/home/fr.json'),
    () => import('../translations/match-desk/fr.json'),
    () => import('../translations/photos/fr.json'),
    () => import('../translations/sheet-desk/fr.json'),
    () => import('../translations/labels/fr.json'),
    () => import('../translations/settings/fr.json'),
    () => import('../translations/refusals/fr.json'),
    () => import('../translations/translators/fr.json'),
  ],
  it: [
    () => import('../translations/it.json'),
    () => import('../translations/newsroom/it.json'),
    () => import('../translations/home/it.json'),
    () => import('../translations/match-desk/it.json'),
    () => import('../translations/photos/it.json'),
    () => import('../translations/sheet-desk/it.json'),
    () => import('../translations/labels/it.json'),
    () => import('../translations/settings/it.json'),
    () => import('../translations/refusals/it.json'),
    () => import('../translations/translators/it.json'),
  ],
  es: [
    () => import('../translations/es.json'),
    () => import('../translations/newsroom/es.json'),
    () => import('../translations/home/es.json'),
    () => import('../translations/match-desk/es.json'),
    () => import('../translations/photos/es.json'),
    () => import('../translations/sheet-desk/es.json'),
    () => import('../translations/labels/es.json'),
    () => import('../translations/settings/es.json'),
    () => import('../translations/refusals/es.json'),
    () => import('../translations/translators/es.json'),
  ],
  de: [
    () => import('../translations/de.json'),
    () => import('../translations/newsroom/de.json'),
    () => import('../translations/home/de.json'),
    () => import('../translations/match-desk/de.json'),
    () => import('../translations/photos/de.json'),
    () => import('../translations/sheet-desk/de.json'),
    () => import('../translations/labels/de.json'),
    () => import('../translations/settings/de.json'),
    () => import('../translations/refusals/de.json'),
    () => import('../translations/translators/de.json'),
  ],
  'pt-BR': [
    () => import('../translations/pt-BR.json'),
    () => import('../translations/newsroom/pt-BR.json'),
    () => import('../translations/home/pt-BR.json'),
    () => import('../translations/match-desk/pt-BR.json'),
    () => import('../translations/photos/pt-BR.json'),
    () => import('../translations/sheet-desk/pt-BR.json'),
    () => import('../translations/labels/pt-BR.json'),
    () => import('../translations/settings/pt-BR.json'),
    () => import('../translations/refusals/pt-BR.json'),
    () => import('../translations/translators/pt-BR.json'),
  ],
  nl: [
    () => import('../translations/nl.json'),
    () => import('../translations/newsroom/nl.json'),
    () => import('../translations/home/nl.json'),
    () => import('../translations/match-desk/nl.json'),
    () => import('../translations/photos/nl.json'),
    () => import('../translations/sheet-desk/nl.json'),
    () => import('../translations/labels/nl.json'),
    () => import('../translations/settings/nl.json'),
    () => import('../translations/refusals/nl.json'),
    () => import('../translations/translators/nl.json'),
  ],
};

const loadersOf = (locale: string): readonly Load[] =>
  LOADERS[locale] ?? Object.entries(LOADERS).find(([code]) => languageOf(code) === languageOf(locale))?.[1] ?? [];

/** Sentences that a refusal carries by their key: Strapi looks those up under a prefix of its own. */
const SAID_AS_REFUSAL = ['embargo.bulk', 'publish.none'] as const;

/** What Strapi's upload answers in English: it looks each up under the very sentence, and has none of them itself. */
export const SAID_BY_UPLOAD: Readonly<Record<string, string>> = {
  'MIME type is not allowed': 'upload.kind',
  'Cannot verify file type for security reasons': 'upload.kind-unknown',
  'File is not a valid image': 'upload.no-picture',
  'File name contains invalid characters': 'upload.name',
  'Files are empty': 'upload.empty',
};

/** The sentences of this plugin for the languages that the admin panel offers, under the plugin's prefix. */
export const loadTranslations = (locales: readonly string[], prefix: string) =>
  Promise.all(
    locales.map(async (locale) => {
      const files = await Promise.all(loadersOf(locale).map((load) => load()));
      const texts = Object.assign({}, ...files.map((file) => file.default)) as Texts;
      const data = Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text]));
      for (const key of SAID_AS_REFUSAL) if (texts[key]) data[`apiError.${prefix}.${key}`] = texts[key];
      for (const [sentence, key] of Object.entries(SAID_BY_UPLOAD))
        if (texts[key]) data[`upload.apiError.${sentence}`] = texts[key];
      return { locale, data };
    }),
  );
