/** What a report may say in these ways without being contradicted. */
import { checkNarrative } from '.';
import type { MatchFacts } from '../match';
import { aMatch, twoLegs } from './testing/match';

const wrong = (locale: string, sentence: string, matches: MatchFacts[] = [aMatch()], title = 'Borvik, Halden') => {
  const whole = `${title}\nUne soirée\n${sentence}\nFin.`;
  return checkNarrative(whole, matches, { locale })
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ start, end }) => whole.slice(start, end));
};

describe('who sent the ball in is not taken for who scored', () => {
  it.each([
    ['en', 'Brandel restored the lead with a header from Gruda’s corner (3-2, 81).'],
    ['en', 'Brandel restored the lead with a header from a Gruda cross (3-2, 81).'],
    ['en', 'Brandel struck again, a header from Pavel Gruda’s corner for his second of the night (81).'],
    ['fr', 'Brandel redonne l’avantage aux siens, un but sur corner de Gruda (3-2, 81e).'],
    ['es', 'Brandel firmó el tercero, un gol de córner de Gruda (3-2, 81’).'],
    ['it', 'Brandel firma il tris, un gol da angolo di Gruda (3-2, 81’).'],
    ['pt', 'Brandel fez o terceiro, um golo de canto de Gruda (3-2, 81’).'],
  ])('%s: %s', (locale, sentence) => {
    expect(wrong(locale, sentence)).toEqual([]);
  });
});

describe('a clause that opens with a change is said of whoever stands behind the comma', () => {
  it.each([
    ['en', 'Soon after coming on for Anselm, Finn hung up a cross.'],
    ['fr', 'Entré en jeu à la place d’Anselm, Finn adresse un centre.'],
    ['it', 'Entrato al posto di Anselm, Finn mette in mezzo un pallone.'],
    ['es', 'Tras entrar en lugar de Anselm, Finn puso un centro.'],
    ['pt', 'Depois de entrar no lugar de Anselm, Finn cruzou para a área.'],
  ])('%s: %s', (locale, sentence) => {
    expect(wrong(locale, sentence)).toEqual([]);
  });
});

describe('a card is of whoever fouls, also where the one fouled stands nearer', () => {
  it.each([
    ['en', 'Perrant brought down Brandel and was shown a straight red.'],
    ['nl', 'Perrant haalde de doorgebroken Brandel neer en kreeg direct rood.'],
    ['fr', 'Perrant fauche Brandel et reçoit un carton rouge direct.'],
    ['es', 'Perrant derribó a Brandel y vio la roja directa.'],
  ])('%s: %s', (locale, sentence) => {
    expect(wrong(locale, sentence)).toEqual([]);
  });

  it('takes back a card that the referee did without', () => {
    expect(wrong('en', 'Perrant hauled down Brandel; the referee did not bother with a second yellow.')).toEqual([]);
  });
});

describe('a minute behind a comma is of what happened in it', () => {
  it.each([
    ['en', 'Finn replaced Anselm, but in the 75th minute Halden lost a man.'],
    ['nl', 'Finn verving Anselm, maar Halden kwam in de 75ste minuut met een man minder te staan.'],
    ['de', 'Finn kam für Anselm, doch in der 75. Minute war Halden in Unterzahl.'],
  ])('%s: %s', (locale, sentence) => {
    expect(wrong(locale, sentence)).toEqual([]);
  });
});

describe('a system that a side gave up is none that it played', () => {
  it.each([
    ['fr', 'Holt avait renoncé à son 4-2-3-1 pour un 4-3-3 plus sobre.'],
    ['en', 'Holt had abandoned the 4-2-3-1 for a 4-3-3.'],
    ['it', 'Holt aveva rinunciato al 4-2-3-1 e scelto il 4-3-3.'],
    ['es', 'Holt renunció al 4-2-3-1 y eligió el 4-3-3.'],
    ['de', 'Holt verzichtete auf das 4-2-3-1 und wählte ein 4-3-3.'],
    ['pt', 'Holt abandonou o 4-2-3-1 e escolheu o 4-3-3.'],
    ['nl', 'Holt koos in plaats van een 4-2-3-1 voor een 4-3-3.'],
  ])('%s: %s', (locale, sentence) => {
    expect(wrong(locale, sentence)).toEqual([]);
  });
});

describe('others in a sentence have their own scores', () => {
  it('leaves the aggregate of another tie alone', () => {
    expect(wrong('es', 'Espera el Corvena, que eliminó al Dastro por un global de 5-2.', twoLegs())).toEqual([]);
    expect(wrong('en', 'Next are Corvena, who put out Dastro 5-2 on aggregate.', twoLegs())).toEqual([]);
  });

  it('leaves the final score of another match alone', () => {
    expect(wrong('pt', 'Borvik e Halden esperam o Corvena, que goleou o Dastro por 6-1.')).toEqual([]);
  });
});

it('takes a bare figure behind a name for an age where minutes are signed', () => {
  const text =
    'Gruda trof de lat (20’). Vell schoot naast (40’). Menzo kopte over (50’). Brandel (28), ooit amateur, maakte twee goals.';
  expect(wrong('nl', text)).toEqual([]);
});

it('knows the side that stands right before its ten', () => {
  expect(wrong('it', 'Si gioca.', [aMatch()], 'Il Halden in dieci spaventa il Borvik')).toEqual([]);
});

it.each([
  ['pt', 'Brandel, o suspeito do costume, a bisar na cara de Werrin (3-2, 81’).'],
  ['fr', 'Brandel, encore lui, pour un doublé au nez de Werrin (3-2, 81e).'],
])('%s gives a brace to its scorer, not to the keeper whom it beats: %s', (locale, sentence) => {
  expect(wrong(locale, sentence)).toEqual([]);
});
