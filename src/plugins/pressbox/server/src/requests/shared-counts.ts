/**
 * Counts that several nodes share, in Redis. A Redis that is away or frozen fails no request: each node counts for
 * itself until it answers again.
 */
import { createClient } from '@redis/client';
import type { Core } from '@strapi/strapi';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { WINDOW_MS } from './rate-limit';

/** A request is not held up for longer by a Redis that is slow, and it is then left alone for a while. */
const PATIENCE_MS = 100;
const REST_MS = 5_000;
const LONGEST_WAIT_MS = 2_000;

export interface SharedCounts {
  /** Counts one; the seconds to wait where that is one too many, else 0; null where Redis does not answer. */
  take(bucket: string, perMinute: number, sender: string): Promise<number | null>;
  close(): void;
}

const patience = async <T>(answer: Promise<T>, patienceMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis has not answered within ${patienceMs} ms`)), patienceMs);
    timer.unref();
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
};

export const shareCounts = (strapi: Core.Strapi, url: string, patienceMs = PATIENCE_MS): SharedCounts => {
  const client = createClient({
    url,
    pingInterval: LONGEST_WAIT_MS,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 8), LONGEST_WAIT_MS) },
  });
  let restUntil = 0;
  const rest = (error: unknown): void => {
    const now = performance.now();
    if (now >= restUntil) {
      const reason = error instanceof Error ? error.message : String(error);
      strapi.log.warn(`Pressbox: requests are counted by each node for itself while Redis is away (${reason}).`);
    }
    restUntil = now + REST_MS;
  };
  client.on('error', rest);
  void client.connect().catch(rest);

  const limiters = new Map<string, RateLimiterRedis>();
  const limiterOf = (bucket: string, points: number): RateLimiterRedis => {
    const known = limiters.get(bucket);
    if (known) return known;
    const limiter = new RateLimiterRedis({
      storeClient: client,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
      keyPrefix: `pressbox:requests:${bucket}`,
      points,
      duration: WINDOW_MS / 1000,
    });
    limiters.set(bucket, limiter);
    return limiter;
  };

  return {
    async take(bucket, perMinute, sender) {
      if (!client.isReady || performance.now() < restUntil) return null;
      try {
        await patience(limiterOf(bucket, perMinute).consume(sender), patienceMs);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        rest(refusal);
        return null;
      }
    },
    close: () => client.destroy(),
  };
};
