// In which order test files run: first those that start a newsroom of their own, so that a process which has started
// the one it lends need not stop it for them; then those that are lent one; at last those that need none. A browser
// takes a processor for itself, so of the files that open one no two run at once while others are left.
import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';
import { WORKERS } from './workers.mjs';

const OWN = /own: true|useReader\(|useAdminPanel\(/;
const LENT = /useNewsroom\(/;
/** Milliseconds that a file takes where no earlier run tells. */
const GUESS = { browser: 50_000, other: 12_000 };

const opensBrowser = ({ context }) => context.config.displayName?.name === 'e2e';

const turnOf = ({ path }) => {
  const text = readFileSync(path, 'utf8');
  if (OWN.test(text)) return 0;
  return LENT.test(text) ? 1 : 2;
};

/** The order in which processes that take the next file when they are free open one browser at a time. */
const oneBrowserAtATime = (tests, durationOf) => {
  const [browsers, others] = [tests.filter(opensBrowser), tests.filter((test) => !opensBrowser(test))];
  const freeAt = Array.from({ length: WORKERS }, () => 0);
  let closedAt = 0;
  const order = [];
  while (browsers.length + others.length > 0) {
    const now = Math.min(...freeAt);
    const from = (now >= closedAt && browsers.length > 0) || others.length === 0 ? browsers : others;
    const test = from.shift();
    const end = now + durationOf(test);
    if (from === browsers) closedAt = end;
    freeAt[freeAt.indexOf(now)] = end;
    order.push(test);
  }
  return order;
};

export default class NewsroomSequencer extends Sequencer.default {
  async sort(tests) {
    const turns = new Map(tests.map((test) => [test, turnOf(test)]));
    const durationOf = (test) => test.duration ?? GUESS[opensBrowser(test) ? 'browser' : 'other'];
    // Within a turn as jest has it: what failed last time first, then what takes longest.
    const sorted = await super.sort(tests);
    const ofTurn = (turn) => sorted.filter((test) => turns.get(test) === turn);
    return [...oneBrowserAtATime(ofTurn(0), durationOf), ...ofTurn(1), ...ofTurn(2)];
  }
}
