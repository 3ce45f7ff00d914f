import {
  exampleOf,
  NAME_FIELDS,
  placeholderOf,
  readTable,
  removeLocale,
  rowsOf,
  trimWord,
  writeWord,
} from './names-table';

describe('readTable', () => {
  it.each([null, undefined, '', 'names', 3, [], {}, { fr: null }, { fr: {} }, { fr: { name: '  ' } }])(
    'reads %j as no names',
    (value) => expect(readTable(value)).toBeNull(),
  );

  it('keeps words and drops what is none', () => {
    expect(readTable({ fr: { name: 'Pays-Bas', demonym: '', nickname: 7, colour: 'orange' }, en: {} })).toEqual({
      fr: { name: 'Pays-Bas' },
    });
  });
});

describe('writeWord', () => {
  it('starts a language', () => expect(writeWord(null, 'fr', 'name', 'Milan')).toEqual({ fr: { name: 'Milan' } }));

  it('leaves the other words and languages as they are', () => {
    const names = { fr: { name: 'Milan', nickname: 'les Rossoneri' }, it: { name: 'Milan' } };
    expect(writeWord(names, 'fr', 'name', 'AC Milan')).toEqual({
      fr: { name: 'AC Milan', nickname: 'les Rossoneri' },
      it: { name: 'Milan' },
    });
  });

  it('lets the next word be typed after a space', () =>
    expect(writeWord(null, 'fr', 'demonym', ' les ')).toEqual({ fr: { demonym: 'les ' } }));

  it.each(['', '   '])('drops the word, the language and the names when %j is left', (text) =>
    expect(writeWord({ fr: { name: 'M' } }, 'fr', 'name', text)).toBeNull(),
  );

  it('never changes the names it is given', () => {
    const names = Object.freeze({ fr: Object.freeze({ name: 'Milan' }) });
    writeWord(names, 'fr', 'name', '');
    expect(names).toEqual({ fr: { name: 'Milan' } });
  });
});

describe('trimWord', () => {
  it('takes the last space away', () =>
    expect(trimWord({ fr: { name: 'Milan ' } }, 'fr', 'name')).toEqual({ fr: { name: 'Milan' } }));
  it('does nothing where there is no word', () => expect(trimWord(null, 'fr', 'name')).toBeNull());
});

describe('removeLocale', () => {
  it('leaves the others', () =>
    expect(removeLocale({ fr: { name: 'A' }, en: { name: 'B' } }, 'fr')).toEqual({ en: { name: 'B' } }));
  it('leaves null after the last', () => expect(removeLocale({ fr: { name: 'A' } }, 'fr')).toBeNull());
});

describe('rowsOf', () => {
  it('follows the newsroom’s order, whatever the order of the names', () =>
    expect(rowsOf({ it: { name: 'A' }, fr: { name: 'B' } }, ['en'], ['fr', 'en', 'it'])).toEqual(['fr', 'en', 'it']));
  it('shows a language that the newsroom no longer has', () =>
    expect(rowsOf({ nl: { name: 'A' } }, [], ['fr'])).toEqual(['nl']));
  it('shows an opened row once', () => expect(rowsOf({ fr: { name: 'A' } }, ['fr'], ['fr'])).toEqual(['fr']));
});

describe('exampleOf', () => {
  it.each(['en', 'fr', 'it', 'es', 'de', 'pt', 'pt-BR', 'nl', 'ja'])('teaches every column in %s', (locale) => {
    for (const field of NAME_FIELDS) expect(exampleOf(locale, field)).not.toBe('');
  });
});

describe('placeholderOf', () => {
  const holland = { name: 'Netherlands', shortName: 'Holland' };
  it('shows what is printed as long as the field is empty', () => {
    expect(placeholderOf('fr', 'name', {}, holland, true)).toBe('Netherlands');
    expect(placeholderOf('fr', 'shortName', {}, holland, true)).toBe('Holland');
  });
  it('does not promise the plain short name to a language with a name of its own', () =>
    expect(placeholderOf('fr', 'shortName', { name: 'Pays-Bas' }, holland, true)).toBe(exampleOf('fr', 'shortName')));
  it('shows an example where there is nothing to fall back to', () =>
    expect(placeholderOf('fr', 'demonym', {}, { name: '', shortName: '' }, true)).toBe('les Milanais'));
  it('shows no team’s words beside a stadium', () =>
    expect(placeholderOf('fr', 'demonym', {}, { name: '', shortName: '' }, false)).toBe(''));
});
