import { DependencyRecorder, touches } from '../traces/dependencies';
import { keys } from '../traces/keys';
import type { Place } from '../queries/places';
import { chooseNewest, chooseTrending, type Compilation } from './compilation';

const place = (id: number, at: number): Place => ({ via: 'latest', ref: 0, key: '', id, at });
const read = (id: number): Place => ({ via: 'trending', ref: 0, key: `doc${id}`, id, at: 0 });
const desk = (trending: string[] = []) => {
  const on = new DependencyRecorder();
  return { on, compilation: { on, locale: 'fr', trending } as unknown as Compilation };
};

describe('the newest of a list', () => {
  const newest = (places: Place[], options: Parameters<typeof chooseNewest>[3]) => {
    const { on, compilation } = desk();
    const ids = chooseNewest(compilation, 'list', places, options);
    return { ids, concerns: (at: number) => touches({ key: 'list', at }, on.dependencies) };
  };

  it('are newest first, and of one hour the row that came last', () => {
    expect(newest([place(1, 5), place(3, 7), place(2, 7)], { read: 3 }).ids).toEqual([3, 2, 1]);
  });

  it('do not have the article itself, of which one more is read', () => {
    const { ids } = newest([place(1, 9), place(2, 8), place(3, 7)], { read: 3, limit: 2, without: 2 });
    expect(ids).toEqual([1, 3]);
  });

  it('are no more than asked where the article itself is older than they are', () => {
    expect(newest([place(1, 9), place(2, 8), place(3, 7)], { read: 3, limit: 2, without: 50 }).ids).toEqual([1, 2]);
  });

  it('concern a page from the hour of the last that was read, and wholly while there are fewer than were asked for', () => {
    const full = newest([place(1, 9), place(2, 8)], { read: 2 });
    expect([full.concerns(10), full.concerns(8), full.concerns(7)]).toEqual([true, true, false]);
    expect(newest([place(1, 9)], { read: 2 }).concerns(1)).toBe(true);
  });
});

describe('the most read', () => {
  const ranking = ['doc1', 'doc2', 'doc3', 'doc4'];

  it('stand in the order of the ranking, without the article itself and those of another language', () => {
    const { compilation } = desk(ranking);
    expect(chooseTrending(compilation, [read(4), read(3), read(1)], 2, 'doc1')).toEqual([3, 4]);
  });

  it('concern a page down to the last that it looked at, and wholly while there are too few', () => {
    const { on, compilation } = desk(ranking);
    chooseTrending(compilation, [1, 2, 3, 4].map(read), 2);
    // The first place is 0, the second -1.
    const concerns = (at: number) => touches({ key: keys.trending('fr'), at }, on.dependencies);
    expect([concerns(0), concerns(-1), concerns(-2)]).toEqual([true, true, false]);

    const few = desk(ranking);
    chooseTrending(few.compilation, [read(1)], 2);
    expect(touches({ key: keys.trending('fr'), at: -3 }, few.on.dependencies)).toBe(true);
  });

  it('wait for an article that cannot be read in this language yet', () => {
    const { on, compilation } = desk(ranking);
    chooseTrending(compilation, [read(2)], 1);
    expect(touches({ key: keys.article('doc1', 'fr') }, on.dependencies)).toBe(true);
    expect(touches({ key: keys.article('doc3', 'fr') }, on.dependencies)).toBe(false);
  });
});
