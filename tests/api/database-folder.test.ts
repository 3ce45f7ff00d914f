// @database one: the folder of SQLite.
/** Where the database of a newsroom may not be written. */
import fs from 'fs';
import database from '../../config/database';

/** The variables of a newsroom on SQLite in a file. */
const env = (file: string) =>
  Object.assign((key: string, otherwise?: unknown) => (key === 'DATABASE_FILENAME' ? file : otherwise), {
    int: (_key: string, otherwise: number) => otherwise,
    bool: (_key: string, otherwise: boolean) => otherwise,
  }) as unknown as Parameters<typeof database>[0]['env'];

describe('a database folder that is read-only', () => {
  it('is named at the start, with what to do (promise 42)', () => {
    // The superuser, whom a test may be run by, writes everywhere.
    const access = jest.spyOn(fs, 'accessSync').mockImplementation(() => {
      throw new Error('EACCES');
    });
    try {
      expect(() => database({ env: env('/srv/data.db') })).toThrow(
        /^The database cannot be written: \/srv is read-only for the user.*Let them write the folder \/srv and the files/,
      );
    } finally {
      access.mockRestore();
    }
    expect(() => database({ env: env('/tmp/newsroom/data.db') })).not.toThrow();
  });
});
