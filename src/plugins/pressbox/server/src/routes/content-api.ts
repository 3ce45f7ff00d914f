import { factories } from '@strapi/strapi';
import { MATCH, ARTICLE, PUBLIC_TYPES } from '../platform/uids';
import { pageRoutes } from '../delivery/routes';
import { readerRoutes } from '../readers/routes';
import { PREVIEW_ACTION } from '../articles/drafts/preview';

export interface Route {
  method: string;
  path: string;
  handler: string;
  config?: object;
}

// Made anew for each route: Strapi writes the permission that a route takes into its config, and routes that share
// one object share the permission of the first.
const knownLocale = () => ({ middlewares: ['plugin::pressbox.known-locale'] });
const oneDocument = () => ({ middlewares: ['plugin::pressbox.known-locale', 'plugin::pressbox.version'] });
const generated = (uid: (typeof PUBLIC_TYPES)[number]): Route[] => {
  const router = factories.createCoreRouter(uid, {
    config: {
      find: knownLocale(),
      findOne: oneDocument(),
      create: oneDocument(),
      update: oneDocument(),
      delete: knownLocale(),
    },
  });
  // Read only now: the router looks at the running application.
  return (typeof router.routes === 'function' ? router.routes() : router.routes) as Route[];
};

/** `GET /api/pressbox/matches` and its kind for every public type, and what Pressbox adds. */
export const contentApiRoutes = () => ({
  type: 'content-api' as const,
  routes: [
    {
      method: 'GET',
      path: '/articles/:documentId/preview',
      handler: `${ARTICLE}.preview`,
      config: { ...knownLocale(), auth: { scope: [PREVIEW_ACTION] } },
    },
    { method: 'GET', path: '/matches/:documentId/check', handler: `${MATCH}.check`, config: {} },
    // Whoever may read a match may read its print, a read-only token too.
    {
      method: 'GET',
      path: '/matches/:documentId/agate',
      handler: 'agate.print',
      config: { ...knownLocale(), auth: { scope: [`${MATCH}.findOne`] } },
    },
    ...pageRoutes,
    ...readerRoutes,
    ...PUBLIC_TYPES.flatMap(generated),
  ],
});
