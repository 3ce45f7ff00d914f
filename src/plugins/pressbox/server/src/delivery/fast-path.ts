/**
 * Ready pages, answered ahead of Strapi's middlewares.
 *
 * The stack costs more than the page: what takes a tenth of a millisecond inside it takes a hundredth here. So that a
 * page looks the same whichever way it comes, its security and CORS headers are those that the stack itself gave to
 * the first reader who asked from the same origin: that request goes through the stack, and its headers are kept for
 * a minute. Whatever is not a plain GET or HEAD of a page that is ready goes through the stack as well.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { addressOf, type PageAddress } from './pages';
import { getService } from '../platform/service';
import { chooseEncoding, holds } from './encoding';
import type { Encoding, ReadyPage } from './ready-page';
import { pageHeaders } from './page-headers';
import type { PublicGate } from './public-gate';

/** Headers that are the page's own, or the moment's; the rest are the stack's. */
const NOT_THE_STACKS = new Set([
  'cache-control', 'cache-tag', 'connection', 'content-encoding', 'content-length', 'content-type', 'date', 'etag',
  'keep-alive', 'last-modified', 'location', 'transfer-encoding', 'vary', 'x-response-time',
]); // prettier-ignore
const ORIGINS = 200;
const KEPT_MS = 60_000;

interface StackHeaders {
  /** Name, value, name, value, as Node writes them. */
  flat: string[];
  vary: string[];
}

/** The headers that the stack gives, by the origin of the reader. */
export class StackHeaderStore {
  private readonly byOrigin = new LRUCache<string, StackHeaders>({ max: ORIGINS, ttl: KEPT_MS });

  get(origin: string): StackHeaders | undefined {
    return this.byOrigin.get(origin);
  }

  /** Learns from an answer that has gone through the stack. One that sets a cookie is nobody else's. */
  learn(origin: string, response: ServerResponse): void {
    const headers = response.getHeaders();
    if (response.statusCode !== 200 || 'set-cookie' in headers) return;
    const flat: string[] = [];
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined || NOT_THE_STACKS.has(name)) continue;
      // A header without a value says nothing, and an empty origin is none.
      for (const one of [value].flat()) if (one !== '') flat.push(name, String(one));
    }
    const vary = String(headers.vary ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && name.toLowerCase() !== 'accept-encoding');
    this.byOrigin.set(origin, { flat, vary });
  }
}

const TYPES = { articles: 'article', matches: 'match', tags: 'tag', authors: 'author' } as const;
const LOCALE_ONLY = /^locale=([\w-]{1,35})$/;
const PLAIN_SLUG = /^[a-z0-9-]{1,200}$/;

/**
 * The page that a URL asks for, or null where it asks for anything that has to be thought about.
 *
 * @param prefix "/api/pressbox/pages/"
 * @param fallback the language of a URL that names none
 * @example
 * readUrl('/api/pressbox/pages/tags/milan?locale=fr', '/api/pressbox/pages/', 'en'); //=> { type: 'tag', slug: 'milan', locale: 'fr' }
 */
export const readUrl = (url: string, prefix: string, fallback: string | null): PageAddress | null => {
  if (!url.startsWith(prefix)) return null;
  const mark = url.indexOf('?', prefix.length);
  const path = mark === -1 ? url.slice(prefix.length) : url.slice(prefix.length, mark);
  const locale = mark === -1 ? fallback : (LOCALE_ONLY.exec(url.slice(mark + 1))?.[1] ?? null);
  if (locale === null) return null;
  if (path === 'home') return { type: 'home', slug: '', locale };
  const slash = path.indexOf('/');
  const type = TYPES[path.slice(0, slash) as keyof typeof TYPES];
  const slug = path.slice(slash + 1);
  return type && PLAIN_SLUG.test(slug) ? { type, slug, locale } : null;
};

/** The headers of a page in a form, made once for each set that the stack gives. */
const headersOf = (page: ReadyPage, encoding: Encoding, stack: StackHeaders, cacheControl: string) => {
  const known = page.headers.get(encoding);
  if (known?.source === stack) return known;
  const full = [...stack.flat];
  const notModified = [...stack.flat];
  for (const [name, value] of pageHeaders(page, encoding, cacheControl, stack.vary)) {
    full.push(name, value);
    if (!/^content-/i.test(name)) notModified.push(name, value);
  }
  const made = { source: stack, full, notModified };
  page.headers.set(encoding, made);
  return made;
};

const isUnchanged = ({ headers }: IncomingMessage, page: ReadyPage, encoding: Encoding): boolean => {
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined) return holds(ifNoneMatch, page.etag(encoding));
  const since = headers['if-modified-since'];
  return since !== undefined && page.datesAreExact && Date.parse(since) >= Date.parse(page.lastModified);
};

/** Puts ready pages in front of the server's own listener. Returns what takes them away again. */
export const openFastPath = (
  strapi: Core.Strapi,
  stackHeaders: StackHeaderStore,
  cacheControl: string,
  gate: PublicGate,
): (() => void) => {
  const { httpServer } = strapi.server;
  const prefix = `${strapi.config.get<string>('api.rest.prefix', '/api')}/pressbox/pages/`;
  const { cache } = getService(strapi, 'pages');
  const locales = getService(strapi, 'locales');

  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const address = readUrl(url, prefix, locales.defaultNow());
    if (!address || !gate.isOpen(address.type)) return false;
    const stack = stackHeaders.get(request.headers.origin ?? '');
    if (!stack) return false;
    const page = cache.get(addressOf(address));
    if (!page) return false;
    const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined);
    const bytes = page.bytes(encoding);
    if (!bytes) return false;
    const headers = headersOf(page, encoding, stack, cacheControl);
    if (isUnchanged(request, page, encoding)) {
      response.writeHead(304, headers.notModified).end();
      return true;
    }
    response.writeHead(200, headers.full);
    response.end(method === 'HEAD' ? undefined : bytes);
    return true;
  };

  type Listener = (request: IncomingMessage, response: ServerResponse) => void;
  const others = httpServer.listeners('request') as Listener[];
  const listener: Listener = (request, response) => {
    if (answer(request, response)) return;
    for (const other of others) other.call(httpServer, request, response);
  };
  httpServer.removeAllListeners('request');
  httpServer.on('request', listener);
  return () => {
    httpServer.removeListener('request', listener);
    for (const other of others) httpServer.on('request', other);
  };
};
