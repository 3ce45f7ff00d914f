/**
 * The reference material lies beside the repository and is no part of it. Tests that hold our work against it run
 * where it is, and say aloud where it is not.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

const SHARED = process.env.PRESSBOX_SHARED ?? path.resolve(__dirname, '../../../shared');

/** The path of a file or folder of the reference material, or null where it is not there. */
export const sharedPath = (...parts: string[]): string | null => {
  const full = path.join(SHARED, ...parts);
  return existsSync(full) ? full : null;
};

/** `describe` for tests that need the reference material. */
export const describeWithShared = (name: string, fn: () => void): void => {
  if (sharedPath() !== null) {
    describe(name, fn);
    return;
  }
  // Not console.log: among several files jest keeps what a skipped one logs to itself.
  process.stderr.write(`Not run, for want of the reference material: ${name}\n`);
  describe.skip(name, fn);
};
