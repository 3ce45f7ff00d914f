/** The match desk: a match is shown, logged and watched in the admin panel. */
import type { Route, Step } from '../platform/room';
import { getService } from '../platform/service';
import { MATCH, MATCH_EVENT } from '../platform/uids';
import type { WriteOnMatch } from '../roles/policies';
import { createDeskActsService } from './acts';
import { createDeskController } from './controller';
import { createDeskStateService } from './state';
import { createDeskWatchService } from './watch';

export const services = {
  'desk-acts': createDeskActsService,
  'desk-state': createDeskStateService,
  'desk-watch': createDeskWatchService,
};

export const controllers = { desk: createDeskController };

const STAFF = 'admin::isAuthenticatedAdmin';

/** Who may read all of a match may look on. */
const look = (path: string, handler: string): Route => ({
  method: 'GET',
  path: `/matches/:documentId${path}`,
  handler: `desk.${handler}`,
  config: { policies: [STAFF, 'plugin::pressbox.reads-whole-matches'] },
});

/** Who may write there too may act. */
const act = (method: string, path: string, handler: string, config: WriteOnMatch): Route => ({
  method,
  path: `/matches/:documentId${path}`,
  handler: `desk.${handler}`,
  config: { policies: [STAFF, { name: 'plugin::pressbox.writes-on-match', config }] },
});

export const adminRoutes: readonly Route[] = [
  look('/desk', 'find'),
  look('/desk/stream', 'stream'),
  look('/squads', 'squads'),
  act('POST', '/events', 'log', { verb: 'create', uid: MATCH_EVENT }),
  act('PUT', '/events/:event', 'amend', { verb: 'update', uid: MATCH_EVENT }),
  act('DELETE', '/events/:event', 'withdraw', { verb: 'delete', uid: MATCH_EVENT }),
  act('PUT', '/phase', 'changePhase', { verb: 'update', uid: MATCH }),
];

export const stop = { streams: (strapi) => getService(strapi, 'desk-watch').stop() } satisfies Record<string, Step>;
