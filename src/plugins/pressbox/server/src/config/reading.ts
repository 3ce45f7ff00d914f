/** What a newsroom has set about pages, cache and readers, held against what may be set. */
import type { PressboxConfig } from './index';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NUMBERS = /^(?:pages\.limits|cache|readers(?:\.perMinute)?)\./;
/** Zero of these is of no use, and would divide by nothing or never rest. */
const POSITIVE = /^(?:cache\.(?:maxBytes|maxAge|ttlAlone)|readers\.)/;

const check = (path: string, value: unknown): void => {
  if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) check(`${path}.${key}`, inner);
    return;
  }
  if (path === 'cache.aheadOfStack') {
    if (typeof value !== 'boolean') throw new Error(`pressbox: ${path} is true or false, not ${JSON.stringify(value)}`);
  } else if (path === 'cache.redisUrl') {
    if (value !== null && !(typeof value === 'string' && /^rediss?:\/\//.test(value)))
      throw new Error(`pressbox: ${path} begins with redis:// or rediss://, not ${JSON.stringify(value)}`);
  } else if (path.startsWith('pages.paths.')) {
    if (typeof value !== 'string' || !value.startsWith('/'))
      throw new Error(`pressbox: ${path} begins with a slash, as in "/{locale}/{slug}", not ${JSON.stringify(value)}`);
  } else if (NUMBERS.test(path)) {
    const least = POSITIVE.test(path) ? 1 : 0;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < least)
      throw new Error(`pressbox: ${path} is a number from ${least}, not ${JSON.stringify(value)}`);
  }
};

/** @throws Error that names the setting by its path and says what it may be */
export const checkReading = ({ pages, cache, readers }: PressboxConfig): void => {
  for (const [path, value] of Object.entries({ pages, cache, readers })) check(path, value);
};
