import type { Core } from '@strapi/strapi';

/** What dates follow where nobody has set a zone. It is no newsroom's: the page of settings says so. */
const NOBODYS = 'UTC';

/** The zone that the newsroom has set, or null. */
export const zoneSet = (strapi: Core.Strapi): string | null =>
  strapi.config.get<string | null>('plugin::pressbox.timeZone', null);

/** The zone that the newsroom's dates follow: of matches whose ground and competition name none, of slugs, of "today". */
export const newsroomZone = (strapi: Core.Strapi): string => zoneSet(strapi) ?? NOBODYS;
