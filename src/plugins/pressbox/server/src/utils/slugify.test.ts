import { isSlug, makeSlug } from './slugify';

it.each([
  ['Süle schießt', 'de', 'suele-schiesst'],
  ['Süle schießt', 'fr', 'sule-schiesst'],
  ['L’Atalanta arrache la victoire', 'fr', 'l-atalanta-arrache-la-victoire'],
  ['Milan–Atalanta (1-2)', 'en', 'milan-atalanta-1-2'],
  ['Rennes / Brest & Nice', 'fr', 'rennes-brest-nice'],
  ['Leão', 'pt', 'leao'],
  ['!!!', 'fr', ''],
  ['e\u0301te\u0301', 'fr', 'ete'],
])('%p in %s is %p', (text, locale, slug) => {
  expect(makeSlug(text, locale)).toBe(slug);
});

it('cuts a long headline between words', () => {
  const slug = makeSlug(Array(60).fill('but').join(' '), 'fr');
  expect(slug.length).toBeLessThanOrEqual(120);
  expect(slug).toMatch(/^but(-but)*$/);
});

it.each(['milan', 'milan-atalanta-2', '2024'])('%p is a slug', (text) => expect(isSlug(text)).toBe(true));
it.each(['', 'Milan', '-milan', 'milan-', 'a--b', 'été', 'a b', 'a/b'])('%p is none', (text) =>
  expect(isSlug(text)).toBe(false),
);
