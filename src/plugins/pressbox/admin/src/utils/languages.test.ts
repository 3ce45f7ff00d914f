import { languageName } from './languages';

it.each([
  ['fr', 'en', 'French'],
  ['fr', 'fr', 'Français'],
  ['pt-BR', 'en', 'Brazilian Portuguese'],
  ['xx', 'en', 'xx'],
  ['no code', 'en', 'no code'],
])('calls %s in %s: %s', (code, reader, name) => expect(languageName(code, reader)).toBe(name));
