/** What the screens ask of a role: the content manager's own permissions. */
import { ARTICLE, MATCH } from '../uids';

export const READS_MATCHES = { action: 'plugin::content-manager.explorer.read', subject: MATCH };
export const READS_ARTICLES = { action: 'plugin::content-manager.explorer.read', subject: ARTICLE };

/** As the panel asks it of whoever has signed in. */
export const CREATES_ARTICLES = {
  id: 0,
  action: 'plugin::content-manager.explorer.create',
  subject: ARTICLE,
  actionParameters: {},
  properties: {},
  conditions: [],
};
