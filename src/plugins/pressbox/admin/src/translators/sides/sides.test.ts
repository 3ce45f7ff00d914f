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
  const typed: TypedText = { field: 'title', sourcePlace: null, place: null, stored: '', text: 'Win', isAsked: false };

  it('is kept in the browser, each person’s and each language’s by itself', () => {
    const kept = new Map<string, string>();
    const browser = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    typedStore(of, 1, browser).keep([typed]);
    expect(typedStore(of, 1, browser).read()).toEqual([typed]);
    expect(typedStore(of, 2, browser).read()).toEqual([]);
    expect(typedStore({ ...of, locale: 'it' }, 1, browser).read()).toEqual([]);
    typedStore(of, 1, browser).keep([]);
    expect(kept.size).toBe(0);
  });

  it('is nothing where the browser keeps nothing, or something else', () => {
    const broken = () => {
      throw new Error('no storage');
    };
    expect(typedStore(of, 1, broken).read()).toEqual([]);
    expect(() => typedStore(of, 1, broken).keep([typed])).not.toThrow();
    const other = () => ({ getItem: () => '[1, null, {"field": "title"}]', setItem: broken, removeItem: broken });
    expect(typedStore(of, 1, other).read()).toEqual([]);
  });
});
