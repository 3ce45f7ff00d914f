/** A time zone is one that there is. Pure; throws ValidationError. */
import { isTimeZone } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import type { Data } from '../platform/documents';
import { refuse } from '../platform/refuse';

/** Refuses what is no zone; an empty one is none. */
export const settleTimeZone = (data: Data): void => {
  const { timeZone } = data;
  if (timeZone === null || timeZone === undefined) return;
  const name = typeof timeZone === 'string' ? timeZone.trim() : '';
  if (timeZone === '' || (typeof timeZone === 'string' && name === '')) {
    data.timeZone = null;
    return;
  }
  if (!isTimeZone(name)) refuse('timeZone', sayRefusal('time-zone.unknown', { value: JSON.stringify(timeZone) }));
  data.timeZone = name;
};
