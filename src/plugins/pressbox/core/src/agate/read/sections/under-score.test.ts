/** Scorers under a score, and scores beside scorers. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const goals = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale)).goals;

describe('scorers under a score', () => {
  it('are one a line, as many as the score says', () => {
    expect(goals('en', 'Rovers 2-0 Town', 'Kerr 12', 'Stone 51 (pen)')).toEqual(['Kerr 12 0', 'Stone 51 penalty 0']);
  });

  it('are of the first side on the first of two lines', () => {
    expect(goals('en', 'Rovers 2-1 Town', 'Kerr 12, Stone 51', 'Elm 61')).toEqual([
      'Kerr 12 0',
      'Stone 51 0',
      'Elm 61 1',
    ]);
  });

  it('may have the running score in brackets before them', () => {
    expect(goals('en', 'Rovers 2-1 Town', "[1-0] Kerr 12', [1-1] Elm 30', [2-1] Stone 51'")).toEqual([
      'Kerr 12 0',
      'Elm 30 1',
      'Stone 51 0',
    ]);
  });

  it('are none where the lines tell more than the score', () => {
    expect(goals('en', 'Rovers 2-0 Town', 'Kerr 22', 'Stone 51', 'Elm 61')).toEqual([]);
  });
});

describe('a running score', () => {
  it('may be told twice for one scorer', () => {
    expect(goals('nl', 'Alfa - Bravo 1-3', 'Scoreverloop: 1-0 Bos (12.), 1-1 en 1-2 Vos, 1-3 Dam')).toEqual([
      'Bos 12 0',
      'Vos ? 1',
      'Vos ? 1',
      'Dam ? 1',
    ]);
    expect(goals('nl', 'Alfa - Bravo 1-3', '12. Bos 1-0, 30. Vos 1-1, 54. en 60. Dam 1-2 en 1-3')).toEqual([
      'Bos 12 0',
      'Vos 30 1',
      'Dam 54 1',
      'Dam 60 1',
    ]);
  });
});

it('a number in brackets counts goals where only so the score comes out', () => {
  expect(goals('en', 'Alfa 2 Bravo 1 - Goals: Kolb (2); Dam')).toEqual(['Kolb ? 0', 'Kolb ? 0', 'Dam ? 1']);
  expect(goals('en', 'Alfa 1 Bravo 1', 'Goals: Kolb (2); Dam (30)')).toEqual(['Kolb 2 0', 'Dam 30 1']);
});
