/** The newsroom's day: its matches, what is written of them, a new match, a new article; and what the home page tells. */
import type { Route } from '../platform/room';
import { createBeginArticleService } from './begin-article';
import { createDayController } from './controller';
import { createNewMatchService } from './create-match';
import { createDayService } from './day';
import { createHomeService } from './home';
import { createHomeController } from './home-controller';
import { createKnownTeamsService } from './known';
import { createMatchLineService } from './match-line';
import { createTagProposalsService } from './tags';

export const services = {
  'begin-article': createBeginArticleService,
  day: createDayService,
  home: createHomeService,
  'known-teams': createKnownTeamsService,
  'match-line': createMatchLineService,
  'new-match': createNewMatchService,
  'tag-proposals': createTagProposalsService,
};

export const controllers = { day: createDayController, home: createHomeController };

const only = (...policies: string[]) => ({
  policies: ['admin::isAuthenticatedAdmin', ...policies.map((name) => `plugin::pressbox.${name}`)],
});

export const adminRoutes: readonly Route[] = [
  { method: 'GET', path: '/newsroom', handler: 'day.find', config: only('reads-match-days') },
  {
    method: 'POST',
    path: '/newsroom/match-line',
    handler: 'day.line',
    config: only('reads-match-days', 'creates-matches'),
  },
  {
    method: 'POST',
    path: '/newsroom/matches',
    handler: 'day.create',
    config: only('reads-match-days', 'creates-matches'),
  },
  { method: 'POST', path: '/newsroom/tags', handler: 'day.tags', config: only('reads-articles', 'reads-match-days') },
  // Which rows and fields, each of them asks.
  { method: 'GET', path: '/home/drafts', handler: 'home.drafts', config: only('reads-articles') },
  { method: 'GET', path: '/home/held', handler: 'home.held', config: only('reads-articles') },
  {
    method: 'GET',
    path: '/home/contradictions',
    handler: 'home.contradictions',
    config: only('reads-articles', 'reads-match-days'),
  },
  {
    method: 'POST',
    path: '/matches/:documentId/articles',
    handler: 'day.begin',
    config: only('reads-matches', 'begins-articles'),
  },
];
