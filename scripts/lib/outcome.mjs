import { existsSync, readFileSync } from 'node:fs';

/**
 * The status of a run of jest, 0 where all of it passed. Who is stopped halfway may say 0 all the same: only the report,
 * which jest writes at the very end, shows that a run came to its end.
 *
 * @param {number | null} status what the process said as it ended; null where a signal ended it
 * @param {string} report where its report stands, if it wrote one
 * @returns {number}
 */
export const outcome = (status, report) => {
  if (status !== 0) return status ?? 1;
  return existsSync(report) && JSON.parse(readFileSync(report, 'utf8')).success === true ? 0 : 1;
};
