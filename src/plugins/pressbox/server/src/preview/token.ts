/**
 * The token of a preview: what it opens and until when, signed. Nothing is stored, and every node that has the same
 * application keys can read it. It opens one page and is no bearer token of anything.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PreviewStatus } from '../../../contracts/src';

/** What a token opens: one document, in the languages that whoever asked for it may read. */
export interface Pass {
  type: 'article';
  documentId: string;
  /** Which rows: a role may read the published ones and no draft. */
  status: PreviewStatus;
  locales: readonly string[];
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Says what the key is for: a signature made for anything else is none here. */
const PURPOSE = 'pressbox preview 1';

const signatureOf = (payload: string, appKey: string): Buffer => {
  const key = createHmac('sha256', appKey).update(PURPOSE).digest();
  return createHmac('sha256', key).update(payload).digest();
};

const isPass = (value: unknown): value is Pass => {
  const { type, documentId, status, locales, expiresAt } = (value ?? {}) as Partial<Record<keyof Pass, unknown>>;
  return (
    type === 'article' &&
    typeof documentId === 'string' &&
    (status === 'draft' || status === 'published') &&
    Array.isArray(locales) &&
    typeof expiresAt === 'number'
  );
};

/** @param appKeys the newsroom's own; the first signs, and each may have signed: keys are changed by adding one in front */
export const sign = (pass: Pass, appKeys: readonly string[]): string => {
  const [key] = appKeys;
  if (!key) throw new Error('server.app.keys is empty');
  const payload = Buffer.from(JSON.stringify(pass)).toString('base64url');
  return `${payload}.${signatureOf(payload, key).toString('base64url')}`;
};

/** What a token opens, or null where we have not signed it. Whether it has run out is another question. */
export const read = (token: string, appKeys: readonly string[]): Pass | null => {
  const [payload = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0) return null;
  const given = Buffer.from(signature, 'base64url');
  const isOurs = appKeys.some((key) => {
    const expected = signatureOf(payload, key);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isOurs) return null;
  const pass: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return isPass(pass) ? pass : null;
};
