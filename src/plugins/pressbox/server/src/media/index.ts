/** The media library of Strapi, as a newsroom needs it. */
import { knownLocale } from '../platform/generated';
import type { Route, Step } from '../platform/room';
import { registerIncoming } from './incoming';
import { registerPhotoColumns } from './photo-columns';
import { createPhotoController } from './photo-controller';
import { createPhotosService } from './photos';
import { registerPublicFiles } from './public-files';

export const services = { photos: createPhotosService };

export const controllers = { photo: createPhotoController };

export const adminRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/photos',
    handler: 'photo.find',
    config: {
      ...knownLocale(),
      // Which files, the controller asks.
      policies: ['admin::isAuthenticatedAdmin', 'plugin::pressbox.reads-articles'],
    },
  },
];

export const register = {
  photoColumns: registerPhotoColumns,
  publicFiles: registerPublicFiles,
  incoming: registerIncoming,
} satisfies Record<string, Step>;
