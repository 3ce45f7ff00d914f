/** The languages of the newsroom, and what all languages of a document share. */
import type { CreateRule, Route, Step } from '../platform/room';
import { getService } from '../platform/service';
import { createNewsroomController } from './controller';
import { knownLocale } from './known-locale';
import { createLocalesService } from './locales';
import { createLanguagesMiddleware } from './rule';
import { createLinksService } from './shared/links';
import { createOvertakenMiddleware } from './shared/overtaken';
import { overtakenValue } from './shared/overtaken-type';
import { createSharedRepairService } from './shared/repair';
import { carryForOurselves, createSharedMiddleware } from './shared/rule';
import { createSharedValuesService } from './shared/values';
import { registerLocaleLifecycles } from './welcome';

export const contentTypes = { 'overtaken-value': overtakenValue };

export const services = {
  links: createLinksService,
  locales: createLocalesService,
  'shared-repair': createSharedRepairService,
  'shared-values': createSharedValuesService,
};

export const controllers = { newsroom: createNewsroomController };

export const middlewares = { 'known-locale': knownLocale };

export const adminRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/locales',
    handler: 'newsroom.locales',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];

export const rules = {
  languages: createLanguagesMiddleware,
  overtaken: createOvertakenMiddleware,
  shared: createSharedMiddleware,
} satisfies Record<string, CreateRule>;

export const register = { carryForOurselves } satisfies Record<string, Step>;

export const lifecycles = { welcome: registerLocaleLifecycles } satisfies Record<string, Step>;

export const start = {
  mendShared: (strapi) => getService(strapi, 'shared-repair').run(),
} satisfies Record<string, Step>;
