import { brief, readOne } from './testing/brief';
import { SHEETS } from './testing/sheets';

describe('a sheet', () => {
  it.each(SHEETS)('in $locale: $shows', ({ text, locale, expected }) => {
    const match = readOne(text, locale);
    const { referee, attendance } = match;
    expect({ ...brief(match), referee, attendance }).toMatchObject(expected);
  });

  it('is read alike whatever locale it is said to be in', () => {
    for (const { text, locale } of SHEETS) {
      if (locale === 'es') continue; // "(2)" alone is a matter of the language
      expect(brief(readOne(text, 'fr'))).toEqual(brief(readOne(text, locale)));
    }
  });
});
