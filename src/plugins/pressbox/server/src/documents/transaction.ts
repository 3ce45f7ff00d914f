/**
 * A write of ours is one transaction: what a rule refuses after the fact was never written. Where the database has
 * broken a tie between two writers that waited for each other, the one it sent away starts again.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { ATTEMPTS, wasSentAway } from '../utils/retries';
import { isOurs, isWrite, type DocumentContext, type DocumentMiddleware } from '../utils/documents';

const attempts = new AsyncLocalStorage<number>();

export const createTransactionMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async ({ uid, action, params }, next) => {
    if (!isOurs(uid) || !isWrite(action)) return next();
    // Inside another transaction, whoever began it is the one to begin again.
    if (strapi.db.inTransaction()) return next();
    const attempt = attempts.getStore() ?? 1;
    // The rules settle what they find in `data`; the next attempt starts from what was sent.
    const sent = structuredClone(params);
    try {
      return await strapi.db.transaction(() => next());
    } catch (error) {
      if (!wasSentAway(error) || attempt === ATTEMPTS) throw error;
      const write = (strapi.documents(uid) as unknown as Record<string, (again: DocumentContext['params']) => unknown>)[
        action
      ];
      return attempts.run(attempt + 1, () => write?.(sent));
    }
  };
