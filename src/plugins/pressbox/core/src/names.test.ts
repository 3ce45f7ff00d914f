import { foldName, initialsOf, localNameOf, nameIn, shortNameIn } from './names';

const holland = {
  name: 'Netherlands',
  shortName: 'Holland',
  names: {
    fr: { name: 'Pays-Bas', nickname: 'les Oranje' },
    'fr-CA': { nickname: 'les Oranges' },
    nl: { shortName: 'NED' },
  },
};

describe('a name in a language', () => {
  it('is the language’s own, and its short name is not borrowed from the plain one', () => {
    expect(nameIn(holland, 'fr')).toEqual({ name: 'Pays-Bas', shortName: null, demonym: null, nickname: 'les Oranje' });
    expect(shortNameIn(holland, 'fr')).toBe('Pays-Bas');
  });
  it('falls back to the plain name, short name included', () => {
    expect(nameIn(holland, 'en')).toEqual({ name: 'Netherlands', shortName: 'Holland', demonym: null, nickname: null });
    expect(shortNameIn(holland, 'en')).toBe('Holland');
  });
  it('is that of its language where the region says nothing, word by word', () => {
    expect(localNameOf(holland.names, 'fr-CA')).toEqual({ name: 'Pays-Bas', nickname: 'les Oranges' });
    expect(localNameOf(holland.names, 'fr-BE')).toEqual(holland.names.fr);
  });
  it('may have a short name alone', () => {
    expect(nameIn(holland, 'nl')).toMatchObject({ name: 'Netherlands', shortName: 'NED' });
  });
});

it.each([
  ['Kjær', 'Kjaer'],
  ['Rafael LEÃO', 'rafael leao'],
  ['N’Golo Kanté', "N'Golo Kante"],
  ['Şahin', 'Sahin'],
  ['Łukasz', 'lukasz'],
  ['Großkreutz', 'Grosskreutz'],
  ['Éder  Militão', 'Eder Militao'],
])('%s and %s are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

it('keeps different names apart', () => {
  expect(foldName('Simon Kjær')).not.toBe(foldName('Simon Kier'));
});

it.each([
  ['Clara Moser', 'CM'],
  ['Jean-Pierre Martin', 'JPM'],
  ['Ronald de Boer', 'RdB'],
  ['maria rossi', 'MR'],
  ['Seán O’Brien', 'SO'],
  ['Élodie Ångström', 'ÉÅ'],
  ['A. B. Łukaszewska', 'ABŁ'],
  ['山田 太郎', '山太'],
  ['山田太郎', '山'],
  ['דנה כהן', 'דכ'],
  ['محمد صلاح', 'مص'],
  ['สมชาย ใจดี', 'สใ'],
  ['கமல் நிதி', 'கநி'],
  ['  ', ''],
  ['…', ''],
])('%p signs as %p (promise 17)', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
