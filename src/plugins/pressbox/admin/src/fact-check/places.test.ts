import { bodyPlace, nearest, sortFindings } from './places';

const block = (type: string, text: string) => ({ type, children: [{ type: 'text', text }] });
const BODY = [
  block('heading', 'A late one'),
  block('paragraph', 'It rained.'),
  { type: 'image', image: {}, children: [{ type: 'text', text: '' }] },
  block('paragraph', ' '),
  block('paragraph', 'Then she scored.'),
  block('heading', 'And another'),
  { type: 'list', format: 'ordered', children: [block('list-item', 'one')] },
];

describe('the place of a block', () => {
  it.each([
    [0, { kind: 'heading', number: 1 }],
    [1, { kind: 'paragraph', number: 1 }],
    [4, { kind: 'paragraph', number: 2 }],
    [5, { kind: 'heading', number: 2 }],
    [6, { kind: 'list', number: 1 }],
  ])('leaves out pictures, empty lines and blocks of another kind: %i', (at, place) =>
    expect(bodyPlace(BODY, at)).toEqual(place),
  );

  it.each([[null], [[]], ['text'], [[null, 1]]])('is that of a paragraph in a body that says nothing: %j', (body) =>
    expect(bodyPlace(body, 0)).toEqual({ kind: 'paragraph', number: 1 }),
  );
});

describe('words in a text that was typed in since', () => {
  it('are found at the place nearest to where they stood', () => {
    expect(nearest('1-0, and again 1-0', '1-0', 0)).toBe(0);
    expect(nearest('1-0, and again 1-0', '1-0', 13)).toBe(15);
    expect(nearest('Then (1-0, 54).', '(1-0, 54)', 0)).toBe(5);
  });

  it('are not found once they are gone, nor where there are none', () => {
    expect(nearest('(1-0, 45)', '(1-0, 54)', 0)).toBeNull();
    expect(nearest('text', '', 2)).toBeNull();
  });
});

it('puts what is contradicted on its own, in the order of the text, and counts the rest', () => {
  const finding = (verdict: 'right' | 'contradicted' | 'unknown', start: number) =>
    ({
      verdict, start, end: start + 3, printed: '1-0', field: 'title', block: null, claim: 'mark', code: 'score-of-goal', expected: null, params: {},
    }) as const; // prettier-ignore
  const [first, last] = [finding('contradicted', 1), finding('contradicted', 9)];
  expect(sortFindings([finding('right', 0), first, finding('unknown', 5), finding('right', 7), last])).toEqual({
    contradicted: [first, last],
    right: 2,
    unknown: 1,
  });
});
