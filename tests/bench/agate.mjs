/** How fast printed summaries are read: the reference page, and a megabyte of noise. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const REFERENCE = path.resolve(ROOT, '../shared/seed/match-report.fr.txt');

/** How long each run takes, sorted, once the first ones have made the code warm. */
const timed = (work, { times, warmUp }) => {
  const took = [];
  for (let n = -warmUp; n < times; n += 1) {
    const from = process.hrtime.bigint();
    try {
      work();
    } catch {
      // What is too long is refused, and that has its time as well.
    }
    if (n >= 0) took.push(Number(process.hrtime.bigint() - from) / 1e6);
  }
  return took.sort((a, b) => a - b);
};

/** Rows of the table: what, median, p99. */
export const benchAgate = () => {
  const core = createRequire(import.meta.url)(path.join(ROOT, 'src/plugins/pressbox/dist/core/index.js'));
  if (typeof core.parseMatchText !== 'function') return [];
  const alphabet = 'ab cé,.()–\n1234567890e+:; SP';
  let seed = 1;
  const letter = () => alphabet[(seed = (seed * 48_271) % 2_147_483_647) % alphabet.length];
  const noise = Array.from({ length: 1_000_000 }, letter).join('');
  const longest = noise.slice(0, core.MAX_INPUT ?? noise.length);
  const rows = [];
  const add = (what, text, runs) => {
    const took = timed(() => core.parseMatchText(text, { locale: 'fr' }), runs);
    rows.push({ what, median: took[Math.floor(took.length / 2)], p99: took[Math.floor(took.length * 0.99)] });
  };
  if (existsSync(REFERENCE))
    add('read the reference page', readFileSync(REFERENCE, 'utf8'), { times: 1000, warmUp: 500 });
  else console.log('Not measured, for want of the reference material: reading the reference page.');
  add(`read noise of ${longest.length.toLocaleString('en')} characters, the most that is read`, longest, {
    times: 5,
    warmUp: 1,
  });
  add('refuse a megabyte of noise', noise, { times: 20, warmUp: 2 });
  return rows;
};
