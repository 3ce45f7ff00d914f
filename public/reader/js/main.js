/** Draws the page that the address names, and follows the reader from page to page without loading the site anew. */
import { countRead, loadPage, PageMissing } from './api.js';
import { firstPage, firstRoute } from './early.js';
import { framePage, frameProblem } from './frame.js';
import { describePage, describeProblem } from './head.js';
import { addressOf, routeOf } from './routes.js';
import { viewFor } from './views.js';
import { problemView } from './views/problem.js';
import { wordsFor } from './words.js';

/**
 * @import { Page } from './api.js'
 * @import { Route } from './routes.js'
 */

/** How long the page before may stand until the skeleton says that another is coming, and until words say it. */
const SKELETON_AFTER = 150;
const SLOW_AFTER = 4000;
/** How long an article stands before it counts as read. */
const READ_AFTER = 2000;

const content = /** @type {HTMLElement} */ (document.querySelector('#content'));
const skeleton = /** @type {HTMLElement} */ (content.querySelector('.skeleton'));

/** @param {HTMLElement} view */
const place = (view) => {
  content.replaceChildren(view);
  content.removeAttribute('aria-busy');
};

/** The path of the page that stands. */
let shown = '';

/** @param {Page} page */
const draw = async (page) => {
  const [words, view] = await Promise.all([wordsFor(page.locale), viewFor(page.type)]);
  const sameLanguage = page.locale.toLowerCase().split('-')[0] === words.lang;
  const context = { words, locale: page.locale, ui: sameLanguage ? undefined : words.lang };
  // The page says its own slug: after a rename, and at the door, it is not the one that was asked for.
  const address = addressOf(page.type, page.locale, page.type === 'home' ? '' : page.slug);
  if (address !== location.pathname) history.replaceState(history.state, '', address + location.search + location.hash);
  shown = address;
  describePage(page);
  framePage(context, page);
  place(view(context, page));
  // A glance is no read, and the picture comes first.
  if (page.type === 'article') setTimeout(() => shown === address && countRead(page.documentId), READ_AFTER);
};

/** @param {Route | null} route @param {unknown} error */
const drawProblem = async (route, error) => {
  const words = await wordsFor(route?.locale ?? null);
  const { title, view } = problemView(words, route, error, () => open(route));
  shown = '';
  describeProblem(title, words.lang);
  frameProblem(words, route?.locale ?? null);
  place(view);
};

const waiting = async (/** @type {Route | null} */ route) => {
  const { slow, lang } = await wordsFor(route?.locale ?? null);
  const said = skeleton.querySelector('.slow');
  if (said instanceof HTMLElement) Object.assign(said, { textContent: slow, lang });
};

let leave = new AbortController();

/**
 * @param {Route | null} route
 * @param {Promise<Page>} [loading]
 */
const open = async (route, loading) => {
  leave.abort();
  const { signal } = (leave = new AbortController());
  const page = loading ?? (route ? loadPage(route, signal) : Promise.reject(new PageMissing([])));
  const timers = [
    setTimeout(() => {
      content.setAttribute('aria-busy', 'true');
      content.replaceChildren(skeleton);
    }, SKELETON_AFTER),
    setTimeout(() => waiting(route), SLOW_AFTER),
  ];
  try {
    const loaded = await page;
    if (!signal.aborted) await draw(loaded);
  } catch (error) {
    if (!signal.aborted) await drawProblem(route, error);
  } finally {
    timers.forEach(clearTimeout);
    skeleton.querySelector('.slow')?.replaceChildren();
  }
  return !signal.aborted;
};

/**
 * Opens an address of ours, and puts the reader at the head of it.
 *
 * @param {string} pathname
 * @param {number} [scroll] where the reader was, when going back
 */
const goTo = async (pathname, scroll = 0) => {
  if (!(await open(routeOf(pathname)))) return;
  scrollTo({ top: scroll, behavior: 'instant' });
  content.focus({ preventScroll: true });
};

history.scrollRestoration = 'manual';
const remember = () => history.replaceState({ scroll: window.scrollY }, '');

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || event.defaultPrevented || elsewhere || link.target || link.origin !== location.origin) return;
  if (!routeOf(link.pathname) || (link.hash && link.pathname === location.pathname)) return;
  event.preventDefault();
  remember();
  history.pushState(null, '', link.href);
  goTo(link.pathname);
});

window.addEventListener('popstate', ({ state }) => {
  // The skip link and a tab move within the page that stands.
  if (location.pathname !== shown) goTo(location.pathname, state?.scroll);
});
window.addEventListener('pagehide', remember);

await open(firstRoute, firstPage);
// Coming back by a reload: the browser leaves the scrolling to us.
if (history.state?.scroll) scrollTo({ top: history.state.scroll, behavior: 'instant' });
