import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';

interface ReaderConfig {
  /** Where pictures may come from besides this host: the origin of a bucket, for instance. */
  images?: string[];
}

/** Nothing from elsewhere, nothing inline, and no text that could become a script (but the page's own JSON-LD). */
const policy = (images: string[], framedBy: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ['img-src', "'self'", ...images].join(' '),
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
    "require-trusted-types-for 'script'",
    'trusted-types reader-json-ld',
  ].join('; ');

/** A draft, for whoever holds its token: the admin panel of this host shows it beside a form. */
const PREVIEW = /^\/reader\/[^/]+\/preview\/[^/.]+$/;
/** Nobody keeps it, finds it, or learns its address. */
const PRIVATE = {
  'Cache-Control': 'no-store, private',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
};

/** A file as it is sent. */
interface ReadyFile {
  modified: Date;
  identity: Buffer;
  gzip: Buffer;
}

const compress = promisify(gzip);

/** The files of a folder: each is read and compressed once, and again when it has changed. Null is no file of it. */
const filesOf = (folder: string) => {
  const known = new Map<string, ReadyFile>();
  return async (name: string): Promise<ReadyFile | null> => {
    const file = path.join(folder, name);
    if (!file.startsWith(folder + path.sep)) return null;
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    const kept = known.get(file);
    if (kept?.modified.getTime() === found.mtime.getTime()) return kept;
    const identity = await readFile(file);
    const ready = { modified: found.mtime, identity, gzip: await compress(identity) };
    known.set(file, ready);
    return ready;
  };
};

/**
 * The reference front end in `public/reader`: every address of it that is no file is its one page, which reads the
 * address itself. Stands behind `strapi::security`, whose Content-Security-Policy it makes stricter. The files are
 * small and the comments in them are not: kept compressed, a third of the bytes cross the wire.
 */
const reader: Core.MiddlewareFactory = ({ images = [] }: ReaderConfig, { strapi }) => {
  const [open, framed] = [policy(images, "'none'"), policy(images, "'self'")];
  const find = filesOf(path.join(strapi.dirs.static.public, 'reader'));
  return async (ctx, next) => {
    if (!/^\/reader(\/|$)/.test(ctx.path) || !['GET', 'HEAD'].includes(ctx.method)) return next();
    const isPreview = PREVIEW.test(ctx.path);
    ctx.set('Content-Security-Policy', isPreview ? framed : open);
    const name = /\.[a-z]+$/.test(ctx.path) ? ctx.path.slice('/reader/'.length) : 'index.html';
    const file = await find(name);
    if (!file) return next();
    const isPacked = ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
    ctx.type = path.extname(name);
    if (isPreview) ctx.set(PRIVATE);
    else {
      ctx.lastModified = file.modified;
      ctx.set('Cache-Control', 'public, max-age=60');
    }
    ctx.vary('Accept-Encoding');
    if (isPacked) ctx.set('Content-Encoding', 'gzip');
    ctx.status = 200;
    if (ctx.fresh) ctx.status = 304;
    else ctx.body = isPacked ? file.gzip : file.identity;
  };
};

export default reader;
