/** Matches and what they consist of: the score, what does not add up, the facts that a print or a page needs. */
import type { CreateRule, Route, Step } from '../platform/room';
import { MATCH } from '../platform/uids';
import { createMatchCheckService } from './check';
import { matchController } from './controller';
import { createMatchDeskController } from './desk-controller';
import { createMatchFactsService } from './facts';
import { createRowChecksMiddleware } from './row-checks';
import { registerScoreLifecycles } from './score-lifecycles';
import { createScoresService } from './scores';
import { createSheetReadinessMiddleware } from './sheet-readiness';
import { commentaryEntry } from './types/commentary-entry';
import { competition, edition } from './types/competition';
import { match, tie } from './types/match';
import { matchEvent } from './types/match-event';
import { appearance, teamSheet } from './types/team-sheet';

export const contentTypes = {
  competition,
  edition,
  match,
  tie,
  'team-sheet': teamSheet,
  appearance,
  'match-event': matchEvent,
  'commentary-entry': commentaryEntry,
};

export const services = {
  'match-check': createMatchCheckService,
  'match-facts': createMatchFactsService,
  scores: createScoresService,
};

export const controllers = { match: matchController, 'match-desk': createMatchDeskController };

export const contentApiRoutes: readonly Route[] = [
  { method: 'GET', path: '/matches/:documentId/check', handler: `${MATCH}.check`, config: {} },
];

export const adminRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/matches/:documentId/check',
    handler: 'match-desk.check',
    config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-whole-matches'] },
  },
];

export const rules = {
  rowChecks: createRowChecksMiddleware,
  sheetReadiness: createSheetReadinessMiddleware,
} satisfies Record<string, CreateRule>;

export const lifecycles = { scores: registerScoreLifecycles } satisfies Record<string, Step>;
