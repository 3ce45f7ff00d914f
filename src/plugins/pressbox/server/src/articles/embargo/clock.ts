/** Looks for due articles by the rule of the newsroom, and goes on looking when somebody sets the clock. */
import type { Core } from '@strapi/strapi';
import { watchClock } from '../../platform/clock';
import { getService } from '../../platform/service';
import type { EmbargoConfig } from './settings';

const JOB = 'pressboxEmbargo';

export const createEmbargoClockService = ({ strapi }: { strapi: Core.Strapi }) => {
  let running = false;
  let stopWatching: (() => void) | null = null;

  /** A tick that finds the last one still at work leaves it to finish. */
  const task = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      await getService(strapi, 'embargo').release(new Date());
    } finally {
      running = false;
    }
  };

  const begin = (): void => {
    const { rule } = strapi.config.get<EmbargoConfig>('plugin::pressbox.embargo');
    strapi.cron.add({ [JOB]: { task, options: { rule } } });
  };

  return {
    start(): void {
      begin();
      stopWatching = watchClock((moved) => {
        strapi.log.warn(`Pressbox: the clock of this machine was set by ${Math.round(moved / 1000)} s.`);
        // A job that has fired waits for the second after that in which it fired: a clock set back has it wait for days.
        strapi.cron.remove(JOB);
        begin();
        getService(strapi, 'page-cache').clockWasSet();
      });
    },

    stop(): void {
      stopWatching?.();
      stopWatching = null;
    },
  };
};
