/**
 * What is in force: what the files say, and over it what is set on the page. Everybody else reads it as a setting of the
 * plugin, and need not know where it was set.
 */
import { layStyle, type NewsroomStyle } from '../../../core/src';
import type { Core } from '@strapi/strapi';
import type { NewsroomSettings, PageSettings } from '../../../contracts/src';
import type { FactCheckConfig } from '../facts/settings';
import { NOTHING } from './stored';
import { soundPage } from './rules';

export type Files = NewsroomSettings['files'] & { houseStyle: NewsroomStyle };

const CONFIG = 'plugin::pressbox';
const sameIn = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const appliedIn = (strapi: Core.Strapi) => {
  let files: Files | null = null;
  let page: PageSettings = NOTHING;

  /** What the files say, as it was when the newsroom started. */
  const filesSay = (): Files =>
    (files ??= {
      timeZone: strapi.config.get<string | null>(`${CONFIG}.timeZone`, null),
      publish: strapi.config.get<FactCheckConfig>(`${CONFIG}.factCheck`).publish,
      houseStyle: strapi.config.get<NewsroomStyle>(`${CONFIG}.houseStyle`, {}),
    });

  return {
    files: filesSay,

    /** Puts what the page sets in force. Answers whether pages of readers show something of what has changed. */
    apply(wanted: PageSettings): boolean {
      const said = filesSay();
      if (sameIn(wanted, page)) return false;
      const { page: next, slips } = soundPage(wanted, said.houseStyle);
      for (const { message } of slips)
        strapi.log.error(`Pressbox: ${message}. It was set on the page of settings; the files stand in its place.`);
      const isShown = !sameIn([next.timeZone, next.houseStyle], [page.timeZone, page.houseStyle]);
      page = wanted;
      strapi.config.set(`${CONFIG}.timeZone`, next.timeZone ?? said.timeZone);
      strapi.config.set(`${CONFIG}.factCheck`, {
        ...strapi.config.get<FactCheckConfig>(`${CONFIG}.factCheck`),
        publish: next.publish ?? said.publish,
      });
      strapi.config.set(`${CONFIG}.houseStyle`, layStyle(said.houseStyle, next.houseStyle));
      return isShown;
    },
  };
};
