import { isMeant } from './search';

const ATLETICO = { name: 'Atlético de Madrid', names: { fr: { nickname: 'les Colchoneros' } } };

it.each([
  ['atletico', true],
  ['Atl MADR', true],
  ['madrid atlético', true],
  ['colcho', true],
  ['', true],
  ['real madrid', false],
  ['drid', false],
])('finds Atlético de Madrid by %p: %p', (typed, is) => expect(isMeant(ATLETICO, typed)).toBe(is));

it('finds a team without further names', () =>
  expect(isMeant({ name: 'Łódź', shortName: null, names: null }, 'lodz')).toBe(true));
