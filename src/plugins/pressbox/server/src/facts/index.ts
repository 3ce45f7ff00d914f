/** What an article says is held against the facts of its matches. How that is done is core. */
import { PREVIEW_ACTION } from '../articles/drafts/preview';
import { knownLocale } from '../platform/generated';
import type { CreateRule, Route, Step } from '../platform/room';
import { createContradictedArticlesService } from './contradicted-articles';
import { createContradictionsService } from './contradictions';
import { createContradictionsController } from './contradictions-controller';
import { createFactCheckController } from './controller';
import { registerPermission } from './permission';
import { createPublishRule } from './publish-rule';
import { createFactCheckService } from './service';

export const services = {
  contradictions: createContradictionsService,
  'contradicted-articles': createContradictedArticlesService,
  'fact-check': createFactCheckService,
};

export const controllers = { contradictions: createContradictionsController, 'fact-check': createFactCheckController };

export const rules = { publications: createPublishRule } satisfies Record<string, CreateRule>;

export const start = { permission: registerPermission } satisfies Record<string, Step>;

export const contentApiRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/articles/:documentId/facts',
    handler: 'fact-check.find',
    config: { ...knownLocale(), auth: { scope: [PREVIEW_ACTION] } },
  },
];

/** Of one article. Which articles, and in which languages, the controllers ask. */
const staff = (method: string, path: string, handler: string): Route => ({
  method,
  path: `/articles/:documentId${path}`,
  handler,
  config: { ...knownLocale(), policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-articles'] },
});

export const adminRoutes: readonly Route[] = [
  staff('POST', '/facts', 'fact-check.checkTyped'),
  staff('GET', '/contradictions', 'contradictions.find'),
  staff('POST', '/contradictions', 'contradictions.accept'),
];
