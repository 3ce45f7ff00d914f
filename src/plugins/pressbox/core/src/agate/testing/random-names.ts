/** Random names for the tests that print and read back, of the shapes that names have in print. */
import fc from 'fast-check';
import type { Entity } from '../../match';

/** Surnames of many shapes; none is a heading or a mark in any of our languages. */
// prettier-ignore
const STEMS = [
  'Maier', 'Hernández', 'Simić', 'Kolašinac', 'Djimsiti', 'Sørensen', 'Brännström', 'Łukasik', 'Çelik', 'Öztürk',
  'Nuñez', 'Gonçalves', 'Lefèvre', 'Dvořák', 'Győri', 'Jørgensen', 'Kjær', 'Müller', 'Groß', 'Ángel', 'Quaresma',
  'Iñíguez', 'Vandersteen', 'Blomqvist', 'Zieliński', 'Þórsson', 'Ðurić', 'Ibarra', 'Pereira', 'Rossetti',
  'Bianchini', 'Taylor', 'Wilkinson', 'Okafor', 'Mbemba', 'Traoré', 'Koné', 'Yılmaz', 'Schröder', 'Weiß',
  'Lindqvist', 'Farkas', 'Vuković', 'Xhaka',
];
const GIVEN = ['Ana', 'José', 'Jürgen', 'Łukasz', 'Siân', 'Noël', 'Óscar', 'Chloé'];
const PARTICLES = ['van den', 'van der', 'De', 'de', 'Di', 'Da', 'dos', 'Le', 'El', 'Ter', 'von', 'Mac'];
const ELISIONS = ["O'", "D'", "N'", 'O’', 'M’'];

const stem = fc.constantFrom(...STEMS);
const surname = fc.oneof(
  { weight: 5, arbitrary: stem },
  { weight: 2, arbitrary: fc.tuple(stem, stem).map(([one, two]) => `${one}-${two}`) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...PARTICLES), stem).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ELISIONS), stem).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('J', 'Á', 'S'), stem).map((parts) => parts.join('. ')) },
);
/** Coaches and the referee have no namesake among the players or each other: no text could tell them apart. */
const fullName = (...surnames: string[]) =>
  fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...surnames)).map((parts) => parts.join(' '));
export const COACHES = {
  home: fullName('Klopstock', 'de Vries', 'Ferrari-Bravo'),
  away: fullName("O'Leary", 'Šustić', 'van Bommel'),
};
export const referee = fullName('Åkesson', 'Capdevila', 'Le Goff');

/** Most are known by their surname; some are printed in full on the sheet, as "Rafael Leão" among surnames. */
export const playerName = fc.record({ surname, given: fc.option(fc.constantFrom(...GIVEN), { freq: 8 }) });

export const TEAMS: readonly Omit<Entity, 'id'>[] = [
  { name: 'AC Milan', shortName: 'Milan', names: { fr: { demonym: 'les Milanais' }, it: { demonym: 'i rossoneri' } } },
  { name: 'Atalanta', names: { fr: { demonym: 'les Bergamasques' }, de: { demonym: 'die Bergamasken' } } },
  { name: 'Paris Saint-Germain', shortName: 'Paris SG', names: { es: { demonym: 'los parisinos' } } },
  { name: 'Borussia Mönchengladbach', shortName: 'Gladbach' },
  { name: 'Saint-Étienne', names: { fr: { demonym: 'les Stéphanois' } } },
  { name: 'Vitória de Guimarães', shortName: 'Vitória', names: { pt: { demonym: 'os vimaranenses' } } },
  { name: 'Go Ahead Eagles', names: { nl: { demonym: 'de Deventenaren' } } },
  { name: "Nott'm Forest" },
];
