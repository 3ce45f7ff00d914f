import { chooseEncoding, holds } from './encoding';

describe('the form of a page', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['identity', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['gzip;q=nonsense', 'identity'],
    ['deflate', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
  ] as const)('for %p is %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe('what a reader has already', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b" ,W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['"a-gz"', false],
    ['a', false],
  ])('by If-None-Match %s', (header, expected) => {
    expect(holds(header, '"a"')).toBe(expected);
  });
});
