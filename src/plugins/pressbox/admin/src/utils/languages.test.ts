import { languageInSentence, languageName } from './languages';

it.each([
  ['fr', 'en', 'French'],
  ['fr', 'fr', 'Français'],
  ['pt-BR', 'en', 'Brazilian Portuguese'],
  ['xx', 'en', 'xx'],
  ['no code', 'en', 'no code'],
])('calls %s in %s: %s', (code, reader, name) => expect(languageName(code, reader)).toBe(name));

it.each([
  ['it', 'fr', 'italien'],
  ['it', 'en', 'Italian'],
  ['no code', 'fr', 'no code'],
])('says %s in %s within a sentence: %s', (code, reader, name) => expect(languageInSentence(code, reader)).toBe(name));
