// In which order test files run: first those that start a newsroom of their own, so that a process which has started
// the one it lends need not stop it for them; then those that are lent one; at last those that need none.
import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

const OWN = /own: true|useReader\(|useAdminPanel\(/;
const LENT = /useNewsroom\(/;

const turnOf = ({ path }) => {
  const text = readFileSync(path, 'utf8');
  if (OWN.test(text)) return 0;
  return LENT.test(text) ? 1 : 2;
};

export default class NewsroomSequencer extends Sequencer.default {
  async sort(tests) {
    const turns = new Map(tests.map((test) => [test, turnOf(test)]));
    // Within a turn as jest has it: what failed last time first, then what takes longest.
    return (await super.sort(tests)).sort((a, b) => turns.get(a) - turns.get(b));
  }
}
