/** Articles as they will look, for whoever was given a token by the admin panel. */
import type { Route, Step } from '../platform/room';
import { knownLocale } from '../platform/generated';
import { createPreviewController } from './controller';
import { registerManagerPreview } from './manager';
import { createPreviewsService } from './service';

export const services = { previews: createPreviewsService };

export const controllers = { previews: createPreviewController };

export const contentApiRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pages/preview/:documentId',
    handler: 'previews.find',
    // The token in the address is the permission: no role and no API token opens it.
    config: { ...knownLocale(), auth: false },
  },
];

export const register = { managerPreview: registerManagerPreview } satisfies Record<string, Step>;
