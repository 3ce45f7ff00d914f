import { blockText, type Node } from '../facts/article-text';
import { afterSave, isTyped, refilled, typedTexts, withKept } from './side-changes';
import { sideRows, standingWords, typedWords, type SideRow } from './side-by-side';

const paragraph = (text: string): Node => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const heading = (text: string): Node => ({ type: 'heading', children: [{ type: 'text', text }] });
const PICTURE: Node = { type: 'image' };
const body = (...blocks: (string | Node)[]): Node[] => blocks.map((one) => (typeof one === 'string' ? paragraph(one) : one)); // prettier-ignore
const textsOf = (blocks: unknown): string[] => (blocks as Node[]).map(blockText);
const typeIn = (rows: readonly SideRow[], at: number, text: string): SideRow[] =>
  rows.map((row, index) => (index === at ? { ...row, text } : row));
const pairs = (rows: readonly SideRow[]) =>
  rows.filter(({ field, isShown }) => field === 'body' && isShown).map(({ source, text }) => [source, text]);

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

  it('keeps its place: every other block is stored empty, and pictures come along', () => {
    const rows = sideRows(source, null);
    const { body: stored } = typedWords(typeIn(rows, 5, 'H')) as { body: Node[] };
    expect(stored.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph', 'heading', 'paragraph']);
    expect(pairs(sideRows(source, { body: stored }))).toEqual([
      ['a', ''],
      [null, ''],
      ['b', ''],
      ['h', 'H'],
      ['c', ''],
    ]);
  });

  it('stands beside the paragraph that it was typed for, whichever are typed first, empty paragraphs or not', () => {
    const sources = [
      ['a', 'b', 'c'],
      ['a', '', 'b', 'c', ''],
      ['', 'a'],
      ['a', '', ''],
    ];
    for (const texts of sources) {
      const made = { body: body(...texts) };
      texts.forEach((text, index) => {
        if (text === '') return;
        const rows = sideRows(made, null);
        const at = rows.findIndex(({ source: words }) => words === text);
        const stored = typedWords(typeIn(rows, at, text.toUpperCase()));
        const shown = pairs(sideRows(made, stored)).filter(([, own]) => own !== '');
        expect([texts, index, shown]).toEqual([texts, index, [[text, text.toUpperCase()]]]);
      });
    }
  });

  it('leaves empty paragraphs where somebody has put them', () => {
    const rows = sideRows({ body: body('a', 'b') }, { body: body('A', '', 'B') });
    const at = rows.findIndex(({ text }) => text === 'B');
    expect(textsOf(typedWords(typeIn(rows, at, 'C')).body)).toEqual(['A', '', 'C']);
  });

  it('leaves every other block as it was stored', () => {
    const stored = body('A', PICTURE, { type: 'quote', children: [{ type: 'text', text: 'B', bold: true }] } as Node, heading('H'), 'C'); // prettier-ignore
    const rows = sideRows(source, { title: 'One', body: stored });
    const { body: now } = typedWords(typeIn(rows, 6, 'D')) as { body: Node[] };
    expect(now.slice(0, 4)).toEqual(stored.slice(0, 4));
    expect(textsOf(now).at(-1)).toBe('D');
  });

  it('is held against the facts as it stands, block by block', () => {
    const rows = typeIn(sideRows({ body: body('a', 'b') }, { body: body('A') }), 3, 'B');
    expect(textsOf(standingWords(rows).body)).toEqual(['A', 'B']);
  });
});

