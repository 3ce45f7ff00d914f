/**
 * A write of ours is one transaction: what a rule refuses after the fact was never written. It takes hold of its document
 * first, so that two writers do not wait for each other; where the database has broken a tie all the same, the one it sent
 * away starts again, from what was sent.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { ATTEMPTS, pauseBefore, wasSentAway } from '../platform/retries';
import { isOurs, isWrite, type DocumentContext, type DocumentMiddleware } from '../platform/documents';
import { isStep } from '../platform/holds';
import { getService } from '../platform/service';
import { isPart, refuseWhereGone, rootsOf } from './parts/roots';

const attempts = new AsyncLocalStorage<number>();

export const createTransactionMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  const held = async (context: DocumentContext, next: () => Promise<unknown>): Promise<unknown> => {
    if (isStep() && isPart(context.uid)) return strapi.db.transaction(() => next());
    const roots = await rootsOf(strapi, context);
    return getService(strapi, 'holds').during(roots.held, async () => {
      await refuseWhereGone(strapi, roots);
      return next();
    });
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    if (!isOurs(uid) || !isWrite(action)) return next();
    // Inside another transaction, whoever began it is the one to begin again. It is joined, not left to itself: once it
    // is taken back nothing of ours may be written outside it.
    if (strapi.db.inTransaction()) return held(context, next);
    const attempt = attempts.getStore() ?? 1;
    // The rules settle what they find in `data`; the next attempt starts from what was sent.
    const sent = structuredClone(params);
    try {
      return await held(context, next);
    } catch (error) {
      if (!wasSentAway(error) || attempt === ATTEMPTS) throw error;
      await pauseBefore(attempt + 1);
      const write = (strapi.documents(uid) as unknown as Record<string, (again: DocumentContext['params']) => unknown>)[
        action
      ];
      return attempts.run(attempt + 1, () => write?.(sent));
    }
  };
};
