/** Load from wrk, which is not itself the limit, and what it measured. */
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const hasWrk = () => spawnSync('wrk', ['-v']).error === undefined;

const MS = { us: 0.001, ms: 1, s: 1000, m: 60_000 };
const milliseconds = (text) => {
  const [, number, unit] = /^([\d.]+)(us|ms|s|m)$/.exec(text) ?? [];
  return Number(number) * (MS[unit] ?? Number.NaN);
};

/** Asks the paths one after the other. One path needs no script, which would slow the generator down. */
const target = (port, paths) => {
  const origin = `http://127.0.0.1:${port}`;
  if (paths.length === 1) return [origin + paths[0]];
  const file = path.join(tmpdir(), `pressbox-bench-${process.pid}.lua`);
  const list = paths.map((one) => JSON.stringify(one)).join(', ');
  writeFileSync(
    file,
    `local paths = {${list}}\nlocal n = 0\nrequest = function()\n  n = n + 1\n  return wrk.format("GET", paths[(n % #paths) + 1])\nend\n`,
  );
  return ['-s', file, origin];
};

const wrk = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn('wrk', args);
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });

/** Seconds of load that are not measured: the first requests meet code that is not compiled yet. */
const WARM_UP = 2;

/** @returns {Promise<{ rps: number, p50: number, p99: number, errors: number }>} times in milliseconds */
export const load = async ({ port, paths, connections, seconds, encoding = 'gzip' }) => {
  const run = (duration) =>
    wrk([
      '-t1', `-c${connections}`, `-d${duration}s`, '--latency', '--timeout', '20s',
      '-H', `Accept-Encoding: ${encoding}`, ...target(port, paths),
    ]); // prettier-ignore
  await run(WARM_UP);
  const said = await run(seconds);
  const percentile = (p) => milliseconds(new RegExp(`\\s${p}%\\s+(\\S+)`).exec(said)?.[1] ?? '');
  const rps = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
  const errors = Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0);
  if (Number.isNaN(rps)) throw new Error(`wrk said:\n${said}`);
  return { rps, p50: percentile(50), p99: percentile(99), errors };
};
