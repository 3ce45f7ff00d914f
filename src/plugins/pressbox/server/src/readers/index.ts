/** What readers do: they vote, and they read. */
import type { Step } from '../platform/room';
import { getService } from '../platform/service';
import { createReadersClockService } from './clock';
import { createReadersController } from './controller';
import { createRatingsService } from './ratings';
import { createReadsService } from './reads';
import { createTrendingService } from './trending';
import { articleRating, articleReads, articleScore, readMark } from './types';

export { readerRoutes as contentApiRoutes } from './routes';

export const contentTypes = {
  'article-rating': articleRating,
  'article-reads': articleReads,
  'article-score': articleScore,
  'read-mark': readMark,
};

export const services = {
  ratings: createRatingsService,
  'readers-clock': createReadersClockService,
  reads: createReadsService,
  trending: createTrendingService,
};

export const controllers = { readers: createReadersController };

export const start = { clock: (strapi) => getService(strapi, 'readers-clock').start() } satisfies Record<string, Step>;

export const stop = { clock: (strapi) => getService(strapi, 'readers-clock').stop() } satisfies Record<string, Step>;
