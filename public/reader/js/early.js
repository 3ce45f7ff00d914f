/**
 * The first module to run, while the others still arrive: it asks for the page, for the words of its language, for
 * the code that draws it and for its picture at once, so that none waits for another.
 */
import { loadPage, PageMissing } from './api.js';
import { expectCover } from './picture.js';
import { routeOf } from './routes.js';
import { viewFor } from './views.js';
import { wordsFor } from './words.js';

export const firstRoute = routeOf(location.pathname, location.search);
if (firstRoute?.locale) document.documentElement.lang = firstRoute.locale;

export const firstPage = firstRoute ? loadPage(firstRoute) : Promise.reject(new PageMissing([]));
firstPage.then(
  (page) => page.type === 'article' && page.cover && expectCover(page.cover),
  () => {}, // whoever draws the page looks at it; until then it is no unhandled rejection
);

wordsFor(firstRoute?.locale ?? null).catch(() => {});
if (firstRoute) viewFor(firstRoute.type).catch(() => {});
