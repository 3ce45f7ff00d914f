/** The half that is said once for several minutes of a list. */
import { inPeriod } from '../marks/minute';
import type { Period } from '../words/vocabulary';
import type { ListItem } from './types';

/** Whether a half stands before a minute, with nothing but a mark between. */
export const leadsMinutes = (items: readonly ListItem[], index: number): boolean => {
  const item = items[index];
  if (item?.type === 'period' && item.leads) return true;
  const next = items[index + 1];
  return (next?.type === 'separator' ? items[index + 2] : next)?.type === 'minute';
};

/** The half named once behind a list ("aos 25 e 38 do primeiro tempo") holds for the minutes before it. */
export const shareHalf = (items: readonly ListItem[], heading: Period | null): void => {
  let period: Period | null = null;
  let clock = Infinity;
  let ahead = heading;
  items.forEach((item, index) => {
    // "pt 10' Manna; st 5' Gori", "PT, 10m Manna": the half before its minutes.
    if (item.type === 'period' && leadsMinutes(items, index)) ahead = item.period;
    else if (item.type === 'minute' && ahead !== null) item.minute = inPeriod(item.minute, ahead);
  });
  for (const item of [...items].reverse()) {
    if (item.type !== 'minute') continue;
    const { minute } = item;
    if (minute.period !== null) {
      period = minute.period;
      clock = period === 2 ? minute.minute - 45 + minute.added : minute.minute + minute.added;
    } else if (period !== null && minute.added === 0 && minute.minute <= clock && minute.minute <= 50) {
      clock = minute.minute;
      item.minute = inPeriod(minute, period);
    } else period = null;
  }
};
