/** A page as bytes: itself, and the shorter forms of itself that a reader may take. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Dependencies } from '../pages/traces/dependencies';

export type Encoding = 'identity' | 'gzip' | 'br';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);
/** Quality 5 packs a page within a few percent of the best, in a tenth of the time. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

const SUFFIX: Readonly<Record<Encoding, string>> = { identity: '', gzip: '-gz', br: '-br' };

export interface ReadyPageOptions {
  address: string;
  body: string;
  dependencies: Dependencies;
  cacheTag: string;
  compiledAt: number;
  /** The same in ticks, which no clock moves. */
  madeAt: number;
  /** How long it is kept at most, in milliseconds. */
  keptFor: number;
  /** The hour from which on it is another. */
  expiresAt: number;
  /** False where another version of it may have been served within the same second. */
  datesAreExact: boolean;
}

export class ReadyPage {
  readonly address: string;
  readonly dependencies: Dependencies;
  readonly cacheTag: string;
  readonly compiledAt: number;
  readonly madeAt: number;
  readonly keptFor: number;
  readonly expiresAt: number;
  readonly datesAreExact: boolean;
  readonly lastModified: string;
  /** Headers that a response adds, by the form it takes; filled by whoever answers. */
  readonly headers = new Map<string, { source: object; full: string[]; notModified: string[] }>();
  private readonly bodies = new Map<Encoding, Buffer>();
  private readonly compressing = new Map<Encoding, Promise<Buffer>>();
  private readonly hash: string;

  constructor({ body, ...rest }: ReadyPageOptions) {
    const bytes = Buffer.from(body, 'utf8');
    this.bodies.set('identity', bytes);
    this.hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
    this.address = rest.address;
    this.dependencies = rest.dependencies;
    this.cacheTag = rest.cacheTag;
    this.compiledAt = rest.compiledAt;
    this.madeAt = rest.madeAt;
    this.keptFor = rest.keptFor;
    this.expiresAt = rest.expiresAt;
    this.datesAreExact = rest.datesAreExact;
    this.lastModified = new Date(rest.compiledAt).toUTCString();
  }

  /** Strong: each form of a page has its own. */
  etag(encoding: Encoding): string {
    return `"${this.hash}${SUFFIX[encoding]}"`;
  }

  /** The bytes of a form, or undefined where it has not been made yet. */
  bytes(encoding: Encoding): Buffer | undefined {
    return this.bodies.get(encoding);
  }

  /** Makes a form, once however many ask for it, away from the thread that answers. */
  async make(encoding: Encoding): Promise<Buffer> {
    const ready = this.bodies.get(encoding);
    if (ready) return ready;
    const identity = this.bodies.get('identity') ?? Buffer.alloc(0);
    const making =
      this.compressing.get(encoding) ??
      (encoding === 'gzip' ? gzipAsync(identity, { level: 6 }) : brotliAsync(identity, BROTLI));
    this.compressing.set(encoding, making);
    const bytes = await making;
    this.bodies.set(encoding, bytes);
    this.compressing.delete(encoding);
    return bytes;
  }

  get size(): number {
    let bytes = 1_000;
    for (const body of this.bodies.values()) bytes += body.length;
    return bytes;
  }
}
