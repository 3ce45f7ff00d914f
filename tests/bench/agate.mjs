/** How fast printed summaries are read: the reference page, and a megabyte of noise. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { timed } from './timed.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const REFERENCE = path.resolve(ROOT, '../shared/seed/match-report.fr.txt');

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
