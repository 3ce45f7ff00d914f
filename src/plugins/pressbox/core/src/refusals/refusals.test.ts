import { MAX_INPUT } from '../agate/read';
import { REFUSALS, sayRefusal, type RefusalCode } from '.';

describe('a refusal', () => {
  it('is a sentence with its code and what it says of the case', () =>
    expect(sayRefusal('text.too-long', { field: 'title', length: 300, most: 255 })).toEqual({
      code: 'text.too-long',
      params: { field: 'title', length: 300, most: 255 },
      message: 'The title is 300 characters long; 255 is the most. Shorten it.',
    }));

  it('lists several values, and prints English words where a value is none', () => {
    expect(sayRefusal('choice.unknown', { field: 'phase', value: '"x"', choices: ['a', 'b'] }).message).toBe(
      'There is no phase "x". Choose one of: a, b.',
    );
    const count = sayRefusal('count.not-whole', { count: 'homeScore', value: '-1' }, { count: 'The home score' });
    expect(count).toMatchObject({ params: { count: 'homeScore' }, message: expect.stringMatching(/^The home score is -1\./) }); // prettier-ignore
  });

  it('takes what stands in a slot as it is, braces and dollars too', () =>
    expect(sayRefusal('slug.taken', { slug: '{type}', type: 'team', holder: '$& {slug}' }).message).toBe(
      'The slug "{type}" belongs to another team, $& {slug}. Choose another, or leave it empty.',
    ));
});

it('says of a paste how long it may be', () =>
  expect(REFUSALS['paste.too-long']).toContain(`longer than ${MAX_INPUT} characters`));

it.each(Object.keys(REFUSALS) as RefusalCode[])('%s is a whole sentence under a code of small words', (code) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
  expect(REFUSALS[code]).toMatch(/[.}]$/);
  expect(REFUSALS[code].trim()).toBe(REFUSALS[code]);
});
