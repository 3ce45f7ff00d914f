/** Articles and who signs them: drafts, embargoes, bodies, initials. */
import { knownLocale } from '../platform/generated';
import type { CreateRule, Route, Step } from '../platform/room';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { registerAnchors } from './anchors';
import { article } from './article-type';
import { author } from './author-type';
import { articleController } from './controller';
import { createArticleDeskController } from './desk-controller';
import { createPreviewService, PREVIEW_ACTION } from './drafts/preview';
import { registerReleasedReads } from './drafts/released';
import { createDraftsMiddleware } from './drafts/rule';
import { registerDraftsSanitizer } from './drafts/sanitizer';
import { createEmbargoClockService } from './embargo/clock';
import { createEmbargoMiddleware } from './embargo/rule';
import { createEmbargoService } from './embargo/service';
import { createInitialsMiddleware } from './initials';

export const contentTypes = { article, author };

export const services = {
  embargo: createEmbargoService,
  'embargo-clock': createEmbargoClockService,
  preview: createPreviewService,
};

export const controllers = { article: articleController, 'article-desk': createArticleDeskController };

export const contentApiRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/articles/:documentId/preview',
    handler: `${ARTICLE}.preview`,
    config: { ...knownLocale(), auth: { scope: [PREVIEW_ACTION] } },
  },
];

export const adminRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/articles/:documentId/embargo',
    handler: 'article-desk.embargo',
    config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-articles'] },
  },
];

export const rules = {
  drafts: createDraftsMiddleware,
  embargo: createEmbargoMiddleware,
  initials: createInitialsMiddleware,
} satisfies Record<string, CreateRule>;

export const register = { anchors: registerAnchors, hideDrafts: registerDraftsSanitizer } satisfies Record<
  string,
  Step
>;

export const lifecycles = { releasedReads: registerReleasedReads } satisfies Record<string, Step>;

export const start = {
  repairEmbargo: (strapi) => getService(strapi, 'embargo').repair(new Date()),
  embargoClock: (strapi) => getService(strapi, 'embargo-clock').start(),
} satisfies Record<string, Step>;

export const stop = {
  embargoClock: (strapi) => getService(strapi, 'embargo-clock').stop(),
} satisfies Record<string, Step>;
