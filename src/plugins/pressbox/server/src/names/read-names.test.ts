import { readNames } from './read-names';

const LOCALES = ['fr', 'en', 'it'];

it('keeps words by language, without the blanks around them', () => {
  expect(readNames({ fr: { name: ' Pays-Bas ', demonym: 'les Néerlandais' } }, LOCALES)).toEqual({
    fr: { name: 'Pays-Bas', demonym: 'les Néerlandais' },
  });
});
it('leaves out empty words and languages without a word', () => {
  expect(readNames({ fr: { name: '', shortName: null }, en: {}, it: { nickname: 'la Dea' } }, LOCALES)).toEqual({
    it: { nickname: 'la Dea' },
  });
});
it.each([null, undefined])('takes %p for none', (value) => {
  expect(readNames(value, LOCALES)).toBeNull();
});
it.each([
  [{ de: { name: 'X' } }, 'no language "de"'],
  [{ fr: { title: 'X' } }, '"title" is no kind of name'],
  [{ fr: null }, 'a group of words'],
  [{ fr: { name: {} } }, 'a word or two'],
  [[], 'by language'],
  ['X', 'by language'],
])('refuses %j', (value, message) => {
  expect(() => readNames(value, LOCALES)).toThrow(message);
});
it('does not take a word that every object has for a language', () => {
  expect(() => readNames(JSON.parse('{"__proto__":{"name":"X"}}'), LOCALES)).toThrow('no language "__proto__"');
});
