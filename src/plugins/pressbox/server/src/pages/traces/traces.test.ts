import { Traces, type Trace } from './traces';

const changes = (...writes: [Trace[], Trace[]][]) => {
  const traces = new Traces();
  for (const [before, after] of writes) traces.add(before, after);
  return traces.changes();
};
const content: Trace = { origin: 'article 1', key: 'article#1@fr' };
const latest = (at: number): Trace => ({ origin: 'article 1', key: 'latest@fr', at, value: String(at) });

describe('what a write changes', () => {
  it('is the row, and no list that it did not move in', () => {
    expect(
      changes([
        [content, latest(10)],
        [content, latest(10)],
      ]),
    ).toEqual([{ key: 'article#1@fr' }]);
  });

  it('is a list at the place the row came to', () => {
    expect(changes([[], [latest(10)]])).toEqual([{ key: 'latest@fr', at: 10 }]);
  });

  it('is a list at the place the row left, and at the one it came to', () => {
    expect(changes([[latest(10)], [latest(20)]])).toEqual([
      { key: 'latest@fr', at: 10 },
      { key: 'latest@fr', at: 20 },
    ]);
  });

  it('is a list at the place of a row that is gone', () => {
    expect(changes([[latest(10)], []])).toEqual([{ key: 'latest@fr', at: 10 }]);
  });

  it('is counted over the whole transaction: publishing deletes a row and creates it again', () => {
    expect(changes([[content, latest(10)], []], [[], [content, latest(10)]])).toEqual([{ key: 'article#1@fr' }]);
  });

  it('is nothing where a transaction took back what it did to a list', () => {
    expect(changes([[], [latest(10)]], [[latest(10)], []])).toEqual([]);
  });

  it('is a list that a row left, though somebody wrote it again before we heard (promise 3)', () => {
    const traces = new Traces();
    traces.stood([content, latest(10)]);
    traces.add([content, latest(20)], [content, latest(20)]);
    traces.add([content, latest(10)], [content, latest(20)]);
    expect(traces.changes()).toEqual([
      { key: 'article#1@fr' },
      { key: 'latest@fr', at: 10 },
      { key: 'latest@fr', at: 20 },
    ]);
  });

  it('is a list that a row came to, though somebody wrote it again before we heard (promise 3)', () => {
    const traces = new Traces();
    traces.stood([content]);
    traces.became([content, latest(10)]);
    traces.add([content, latest(10)], [content, latest(10)]);
    traces.add([content], [content, latest(10)]);
    expect(traces.changes()).toEqual([{ key: 'article#1@fr' }, { key: 'latest@fr', at: 10 }]);
  });

  it('is a place that a row was created in, though somebody wrote it again before we heard', () => {
    const traces = new Traces();
    traces.add([content, latest(10)], [content, latest(10)]);
    traces.create([content, latest(10)]);
    expect(traces.changes()).toEqual([{ key: 'article#1@fr' }, { key: 'latest@fr', at: 10 }]);
  });

  it('is no place of a row that was deleted, created and written again where it stood', () => {
    const traces = new Traces();
    traces.add([content, latest(10)], []);
    traces.add([content, latest(10)], [content, latest(10)]);
    traces.create([content, latest(10)]);
    expect(traces.changes()).toEqual([{ key: 'article#1@fr' }]);
  });

  it('does not mistake one row for another in the same list', () => {
    const other: Trace = { ...latest(10), origin: 'article 2' };
    expect(changes([[latest(10)], []], [[], [other]])).toEqual([{ key: 'latest@fr', at: 10 }]);
  });
});
