/** The content manager's list of types: what ours are called, and which of them stand in its menu. */
import { isObject } from '../saves/rtk';
import { APPEARANCE, MATCH_EVENT, TEAM_SHEET } from '../uids';
import type { SayKey } from './layouts';
import { keyOfType } from './words';

/** Edited on the match desk and on the page of team sheets. Whoever has their address, or a link, still comes to them. */
const ON_OUR_DESKS: readonly string[] = [APPEARANCE, MATCH_EVENT, TEAM_SHEET];

const sayType = (model: unknown, say: SayKey): unknown => {
  const key = isObject(model) && typeof model.uid === 'string' ? keyOfType(model.uid) : null;
  if (!key || !isObject(model)) return model;
  return {
    ...model,
    info: { ...(isObject(model.info) ? model.info : {}), displayName: say(key) },
    // By this a layout is known to be of a type of ours, whatever it is called.
    pluginOptions: { ...(isObject(model.pluginOptions) ? model.pluginOptions : {}), pressbox: { type: model.uid } },
  };
};

/** What the content manager begins with: every model, ours by their names in the language of the panel. */
export const sayTypes = (initial: unknown, say: SayKey): unknown =>
  isObject(initial) && Array.isArray(initial.contentTypes)
    ? { ...initial, contentTypes: initial.contentTypes.map((model) => sayType(model, say)) }
    : initial;

/** The documents that Strapi's home page lists, with their types in the language of the panel. */
export const sayRecent = (listed: unknown, say: SayKey): unknown =>
  Array.isArray(listed)
    ? listed.map((one: unknown) => {
        const key = isObject(one) && typeof one.contentTypeUid === 'string' ? keyOfType(one.contentTypeUid) : null;
        return key && isObject(one) ? { ...one, contentTypeDisplayName: say(key) } : one;
      })
    : listed;

/** The menu without what our own screens edit; all of it for a role that would have nothing left. */
export const withoutDeskTypes = <T extends { ctLinks: readonly object[] }>(menu: T): T => {
  const isOnDesk = (link: object): boolean => 'uid' in link && ON_OUR_DESKS.includes(String(link.uid));
  const ctLinks = menu.ctLinks.filter((link) => !isOnDesk(link));
  return ctLinks.length > 0 ? { ...menu, ctLinks } : menu;
};
