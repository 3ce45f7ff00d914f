/** What Strapi generates for every public type: `GET /api/pressbox/matches` and its kind. */
import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Route } from './room';
import { PUBLIC_TYPES, shortNameOf } from './uids';

/** What Strapi gives a generated controller; its own types leave every method out. */
export interface GeneratedController {
  validateQuery(ctx: Context): Promise<void>;
  sanitizeQuery(ctx: Context): Promise<Record<string, unknown>>;
  sanitizeOutput(data: unknown, ctx: Context): Promise<unknown>;
  transformResponse(data: unknown, meta?: object): unknown;
}

/** Strapi's own service for every public type: its generated controllers ask for it by the type's name. */
export const generatedServices = Object.fromEntries(
  PUBLIC_TYPES.map((uid) => [shortNameOf(uid), factories.createCoreService(uid)]),
);

export const generatedControllers = Object.fromEntries(
  PUBLIC_TYPES.map((uid) => [shortNameOf(uid), factories.createCoreController(uid)]),
);

// Made anew for each route: Strapi writes the permission that a route takes into its config, and routes that share
// one object share the permission of the first.
export const knownLocale = () => ({ middlewares: ['plugin::pressbox.known-locale'] });
const oneDocument = () => ({ middlewares: ['plugin::pressbox.known-locale', 'plugin::pressbox.version'] });

const routesOf = (uid: (typeof PUBLIC_TYPES)[number]): Route[] => {
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

export const generatedRoutes = (): Route[] => PUBLIC_TYPES.flatMap(routesOf);