describe('a source that has grown', () => {
  const base = ['a', 'b', 'c'];
  const translation = { body: body('A', 'B', 'C') };

  it('leaves every paragraph beside its own, and the new one beside nothing', () => {
    const grown = { body: body('a', 'new', 'b', 'c') };
    const wanted = [['a', 'A'], ['new', ''], ['b', 'B'], ['c', 'C']]; // prettier-ignore
    expect(pairs(sideRows(grown, translation, base))).toEqual(wanted);
    // An editor of blocks adds an empty one at the end.
    expect(pairs(sideRows(grown, { body: body('A', 'B', 'C', '') }, base))).toEqual(wanted);
    const rows = sideRows(grown, translation, base);
    const at = rows.findIndex(({ source }) => source === 'new');
    expect(textsOf(typedWords(typeIn(rows, at, 'NEW')).body)).toEqual(['A', 'NEW', 'B', 'C']);
  });

  it('shows what it has no longer beside nothing', () => {
    expect(pairs(sideRows({ body: body('a', 'c') }, translation, base))).toEqual([
      ['a', 'A'],
      [null, 'B'],
      ['c', 'C'],
    ]);
  });

  it('keeps pictures of the translation, and brings none of its own into it', () => {
    const rows = sideRows({ body: body('a', PICTURE, 'b', 'c') }, { body: body('A', 'B', PICTURE, 'C') }, base);
    expect(rows.filter(({ isShown, isPicture }) => isShown && isPicture)).toHaveLength(1);
    const stored = typedWords(typeIn(rows, rows.findIndex(({ text }) => text === 'C'), 'D')).body as Node[]; // prettier-ignore
    expect(stored.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'image', 'paragraph']);
  });
});

describe('what somebody else stores meanwhile', () => {
  const source = { title: 'Un', body: body('a', 'b', 'c') };
  const rows = sideRows(source, { title: 'One', body: body('A', 'B', 'C') });
  const refill = (mine: SideRow[], stored: object, now: object = source) => refilled(sideRows(now, stored), mine);

  it('leaves what is typed elsewhere, and asks where both have written', () => {
    const mine = typeIn(typeIn(rows, 0, 'Mine'), 3, 'My B');
    const theirs = { title: 'Theirs', body: body('A', 'B', 'Their C') };
    const merged = refill(mine, theirs);
    expect(merged[0]).toMatchObject({ text: 'Mine', theirs: 'Theirs' });
    expect(pairs(merged)).toEqual([
      ['a', 'A'],
      ['b', 'My B'],
      ['c', 'Their C'],
    ]);
    // Until its translator has chosen, what is stored stays, however often the rows are filled.
    expect(refill(merged, theirs)[0]).toMatchObject({ text: 'Mine', theirs: 'Theirs' });
    expect(typedWords(merged)).toEqual({ body: body('A', 'My B', 'Their C') });
  });

  it('may take a paragraph out: what was typed there stands by itself', () => {
    const merged = refill(typeIn(rows, 4, 'My C'), { title: 'One', body: body('A', 'B') });
    expect(merged.map(({ text }) => text)).toContain('My C');
  });

  it('is nothing where it says the same, however it was typed', () => {
    expect(refill(typeIn(rows, 0, 'Same'), { title: 'Same', body: body('A', 'B', 'C') })[0]).toMatchObject({ text: 'Same', theirs: null }); // prettier-ignore
    const [, , typing] = refill(typeIn(rows, 2, 'A<b></b>'), { title: 'One', body: body('A', 'B', 'C') });
    expect(typing).toMatchObject({ text: 'A<b></b>', stored: 'A', theirs: null });
    expect(isTyped(typing as SideRow)).toBe(false);
  });

  it('leaves a row with its id where the source moves, and a new one has its own', () => {
    const typed = typeIn(rows, 4, 'typing');
    const merged = refill(typed, { title: 'One', body: body('A', 'B', 'C') }, { title: 'Un', body: body('a', 'new', 'b', 'c') }); // prettier-ignore
    const own = merged.find(({ text }) => text === 'typing');
    expect([own?.source, own?.id]).toEqual(['c', rows[4]?.id]);
    expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
  });

  it('leaves a row that was emptied to be written anew', () => {
    const alone = sideRows({ title: 'Un', body: body('a') }, { title: 'One', coverCaption: 'x', body: body('A', 'B') });
    const emptied = alone.map((row) => (row.source === null && row.isShown ? { ...row, text: '' } : row));
    const stored = { ...{ title: 'One', coverCaption: 'x', body: body('A', 'B') }, ...typedWords(emptied) };
    const merged = refilled(sideRows({ title: 'Un', body: body('a') }, stored), afterSave(emptied, emptied));
    expect(merged.filter(({ isShown }) => isShown).map(({ field }) => field)).toEqual(['title', 'standfirst', 'body', 'body', 'coverCaption']); // prettier-ignore
    expect(typedWords(merged)).toEqual({});
  });

  it('keeps words of a field in that field, though the source has it no more', () => {
    const captioned = sideRows({ title: 'Un', coverCaption: 'photo' }, { title: 'One' });
    const merged = refilled(sideRows({ title: 'Un' }, { title: 'One' }), typeIn(captioned, 2, 'picture'));
    expect(typedWords(merged)).toEqual({ coverCaption: 'picture' });
  });
});

