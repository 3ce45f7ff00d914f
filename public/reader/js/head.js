/** What a page says of itself: title, description, canonical address, translations, preview card, JSON-LD. */
import { h } from './html.js';
import { jsonLdOf } from './jsonld.js';
import { addressOf } from './routes.js';

/**
 * @import { Page } from './api.js'
 * @import { Attributes } from './html.js'
 */

/**
 * Browsers with Trusted Types guard the text of every script element, also of a type that they never run. This one
 * policy may write one: our JSON.
 *
 * @type {{ createScript(text: string): string } | undefined}
 */
const trusted = Reflect.get(window, 'trustedTypes')?.createPolicy('reader-json-ld', {
  createScript: (/** @type {string} */ json) => json,
});

/** @param {unknown} data */
const jsonLdScript = (data) => {
  const json = JSON.stringify(data);
  const script = h('script', { type: 'application/ld+json' });
  script.textContent = trusted?.createScript(json) ?? json;
  return script;
};

/** @param {string} path */
const absolute = (path) => new URL(path, location.origin).href;

/** @type {Partial<Record<Page['type'], string>>} */
const OG_TYPES = { article: 'article', author: 'profile' };

/** @param {Page} page */
const coverOf = (page) => {
  if (page.type === 'article') return page.cover;
  if (page.type === 'author') return page.photo;
  return page.type === 'home' || page.type === 'tag' ? (page.latest[0]?.cover ?? null) : null;
};

/**
 * @param {Page} page
 * @returns {HTMLElement[]}
 */
const elementsOf = (page) => {
  const url = absolute(addressOf(page.type, page.locale, page.type === 'home' ? '' : page.slug));
  const { title, description } = page.seo;
  const cover = coverOf(page);
  const meta = (/** @type {Attributes} */ attributes) => (attributes.content ? h('meta', attributes) : null);
  const og = (/** @type {string} */ property, /** @type {string | number | null | undefined} */ content) =>
    meta({ property, content });
  const translations = page.alternates.map(({ locale, slug }) => ({
    locale,
    href: absolute(addressOf(page.type, locale, slug)),
  }));
  const jsonLd = jsonLdOf(page, url, absolute);
  return [
    meta({ name: 'description', content: description }),
    h('link', { rel: 'canonical', href: url }),
    ...translations.map(({ locale, href }) => h('link', { rel: 'alternate', hreflang: locale, href })),
    translations[0] && h('link', { rel: 'alternate', hreflang: 'x-default', href: translations[0].href }),
    og('og:site_name', 'Pressbox'),
    og('og:type', OG_TYPES[page.type] ?? 'website'),
    og('og:title', title),
    og('og:description', description),
    og('og:url', url),
    og('og:locale', page.locale.replace('-', '_')),
    ...translations
      .filter(({ locale }) => locale !== page.locale)
      .map(({ locale }) => og('og:locale:alternate', locale.replace('-', '_'))),
    og('og:image', cover && absolute(cover.url)),
    og('og:image:width', cover?.width),
    og('og:image:height', cover?.height),
    og('og:image:alt', cover?.alternativeText),
    meta({ name: 'twitter:card', content: cover && page.type !== 'author' ? 'summary_large_image' : 'summary' }),
    page.type === 'article' ? og('article:published_time', page.publishedAt) : null,
    page.type === 'article' ? og('article:modified_time', page.updatedAt) : null,
    jsonLd && jsonLdScript(jsonLd),
  ].filter((element) => element instanceof HTMLElement);
};

/** @type {HTMLElement[]} */
let ours = [];

/**
 * Puts a page's own elements into the head, in place of those of the page before.
 *
 * @param {Page} page
 */
export const describePage = (page) => {
  document.documentElement.lang = page.locale;
  document.title = page.type === 'home' ? page.seo.title : `${page.seo.title} · Pressbox`;
  for (const element of ours) element.remove();
  const isPreview = page.type === 'article' && page.preview !== undefined;
  ours = isPreview ? [h('meta', { name: 'robots', content: 'noindex' })] : elementsOf(page);
  document.head.append(...ours);
};

/**
 * A page that could not be shown says so, and asks not to be indexed.
 *
 * @param {string} title
 * @param {string} lang
 */
export const describeProblem = (title, lang) => {
  document.documentElement.lang = lang;
  document.title = `${title} · Pressbox`;
  for (const element of ours) element.remove();
  ours = [h('meta', { name: 'robots', content: 'noindex' })];
  document.head.append(...ours);
};
