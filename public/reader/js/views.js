/** Which module draws which page. A page loads its own; the others come when the reader goes there. */

/**
 * @import { Page } from './api.js'
 * @import { Context } from './html.js'
 * @import { PageType } from './routes.js'
 * @typedef {(context: Context, page: any) => HTMLElement} View `any`: each view takes the page of its own type
 */

/** @type {Record<PageType, () => Promise<View>>} */
const VIEWS = {
  article: async () => (await import('./views/article.js')).articleView,
  match: async () => (await import('./views/match.js')).matchView,
  tag: async () => (await import('./views/tag.js')).tagView,
  author: async () => (await import('./views/author.js')).authorView,
  home: async () => (await import('./views/home.js')).homeView,
};

/** @param {PageType} type */
export const viewFor = (type) => VIEWS[type]();
