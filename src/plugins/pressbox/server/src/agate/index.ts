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

export const services = {
  'agate-apply': createAgateApplyService,
  'agate-print': createAgatePrintService,
  'agate-read': createAgateReadService,
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

export const adminRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/matches/:documentId/agate/read',
    handler: 'agate.read',
    config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-matches'] },
  },
  {
    method: 'POST',
    path: '/matches/:documentId/agate/apply',
    handler: 'agate.apply',
    config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.keeps-matches'] },
  },
];
