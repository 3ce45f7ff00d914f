/** A pasted text is read against a match and applied to it; a match is printed. How both are done is core. */
import { knownLocale } from '../platform/generated';
import type { Route } from '../platform/room';
import { MATCH } from '../platform/uids';
import { createAgateApplyService } from './apply';
import { createAgateController } from './controller';
import { createHouseStyleService } from './house-style';
import { createPeopleService } from './people';
import { createAgatePrintService } from './print';
import { createAgateReadService } from './read';
import { createSquadsService } from './squads';
import { createAgateUndoService } from './undo';

export const services = {
  'agate-apply': createAgateApplyService,
  'agate-print': createAgatePrintService,
  'agate-read': createAgateReadService,
  'agate-undo': createAgateUndoService,
  'house-style': createHouseStyleService,
  people: createPeopleService,
  squads: createSquadsService,
};

export const controllers = { agate: createAgateController };

export const contentApiRoutes: readonly Route[] = [
  // Whoever may read a match may read its print, a read-only token too.
  {
    method: 'GET',
    path: '/matches/:documentId/agate',
    handler: 'agate.print',
    config: { ...knownLocale(), auth: { scope: [`${MATCH}.findOne`] } },
  },
];

/** Of the admin panel, for whoever the policy lets in. */
const staff = (method: string, path: string, handler: string, policy: string, config: object = {}): Route => ({
  method,
  path: `/matches/:documentId${path}`,
  handler: `agate.${handler}`,
  config: { ...config, policies: ['admin::isAuthenticatedAdmin', `plugin::pressbox.${policy}`] },
});

export const adminRoutes: readonly Route[] = [
  staff('GET', '/agate', 'print', 'reads-whole-matches', knownLocale()),
  staff('GET', '/sheets', 'sheets', 'reads-whole-matches'),
  staff('POST', '/agate/read', 'read', 'reads-matches'),
  staff('POST', '/agate/preview', 'preview', 'keeps-matches'),
  staff('POST', '/agate/apply', 'apply', 'keeps-matches'),
  staff('POST', '/agate/undo', 'undo', 'keeps-matches'),
];
