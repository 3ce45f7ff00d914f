/**
 * Whether an hour is yet to come. At the hour itself it has come.
 *
 * @example
 * isToCome(new Date('2026-11-23T21:45Z'), new Date('2026-11-23T21:00Z')); //=> true
 * isToCome(new Date('2026-11-23T21:45Z'), new Date('2026-11-23T21:45Z')); //=> false
 */
export const isToCome = (hour: Date | null | undefined, now: Date): hour is Date => !!hour && hour > now;

/**
 * Until when an article is held back whose languages ask for these hours: the latest of those to come, or null.
 *
 * @example
 * const now = new Date('2026-11-23T21:00Z');
 * const hours = ['2026-11-23T20:45Z', '2026-11-23T21:45Z', '2026-11-23T21:15Z'].map((hour) => new Date(hour));
 * heldUntil(hours, now)?.toISOString(); //=> '2026-11-23T21:45:00.000Z'
 * heldUntil([null], now); //=> null
 */
export const heldUntil = (hours: readonly (Date | null | undefined)[], now: Date): Date | null => {
  const toCome = hours.filter((hour) => isToCome(hour, now));
  return toCome.length === 0 ? null : new Date(Math.max(...toCome.map(Number)));
};
