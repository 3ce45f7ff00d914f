// In which order test files run: first those that start a newsroom of their own, so that a process which has started
// the one it lends need not stop it for them; then those that are lent one, kind by kind; at last those that need none.
import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

const TURNS = [/own: true/, /demo: true|useReader\(/, /useAdminPanel\(/, /useNewsroom\(/];

const turnOf = ({ path }) => {
  const text = readFileSync(path, 'utf8');
  const turn = TURNS.findIndex((sign) => sign.test(text));
  return turn === -1 ? TURNS.length : turn;
};

export default class NewsroomSequencer extends Sequencer.default {
  async sort(tests) {
    const turns = new Map(tests.map((test) => [test, turnOf(test)]));
    // Within a turn as jest has it: what failed last time first, then what takes longest.
    const sorted = await super.sort(tests);
    return sorted.sort((one, other) => turns.get(one) - turns.get(other));
  }
}
