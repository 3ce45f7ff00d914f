const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * When a picture was taken, as the reader of the admin panel writes it: by the clock that its file tells, with its zone
 * where that is known.
 *
 * @example
 * sayTakenAt('2025-05-07T20:15:00+02:00', 'en'); //=> 'May 7, 2025, 8:15 PM (UTC+02:00)'
 * sayTakenAt('2025-05-07', 'en'); //=> 'May 7, 2025'
 */
export const sayTakenAt = (takenAt: string, reader: string): string => {
  const [, day, time, zone] = WALL.exec(takenAt) ?? [];
  if (day === undefined) return takenAt;
  const written = new Intl.DateTimeFormat(reader, {
    dateStyle: 'medium',
    ...(time !== undefined && { timeStyle: 'short' }),
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T${time ?? '00:00:00'}Z`))
    .replace(/\u202f/g, ' ');
  if (zone === undefined) return written;
  return `${written} (${zone === 'Z' ? 'UTC' : `UTC${zone}`})`;
};
