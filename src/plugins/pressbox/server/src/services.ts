import { factories } from '@strapi/strapi';
import { createPageCacheService } from './delivery/service';
import { PUBLIC_TYPES, shortNameOf } from './platform/uids';
import { createPagesService } from './delivery/pages';
import { createMatchEntriesService } from './pages/entries/match-entries';
import { createAuthorEntriesService, createTagEntriesService } from './pages/entries/article-entries';
import { createReadersClockService } from './readers/clock';
import { createRequestLimitsService } from './requests/service';
import { createRatingsService } from './readers/ratings';
import { createReadsService } from './readers/reads';
import { createTrendingService } from './readers/trending';
import { createAgateApplyService } from './agate/apply';
import { createHouseStyleService } from './agate/house-style';
import { createPeopleService } from './agate/people';
import { createAgatePrintService } from './agate/print';
import { createAgateReadService } from './agate/read';
import { createSquadsService } from './agate/squads';
import { createEmbargoService } from './articles/embargo/service';
import { createEmbargoClockService } from './articles/embargo/clock';
import { createGrantsService } from './roles/grants';
import { createHoldsService } from './platform/holds';
import { createLinksService } from './languages/shared/links';
import { createLocalesService } from './languages/locales';
import { createMatchCheckService } from './match/check';
import { createMatchFactsService } from './match/facts';
import { createPreviewService } from './articles/drafts/preview';
import { createRolesService } from './roles/service';
import { createScoresService } from './match/scores';
import { createSharedRepairService } from './languages/shared/repair';
import { createSharedValuesService } from './languages/shared/values';
import { createSlugsService } from './slugs/service';
import { createTagsService } from './tags/service';

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

declare module './platform/service' {
  interface Plugin {
    services: { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };
  }
}

/** Strapi's own service for every public type: its generated controllers ask for it by the type's name. */
export const coreServices = Object.fromEntries(
  PUBLIC_TYPES.map((uid) => [shortNameOf(uid), factories.createCoreService(uid)]),
);
