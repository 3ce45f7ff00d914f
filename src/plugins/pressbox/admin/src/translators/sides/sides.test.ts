import { sideRows } from '../../../../core/src/translations/side-by-side';
import type { TypedText } from '../../../../core/src/translations/side-changes';
import { countToTake, filledFromSource, marksOf, nextMark, takenAll } from './marks';
import { typedStore } from './typed-store';

const paragraph = (...texts: (string | object)[]) => ({
  type: 'paragraph',
  children: texts.map((text) => (typeof text === 'string' ? { type: 'text', text } : text)),
});
const bold = (text: string) => ({ type: 'text', text, bold: true });
const suggestion = (printed: string, right: string, at: number, block: number | null = 0) => ({
  kind: 'name' as const,
  field: block === null ? ('title' as const) : ('body' as const),
  block,
  start: at,
  end: at + printed.length,
  printed,
  right,
});
const anyone = () => true;

describe('what is said of a row', () => {
  const rows = sideRows({ title: 'Un', body: [paragraph('a'), paragraph('b')] }, { title: 'Bern', body: [paragraph('In ', bold('Bern'), ' Bern'), paragraph('Bern')] }); // prettier-ignore
  const checked = {
    texts: rows.map(({ text }) => text),
    answer: { findings: [], suggestions: [suggestion('Bern', 'Berne', 0, null), suggestion('Bern', 'Berne', 3), suggestion('Bern', 'Berne', 8)] }, // prettier-ignore
  };

  it('stands at its words, past the tags before them', () => {
    const marks = marksOf(rows, checked);
    expect(marks.map((list) => list.map(({ start, end }) => [start, end]))).toEqual([[[0, 4]], [], [[6, 10], [15, 19]], []]); // prettier-ignore
    expect(rows[2]?.text.slice(15, 19)).toBe('Bern');
  });

  it('is nothing once the row has been typed in', () => {
    const typed = rows.map((row, index) => (index === 0 ? { ...row, text: 'Basel' } : row));
    expect(marksOf(typed, checked)[0]).toEqual([]);
    expect(marksOf(typed, checked)[2]).toHaveLength(2);
    expect(marksOf(rows.slice(1), checked).flat()).toEqual([]);
  });

  it('is taken where the cursor stands, else behind it, else from the start', () => {
    const marks = marksOf(rows, checked)[2] ?? [];
    expect([0, 7, 12, 40].map((place) => nextMark(marks, place)?.start)).toEqual([6, 6, 15, 6]);
    expect(nextMark([], 0)).toBeNull();
  });

  it('is taken all at once, where one may write', () => {
    const marks = marksOf(rows, checked);
    expect(countToTake(marks)).toBe(3);
    expect(takenAll(rows, marks, anyone).map(({ text }) => text)).toEqual(['Berne', '', 'In <b>Berne</b> Berne', 'Bern']); // prettier-ignore
    expect(takenAll(rows, marks, ({ field }) => field === 'body')[0]?.text).toBe('Bern');
  });
});

it('a row without words takes those of its source, with its links', () => {
  const link = { type: 'link', url: '/x', children: [{ type: 'text', text: 'là' }] };
  const rows = filledFromSource(sideRows({ title: 'Un', body: [paragraph('Voir ', link)] }, { title: 'One' }), anyone);
  expect(rows.map(({ text }) => text)).toEqual(['One', '', 'Voir <a1>là</a1>']);
  expect(rows[2]?.links).toEqual([{ type: 'link', url: '/x' }]);
});

describe('what is typed and not saved', () => {
  const of = { documentId: 'a', locale: 'en' };
  const typed: TypedText = { field: 'title', source: 'Victoire', stored: '', text: 'Win' };

  const browserOf = (kept: Map<string, string>) => () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    length: kept.size,
  });

  it('is kept in the browser, each person’s and each language’s by itself', () => {
    const kept = new Map<string, string>();
    const browser = browserOf(kept);
    typedStore(of, 1, 'a', browser).keep([typed]);
    expect(typedStore(of, 2, 'b', browser).take()).toEqual([]);
    expect(typedStore({ ...of, locale: 'it' }, 1, 'b', browser).take()).toEqual([]);
    expect(typedStore(of, 1, 'b', browser).take()).toEqual([typed]);
    expect(kept.size).toBe(0);
  });

  it('is left alone by another page that has nothing to keep', () => {
    const kept = new Map<string, string>();
    const browser = browserOf(kept);
    typedStore(of, 1, 'a', browser).keep([typed]);
    typedStore(of, 1, 'b', browser).keep([]);
    expect(typedStore(of, 1, 'c', browser).take()).toEqual([typed]);
  });

  it('is nothing where the browser keeps nothing, or something else', () => {
    const broken = () => {
      throw new Error('no storage');
    };
    expect(typedStore(of, 1, 'a', broken).take()).toEqual([]);
    expect(() => typedStore(of, 1, 'a', broken).keep([typed])).not.toThrow();
    const kept = new Map([['pressbox.translating 1 a en x', '[1, null, {"field": "title"}]']]);
    expect(typedStore(of, 1, 'a', browserOf(kept)).take()).toEqual([]);
  });
});
