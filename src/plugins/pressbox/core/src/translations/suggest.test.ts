import { eventOf, matchOf } from '../match';
import { suggestionsFor } from './suggest';

const team = (id: string, name: string, names: object) => ({
  id,
  name,
  names: names as Record<string, { name?: string }>,
});
const netherlands = team('nl', 'Netherlands', {
  fr: { name: 'Pays-Bas', demonym: 'les Néerlandais', nickname: 'les Oranje' },
  it: { name: 'Paesi Bassi', demonym: 'gli olandesi' },
  de: { name: 'Niederlande' },
});
const argentina = team('ar', 'Argentina', { fr: { name: 'Argentine' }, en: { name: 'Argentina' } });
const match = matchOf({
  home: netherlands,
  away: argentina,
  phase: 'full_time',
  homeScore: 1,
  awayScore: 0,
  events: [eventOf({ kind: 'goal', side: 'home', period: 'first_half', minute: 45, addedTime: 2 })],
}); // prettier-ignore
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const suggested = (to: string, source: string[], translation: string[]) =>
  suggestionsFor(
    { locale: 'fr', words: { title: source[0] ?? '', body: source.slice(1).map(paragraph) } },
    { locale: to, words: { title: translation[0] ?? '', body: translation.slice(1).map(paragraph) } },
    [match],
  ).map(({ field, block, printed, right }) => [field, block, printed, right]);

describe('a mark that was left in the print of the source', () => {
  it.each([
    ['en', '(1-0, 45+2)'],
    ['de', '(1:0, 45.+2)'],
    ['it', "(1-0, 45'+2)"],
    ['es', "(1-0, 45+2')"],
    ['pt', "(1-0, 45+2')"],
    ['nl', '(1-0, 45.+2)'],
  ])('is that of %s', (locale, right) => {
    const [first, ...rest] = suggested(locale, ['But', 'Un but (1-0, 45e+2).'], ['Goal', 'x (1-0, 45e+2).']);
    expect(rest).toEqual([]);
    expect(first).toEqual(['body', 0, '(1-0, 45e+2)', right]);
  });

  it('is left alone once it is printed as this language does', () => {
    expect(suggested('en', ['But (1-0, 45e+2)'], ['Goal (1-0, 45+2)'])).toEqual([]);
  });
});

describe('a name that was left in the language of the source', () => {
  it('is called as this language calls it, each kind of name by its own', () => {
    expect(suggested('en', ['Les Pays-Bas'], ['The Pays-Bas won'])).toEqual([['title', null, 'Pays-Bas', 'Netherlands']]);
    expect(suggested('it', ['Pays-Bas', 'les Néerlandais'], ['Pays-Bas', 'Vincono les Néerlandais.'])).toEqual([
      ['title', null, 'Pays-Bas', 'Paesi Bassi'],
      ['body', 0, 'les Néerlandais', 'gli olandesi'],
    ]);
  }); // prettier-ignore

  it('is left alone where the language has no such word, or within another', () => {
    expect(suggested('de', ['les Oranje'], ['Die les Oranje gewinnen', 'Pays-Basque'])).toEqual([]);
  });

  it('may be a word of this language, as often as the source has it no more', () => {
    expect(suggested('en', ['L’Argentine perd'], ['Argentina lose', 'The Argentine side went home.'])).toEqual([]);
    expect(suggested('en', ['L’Argentine perd'], ['Argentine lose'])).toEqual([['title', null, 'Argentine', 'Argentina']]);
  }); // prettier-ignore
});

it('says nothing without a match', () => {
  expect(suggestionsFor({ locale: 'fr', words: { title: 'a' } }, { locale: 'en', words: { title: 'a' } }, [])).toEqual(
    [],
  );
});

it('underlines no part of a name that is right', () => {
  const milan = { id: 'm', name: 'AC Milan', names: { fr: { name: 'Milan' } } };
  const played = matchOf({ home: milan, away: argentina });
  const found = (title: string) =>
    suggestionsFor({ locale: 'fr', words: { title: 'Milan gagne' } }, { locale: 'en', words: { title } }, [played]);
  expect(found('AC Milan win')).toEqual([]);
  expect(found('Milan win').map(({ right }) => right)).toEqual(['AC Milan']);
});
