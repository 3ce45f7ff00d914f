import { blockText, type Node } from '../facts/article-text';
import { afterSave, typedTexts, withTyped } from './side-changes';
import { sideRows, standingWords, typedWords, type SideRow } from './side-by-side';

const paragraph = (text: string): Node => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const heading = (text: string): Node => ({ type: 'heading', children: [{ type: 'text', text }] });
const PICTURE: Node = { type: 'image' };
const body = (...blocks: (string | Node)[]): Node[] => blocks.map((one) => (typeof one === 'string' ? paragraph(one) : one)); // prettier-ignore
const textsOf = (blocks: unknown): string[] => (blocks as Node[]).map(blockText);
const typeIn = (rows: readonly SideRow[], at: number, text: string): SideRow[] =>
  rows.map((row, index) => (index === at ? { ...row, text } : row));
const pairs = (rows: readonly SideRow[]) =>
  rows.filter(({ field }) => field === 'body').map(({ source, text }) => [source, text]);

describe('a source and its translation', () => {
  it('stand block by block, what is missing beside nothing', () => {
    expect(pairs(sideRows({ body: body('a', 'b', 'c') }, { body: body('A', 'B') }))).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', ''],
    ]);
    expect(pairs(sideRows({ body: body('a') }, null))).toEqual([['a', '']]);
    expect(pairs(sideRows({ body: body('a') }, { body: body('A', 'B') }))).toEqual([
      ['a', 'A'],
      [null, 'B'],
    ]);
  });

  it('keep their headings and pictures beside each other', () => {
    const rows = sideRows({ body: body('a', PICTURE, heading('h'), 'b') }, { body: body('A', heading('H'), 'B') });
    expect(rows.filter(({ field }) => field === 'body').map(({ source, text, isPicture }) => [source, text, isPicture])).toEqual([
      ['a', 'A', false], [null, '', true], ['h', 'H', false], ['b', 'B', false],
    ]); // prettier-ignore
  });

  it('have fields that either has, and always a title and a standfirst', () => {
    const fields = (rows: readonly SideRow[]) => rows.map(({ field }) => field);
    expect(fields(sideRows({}, null))).toEqual(['title', 'standfirst']);
    expect(fields(sideRows({ coverCaption: 'x' }, { metaTitle: 'y' }))).toEqual(['title', 'standfirst', 'coverCaption', 'metaTitle']); // prettier-ignore
  });
});

describe('what is typed', () => {
  const source = { title: 'Un', body: body('a', PICTURE, 'b', heading('h'), 'c') };

  it('is stored of the fields that changed, and of no others', () => {
    const rows = sideRows(source, { title: 'One', standfirst: 'Late' });
    expect(typedWords(rows)).toEqual({});
    expect(typedWords(typeIn(rows, 0, 'A'))).toEqual({ title: 'A' });
    expect(typedWords(typeIn(rows, 1, ' '))).toEqual({ standfirst: null });
  });

  it('keeps its place: what stands before it is stored empty, and pictures come along', () => {
    const rows = sideRows(source, null);
    const { body: stored } = typedWords(typeIn(rows, 5, 'H'));
    expect(stored).toEqual([paragraph(''), PICTURE, paragraph(''), heading('H')].map((block) => (blockText(block) === '' && block !== PICTURE ? { type: 'paragraph', children: [{ type: 'text', text: '' }] } : block))); // prettier-ignore
    expect(pairs(sideRows(source, { body: stored }))).toEqual([
      ['a', ''],
      [null, ''],
      ['b', ''],
      ['h', 'H'],
      ['c', ''],
    ]);
  });

  it('leaves every other block as it was stored', () => {
    const stored = body('A', PICTURE, { type: 'quote', children: [{ type: 'text', text: 'B', bold: true }] } as Node, heading('H'), 'C'); // prettier-ignore
    const rows = sideRows(source, { title: 'One', body: stored });
    const { body: now } = typedWords(typeIn(rows, 6, 'D')) as { body: Node[] };
    expect(now.slice(0, 4)).toEqual(stored.slice(0, 4));
    expect(textsOf(now).at(-1)).toBe('D');
  });

  it('takes out a paragraph that the source does not have, once it is emptied', () => {
    const rows = sideRows({ body: body('a') }, { body: body('A', 'B') });
    expect(textsOf(typedWords(typeIn(rows, 3, '')).body)).toEqual(['A']);
  });

  it('is held against the facts as it stands, block by block', () => {
    const rows = typeIn(sideRows({ body: body('a', 'b') }, { body: body('A') }), 3, 'B');
    expect(textsOf(standingWords(rows).body)).toEqual(['A', 'B']);
  });
});

