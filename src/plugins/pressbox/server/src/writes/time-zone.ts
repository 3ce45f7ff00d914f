/** A time zone is one that there is. Pure; throws ValidationError. */
import { isTimeZone } from '../../../core/src';
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
  if (!isTimeZone(name))
    refuse(
      'timeZone',
      `There is no time zone ${JSON.stringify(timeZone)}. Write its name in the IANA database, as in "Europe/Rome" or "America/New_York".`,
    );
  data.timeZone = name;
};
