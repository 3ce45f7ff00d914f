import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { sayRefusal } from '../../../core/src/refusals';
import type { Context } from 'koa';
import type { CacheConfig } from '../delivery/settings';
import type { ReadersConfig } from '../readers/settings';
import { RateLimit, senderOf } from './rate-limit';
import type { RequestsConfig } from './settings';
import { shareCounts, type SharedCounts } from './shared-counts';

type Settings = RequestsConfig['perMinute'] & ReadersConfig['perMinute'];
/** What is counted apart. A token that has not been proved yet counts as one of the others, in a book of its own. */
export type Bucket = keyof Settings | 'unproved';

/** How much each address has sent in the last minute, of each kind. */
export const createRequestLimitsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const counts = new Map<Bucket, RateLimit>();
  let shared: SharedCounts | null | undefined;

  const mostOf = (bucket: Bucket): number => {
    const requests = strapi.config.get<RequestsConfig['perMinute']>('plugin::pressbox.requests.perMinute');
    const readers = strapi.config.get<ReadersConfig['perMinute']>('plugin::pressbox.readers.perMinute');
    return { ...requests, ...readers, unproved: requests.others }[bucket];
  };
  const countOf = (bucket: Bucket): RateLimit => {
    const known = counts.get(bucket);
    if (known) return known;
    const count = new RateLimit(mostOf(bucket));
    counts.set(bucket, count);
    return count;
  };
  const sharedCounts = (): SharedCounts | null => {
    if (shared === undefined) {
      const { redisUrl } = strapi.config.get<CacheConfig>('plugin::pressbox.cache');
      shared = redisUrl ? shareCounts(strapi, redisUrl) : null;
    }
    return shared;
  };

  return {
    /**
     * Counts a request of an address.
     *
     * @throws RateLimitError with `Retry-After` where it is one too many
     */
    async take(bucket: Bucket, ctx: Context): Promise<void> {
      const sender = senderOf(ctx.ip);
      const wait = (await sharedCounts()?.take(bucket, mostOf(bucket), sender)) ?? countOf(bucket).take(sender);
      if (wait === 0) return;
      ctx.set('Retry-After', String(wait));
      const { message, ...told } = sayRefusal('requests.too-many', { wait });
      throw new errors.RateLimitError(message, { retryAfter: wait, ...told });
    },
    stop(): void {
      shared?.close();
      shared = undefined;
      counts.clear();
    },
  };
};
