import { flatStyle, findLocalePack, localePacks, styleOf, styleSettings, type NewsroomStyle } from '../../../core/src';
import type { Core } from '@strapi/strapi';
import type { LanguageStyle } from '../../../contracts/src';
import { getService } from '../platform/service';

/** How the languages of the newsroom print where the page leaves them alone. */
export const languageStyles = (
  strapi: Core.Strapi,
  locales: readonly string[],
  files: NewsroomStyle,
): Promise<LanguageStyle[]> => {
  const packs = localePacks(files);
  return Promise.all(
    locales.map(async (locale) => {
      const pack = findLocalePack(locale, packs);
      if (!pack) {
        const { language } = await getService(strapi, 'house-style').packInStyle(locale, files);
        return { locale, printedIn: language, hasWords: false, settings: [] };
      }
      const ofFiles = flatStyle(styleOf(files, locale));
      const settings = styleSettings(pack).map((setting) => ({ ...setting, isOfFiles: setting.path in ofFiles }));
      return { locale, printedIn: pack.language, hasWords: true, settings };
    }),
  );
};
