import { namesVersion, parseEntityTags } from './entity-tags';

describe('a list of entity tags (promise 13)', () => {
  it.each([
    ['"a"', ['a']],
    ['W/"a"', ['a']],
    ['"a","b" , W/"c"', ['a', 'b', 'c']],
    ['"a,b", ""', ['a,b', '']],
    [', "a",', ['a']],
    [' * ', '*'],
    ['', null],
    [',', null],
    ['a', null],
    ['"a', null],
    ['w/"a"', null],
    ['"a" "b"', null],
    ['"a", *', null],
  ])('%j holds %j', (header, tags) => expect(parseEntityTags(header)).toEqual(tags));

  it.each([
    ['"lq1"', true],
    ['W/"lq1"', true],
    ['"lq0", W/"lq1"', true],
    ['"lq1-gzip"', true],
    ['W/"lq1--gzip"', true],
    ['"lq1-br"', true],
    ['*', true],
    ['"lq0"', false],
    ['W/"lq0", "lq2"', false],
    ['"lq1-x"', false],
    ['""', false],
    ['lq1', null],
  ])('%s names the version "lq1": %p', (header, expected) => expect(namesVersion(header, '"lq1"')).toBe(expected));
});
