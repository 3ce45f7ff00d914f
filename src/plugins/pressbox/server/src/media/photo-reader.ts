/**
 * Reads what a picture's file says of it, in a process of its own. Whatever the file holds, the newsroom works on
 * meanwhile, after a while nobody waits for it any more, and a reader that runs out of memory takes nobody with it: a
 * thread would (see docs/decisions/0027).
 */
import { execFile } from 'node:child_process';
import { readPhoto, type PhotoFacts } from '../../../core/src';
import { sourcesOf, WANTED, type FoundTags } from './photo-sources';

/** An honest file takes a tenth of it, most of which is the start of the process. */
const DEADLINE_MS = 3_000;
const MOST_MEMORY_MB = 256;
/** As much of a file as is read. What is said of a picture stands at its head, or behind a picture that is smaller. */
const MOST_BYTES = 32 * 1024 * 1024;
/** More than the longest caption has: what is longer is cut before it is told. */
const LONGEST_TEXT = 20_000;
/** By-lines, languages; the letters of a text of IPTC, which are told as numbers. */
const MOST_ITEMS = 20_000;
const LONGEST_ANSWER = 8 * 1024 * 1024;

/** What the process does. It is given as text: one file of a package is not found from another once it is bundled. */
const PROGRAM = `
const { openSync, readSync, fstatSync } = require('node:fs');
const { reader, file, wanted, mostBytes, longestText, mostItems } = JSON.parse(process.argv[1]);
const { load } = require(reader);
const told = process.stdout.write.bind(process.stdout);
const KEPT = ['value', 'description', 'attributes', 'lang'];
const cut = (value, depth = 0) => {
  if (typeof value === 'string') return value.slice(0, longestText);
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || depth > 6) return null;
  if (Array.isArray(value)) return value.slice(0, depth === 0 ? 50 : mostItems).map((one) => cut(one, depth + 1));
  return Object.fromEntries(KEPT.filter((key) => key in value).map((key) => [key, cut(value[key], depth + 1)]));
};
const pick = (tags = {}, names) =>
  Object.fromEntries(names.filter((name) => Object.hasOwn(tags, name)).map((name) => [name, cut(tags[name])]));
const handle = openSync(file, 'r');
const bytes = Buffer.alloc(Math.min(fstatSync(handle).size, mostBytes));
readSync(handle, bytes, 0, bytes.length, 0);
load(bytes, { expanded: true, async: true })
  .then((found) => told(JSON.stringify(Object.fromEntries(Object.entries(wanted).map(([kind, names]) => [kind, pick(found[kind], names)])))))
  .catch(() => process.exit(1));
`;

/** A dialog sends its pictures all at once: so many are read at a time, and each has its three seconds. */
const MOST_READERS = 2;
const waiting: (() => void)[] = [];
let readers = 0;
const inTurn = async <T>(task: () => Promise<T>): Promise<T> => {
  if (readers >= MOST_READERS) await new Promise<void>((go) => waiting.push(go));
  else readers += 1;
  try {
    return await task();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else readers -= 1;
  }
};

const findTags = (file: string): Promise<FoundTags | null> =>
  new Promise((done) => {
    const task = {
      reader: require.resolve('exifreader'),
      file,
      wanted: WANTED,
      mostBytes: MOST_BYTES,
      longestText: LONGEST_TEXT,
      mostItems: MOST_ITEMS,
    };
    execFile(
      process.execPath,
      [`--max-old-space-size=${MOST_MEMORY_MB}`, '-e', PROGRAM, JSON.stringify(task)],
      {
        timeout: DEADLINE_MS,
        killSignal: 'SIGKILL',
        maxBuffer: LONGEST_ANSWER,
        windowsHide: true,
        // None of the newsroom's secrets; Windows starts nothing without this one.
        env: process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
      },
      (error, answer) => {
        try {
          done(error ? null : (JSON.parse(answer) as FoundTags));
        } catch {
          done(null);
        }
      },
    );
  });

/**
 * What is known of the picture in a file; null for a file that is broken, takes too long or is no picture:
 * that is no reason not to take it.
 */
export const readPhotoFile = async (file: string): Promise<PhotoFacts | null> => {
  const tags = await inTurn(() => findTags(file));
  return tags && readPhoto(sourcesOf(tags));
};
