import { faultOf, isAway } from './faults';

const told = (error: object) => faultOf(error)?.status ?? null;

describe('a fault of the database', () => {
  it('is a full disk, whichever engine says so', () => {
    for (const code of ['53100', 'SQLITE_FULL', 'ER_DISK_FULL', 'ER_RECORD_FILE_FULL', 'ENOSPC'])
      expect(faultOf({ code })).toMatchObject({ kind: 'full', status: 507 });
  });

  it('is a connection that is lost or cannot be had, by its code or by the words of the driver', () => {
    for (const code of ['57P01', '08006', '53300', 'ECONNRESET', 'PROTOCOL_CONNECTION_LOST', 'ER_CONNECTION_KILLED'])
      expect(faultOf({ code })).toMatchObject({ kind: 'away', status: 503 });
    for (const message of [
      'COMMIT; - Connection terminated unexpectedly',
      'Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?',
      "BEGIN; - Can't add new command when connection is in closed state",
    ])
      expect(isAway(new Error(message))).toBe(true);
  });

  it('is a tie between writers that was broken once too often', () => {
    for (const code of ['40P01', '40001', 'ER_LOCK_DEADLOCK', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'])
      expect(faultOf({ code })).toMatchObject({ kind: 'busy', status: 503, retryAfter: 1 });
  });

  it('is not what the request itself did wrong, whatever words it carries', () => {
    expect(told({ code: '23505' })).toBeNull();
    expect(told({ code: 'SQLITE_CONSTRAINT_UNIQUE' })).toBeNull();
    expect(told(new TypeError('x is not a function'))).toBeNull();
    expect(told(new Error("insert into articles values ('Connection terminated') - syntax error"))).toBeNull();
    expect(told({ status: 409, message: 'Connection terminated' })).toBeNull();
    expect(faultOf(undefined)).toBeNull();
  });
});
