/** Moments, however they are handed out: SQLite counts milliseconds, other databases hand out dates, requests text. Pure. */
import type { Instant } from '../../../contracts/src';

/** A moment in milliseconds. Null is unknown. */
export const time = (value: unknown): number | null => {
  if (value === null || value === undefined) return null;
  const moment =
    value instanceof Date ? value.getTime() : typeof value === 'number' ? value : Date.parse(String(value));
  return Number.isNaN(moment) ? null : moment;
};

export const dateOf = (value: unknown): Date | null => {
  const moment = time(value);
  return moment === null ? null : new Date(moment);
};

/** A moment as ISO 8601 writes it. */
export const instant = (value: unknown): Instant | null => dateOf(value)?.toISOString() ?? null;
