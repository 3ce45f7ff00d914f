/** What a room may add to Strapi, said in its `index.ts`. `rooms.ts` puts it together in a stated order. */
import type { Core } from '@strapi/strapi';
import type { DocumentMiddleware } from './documents';

/** Makes a rule that holds on every path through the document service. */
export type CreateRule = (strapi: Core.Strapi) => DocumentMiddleware;

/** Something that is done once, when the plugin registers, starts or stops. */
export type Step = (strapi: Core.Strapi) => void | Promise<unknown>;

export interface Route {
  method: string;
  path: string;
  handler: string;
  config?: object;
}
