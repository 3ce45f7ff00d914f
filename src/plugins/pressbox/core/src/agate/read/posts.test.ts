/** What clubs post: pictures, shirts glued to names, bars. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

describe('a post of a club', () => {
  it('has pictures for headings, shirts glued to names, and bars between items', () => {
    const match = readOne(
      lines(
        'FICHA | Liga, 8ª jornada',
        '⚽ Alfa 0 x 2 Bravo',
        'XI Alfa: 31.Abel; 2.Baba, 4.Coco, 23.Dodo; 77.Fifi, 6.Gil (20.Lalo 70´), 8.Momo ©, 11.Nino (7.Mimo 55´); 10.Pepe, 99.Rara, 17.Soso',
        'SNU: 1.Nilo, 5.Olmo',
        'TR: Kim Ury',
        'XI Bravo: 12.Zola; 13.Yuri, 3.Xeno, 44.Vico; 16.Ugo, 26.Tino, 30.Sisto; 19.Remo, 9.Quin, 7.Pino, 22.Otto',
        'GOLOS: 9.Quin 40´(pen) | 22.Otto 90+5´',
        '🟨 23.Dodo 39´ | 3.Xeno 51´',
        '🟥 8.Momo 82´',
        '🟨🟥 13.Yuri 85´',
        'AR: Jan Moss | 👥 487',
      ),
      'pt',
    );
    expect(brief(match)).toEqual({
      sheets: [
        'Alfa: 31 Abel | 2 Baba, 4 Coco, 23 Dodo | 77 Fifi, 6 Gil, 8 Momo (c), 11 Nino | 10 Pepe, 99 Rara, 17 Soso. Kim Ury',
        'Bravo: 12 Zola | 13 Yuri, 3 Xeno, 44 Vico | 16 Ugo, 26 Tino, 30 Sisto | 19 Remo, 9 Quin, 7 Pino, 22 Otto',
      ],
      changes: ['Gil>Lalo 70', 'Nino>Mimo 55'],
      bench: ['Nilo', 'Olmo'],
      goals: ['Quin 40 penalty 1', 'Otto 90+5 1'],
      cards: ['Dodo 39 yellow 0', 'Xeno 51 yellow 1', 'Momo 82 red 0', 'Yuri 85 second-yellow 1'],
      score: '0-2',
    });
    expect(match).toMatchObject({ referee: 'Jan Moss', attendance: 487 });
  });

  it('reads a bar beside commas as the switch of sides', () => {
    expect(brief(readOne(lines('Alfa - Bravo 0-0', '🟨 Kolb, Vos | Dam'), 'de')).cards).toEqual([
      'Kolb ? yellow 0',
      'Vos ? yellow 0',
      'Dam ? yellow 1',
    ]);
  });
});

describe('a score', () => {
  it.each(['Alfa : Bravo   4 : 2   ( 1 : 1 )', 'Alfa – Bravo 4 : 2 (1:1)', '⚽ Alfa 4 x 2 Bravo (1 x 1)'])(
    'may have blanks around its marks (%s)',
    (line) => {
      const { score, sides } = readOne(line, 'de');
      expect(sides).toEqual(['Alfa', 'Bravo']);
      expect(score).toEqual({ home: 4, away: 2, halfTime: [1, 1] });
    },
  );

  it('may be of clubs that begin like a weekday', () => {
    const { sides } = readOne('MONTREUX (0) 1 (Kolb 55), SUNDBY (0) 1 (Vos 49). Ref: J Moss. Att: 788.', 'en');
    expect(sides).toEqual(['MONTREUX', 'SUNDBY']);
  });
});

describe('the box of an American agency', () => {
  it('numbers the goals, and has underscores for colons', () => {
    const match = readOne(
      lines(
        'St. Alfa City 1 0 — 1',
        'Bravo 1 2 — 3',
        '',
        'First Half_1, Bravo, Kolb, 6 (Vos), 14th minute; 2, St. Alfa City, Gil, 2 (Momo), 39th.',
        'Second Half_3, Bravo, Dam, 1 (penalty kick), 58th; 4, Bravo, Kolb, 7 (Bos, Vos), 90th+5.',
        'Goalies_St. Alfa City, Jan Abel; Bravo, Kim Zola.',
        'Yellow Cards_Coco, St. Alfa City, 27th; Bos, Bravo, 90th+2.',
        'Red Cards_Coco, St. Alfa City, 71st.',
        'Referee_Jan Moss. Assistant Referees_Kim Ury. 4th Official_Lou Vai.',
        'A_20,371.',
        'Lineups',
        'St. Alfa City_Jan Abel; Baba (Lalo, 76th), Coco, Dodo; Fifi, Gil, Momo, Nino; Pepe, Rara, Soso',
        'Bravo_Kim Zola; Yuri, Xeno, Vico; Ugo, Tino, Bos, Vos; Kolb, Dam, Otto',
      ),
      'en-US',
    );
    expect(brief(match)).toEqual({
      sheets: [
        'St. Alfa City: Jan Abel | Baba, Coco, Dodo | Fifi, Gil, Momo, Nino | Pepe, Rara, Soso',
        'Bravo: Kim Zola | Yuri, Xeno, Vico | Ugo, Tino, Bos, Vos | Kolb, Dam, Otto',
      ],
      changes: ['Baba>Lalo 76'],
      bench: [],
      goals: ['Kolb 14 1', 'Gil 39 0', 'Dam 58 penalty 1', 'Kolb 90+5 1'],
      cards: ['Coco 27 yellow 0', 'Bos 90+2 yellow 1', 'Coco 71 red 0'],
      score: '1-3 (1-1)',
    });
    expect(match).toMatchObject({ referee: 'Jan Moss', attendance: 20371 });
  });
});
