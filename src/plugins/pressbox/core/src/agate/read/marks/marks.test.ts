/** What a goal or a card is, by marks and words beside the name. The examples are made up. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));

describe('an own goal', () => {
  it.each([
    ['de', 'Tore: 0:1 Vos (22.), 1:1 Kolb (45.), 2:1 ET Dam (53.)'],
    ['de', 'Tore: 0:1 Vos (22.), 1:1 Kolb (45.), 2:1 Dam (53., ET)'],
    ['fr', 'Buts : 0-1 Vos (22e), 1-1 Kolb (45e), 2-1 Dam (53e, c.s.c.)'],
    ['es', "Goles: 0-1, Vos 22'. 1-1, Kolb 45'. 2-1, Dam 53' (e/c)"],
    ['nl', 'Doelpunten: 22. Vos 0-1, 45. Kolb 1-1, 53. Dam 2-1 (eigen doelp.)'],
    ['nl', 'Doelpunten: 22. Vos 0-1, 45. Kolb 1-1,53. Dam 2-1 (e.d.)'],
  ])('is marked before or behind the name (%s)', (locale, goals) => {
    const { goals: found } = read(locale, 'Alfa - Bravo 2-1', goals);
    expect(found).toEqual(['Vos 22 1', 'Kolb 45 0', 'Dam 53 own-goal 0']);
  });
});

describe('a second caution', () => {
  it.each([
    ['fr', 'Carton rouge : Kolb (80e, cumul)'],
    ['it', "Espulso: Kolb (80') per somma di ammonizioni"],
    ['es', "Tarjetas rojas: 80' Kolb (A), doble amarilla"],
    ['pt', "Expulsão: Kolb (A), 80', segundo amarelo"],
    ['nl', 'Rood: Kolb (80, 2x geel)'],
    ['en', 'Sent off: Kolb (80, two yellows)'],
  ])('is told in words (%s)', (locale, red) => {
    expect(read(locale, 'Alfa - Bravo 0-0', red).cards[0]).toMatch(/^Kolb 80 second-yellow/);
  });

  it('is not told by a reason', () => {
    expect(read('de', 'Alfa - Bravo 0:0', 'Gelbe Karten: Kolb (80., wiederholtes Foulspiel), Vos').cards).toEqual([
      'Kolb 80 yellow ?',
      'Vos ? yellow ?',
    ]);
  });
});
