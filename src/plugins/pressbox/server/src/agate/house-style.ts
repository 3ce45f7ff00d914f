/** How this newsroom prints: our locale packs, its house style laid over them, the languages it adds. */
import type { Core } from '@strapi/strapi';
import {
  findLocalePack,
  HouseStyleError,
  localePacks,
  type LocalePack,
  type LocalePacks,
  type NewsroomStyle,
} from '../../../core/src';
import type { Refusal } from '../../../core/src/refusals';
import { isRecord } from '../platform/record';
import { getService } from '../platform/service';

const LAST_RESORT = 'en';

/** What is wrong with a house style, and where in it; or null. */
export const slipIn = (style: unknown): { message: string; path: readonly string[]; said?: Refusal | null } | null => {
  if (style === undefined) return null;
  if (!isRecord(style))
    return {
      message: 'houseStyle is an object, a language an entry: { fr: { goals: { penalty: "s.p." } } }',
      path: [],
    };
  for (const [locale, overrides] of Object.entries(style))
    if (!isRecord(overrides))
      return {
        message: `houseStyle.${locale} is an object of settings, not ${JSON.stringify(overrides)}`,
        path: [locale],
      };
  try {
    localePacks(style as NewsroomStyle);
    return null;
  } catch (error) {
    if (error instanceof HouseStyleError)
      return { message: `houseStyle: ${error.message}`, path: error.path, said: error.said };
    throw error;
  }
};

/**
 * Refuses a house style with a slip in it when the newsroom starts, and names the setting.
 *
 * @throws Error naming the language and the setting by its path
 */
export const checkHouseStyle = (style: unknown): void => {
  const slip = slipIn(style);
  if (slip) throw new Error(`pressbox: ${slip.message}`);
};

export const createHouseStyleService = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The packs of the style that was set last: a page of settings may set another. */
  let known: { style: NewsroomStyle; packs: LocalePacks } | null = null;
  const packs = (): LocalePacks => {
    const style = strapi.config.get<NewsroomStyle>('plugin::pressbox.houseStyle', {});
    if (known?.style !== style) known = { style, packs: localePacks(style) };
    return known.packs;
  };

  /**
   * The pack that prints a language: its own, else its language's, else that of the newsroom's own language, else
   * English. Its `language` says which it is.
   */
  const packIn = async (locale: string, among: LocalePacks): Promise<LocalePack> => {
    const { defaultCode } = await getService(strapi, 'locales').all();
    const found = [locale, defaultCode, LAST_RESORT].map((code) => findLocalePack(code, among)).find(Boolean);
    if (!found) throw new Error(`There is no locale pack "${LAST_RESORT}"`);
    return found;
  };

  return {
    packFor: (locale: string): Promise<LocalePack> => packIn(locale, packs()),

    /** The same for a style that the newsroom does not have, or not yet. */
    packInStyle: (locale: string, style: NewsroomStyle): Promise<LocalePack> => packIn(locale, localePacks(style)),
  };
};
