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

it.each([
  ['三笘薫が決勝点', 'ja', '三笘薫が決勝点'],
  ['久保建英、３戦連発！', 'ja', '久保建英-3戦連発'],
  ['円谷と元', 'ja', '円谷と元'],
  ['𠮷野家', 'ja', '𠮷野家'],
  ['สวัสดี ประเทศไทย', 'th', 'สวัสดี-ประเทศไทย'],
  ['손흥민 결승골', 'ko', '손흥민-결승골'],
  ['מכבי ניצחה 2–1', 'he', 'מכבי-ניצחה-2-1'],
  ['हिन्दी समाचार २०२४', 'hi', 'हिन्दी-समाचार-२०२४'],
  ['Թումանյան', 'hy', 'թումանյան'],
  ['Динамо', 'bg', 'dinamo'],
  ['Ολυμπιακός', 'el', 'olympiakos'],
  ['Milan 三笘 ½', 'en', 'milan-三笘-1-2'],
  ['ＡＣ ﬁn ṁ', 'en', 'ac-fin-m'],
])('keeps the letters of %p in %s that have no Latin spelling: %p (promise 11)', (text, locale, slug) => {
  expect(makeSlug(text, locale)).toBe(slug);
  expect(isSlug(slug)).toBe(true);
});

it.each(['三', '𠮷', 'a', 'ก'])(
  'cuts a word of three hundred times %p without breaking a letter (promise 11)',
  (letter) => {
    const slug = makeSlug(letter.repeat(300), 'ja');
    expect(slug.length).toBeLessThanOrEqual(120);
    expect(slug.replaceAll(letter, '')).toBe('');
    expect(slug.length).toBeGreaterThan(40);
    expect(encodeURIComponent(slug).length).toBeLessThanOrEqual(720);
  },
);

it('cuts a long headline between words', () => {
  const slug = makeSlug(Array(60).fill('but').join(' '), 'fr');
  expect(slug.length).toBeLessThanOrEqual(120);
  expect(slug).toMatch(/^but(-but)*$/);
});

it.each(['milan', 'milan-atalanta-2', '2024', '三笘薫', 'динамо-2'])('%p is a slug', (text) =>
  expect(isSlug(text)).toBe(true),
);
it.each(['', 'Milan', '-milan', 'milan-', 'a--b', 'été', 'a b', 'a/b', 'Динамо', '三笘 薫', '1'.repeat(200) + '!'])(
  '%p is none',
  (text) => expect(isSlug(text)).toBe(false),
);
