/** What a newsroom may set about its readers. */
export interface ReadersConfig {
  /** How many votes and reads one address may send in a minute. Behind a proxy, set `server.proxy.koa` to true. */
  perMinute: { ratings: number; reads: number };
  /** How often reads are written, in seconds: as much may be lost at a crash. */
  flushSeconds: number;
  /** After so many hours a read counts half as much towards trending. */
  trendingHalfLifeHours: number;
}

export const readersDefaults: ReadersConfig = {
  perMinute: { ratings: 30, reads: 240 },
  flushSeconds: 10,
  trendingHalfLifeHours: 24,
};
