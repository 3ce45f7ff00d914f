/** What every room needs of Strapi and of the database. */
import { createHoldsService } from './holds';
import { registerKeepUpdatedAt } from './keep-updated-at';
import type { Step } from './room';
import { getService } from './service';
import { answerFaults, guardDatabase } from './transactions';

export { generatedControllers, generatedRoutes, generatedServices } from './generated';

export const services = { holds: createHoldsService };

export const register = { guardDatabase } satisfies Record<string, Step>;

export const lifecycles = { answerFaults, keepUpdatedAt: registerKeepUpdatedAt } satisfies Record<string, Step>;

export const start = { holds: (strapi) => getService(strapi, 'holds').prepare() } satisfies Record<string, Step>;
