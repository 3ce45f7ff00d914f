/** Requests as such: how many, how deep, and what is said of what cannot be read or stored. */
import type { Step } from '../platform/room';
import { getService } from '../platform/service';
import { registerRequestLimit } from './limit';
import { readableBody } from './readable-body';
import { createRequestLimitsService } from './service';
import { registerTrouble } from './trouble';

export const services = { 'request-limits': createRequestLimitsService };

export const middlewares = { 'readable-body': readableBody };

export const register = { trouble: registerTrouble, limit: registerRequestLimit } satisfies Record<string, Step>;

export const stop = { limits: (strapi) => getService(strapi, 'request-limits').stop() } satisfies Record<string, Step>;
