/** All that the reader asks of the server: a page, a vote, a read. Nothing else is requested from anywhere. */
import { endpointOf } from './routes.js';

/**
 * @import { ArticlePage, AuthorPage, HomePage, MatchPage, PageError, Preview, RateArticle, Rating, TagPage, Translation } from 'strapi-plugin-pressbox/contracts'
 * @import { Pass, Route } from './routes.js'
 * @typedef {Preview & Pass} Previewed
 * @typedef {(ArticlePage & { preview?: Previewed }) | MatchPage | TagPage | AuthorPage | HomePage} Page
 */

/** There is no such page, or not in this language: then `translations` says in which. */
export class PageMissing extends Error {
  /** @param {Translation[]} translations */
  constructor(translations) {
    super('There is no such page');
    this.translations = translations;
  }
}

/** The server cannot be reached, or cannot answer. Trying again may help. */
export class ServerAway extends Error {}

/** A preview whose token has run out, or opens something else. */
export class PreviewClosed extends Error {}

/** The server refuses a vote for now. */
export class TooManyVotes extends Error {}

const PATIENCE = 15_000;

/**
 * @param {string} url
 * @param {RequestInit} [options]
 */
const ask = async (url, { signal, ...options } = {}) => {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    return await fetch(url, {
      credentials: 'omit',
      ...options,
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause; // the reader went elsewhere, and the server is not to blame
    throw new ServerAway('The server does not answer', { cause });
  }
};

/**
 * Loads a page. A slug that was renamed answers 301, which fetch follows: the page then says its own slug.
 *
 * @param {Route} route
 * @param {AbortSignal} [signal]
 * @returns {Promise<Page>}
 */
export const loadPage = async (route, signal) => {
  // Always asked for anew, and mostly answered 304: a reader who just voted wants to see the vote.
  const response = await ask(endpointOf(route), { signal, cache: 'no-cache' });
  if (response.ok) {
    const { data, meta } = await response.json();
    return route.preview ? { ...data, preview: { ...route.preview, ...meta } } : data;
  }
  if (route.preview && (response.status === 401 || response.status === 403)) throw new PreviewClosed();
  if (response.status === 404 || response.status === 400) {
    /** @type {PageError | null} */
    const body = await response.json().catch(() => null);
    throw new PageMissing(body?.error.details.locales ?? []);
  }
  throw new ServerAway(`The server answered ${response.status}`);
};

/**
 * @param {string} path
 * @param {object} body
 */
const post = (path, body) =>
  ask(`/api/pressbox/articles/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    keepalive: true,
  });

/**
 * Gives an article a reader's stars; a second vote replaces the first.
 *
 * @param {string} documentId
 * @param {RateArticle.Request['body']} vote
 * @returns {Promise<Rating>}
 */
export const giveRating = async (documentId, vote) => {
  const response = await post(`${encodeURIComponent(documentId)}/rating`, vote);
  if (response.status === 429) throw new TooManyVotes('Too many votes');
  if (!response.ok) throw new ServerAway(`The server answered ${response.status}`);
  return (await response.json()).data;
};

/**
 * Tells the newsroom that an article was opened. Sends nothing that could tell one reader from another.
 *
 * @param {string} documentId
 */
export const countRead = (documentId) =>
  post(`${encodeURIComponent(documentId)}/reads`, {}).then(
    () => undefined,
    () => undefined, // a read that goes uncounted is no matter to the reader
  );
