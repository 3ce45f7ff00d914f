/** What an article says is held against the facts of its matches. How that is done is core. */
import { PREVIEW_ACTION } from '../articles/drafts/preview';
import { knownLocale } from '../platform/generated';
import type { Route } from '../platform/room';
import { createFactCheckController } from './controller';
import { createFactCheckService } from './service';

export const services = { 'fact-check': createFactCheckService };

export const controllers = { 'fact-check': createFactCheckController };

export const contentApiRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/articles/:documentId/facts',
    handler: 'fact-check.find',
    config: { ...knownLocale(), auth: { scope: [PREVIEW_ACTION] } },
  },
];

export const adminRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/articles/:documentId/facts',
    handler: 'fact-check.checkTyped',
    config: {
      ...knownLocale(),
      // Which articles, and in which languages, the controller asks.
      policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-articles'],
    },
  },
];
