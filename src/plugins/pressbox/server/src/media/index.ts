/** The media library of Strapi, as a newsroom needs it. */
import type { Step } from '../platform/room';
import { registerIncoming } from './incoming';
import { registerPublicFiles } from './public-files';

export const register = { publicFiles: registerPublicFiles, incoming: registerIncoming } satisfies Record<string, Step>;
