import { inNoLanguage } from './own-words';

describe('words that are kept in no language', () => {
  it.each([
    ['fr', 'fr', 'Un ballon'],
    ['fr-CA', 'fr', 'Un ballon'],
    ['pt', 'pt-BR', 'Un ballon'],
    ['en', 'fr', null],
    ['de', 'en-GB', null],
  ])('are shown on a page in %s where the newsroom’s own language is %s: %p (promise 23)', (locale, own, shown) => {
    expect(inNoLanguage('Un ballon', locale, own)).toBe(shown);
  });

  it('are none where nobody has written any (promise 23)', () => {
    expect([inNoLanguage('', 'fr', 'fr'), inNoLanguage(null, 'fr', 'fr')]).toEqual([null, null]);
  });
});