describe('what was typed on another day', () => {
  const source = { title: 'Un', body: body('a', 'b', 'c') };
  const typed = (text: string, at: number, stored: object | null = null) =>
    typedTexts(typeIn(sideRows(source, stored as never), at, text));

  it('stands beside the words that it was typed for, wherever they are by now', () => {
    const grown = { title: 'Un', body: body('new', 'a', 'b', 'c') };
    const rows = withKept(sideRows(grown, null), typed('C1', 4));
    expect(rows.find(({ text }) => text === 'C1')).toMatchObject({ source: 'c', theirs: null });
  });

  it('is asked about where other words are stored there by now, or nobody knows where it stood', () => {
    const kept = typed('My B', 3, { title: 'One', body: body('A', 'B', 'C') });
    const moved = withKept(sideRows(source, { title: 'One', body: body('A', 'Their B', 'C') }), kept);
    expect(moved.find(({ text }) => text === 'My B')).toMatchObject({ source: 'b', theirs: 'Their B' });
    const gone = withKept(sideRows({ title: 'Un', body: body('x', 'y') }, null), kept);
    expect(gone.find(({ text }) => text === 'My B')).toMatchObject({ source: null, theirs: '' });
    expect(typedWords(gone)).toEqual({});
  });
});

it('loses nothing that is typed, and moves none of it to another paragraph, whatever is stored and however the source changes', () => {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  let words = 0;
  const word = (): string => `w${(words += 1)}`;
  const blocks = (): Node[] => Array.from({ length: next(6) }, () => (next(8) === 0 ? PICTURE : next(6) === 0 ? heading(word()) : paragraph(next(9) === 0 ? '' : word()))); // prettier-ignore
  const changed = (list: Node[]): Node[] => {
    const copy = [...list];
    const at = next(copy.length + 1);
    if (next(3) === 0) copy.splice(at, 1);
    else if (next(2) === 0) copy.splice(at, 0, paragraph(word()));
    else if (copy[at] && copy[at] !== PICTURE) copy[at] = paragraph(word());
    return copy;
  };
  for (let round = 0; round < 600; round += 1) {
    let source = { title: word(), body: blocks() };
    let stored: { title: string | null; body: Node[] } = { title: null, body: [] };
    let rows = sideRows(source, stored);
    for (let step = 0; step < 10; step += 1) {
      const what = next(4);
      const before = rows;
      const beside = new Map(rows.filter((row) => isTyped(row) && row.text.trim() !== '').map(({ text, source: told }) => [text, told])); // prettier-ignore
      if (what === 0 || what === 1) {
        const shown = rows.flatMap(({ isShown, isPicture }, index) => (isShown && !isPicture ? [index] : []));
        const at = shown[next(shown.length)] ?? 0;
        rows = typeIn(rows, at, word());
        continue;
      }
      if (what === 2) {
        stored = { ...stored, ...typedWords(rows) } as typeof stored;
        const marked = afterSave(rows, rows);
        rows = refilled(sideRows(source, stored), marked);
        expect(typedWords(rows)).toEqual({});
      } else {
        if (next(2) === 0) source = { ...source, body: changed(source.body) };
        else stored = { ...stored, body: changed(stored.body) };
        rows = refilled(sideRows(source, stored), rows);
      }
      const sources = new Set(rows.map(({ source: told }) => told));
      for (const [text, told] of beside) {
        const row = rows.find((one) => one.text === text);
        expect([text, row?.isShown]).toEqual([text, true]);
        // It stands beside the words that it was typed for as long as the source has them, or beside what they became.
        if (what === 2 && sources.has(told)) expect([text, row?.source]).toEqual([text, told]);
      }
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(before.length).toBeGreaterThan(0);
    }
  }
});
