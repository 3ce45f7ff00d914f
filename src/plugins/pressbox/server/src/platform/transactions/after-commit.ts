/**
 * What follows a commit is nobody's request any more: the write is stored and will be answered, whatever becomes of the
 * events and the caches that hear of it. Strapi starts that work and does not wait for it, so that where it rejects
 * nobody is there, and Node ends the process. Here it is heard: caught, logged, and done with.
 */
import type { Core } from '@strapi/strapi';

type Work = () => unknown;
interface Callbacks {
  onCommit(work: Work): void;
  onRollback(work: Work): void;
}
type Transaction = (work?: (callbacks: Callbacks) => unknown) => Promise<unknown>;

/** Runs some work whose failure is told to the log alone. What it answers is a promise that never rejects. */
export const contained =
  (strapi: Core.Strapi, what: string, work: Work): (() => Promise<void>) =>
  async () => {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      strapi.log.error(`Pressbox: ${what} failed: ${reason}`);
    }
  };

const containCallbacks = (strapi: Core.Strapi): void => {
  const begin = strapi.db.transaction.bind(strapi.db) as Transaction;
  const transaction: Transaction = (work) =>
    work
      ? begin(({ onCommit, onRollback, ...rest }) =>
          work({
            ...rest,
            onCommit: (after) => onCommit(contained(strapi, 'what follows a commit', after)),
            onRollback: (after) => onRollback(contained(strapi, 'what follows a rollback', after)),
          }),
        )
      : begin();
  strapi.db.transaction = transaction as unknown as typeof strapi.db.transaction;
};

const containEvents = (strapi: Core.Strapi): void => {
  const emit = strapi.eventHub.emit.bind(strapi.eventHub);
  strapi.eventHub.emit = (event, ...args) =>
    contained(strapi, `a listener of "${event}"`, () => emit(event, ...args))();
};

/** From now on nothing that follows a commit, and no listener of an event, can reject with nobody there. */
export const containFollowers = (strapi: Core.Strapi): void => {
  containCallbacks(strapi);
  containEvents(strapi);
};
