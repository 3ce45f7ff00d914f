/** How this newsroom prints: our locale packs, its house style laid over them, the languages it adds. */
import type { Core } from '@strapi/strapi';
import { findLocalePack, HouseStyleError, localePacks, type LocalePack, type NewsroomStyle } from '../../../core/src';
import { isRecord } from '../platform/record';
import { getService } from '../platform/service';

const LAST_RESORT = 'en';

/**
 * Refuses a house style with a slip in it when the newsroom starts, and names the setting.
 *
 * @throws Error naming the language and the setting by its path
 */
export const checkHouseStyle = (style: unknown): void => {
  if (style === undefined) return;
  if (!isRecord(style))
    throw new Error('pressbox: houseStyle is an object, a language an entry: { fr: { goals: { penalty: "s.p." } } }');
  for (const [locale, overrides] of Object.entries(style))
    if (!isRecord(overrides))
      throw new Error(`pressbox: houseStyle.${locale} is an object of settings, not ${JSON.stringify(overrides)}`);
  try {
    localePacks(style as NewsroomStyle);
  } catch (error) {
    if (error instanceof HouseStyleError) throw new Error(`pressbox: houseStyle: ${error.message}`);
    throw error;
  }
};

export const createHouseStyleService = ({ strapi }: { strapi: Core.Strapi }) => {
  let known: ReturnType<typeof localePacks> | null = null;
  const packs = () => (known ??= localePacks(strapi.config.get<NewsroomStyle>('plugin::pressbox.houseStyle', {})));

  const find = (locale: string): LocalePack | null => findLocalePack(locale, packs());

  return {
    /**
     * The pack that prints a language: its own, else its language's, else that of the newsroom's own language, else
     * English. Its `language` says which it is.
     */
    async packFor(locale: string): Promise<LocalePack> {
      const { defaultCode } = await getService(strapi, 'locales').all();
      const found = find(locale) ?? find(defaultCode) ?? find(LAST_RESORT);
      if (!found) throw new Error(`There is no locale pack "${LAST_RESORT}"`);
      return found;
    },
  };
};
