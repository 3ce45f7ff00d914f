// node tests/bench/growth.mjs [--small 2000] [--large 200000]: whether a page costs more in a larger archive. Both
// archives stand at once and are measured in turns, so that a busy machine is as busy for the one as for the other.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchEnvironment } from './environment.mjs';
import { start } from './processes.mjs';

const { values } = parseArgs({
  options: { small: { type: 'string', default: '2000' }, large: { type: 'string', default: '200000' } },
});
const ROUNDS = 8;
const PAGES = 250;

const folder = mkdtempSync(path.join(tmpdir(), 'pressbox-growth-'));
const archives = [];
process.on('exit', () => {
  for (const { newsroom } of archives) newsroom.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const articles of [Number(values.small), Number(values.large)]) {
  console.log(`Building ${articles.toLocaleString('en')} articles…`);
  const newsroom = await start('server.mjs', { env: benchEnvironment(path.join(folder, `${articles}.db`)) });
  const { slugs } = await newsroom.ask('build', { articles });
  const spread = Array.from({ length: PAGES }, (_, n) => slugs[Math.floor(((n + 0.5) * slugs.length) / PAGES)]);
  archives.push({ articles, newsroom, spread, rounds: [] });
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const { newsroom, spread, rounds } of archives) {
    const cold = await newsroom.ask('cold', { slugs: spread, times: PAGES });
    if (round > 0) rounds.push(cold); // The first round warms up.
  }
}
for (const [what, name] of [
  ['median', 'at the median'],
  ['cpu', 'of processor time'],
]) {
  const [small, large] = archives.map(({ rounds }) => median(rounds.map((round) => round[what])));
  for (const { articles, rounds } of archives) {
    const took = rounds.map((round) => round[what]);
    console.log(
      `${articles.toLocaleString('en').padStart(9)} articles: ${median(took).toFixed(2)} ms ${name} (rounds from ${Math.min(...took).toFixed(2)} to ${Math.max(...took).toFixed(2)})`,
    );
  }
  console.log(`A page in the larger archive takes ${(large / small).toFixed(2)} times as long ${name}.`);
}
process.exit(0);
