import {
  flatStyle,
  findLocalePack,
  languageOf,
  layStyle,
  localePacks,
  styleOf,
  styleSettings,
  type NewsroomStyle,
} from '../../../core/src';
import type { Core } from '@strapi/strapi';
import type { LanguageStyle } from '../../../contracts/src';
import { getService } from '../platform/service';

const without = (style: NewsroomStyle, locale: string): NewsroomStyle => {
  const { [locale]: _own, ...others } = style;
  return others;
};

/**
 * How each language of the newsroom prints where the page leaves it alone: a region as its language does, which the page
 * may set.
 */
export const languageStyles = (
  strapi: Core.Strapi,
  locales: readonly string[],
  files: NewsroomStyle,
  page: NewsroomStyle,
): Promise<LanguageStyle[]> =>
  Promise.all(
    locales.map(async (locale) => {
      const pack = findLocalePack(locale, localePacks(layStyle(files, without(page, locale))));
      if (!pack) {
        const { language } = await getService(strapi, 'house-style').packInStyle(locale, files);
        return { locale, printedIn: language, hasWords: false, settings: [] };
      }
      const ofFiles = { ...flatStyle(styleOf(files, languageOf(locale))), ...flatStyle(styleOf(files, locale)) };
      const settings = styleSettings(pack).map((setting) => ({ ...setting, isOfFiles: setting.path in ofFiles }));
      return { locale, printedIn: pack.language, hasWords: true, settings };
    }),
  );
