/** Which form of a page a reader takes, and whether they have it already. Pure. */
import type { Encoding } from './ready-page';

const parse = (header: string): Encoding => {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (name !== '') weights.set(name, Number.isNaN(weight) ? 0 : weight);
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? (name === 'identity' ? 0.001 : 0);
  // The shortest of those that the reader likes best.
  const best = (['br', 'gzip', 'identity'] as const).reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  return weightOf(best) > 0 ? best : 'identity';
};

/** Browsers send a handful of headers between them. */
const KNOWN_HEADERS = 200;
const known = new Map<string, Encoding>();

/**
 * @example
 * chooseEncoding('gzip, deflate, br'); //=> 'br'
 * chooseEncoding('br;q=0, gzip'); //=> 'gzip'
 * chooseEncoding(undefined); //=> 'identity'
 */
export const chooseEncoding = (header: string | undefined): Encoding => {
  if (!header) return 'identity';
  const before = known.get(header);
  if (before) return before;
  const encoding = parse(header);
  if (known.size < KNOWN_HEADERS && header.length < 200) known.set(header, encoding);
  return encoding;
};

/**
 * Whether an `If-None-Match` holds. It compares weakly: what a proxy has weakened is still the page.
 *
 * @example
 * holds('W/"a", "b"', '"a"'); //=> true
 */
export const holds = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch === etag ||
  ifNoneMatch.trim() === '*' ||
  ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
