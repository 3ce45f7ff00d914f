/** Draws the page that the address names, and follows the reader from page to page without loading the site anew. */
import { countRead, loadPage, PageMissing } from './api.js';
import { firstPage, firstRoute } from './early.js';
import { framePage, frameProblem } from './frame.js';
import { addressOf, routeOf } from './routes.js';
import { viewFor } from './views.js';
import { isSameLanguage, wordsFor } from './words.js';

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

/**
 * Places what a reader sees first, and draws the rest when that is on the screen.
 *
 * @param {HTMLElement} view
 * @param {AbortSignal} signal the reader has gone elsewhere
 * @param {(() => unknown)[]} [rest]
 */
const place = async (view, signal, rest = []) => {
  content.setAttribute('aria-busy', 'true');
  content.replaceChildren(view);
  if (rest.length > 0) await painted();
  if (signal.aborted) return;
  // What stands is worth reading, whatever becomes of the rest.
  await Promise.all(rest.map(async (draw) => draw()).map((drawn) => drawn.catch(reportError)));
  if (!signal.aborted) content.removeAttribute('aria-busy');
};

/** When what was placed has been painted; at once where nobody looks. */
const painted = () =>
  document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The path of the page that stands. */
let shown = '';

/** @param {Page} page @param {AbortSignal} signal */
const draw = async (page, signal) => {
  const [words, view] = await Promise.all([wordsFor(page.locale), viewFor(page.type)]);
  if (signal.aborted) return;
  const unlessPages = (/** @type {string} */ language) =>
    isSameLanguage(language, page.locale) ? undefined : language;
  const rest = /** @type {(() => unknown)[]} */ ([async () => (await import('./head.js')).describePage(page)]);
  const later = (/** @type {() => unknown} */ drawing) => void rest.push(drawing);
  const [ui, print] = [words.lang, page.printedIn].map(unlessPages);
  const context = { words, locale: page.locale, ui, print, later };
  // The page says its own slug: after a rename, and at the door, it is not the one that was asked for.
  const isPreview = page.type === 'article' && page.preview !== undefined;
  const address = isPreview
    ? location.pathname
    : addressOf(page.type, page.locale, page.type === 'home' ? '' : page.slug);
  if (address !== location.pathname) history.replaceState(history.state, '', address + location.search + location.hash);
  shown = address;
  framePage(context, page);
  // A glance is no read, and the picture comes first.
  if (page.type === 'article' && !isPreview)
    setTimeout(() => shown === address && countRead(page.documentId), READ_AFTER);
  await place(view(context, page), signal, rest);
};

/** @param {Route | null} route @param {unknown} error @param {AbortSignal} signal */
const drawProblem = async (route, error, signal) => {
  const [words, { problemView }, { describeProblem }] = await Promise.all([
    wordsFor(route?.locale ?? null),
    import('./views/problem.js'),
    import('./head.js'),
  ]);
  if (signal.aborted) return;
  const { title, view } = problemView(words, route, error, () => open(route));
  shown = '';
  describeProblem(title, words.lang);
  frameProblem(words, route?.locale ?? null);
  await place(view, signal);
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
  const stopWaiting = () => timers.forEach(clearTimeout);
  try {
    const loaded = await page;
    stopWaiting();
    if (!signal.aborted) await draw(loaded, signal);
  } catch (error) {
    stopWaiting();
    if (!signal.aborted) await drawProblem(route, error, signal);
  } finally {
    skeleton.querySelector('.slow')?.replaceChildren();
  }
  return !signal.aborted;
};

/**
 * Opens an address of ours, and puts the reader at the head of it.
 *
 * @param {{ pathname: string, search: string }} address
 * @param {number} [scroll] where the reader was, when going back
 */
const goTo = async ({ pathname, search }, scroll = 0) => {
  if (!(await open(routeOf(pathname, search)))) return;
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
  goTo(link);
});

window.addEventListener('popstate', ({ state }) => {
  // The skip link and a tab move within the page that stands.
  if (location.pathname !== shown) goTo(location, state?.scroll);
});
window.addEventListener('pagehide', remember);

/** Draws a preview anew, where the editor was in it. */
const refresh = async () => {
  const route = routeOf(location.pathname, location.search);
  if (!route?.preview) return;
  const scroll = window.scrollY;
  if (await open(route)) scrollTo({ top: scroll, behavior: 'instant' });
};
// The panel that frames a preview says so when the editor has saved; a tab of its own looks when it is come back to.
window.addEventListener('message', ({ origin, source, data }) => {
  if (origin === location.origin && source === window.parent && data?.type === 'strapiUpdate') refresh();
});
document.addEventListener('visibilitychange', () => !document.hidden && refresh());

await open(firstRoute, firstPage);
// At hand, should the server be away by then.
import('./views/problem.js').catch(() => {});
// Coming back by a reload: the browser leaves the scrolling to us.
if (history.state?.scroll) scrollTo({ top: history.state.scroll, behavior: 'instant' });
