/** The media library of Strapi, as a newsroom needs it. */
import type { Core } from '@strapi/strapi';
import { registerIncoming } from './incoming';
import { registerPublicFiles } from './public-files';

export const registerMedia = (strapi: Core.Strapi): void => {
  registerPublicFiles(strapi);
  registerIncoming(strapi);
};
