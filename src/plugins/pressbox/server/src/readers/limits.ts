import type { Core } from '@strapi/strapi';
import { RateLimit } from './rate-limit';
import type { ReadersConfig } from './settings';

type What = keyof ReadersConfig['perMinute'];

/** How much each address has sent in the last minute. */
export const createReaderLimitsService = ({ strapi }: { strapi: Core.Strapi }) => {
  let limits: Record<What, RateLimit> | null = null;
  const make = (): Record<What, RateLimit> => {
    const { ratings, reads } = strapi.config.get<ReadersConfig['perMinute']>('plugin::pressbox.readers.perMinute');
    return { ratings: new RateLimit(ratings), reads: new RateLimit(reads) };
  };
  return {
    /** Counts one; the seconds to wait where it is one too many, else 0. */
    take: (what: What, address: string): number => (limits ??= make())[what].take(address),
    forget(): void {
      limits = null;
    },
  };
};
