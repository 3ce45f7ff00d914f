import { bound, withMarks } from './bindings';

describe('what is bound to a statement', () => {
  it('takes a mark for each value', () => {
    const { values, marks } = bound(['fr', 7, null]);
    expect(values).toEqual(['fr', 7, null]);
    expect(withMarks('a = ? and b = ? and c = ?', marks)).toBe('a = ? and b = ? and c = ?');
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 4],
    [5, 8],
    [20, 32],
    [512, 512],
    [513, 513],
  ])('fills a list of %i values up to %i, so that statements of few lengths are asked', (length, filled) => {
    const list = Array.from({ length }, (_, n) => n);
    const { values, marks } = bound([list]);
    expect(marks).toEqual([filled]);
    expect(values).toEqual([...list, ...Array<number>(filled - length).fill(length - 1)]);
  });

  it('keeps values and marks in step where lists stand between them', () => {
    const { values, marks } = bound([1, [2, 3, 4], 5, [], [6]]);
    expect(withMarks('a = ? and b in (?) and c = ? and d in (?) and e in (?)', marks)).toBe(
      'a = ? and b in (?, ?, ?, ?) and c = ? and d in (null) and e in (?)',
    );
    expect(values).toEqual([1, 2, 3, 4, 4, 5, 6]);
  });

  it('refuses a statement with more marks than values, or fewer', () => {
    expect(() => withMarks('a = ? and b = ?', [1])).toThrow('More marks than values');
    expect(() => withMarks('a = ?', [1, 1])).toThrow('More values than marks');
  });
});
