import { formatFormation, parseFormation } from './formation';

describe('a formation', () => {
  it.each([
    ['4-3-3', [4, 3, 3]],
    ['4231', [4, 2, 3, 1]],
    ['3–4–1–2', [3, 4, 1, 2]],
    ['4 - 4 - 2', [4, 4, 2]],
    [' 3-4-3 ', [3, 4, 3]],
    ['1-1-1-1-6', [1, 1, 1, 1, 6]],
  ])('%p is read', (text, lines) => {
    expect(parseFormation(text)).toEqual(lines);
  });

  it.each([
    '',
    '10',
    '4-4-3',
    '4-3-2',
    '4-0-6',
    '4-3-3-0',
    '1-1-1-1-1-5',
    'diamond',
    '4-3-x',
    '-4-3-3',
    '4--3-3',
    '433.',
  ])('%p is none', (text) => {
    expect(parseFormation(text)).toBeNull();
  });

  it.each(['4-3-3', '4-2-3-1', '3-4-1-2'])('%p is written as it was read', (text) => {
    expect(formatFormation(parseFormation(text) ?? [])).toBe(text);
  });
});
