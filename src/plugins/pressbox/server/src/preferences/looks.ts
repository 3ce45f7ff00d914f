import type { Core } from '@strapi/strapi';

const AGAIN_MS = 1_000;

/**
 * Looking at what is saved, one look at a time: who asks while one is under way waits for the next, which serves all who
 * wait. One that fails is repeated until it is answered.
 */
export const createLooks = (look: () => Promise<void>, log: Pick<Core.Strapi['log'], 'error'>) => {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let retry: NodeJS.Timeout | null = null;
  let isStopped = false;

  const run = async (): Promise<void> => {
    try {
      await look();
      if (retry) clearTimeout(retry);
      retry = null;
    } catch (error) {
      log.error(error);
      if (!isStopped && !retry)
        retry = setTimeout(() => {
          retry = null;
          void again();
        }, AGAIN_MS).unref();
    } finally {
      running = null;
    }
  };

  const again = (): Promise<void> => {
    if (isStopped) return Promise.resolve();
    if (!running) return (running = run());
    next ??= running.then(() => {
      next = null;
      return again();
    });
    return next;
  };

  return {
    again,
    /** Waits until what was saved has been looked at, as far as this node has heard of it. */
    known: (): Promise<void> => next ?? running ?? (retry ? again() : Promise.resolve()),
    async stop(): Promise<void> {
      isStopped = true;
      if (retry) clearTimeout(retry);
      await running;
    },
  };
};
