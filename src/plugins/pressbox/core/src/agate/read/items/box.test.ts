/** The box score of an American agency, made up from its form. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const box = lines(
  'Alfa Town 2, Bravo 1',
  'First half_1, Alfa Town, Kolb 3 (Bos), 22nd minute.',
  'Second half_2, Bravo, Dam, (penalty kick), 57th minute; 3, Alfa Town, Rus (Lam), 90th+2 minute.',
  'Goalies_Alfa Town, Abel; Bravo, Zola.',
  'Yellow Cards_Kolb, Alfa Town, 30th; Dam, Bravo, 45th.',
  'Red Cards_Rus, Alfa Town, 80th.',
  'Referee_John Kay. Assistant Referees_Al May; Bo Ray. 4th Official_Cy Fay.',
  'A_12,345 (14,000).',
  'Lineups',
  'Alfa Town_Adam Abel; Ben Baba, Coco, Dodo, Fifi; Gil, Momo (Lalo, 60th); Nino, Pepe, Kolb; Rus.',
  'Bravo_Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo; Quin, Pino, Dam.',
);

describe('an agency’s box score', () => {
  it.each([
    ['with underscores', box],
    ['with dashes', box.replaceAll('_', '—').replace('A—', 'Attendance—')],
  ])('is read %s', (_, text) => {
    const match = readOne(text, 'en');
    expect(brief(match)).toMatchObject({
      score: '2-1',
      goals: ['Kolb 22 0', 'Dam 57 penalty 1', 'Rus 90+2 0'],
      cards: ['Kolb 30 yellow 0', 'Dam 45 yellow 1', 'Rus 80 red 0'],
      changes: ['Momo>Lalo 60'],
    });
    expect(match).toMatchObject({ referee: 'John Kay', attendance: 12345 });
    expect(match.teams.map(({ label, starters }) => [label, starters.length])).toEqual([
      ['Alfa Town', 11],
      ['Bravo', 11],
    ]);
  });
});
