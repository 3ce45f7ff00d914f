/** A database that cannot write, or is away, is no fault of whoever asks: they are told so, and when to ask again. */
import type { Core } from '@strapi/strapi';
import { faultOf } from './faults';
import { refusal } from '../refuse';

/** Stands behind Strapi's own error handler, so in the plugin's bootstrap: what is used in `register` stands before it. */
export const answerFaults = (strapi: Core.Strapi): void => {
  strapi.server.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const fault = faultOf(error);
      if (!fault) throw error;
      strapi.log.error(`${ctx.method} ${ctx.path}: ${error instanceof Error ? error.message : String(error)}`);
      ctx.set('Retry-After', String(fault.retryAfter));
      throw refusal(fault.status, fault.said);
    }
  });
};
