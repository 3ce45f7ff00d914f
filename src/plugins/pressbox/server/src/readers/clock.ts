/** What is done every few seconds, and once more at the end. */
import type { Core } from '@strapi/strapi';
import { ticks } from '../platform/clock';
import { getService } from '../platform/service';
import type { ReadersConfig } from './settings';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** The ranking is counted anew at least so often: other nodes count readers too. */
const REFRESH_MS = 60_000;

export const createReadersClockService = ({ strapi }: { strapi: Core.Strapi }) => {
  let timer: NodeJS.Timeout | null = null;
  let countedAt = 0;

  const tick = async (): Promise<void> => {
    try {
      const counted = await getService(strapi, 'reads').flush();
      if (counted > 0 || ticks() - countedAt > REFRESH_MS) {
        countedAt = ticks();
        await getService(strapi, 'trending').refresh();
      }
    } catch (error) {
      strapi.log.error(error);
    }
  };

  /** Strapi lets a signal end the process at once. What was counted is written first. */
  const onSignal = (signal: NodeJS.Signals): void => {
    const end = () => {
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    getService(strapi, 'reads')
      .flush()
      .catch((error: unknown) => strapi.log.error(error))
      .finally(end);
  };

  return {
    async start(): Promise<void> {
      const { flushSeconds } = strapi.config.get<ReadersConfig>('plugin::pressbox.readers');
      await getService(strapi, 'trending').refresh();
      countedAt = ticks();
      timer = setInterval(() => void tick(), flushSeconds * 1000);
      timer.unref();
      for (const signal of SIGNALS) process.once(signal, onSignal);
    },

    tick,

    async stop(): Promise<void> {
      if (timer) clearInterval(timer);
      timer = null;
      for (const signal of SIGNALS) process.removeListener(signal, onSignal);
      await getService(strapi, 'reads').flush();
    },
  };
};
