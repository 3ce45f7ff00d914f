/**
 * Whether a page costs more in a larger archive. Both archives stand at once and are measured in turns, so that a busy
 * machine is as busy for the one as for the other.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchEnvironment } from './environment.mjs';
import { start } from './processes.mjs';

const SMALL = 2_000;
const LARGE = 200_000;
const ROUNDS = 16;
const PAGES = 250;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const build = async (folder, articles) => {
  console.log(`Building ${articles.toLocaleString('en')} articles …`);
  const newsroom = await start('server.mjs', { env: benchEnvironment(path.join(folder, `${articles}.db`)) });
  const { slugs } = await newsroom.ask('build', { articles });
  const spread = Array.from({ length: PAGES }, (_, n) => slugs[Math.floor(((n + 0.5) * slugs.length) / PAGES)]);
  return { articles, newsroom, spread, rounds: [] };
};

/**
 * @returns {Promise<{ small: number, large: number, ratio: number, sizes: [number, number] }>} milliseconds at the median
 * of the rounds, and how much larger the large one is, at the median of the same: a loud minute falls on both
 */
export const measureGrowth = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressbox-growth-'));
  const archives = [];
  try {
    for (const articles of [SMALL, LARGE]) archives.push(await build(folder, articles));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const { newsroom, spread, rounds } of archives) {
        const cold = await newsroom.ask('cold', { slugs: spread, times: PAGES });
        if (round > 0) rounds.push(cold.median); // The first round warms up.
      }
    }
    const [small, large] = archives.map(({ rounds }) => rounds);
    return {
      small: median(small),
      large: median(large),
      ratio: median(large.map((took, round) => took / small[round])),
      sizes: [SMALL, LARGE],
    };
  } finally {
    for (const { newsroom } of archives) newsroom.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
