import type { EventTime } from '../../events';
import type { MatchMinute } from '../../minute';
import type { LocalePack } from '../locales/pack';
import { fillTemplate } from '../locales/template';

/**
 * A minute the way a language prints it. Null in, null out: an unknown minute prints as nothing.
 *
 * @example
 * printMinute({ minute: 62, added: 0 }, fr); //=> '62e'
 * printMinute({ minute: 45, added: 2 }, fr); //=> '45e+2'
 * printMinute({ minute: 45, added: 2 }, de); //=> '45.+2'
 * printMinute(null, fr); //=> null
 */
export const printMinute = (minute: MatchMinute | null, pack: LocalePack): string | null =>
  minute && fillTemplate(pack.minute, { minute: minute.minute, added: minute.added || null });

/**
 * The minute of an event, or null where it is unknown.
 *
 * @example
 * minuteOf({ minute: 45, addedTime: 2 }); //=> { minute: 45, added: 2 }
 * minuteOf({ minute: null, addedTime: null }); //=> null
 */
export const minuteOf = ({ minute, addedTime }: Pick<EventTime, 'minute' | 'addedTime'>): MatchMinute | null =>
  minute === null ? null : { minute, added: addedTime ?? 0 };
