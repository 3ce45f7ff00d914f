import { labelOf, type Labelled, type LabelledMatch } from '.';

const milan = { name: 'AC Milan', shortName: 'Milan', names: { fr: { shortName: 'Milan' } } };
const netherlands = { name: 'Netherlands', names: { fr: { name: 'Pays-Bas' }, de: { name: 'Niederlande' } } };
const match: LabelledMatch = {
  type: 'match', home: milan, away: { name: 'Atalanta' }, homeScore: 2, awayScore: 1, phase: 'full_time', day: '2025-01-10', edition: null,
}; // prettier-ignore
const change: Labelled = {
  type: 'event', kind: 'substitution', minute: 45, addedTime: 2, person: { name: 'Adli' }, playerOff: { name: 'Rafael Leão', shortName: 'Leão' }, match: null,
}; // prettier-ignore
const keeper: Labelled = { type: 'player', player: { name: 'Éderson' }, team: { name: 'Fenerbahçe' }, position: 'goalkeeper', bornOn: '1993-08-17' }; // prettier-ignore
const oranje: Labelled = { type: 'team', team: netherlands, isNational: true, country: 'NL' };
const tie: Labelled = {
  type: 'tie', first: milan, second: netherlands, round: 'semi_final', edition: { type: 'edition', name: '2023/2024', competition: { name: 'Champions League' } },
}; // prettier-ignore

it.each([
  ['en', 'Milan 2-1 Atalanta, 10 Jan 2025', "45+2' Adli for Leão, substitution", 'Éderson (Fenerbahçe, goalkeeper, 1993)', 'Netherlands (national team)', 'Milan – Netherlands, Semi-finals, Champions League 2023/24'],
  ['fr', 'Milan 2-1 Atalanta, 10 janv. 2025', '45e+2 Adli pour Leão, remplacement', 'Éderson (Fenerbahçe, gardien, 1993)', 'Pays-Bas (sélection)', 'Milan – Pays-Bas, Demi-finales, Champions League 2023/24'],
  ['it', 'Milan-Atalanta 2-1, 10 gen 2025', "45'+2 Adli per Leão, sostituzione", 'Éderson (Fenerbahçe, portiere, 1993)', 'Netherlands (nazionale)', 'Milan – Netherlands, Semifinali, Champions League 2023/24'],
  ['es', 'Milan 2-1 Atalanta, 10 ene 2025', "45+2' Adli por Leão, cambio", 'Éderson (Fenerbahçe, portería, 1993)', 'Netherlands (selección)', 'Milan – Netherlands, Semifinales, Champions League 2023/24'],
  ['de', 'Milan - Atalanta 2:1, 10.01.2025', '45.+2 Adli für Leão, Wechsel', 'Éderson (Fenerbahçe, Tor, 1993)', 'Niederlande (Nationalteam)', 'Milan – Niederlande, Halbfinale, Champions League 2023/24'],
  ['pt-BR', 'Milan 2 x 1 Atalanta, 10 de jan. de 2025', "45+2' Adli por Leão, substituição", 'Éderson (Fenerbahçe, gol, 1993)', 'Netherlands (seleção)', 'Milan – Netherlands, Semifinais, Champions League 2023/24'],
  ['nl', 'Milan - Atalanta 2-1, 10 jan 2025', '45.+2 Adli voor Leão, wissel', 'Éderson (Fenerbahçe, doel, 1993)', 'Netherlands (nationaal team)', 'Milan – Netherlands, Halve finales, Champions League 2023/24'],
])('prints what tells things apart: %s', (locale, ...labels) => {
  expect([match, change, keeper, oranje, tie].map((thing) => labelOf(thing, locale))).toEqual(labels);
}); // prettier-ignore

describe('what is not known', () => {
  it('is left out', () => {
    const nothing = { team: null, position: null, bornOn: null };
    expect(labelOf({ type: 'player', player: { name: 'Leão' }, ...nothing }, 'en')).toBe('Leão');
    expect(labelOf({ ...match, homeScore: null, awayScore: null, day: null }, 'en')).toBe('Milan v Atalanta');
    expect(labelOf({ ...change, minute: null, addedTime: null, person: null }, 'en')).toBe('Leão, substitution');
  });

  it('is said of a team, so that a match still reads as one', () =>
    expect(labelOf({ ...match, away: null, homeScore: null, phase: 'postponed' }, 'en')).toBe(
      'Milan v team not known (postponed), 10 Jan 2025',
    ));

  it('makes no label of a name on a sheet without a name', () =>
    expect(
      labelOf({ type: 'appearance', name: null, player: null, role: 'starter', shirtNumber: 9, sheet: null }, 'en'),
    ).toBeNull());
});

it('names the match of an event where a list has several', () =>
  expect(labelOf({ ...change, match }, 'en')).toBe(
    "45+2' Adli for Leão, substitution – Milan 2-1 Atalanta, 10 Jan 2025",
  ));

it('says a country as the language says it, and keeps the code of an association', () => {
  const arsenal = (country: string): Labelled => ({ type: 'team', team: { name: 'Arsenal' }, isNational: false, country }); // prettier-ignore
  expect(['AR', 'GB-ENG'].map((code) => labelOf(arsenal(code), 'de'))).toEqual([
    'Arsenal (Argentinien)',
    'Arsenal (GB-ENG)',
  ]);
});
