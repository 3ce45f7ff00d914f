import type { Core } from '@strapi/strapi';
import type { NewsroomLocales } from '../../../contracts/src';
import { ticks } from '../platform/clock';

/** How long the list is believed without looking. Another node may have added a language. */
const BELIEVED_FOR_MS = 5_000;

/** The languages of the newsroom, kept in memory: every read of the content API asks for them. */
export const createLocalesService = ({ strapi }: { strapi: Core.Strapi }) => {
  let known: { locales: NewsroomLocales; readAt: number } | null = null;

  const read = async (): Promise<NewsroomLocales> => {
    const i18n = strapi.plugin('i18n').service('locales');
    const [rows, defaultCode]: [{ code: string }[], string | null] = await Promise.all([
      i18n.find(),
      i18n.getDefaultLocale(),
    ]);
    const codes = rows.map(({ code }) => code);
    const locales = { codes, defaultCode: defaultCode ?? codes[0] ?? 'en' };
    known = { locales, readAt: ticks() };
    return locales;
  };

  const all = async (): Promise<NewsroomLocales> =>
    known && ticks() - known.readAt < BELIEVED_FOR_MS ? known.locales : read();

  return {
    all,

    /** The newsroom's own language where it is known without looking, else null. */
    defaultNow: (): string | null =>
      known && ticks() - known.readAt < BELIEVED_FOR_MS ? known.locales.defaultCode : null,

    /** Forgets the list: a language was added, removed or made the default. */
    forget() {
      known = null;
    },

    /** Whether the newsroom writes in a language. Looks again before it says no. */
    async has(code: string): Promise<boolean> {
      return (await all()).codes.includes(code) || (await read()).codes.includes(code);
    },

    /** The language a request asks for, or the newsroom's own. '*' and lists name no single language. */
    async one(locale: unknown): Promise<string> {
      return typeof locale === 'string' && locale !== '*' && locale !== '' ? locale : (await all()).defaultCode;
    },
  };
};
