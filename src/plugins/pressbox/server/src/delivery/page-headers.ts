import type { Encoding, ReadyPage } from './ready-page';
import type { CacheConfig } from './settings';

/** For how long browsers and proxies may keep a page. */
export const cacheControlOf = ({ sharedMaxAge, staleWhileRevalidate }: CacheConfig): string =>
  `public, max-age=0, s-maxage=${sharedMaxAge}, stale-while-revalidate=${staleWhileRevalidate}`;

/** The headers of a page that are its own, whichever way it is sent. */
export const pageHeaders = (
  page: ReadyPage,
  encoding: Encoding,
  cacheControl: string,
  vary: readonly string[],
): [name: string, value: string][] => [
  ['Content-Type', 'application/json; charset=utf-8'],
  ...(encoding === 'identity' ? [] : ([['Content-Encoding', encoding]] as [string, string][])),
  ['Content-Length', String(page.bytes(encoding)?.length ?? 0)],
  ['ETag', page.etag(encoding)],
  ['Last-Modified', page.lastModified],
  ['Cache-Control', cacheControl],
  ['Cache-Tag', page.cacheTag],
  ['Vary', [...vary, 'Accept-Encoding'].join(', ')],
];
