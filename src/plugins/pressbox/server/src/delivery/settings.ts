/** What a newsroom may set about the cache of pages. */
export interface CacheConfig {
  /** How many bytes of pages are kept. */
  maxBytes: number;
  /** How long a page is kept at most, in seconds, though nothing on it changed. */
  maxAge: number;
  /**
   * How long a page is believed, in seconds, where changes of other nodes do not reach this one: without REDIS_URL on
   * a database that several nodes may share, and while Redis is away.
   */
  ttlAlone: number;
  /** What shared caches (a CDN) are told, in seconds. Browsers always ask again, and are answered 304. */
  sharedMaxAge: number;
  staleWhileRevalidate: number;
  /**
   * Whether a page that is ready is answered ahead of Strapi's middlewares. Its security and CORS headers are those
   * that the stack gave the first reader of the same origin. It is off until a newsroom turns it on: a middleware of
   * the host that decides who may read (an address list, a maintenance page) is not asked.
   */
  aheadOfStack: boolean;
  /** Where changes cross from node to node. */
  redisUrl: string | null;
}

export const cacheDefaults = (environment: NodeJS.ProcessEnv): CacheConfig => ({
  maxBytes: 256 * 1024 * 1024,
  maxAge: 3600,
  ttlAlone: 5,
  sharedMaxAge: 5,
  staleWhileRevalidate: 60,
  aheadOfStack: false,
  redisUrl: environment.REDIS_URL || null,
});
