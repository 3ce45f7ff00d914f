import { matchOf } from '../match';
import { glossaryFor, withGlossary } from './glossary';

const team = (id: string, name: string, fr: string) => ({ id, name, names: { fr: { name: fr } } });
const match = matchOf({ home: team('nl', 'Netherlands', 'Pays-Bas'), away: team('ar', 'Argentina', 'Argentine') });
const glossary = glossaryFor(
  { locale: 'fr', words: { title: 'Pays-Bas - Argentine', standfirst: 'Un but (1-0, 45e+2).' } },
  'en',
  [match],
);

it('has the names and marks of the source, and no others', () => {
  expect(glossary).toEqual([
    { source: '(1-0, 45e+2)', target: '(1-0, 45+2)' },
    { source: 'Argentine', target: 'Argentina' },
    { source: 'Pays-Bas', target: 'Netherlands' },
  ]);
  expect(glossaryFor({ locale: 'fr', words: { title: 'Rien' } }, 'en', [match])).toEqual([]);
});

it('is kept to, whatever a machine has left', () => {
  expect(withGlossary('Pays-Bas won (1-0, 45e+2), Pays-Bas!', 'Pays-Bas gagne (1-0, 45e+2), Pays-Bas !', glossary)).toBe('Netherlands won (1-0, 45+2), Netherlands!'); // prettier-ignore
  expect(withGlossary('The Pays-Basques won.', 'Pays-Bas', glossary)).toBe('The Pays-Basques won.');
});

it('leaves a word of the language that looks like a name', () => {
  expect(withGlossary('Argentina lost: the Argentine side.', 'L’Argentine a perdu.', glossary)).toBe('Argentina lost: the Argentine side.'); // prettier-ignore
  expect(withGlossary('Argentine lost.', 'L’Argentine a perdu.', glossary)).toBe('Argentina lost.');
});

it('puts no name into a name', () => {
  const milan = { id: 'm', name: 'AC Milan', names: { fr: { name: 'Milan' } } };
  const played = matchOf({ home: milan, away: team('ar', 'Argentina', 'Argentine') });
  const terms = glossaryFor({ locale: 'fr', words: { title: 'Milan gagne' } }, 'en', [played]);
  expect(withGlossary('AC Milan win, and Milan celebrate.', 'Milan gagne, Milan fête.', terms)).toBe('AC Milan win, and AC Milan celebrate.'); // prettier-ignore
});
