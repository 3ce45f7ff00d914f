import { Stream } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';

interface ReaderConfig {
  /** Where pictures may come from besides this host: the origin of a bucket, for instance. */
  images?: string[];
}

/** Nothing from elsewhere, nothing inline, and no text that could become a script (but the page's own JSON-LD). */
const policy = (images: string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ['img-src', "'self'", ...images].join(' '),
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types reader-json-ld',
  ].join('; ');

/**
 * The reference front end in `public/reader`: every address of it that is no file is its one page, which reads the
 * address itself. Stands before `strapi::public`, which serves the files.
 */
const reader: Core.MiddlewareFactory = ({ images = [] }: ReaderConfig) => {
  const contentSecurityPolicy = policy(images);
  return async (ctx, next) => {
    if (!/^\/reader(\/|$)/.test(ctx.path)) return next();
    const isFile = /\.[a-z]+$/.test(ctx.path);
    if (!isFile && (ctx.method === 'GET' || ctx.method === 'HEAD')) ctx.path = '/reader/index.html';
    ctx.set('Content-Security-Policy', contentSecurityPolicy);
    await next();
    // The files are small and the comments in them are not: a third of the bytes cross the wire.
    if (ctx.status !== 200 || !(ctx.body instanceof Stream)) return;
    ctx.vary('Accept-Encoding');
    if (ctx.method !== 'GET' || ctx.acceptsEncodings('gzip', 'identity') !== 'gzip') return;
    ctx.remove('Content-Length');
    ctx.set('Content-Encoding', 'gzip');
    ctx.body = ctx.body.pipe(createGzip());
  };
};

export default reader;
