import { factories } from '@strapi/strapi';
import { createPageCacheService } from '../cache/service';
import { PUBLIC_TYPES, shortNameOf } from '../constants/uids';
import { createPagesService } from '../pages/pages';
import { createMatchEntriesService } from '../pages/match-entries';
import { createAuthorEntriesService, createTagEntriesService } from '../pages/article-entries';
import { createReadersClockService } from '../readers/clock';
import { createRequestLimitsService } from '../requests/service';
import { createRatingsService } from '../readers/ratings';
import { createReadsService } from '../readers/reads';
import { createTrendingService } from '../readers/trending';
import { createAgateApplyService } from '../agate/apply';
import { createHouseStyleService } from '../agate/house-style';
import { createPeopleService } from '../agate/people';
import { createAgatePrintService } from '../agate/print';
import { createAgateReadService } from '../agate/read';
import { createSquadsService } from '../agate/squads';
import { createEmbargoService } from './embargo';
import { createEmbargoClockService } from './embargo-clock';
import { createGrantsService } from './grants';
import { createHoldsService } from './holds';
import { createLinksService } from './links';
import { createLocalesService } from './locales';
import { createMatchCheckService } from './match-check';
import { createMatchFactsService } from './match-facts';
import { createPreviewService } from './preview';
import { createRolesService } from '../roles/service';
import { createScoresService } from './scores';
import { createSharedRepairService } from './shared-repair';
import { createSharedValuesService } from './shared-values';
import { createSlugsService } from './slugs';
import { createTagsService } from './tags';

export const services = {
  'agate-apply': createAgateApplyService,
  'agate-print': createAgatePrintService,
  'agate-read': createAgateReadService,
  'author-entries': createAuthorEntriesService,
  embargo: createEmbargoService,
  'embargo-clock': createEmbargoClockService,
  grants: createGrantsService,
  holds: createHoldsService,
  'house-style': createHouseStyleService,
  links: createLinksService,
  locales: createLocalesService,
  'match-check': createMatchCheckService,
  'match-entries': createMatchEntriesService,
  'match-facts': createMatchFactsService,
  people: createPeopleService,
  'page-cache': createPageCacheService,
  pages: createPagesService,
  preview: createPreviewService,
  ratings: createRatingsService,
  'request-limits': createRequestLimitsService,
  'readers-clock': createReadersClockService,
  reads: createReadsService,
  roles: createRolesService,
  scores: createScoresService,
  'shared-repair': createSharedRepairService,
  'shared-values': createSharedValuesService,
  slugs: createSlugsService,
  squads: createSquadsService,
  'tag-entries': createTagEntriesService,
  tags: createTagsService,
  trending: createTrendingService,
};

/** Strapi's own service for every public type: its generated controllers ask for it by the type's name. */
export const coreServices = Object.fromEntries(
  PUBLIC_TYPES.map((uid) => [shortNameOf(uid), factories.createCoreService(uid)]),
);
