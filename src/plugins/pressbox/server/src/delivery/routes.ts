import { PAGE_SCOPES } from '../pages/scopes';
import type { PageType } from '../pages/settings';

const readable = (type: PageType) => ({ auth: { scope: [PAGE_SCOPES[type]] } });

export const pageRoutes = [
  { method: 'GET', path: '/pages/articles/:slug', handler: 'pages.article', config: readable('article') },
  { method: 'GET', path: '/pages/matches/:slug', handler: 'pages.match', config: readable('match') },
  { method: 'GET', path: '/pages/tags/:slug', handler: 'pages.tag', config: readable('tag') },
  { method: 'GET', path: '/pages/authors/:slug', handler: 'pages.author', config: readable('author') },
  { method: 'GET', path: '/pages/home', handler: 'pages.home', config: readable('home') },
];
