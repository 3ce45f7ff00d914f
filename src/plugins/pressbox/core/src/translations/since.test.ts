/** What changed in a source, and what a save of the translation answers. */
import { align } from './align';
import { segmentsOf, type Segment } from './segments';
import { changesSince, rebased } from './since';

const of = (title: string, ...body: string[]): Segment[] =>
  segmentsOf({ title, body: body.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) });
const open = (base: Segment[], source: Segment[]) => changesSince(base, source).map(({ before, now }) => [before, now]);

describe('what changed in a source', () => {
  it('is told by the paragraph, wherever others moved to', () => {
    expect(open(of('T', 'a', 'b', 'c'), of('T', 'new', 'a', 'B', 'c'))).toEqual([
      [null, 'new'],
      ['b', 'B'],
    ]);
    expect(open(of('T', 'a', 'b', 'c'), of('T', 'a', 'c'))).toEqual([['b', null]]);
    expect(open(of('T', 'a'), of('U', 'a'))).toEqual([['T', 'U']]);
    expect(open(of('T', 'a'), of('T', 'a'))).toEqual([]);
  });

  it('says where the paragraph stands now, pictures counted', () => {
    const picture = { type: 'image', children: [{ type: 'text', text: '' }] };
    const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    const [change] = changesSince(
      segmentsOf({ body: [paragraph('a'), picture, paragraph('b')] }),
      segmentsOf({ body: [paragraph('a'), picture, paragraph('B')] }),
    );
    expect(change?.block).toBe(2);
  });
});

describe('a save of the translation', () => {
  const base = of('T', 'a', 'b', 'c');
  const source = of('T2', 'a', 'B', 'C');

  it('answers the paragraphs that were written anew, and no others', () => {
    const after = rebased(base, source, of('t', '1', '2', '3'), of('t', '1', 'two', '3'));
    expect(open(after, source)).toEqual([
      ['T', 'T2'],
      ['c', 'C'],
    ]);
    expect(open(rebased(after, source, of('t', '1', 'two', '3'), of('t2', '1', 'two', 'three')), source)).toEqual([]);
  });

  it('answers nothing where no word changed', () => {
    expect(rebased(base, source, of('t', '1'), of('t', '1'))).toEqual(base);
  });

  it('answers a paragraph that came to the source by one that came to the translation', () => {
    const longer = of('T', 'a', 'b', 'new', 'c');
    const after = rebased(base, longer, of('t', '1', '2', '3'), of('t', '1', '2', 'neu', '3'));
    expect(open(after, longer)).toEqual([]);
  });

  it('answers nothing of a body whose paragraphs do not stand side by side: its translator says when nothing is left', () => {
    const after = rebased(base, source, of('t', 'one text'), of('t', 'another text'));
    expect(open(after, source)).toEqual(open(base, source));
  });
});

describe('two lists of any texts', () => {
  it('are laid side by side so that each place comes once, in order', () => {
    const texts = (seed: number, length: number) =>
      Array.from({ length }, (_, index) => 'abc'[(seed * 7 + index * index * 3 + seed * index) % 3] ?? '');
    for (let seed = 0; seed < 300; seed += 1) {
      const [before, now] = [texts(seed, seed % 9), texts(seed + 5, (seed * 3) % 11)];
      const pairs = align(before, now);
      expect(pairs.flatMap(({ before: at }) => at ?? [])).toEqual(before.map((_, index) => index));
      expect(pairs.flatMap(({ now: at }) => at ?? [])).toEqual(now.map((_, index) => index));
      for (const { before: a, now: b, isSame } of pairs) if (isSame) expect(before[a ?? -1]).toBe(now[b ?? -1]);
    }
  });

  it('are laid side by side in their order where they are endless', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => String(index));
    expect(align(many, [...many, 'more']).filter(({ isSame }) => !isSame)).toHaveLength(1);
  });
});