describe('what somebody else stores meanwhile', () => {
  const source = { title: 'Un', body: body('a', 'b', 'c') };
  const rows = sideRows(source, { title: 'One', body: body('A', 'B', 'C') });

  it('leaves what is typed elsewhere, and asks where both have written', () => {
    const mine = typeIn(typeIn(rows, 0, 'Mine'), 3, 'My B');
    const theirs = { title: 'Theirs', body: body('A', 'B', 'Their C') };
    const merged = withTyped(sideRows(source, theirs), typedTexts(mine), mine);
    expect(merged[0]).toMatchObject({ text: 'Mine', theirs: 'Theirs' });
    expect(pairs(merged)).toEqual([
      ['a', 'A'],
      ['b', 'My B'],
      ['c', 'Their C'],
    ]);
    // Until its translator has chosen, what is stored stays, however often the rows are filled.
    const again = withTyped(sideRows(source, theirs), typedTexts(merged), merged);
    expect(again[0]).toMatchObject({ text: 'Mine', theirs: 'Theirs' });
    expect(typedWords(merged)).toEqual({ body: body('A', 'My B', 'Their C') });
  });

  it('may move a paragraph: its words go with it', () => {
    const mine = typeIn(rows, 4, 'My C');
    const merged = withTyped(sideRows(source, { title: 'One', body: body('A', 'C') }), typedTexts(mine), mine);
    expect(merged.map(({ text }) => text)).toContain('My C');
    expect(textsOf(typedWords(merged).body)).toEqual(['A', 'My C']);
  });

  it('may take a paragraph out: what was typed there stands at the end', () => {
    const mine = typeIn(rows, 4, 'My C');
    const merged = withTyped(sideRows(source, { title: 'One', body: body('A', 'B') }), typedTexts(mine), mine);
    expect(merged.map(({ text }) => text)).toContain('My C');
  });

  it('is nothing where it says the same', () => {
    const mine = typeIn(rows, 0, 'Same');
    const [title] = withTyped(sideRows(source, { title: 'Same', body: body('A', 'B', 'C') }), typedTexts(mine), mine);
    expect(title).toMatchObject({ text: 'Same', stored: 'Same', theirs: null });
  });
});

it('loses nothing that is typed, whatever is stored and however the source changes', () => {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const word = (): string => `w${next(1_000_000)}`;
  const blocks = (): Node[] => Array.from({ length: next(6) }, () => (next(8) === 0 ? PICTURE : next(6) === 0 ? heading(word()) : paragraph(word()))); // prettier-ignore
  const changed = (list: Node[]): Node[] => {
    const copy = [...list];
    const at = next(copy.length + 1);
    if (next(3) === 0) copy.splice(at, 1);
    else if (next(2) === 0) copy.splice(at, 0, paragraph(word()));
    else if (copy[at] && copy[at] !== PICTURE) copy[at] = paragraph(word());
    return copy;
  };
  for (let round = 0; round < 400; round += 1) {
    let source = { title: word(), body: blocks() };
    let stored: { title: string | null; body: Node[] } = { title: null, body: next(2) === 0 ? [] : blocks() };
    let rows = sideRows(source, stored);
    const typed = new Map<string, string>();
    for (let step = 0; step < 8; step += 1) {
      const what = next(4);
      const unsaved = typedTexts(rows).map(({ text }) => text);
      if (what === 0) {
        const at = next(rows.length);
        const text = word();
        if (!rows[at]?.isPicture) {
          typed.delete(rows[at]?.text ?? '');
          typed.set(text, text);
          rows = typeIn(rows, at, text);
        }
      } else if (what === 1) {
        const sent = rows;
        stored = { ...stored, ...typedWords(rows) } as typeof stored;
        const marked = afterSave(rows, sent);
        rows = withTyped(sideRows(source, stored), typedTexts(marked), marked);
      } else {
        if (what === 2) stored = { ...stored, body: changed(stored.body) };
        else source = { ...source, body: changed(source.body) };
        rows = withTyped(sideRows(source, stored), typedTexts(rows), rows);
      }
      // A block that was stored may be written over, or taken out, by whoever else writes; what is typed may not.
      const there = new Set([...rows.flatMap(({ text }) => text)]);
      if (what > 1) expect(unsaved.filter((text) => text !== '' && !there.has(text))).toEqual([]);
      for (const text of typed.keys()) {
        if (there.has(text)) continue;
        typed.delete(text);
        expect(what).toBe(2);
      }
      for (const row of rows) if (row.text !== row.stored && row.text !== '') expect(typed.has(row.text)).toBe(true);
    }
  }
});
