/** Values as three databases hand them out, in one shape. Pure. */
import type { Score } from '../../../contracts/src';

/** JSON comes parsed from some drivers and as text from others. */
export const json = <T>(value: unknown): T | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') return value as T;
  try {
    return JSON.parse(value) as T;
  } catch {
    return null; // A row that another program wrote; what cannot be read is unknown.
  }
};

/** SQLite and MySQL keep truth as 0 and 1. */
export const truth = (value: unknown): boolean => value === true || value === 1 || value === '1';

/** A pair of counts, or null where either is unknown. */
export const scoreOf = (home: number | null, away: number | null): Score | null =>
  home === null || away === null ? null : { home, away };

/** MySQL hands out big integers as text. */
export const count = (value: unknown): number => Number(value ?? 0);
