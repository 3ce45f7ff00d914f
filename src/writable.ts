import { accessSync, constants, existsSync } from 'fs';
import path from 'path';

/** A folder, or what of its path there is: the rest is made when the database is opened. */
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(path.dirname(folder)));

/**
 * Refuses a file of SQLite that cannot be written, or not with the files that SQLite keeps beside it, before it is
 * opened: afterwards the start breaks with "attempt to write a readonly database", which names nothing.
 *
 * @example
 * ensureWritable('/srv/newsroom/.tmp/data.db');
 */
export const ensureWritable = (file: string): void => {
  const folder = path.dirname(file);
  for (const name of [nearest(folder), file, `${file}-wal`, `${file}-shm`]) {
    if (!existsSync(name)) continue;
    try {
      accessSync(name, constants.W_OK);
    } catch (cause) {
      throw new Error(
        `The database cannot be written: ${name} is read-only for the user that runs the newsroom. Let them write the folder ${folder} and the files in it, or name another file in DATABASE_FILENAME.`,
        { cause },
      );
    }
  }
};
