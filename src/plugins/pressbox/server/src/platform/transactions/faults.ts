/** What a database says when it could not do its work through no fault of the request, and what a caller is told. */

import { sayRefusal, type Refusal } from '../../../../core/src/refusals';

export type FaultKind = 'full' | 'away' | 'busy';

export interface Fault {
  kind: FaultKind;
  status: 503 | 507;
  /** Seconds after which it is worth trying again. */
  retryAfter: number;
  said: Refusal;
}

const FAULTS: Readonly<Record<FaultKind, Fault>> = {
  full: {
    kind: 'full',
    status: 507,
    retryAfter: 60,
    said: sayRefusal('database.full'),
  },
  away: {
    kind: 'away',
    status: 503,
    retryAfter: 5,
    said: sayRefusal('database.away'),
  },
  busy: {
    kind: 'busy',
    status: 503,
    retryAfter: 1,
    said: sayRefusal('database.busy'),
  },
};

/**
 * The codes of PostgreSQL (classes 08, 53, 57), of MySQL and MariaDB, of SQLite, and of the network between.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html https://www.sqlite.org/rescode.html
 */
const CODES: readonly (readonly [FaultKind, RegExp])[] = [
  ['full', /^(53100|ENOSPC|EDQUOT|SQLITE_FULL|ER_DISK_FULL(_NOWAIT)?|ER_RECORD_FILE_FULL|ER_TEMP_FILE_WRITE_FAILURE)$/],
  [
    'busy',
    /^(40P01|40001|55P03|ER_LOCK_DEADLOCK|ER_CHECKREAD|ER_LOCK_WAIT_TIMEOUT|57014|ER_QUERY_INTERRUPTED|SQLITE_BUSY\w*|SQLITE_LOCKED\w*)$/,
  ],
  ['away', /^(08\w{3}|53[0-9]00|57P0[1-5]|25P03|SQLITE_IOERR\w*|SQLITE_CANTOPEN\w*|SQLITE_NOMEM)$/],
  [
    'away',
    /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|PROTOCOL_(CONNECTION_LOST|SEQUENCE_TIMEOUT|ENQUEUE_AFTER_\w+))$/,
  ],
  [
    'away',
    /^(ER_CON_COUNT_ERROR|ER_TOO_MANY_USER_CONNECTIONS|ER_SERVER_SHUTDOWN|ER_NORMAL_SHUTDOWN|ER_CONNECTION_KILLED|ER_CLIENT_INTERACTION_TIMEOUT|ER_OUT_OF_RESOURCES)$/,
  ],
];

/** What the drivers say where they give no code. */
const SENTENCES: readonly (readonly [FaultKind, RegExp])[] = [
  ['away', /Connection terminated|Client has encountered a connection error|Client was closed and is not queryable/],
  ['away', /Can't add new command when connection is in closed state|Connection lost: The server closed/],
  [
    'away',
    /^Knex: Timeout acquiring a connection|Unable to acquire a connection|timeout exceeded when trying to connect/,
  ],
];

/**
 * What kind of fault an error of the database is, or null where it is the request's own: a value that is taken, a
 * reference to nothing.
 *
 * @example
 * faultOf({ code: '53100' })?.status; //=> 507
 * faultOf({ code: '23505' }); //=> null
 */
export const faultOf = (error: unknown): Fault | null => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  // What is said to a caller already has a status, and says more.
  if (typeof (error as { status?: unknown } | null)?.status === 'number') return null;
  const [byCode] = CODES.filter(([, codes]) => codes.test(String(code ?? '')));
  if (byCode) return FAULTS[byCode[0]];
  if (code !== undefined && code !== '') return null;
  const [bySentence] = SENTENCES.filter(([, sentence]) => sentence.test(lastLine(message)));
  return bySentence ? FAULTS[bySentence[0]] : null;
};

/** knex puts the statement, with the values of whoever wrote, before what the driver says. */
const lastLine = (message: unknown): string => {
  const text = String(message ?? '');
  const cut = text.lastIndexOf(' - ');
  return cut < 0 ? text : text.slice(cut + 3);
};

/** Whether an error says that the connection itself is gone, or cannot be believed any more. */
export const isAway = (error: unknown): boolean => faultOf(error)?.kind === 'away';
