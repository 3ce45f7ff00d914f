/** Pages on their way to readers: kept ready, answered fast, dropped when something on them changes. */
import type { Step } from '../platform/room';
import { getService } from '../platform/service';
import { createPagesController } from './controller';
import { createPagesService } from './pages';
import { createPageCacheService } from './service';
import { registerNodes } from './wait-for-nodes';

export { pageRoutes as contentApiRoutes } from './routes';

export const services = { 'page-cache': createPageCacheService, pages: createPagesService };

export const controllers = { pages: createPagesController };

export const register = { nodes: registerNodes } satisfies Record<string, Step>;

export const start = { pageCache: (strapi) => getService(strapi, 'page-cache').start() } satisfies Record<string, Step>;

export const stop = { pageCache: (strapi) => getService(strapi, 'page-cache').stop() } satisfies Record<string, Step>;
