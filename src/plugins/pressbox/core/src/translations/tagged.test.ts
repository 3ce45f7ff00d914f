import { blockText, type Node } from '../facts/article-text';
import { taggedText } from './tagged';
import { rangeInTagged, withTaggedText } from './tagged-read';

const text = (words: string, marks: object = {}): Node => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });
const link = (url: string, ...children: Node[]): Node => ({ type: 'link', url, children }) as Node;

/** What comes back when nothing is typed. */
const again = (block: Node): Node => {
  const { text: typed, links } = taggedText(block);
  return withTaggedText(block, typed, links);
};

const KINDS: readonly (readonly [what: string, block: Node, typed: string])[] = [
  ['plain words', paragraph(text('They won.')), 'They won.'],
  ['bold words', paragraph(text('They '), text('won', { bold: true }), text('.')), 'They <b>won</b>.'],
  ['words that are bold and italic', paragraph(text('a', { bold: true, italic: true }), text('b', { italic: true })), '<b><i>a</i></b><i>b</i>'],
  ['a link', paragraph(text('See '), link('/x', text('the table')), text(' now')), 'See <a1>the table</a1> now'],
  ['two links, one of them bold', paragraph(link('/x', text('one')), text(' '), link('/y', text('two', { bold: true }))), '<a1>one</a1> <a2><b>two</b></a2>'],
  ['a heading', { type: 'heading', level: 3, children: [text('Late')] } as Node, 'Late'],
  ['a list', { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('one')] }, { type: 'list-item', children: [text('two', { code: true })] }] } as Node, 'one\n<code>two</code>'],
  ['a line within an item', { type: 'list', children: [{ type: 'list-item', children: [text('one\ntwo'), text(' three\nfour', { bold: true })] }] }, 'one<br>two<b> three<br>four</b>'],
  ['a line within bold words', paragraph(text('one\ntwo', { bold: true }), text(' Bern')), '<b>one\ntwo</b> Bern'],
  ['words that look like a tag', paragraph(text('a <b> is bold, \\<i>')), 'a \\<b> is bold, \\\\\\<i>'],
  ['a backslash before a tag', paragraph(text('a\\'), text('b', { bold: true })), 'a\\\\<b>b</b>'],
  ['a line within a paragraph', paragraph(text('one\ntwo')), 'one\ntwo'],
]; // prettier-ignore

describe('a block that is typed', () => {
  it.each(KINDS)('shows %s', (_what, block, typed) => {
    expect(taggedText(block).text).toBe(typed);
    expect(again(block)).toEqual(block);
  });

  it('keeps a list within a list as long as its items are there', () => {
    const item = (words: string): Node => ({ type: 'list-item', children: [text(words)] });
    const inner: Node = { type: 'list', children: [item('b'), item('c')] };
    const list: Node = { type: 'list', children: [item('a'), inner, item('d')] };
    expect(again(list)).toEqual(list);
    expect(blockText(withTaggedText(list, 'A\nB', []))).toBe('A\nB');
    expect(withTaggedText(list, 'A\nB\nC\nD\nE', [])).toEqual({
      type: 'list',
      children: [item('A'), { type: 'list', children: [item('B'), item('C')] }, item('D'), item('E')],
    });
  });

  it('takes a tag without its other end, or without its link, for words', () => {
    const typed = (words: string) => blockText(withTaggedText(paragraph(), words, []));
    expect(typed('a <b>b')).toBe('a <b>b');
    expect(typed('a</i> b')).toBe('a</i> b');
    expect(typed('<a1>a</a1>')).toBe('<a1>a</a1>');
  });

  it('may have its tags crossed', () => {
    expect(withTaggedText(paragraph(), '<b>a<i>b</b>c</i>', []).children).toEqual([
      text('a', { bold: true }),
      text('b', { bold: true, italic: true }),
      text('c', { italic: true }),
    ]);
  });

  it('has no link without words', () => {
    expect(withTaggedText(paragraph(), 'a<a1></a1>', [{ type: 'link', url: '/x' }])).toEqual(paragraph(text('a')));
  });
});

describe('a translation', () => {
  it('numbers its links as its source does, and its own after them', () => {
    const { links } = taggedText(paragraph(link('/1', text('un')), link('/2', text('deux'))));
    const own = taggedText(paragraph(link('/2', text('two')), link('/3', text('three'))), links);
    expect(own.text).toBe('<a2>two</a2><a3>three</a3>');
    expect(withTaggedText(paragraph(), '<a1>one</a1>', own.links)).toEqual(paragraph(link('/1', text('one'))));
  });
});

it('takes time in proportion to its length, whatever stands in it', () => {
  const took = (of: (length: number) => string, length: number): number => {
    const from = performance.now();
    const { text: typed } = taggedText(paragraph(text(of(length))));
    withTaggedText(paragraph(), typed, []);
    withTaggedText(paragraph(), of(length), []);
    return performance.now() - from;
  };
  for (const of of [
    (n: number) => '\\'.repeat(n),
    (n: number) => '<b>'.repeat(n) + '</i>'.repeat(n),
    (n: number) => '<b>'.repeat(n) + '</b>'.repeat(n),
  ]) {
    took(of, 2_000);
    expect(took(of, 40_000)).toBeLessThan(3_000); // a minute, were it quadratic
  }
});

describe('a place of a text', () => {
  it('is past the tags before it, in every line', () => {
    for (const [, block] of KINDS) {
      const { text: typed, links } = taggedText(block);
      for (const { 0: word, index } of blockText(block).matchAll(/\w+/g)) {
        const { start, end } = rangeInTagged(block, typed, links, { start: index, end: index + word.length });
        expect(typed.slice(start, end).replace(/<\/?\w+>/g, '')).toBe(word);
      }
    }
  });
});

/** Numbers that look random and are the same each time. */
const numbers = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed;
};

it('comes back whatever stands in it', () => {
  const next = numbers(20261128);
  const pick = <T>(list: readonly T[]): T => list[next() % list.length] as T;
  const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'];
  const leaf = (): Node => {
    const marks = Object.fromEntries(MARKS.filter(() => next() % 4 === 0).map((mark) => [mark, true]));
    return text(Array.from({ length: 1 + (next() % 4) }, () => pick(['a', ' ', '\\', '<b>', '</b>', '<a1>', '<', '>', 'é', '<i>'])).join(''), marks); // prettier-ignore
  };
  const same = (a: Node, b: Node): boolean => {
    const of = ({ text: _text, ...rest }: Node & { text?: unknown }): string => JSON.stringify(Object.entries(rest).sort()); // prettier-ignore
    return of(a) === of(b);
  };
  /** Two texts with the same marks beside each other are one. */
  const merged = (leaves: Node[]): Node[] =>
    leaves.reduce<Node[]>((done, one) => {
      const last = done.at(-1);
      if (!last || last.type !== 'text' || one.type !== 'text' || !same(last, one)) return [...done, one];
      return [...done.slice(0, -1), { ...last, text: `${String(last.text)}${String(one.text)}` }];
    }, []);
  for (let round = 0; round < 3000; round += 1) {
    const children = Array.from({ length: 1 + (next() % 4) }, () => next() % 4 === 0 ? link(`/${round}`, ...merged([leaf(), leaf()])) : leaf()); // prettier-ignore
    const block = paragraph(...merged(children));
    expect(again(block)).toEqual(block);
  }
});
