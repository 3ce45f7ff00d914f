/** Who may do what: roles of the admin panel, what readers are granted, who may ask Pressbox about a match. */
import { prepareMarks } from '../platform/marks';
import type { Step } from '../platform/room';
import { getService } from '../platform/service';
import { registerConditions } from './conditions';
import { createGrantsService } from './grants';
import { createRolesService } from './service';

export { policies } from './policies';

export const services = { grants: createGrantsService, roles: createRolesService };

export const register = { conditions: registerConditions } satisfies Record<string, Step>;

export const start = {
  marks: (strapi) => prepareMarks(strapi, getService(strapi, 'roles').areHere),
  publicReads: (strapi) => getService(strapi, 'grants').grantPublicReads(),
  roles: async (strapi) => getService(strapi, 'roles').ensure((await getService(strapi, 'locales').all()).codes),
} satisfies Record<string, Step>;
