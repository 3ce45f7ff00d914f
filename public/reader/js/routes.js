/** Addresses of the reader, and which page of the API fills which. */

/**
 * @typedef {'home' | 'article' | 'match' | 'tag' | 'author'} PageType
 * @typedef {{ token: string, status: string }} Pass what opens a preview
 * @typedef {{ type: PageType, locale: string | null, slug: string, preview?: Pass }} Route `slug` of a preview is the document
 */

export const ROOT = '/reader';

/** @type {Record<PageType, string>} */
const ENDPOINTS = { home: 'home', article: 'articles', match: 'matches', tag: 'tags', author: 'authors' };
/** The newsroom's own path templates (`pressbox.config.pages.paths`), under `/reader`. */
/** @type {Partial<Record<PageType, string>>} */
const FOLDERS = { match: 'matches', tag: 'tags', author: 'authors' };

/** @param {string} part */
const decoded = (part) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * Which page an address means, or null for none of ours.
 *
 * - `/reader/` is the home page in the newsroom's own language, `/reader/fr` in French
 * - `/reader/fr/<slug>` is an article
 * - `/reader/fr/matches/<slug>` is a match, `/reader/fr/tags/<slug>` a tag,
 *   `/reader/fr/authors/<slug>` an author
 * - `/reader/fr/preview/<documentId>?token=…` is an article as it will look
 *
 * @param {string} pathname
 * @param {string} [search]
 * @returns {Route | null}
 */
export const routeOf = (pathname, search = '') => {
  const [root, locale = null, first, second, ...rest] = pathname.split('/').filter(Boolean).map(decoded);
  if (`/${root}` !== ROOT || rest.length > 0) return null;
  if (first === undefined) return { type: 'home', locale, slug: '' };
  if (second === undefined) return { type: 'article', locale, slug: first };
  if (first === 'preview') {
    const query = new URLSearchParams(search);
    const preview = { token: query.get('token') ?? '', status: query.get('status') ?? 'draft' };
    return { type: 'article', locale, slug: second, preview };
  }
  const type = /** @type {PageType[]} */ (Object.keys(FOLDERS)).find((folder) => FOLDERS[folder] === first);
  return type ? { type, locale, slug: second } : null;
};

/**
 * The address of a page; the other way round of {@link routeOf}.
 *
 * @param {PageType} type
 * @param {string} locale
 * @param {string} [slug]
 */
export const addressOf = (type, locale, slug = '') =>
  [ROOT, locale, FOLDERS[type], encodeURIComponent(slug)].filter(Boolean).join('/');

/**
 * The address of a preview of an article.
 *
 * @param {string} locale
 * @param {string} documentId
 * @param {Pass} pass
 */
export const previewAddress = (locale, documentId, { token, status }) =>
  `${[ROOT, locale, 'preview', encodeURIComponent(documentId)].join('/')}?${new URLSearchParams({ token, status })}`;

/**
 * The one request that fills a page.
 *
 * @param {Route} route
 */
export const endpointOf = ({ type, locale, slug, preview }) => {
  if (preview) {
    const query = new URLSearchParams({ ...preview, ...(locale ? { locale } : {}) });
    return `/api/pressbox/pages/preview/${encodeURIComponent(slug)}?${query}`;
  }
  const path = ['/api/pressbox/pages', ENDPOINTS[type], encodeURIComponent(slug)].filter(Boolean).join('/');
  return locale ? `${path}?locale=${encodeURIComponent(locale)}` : path;
};
