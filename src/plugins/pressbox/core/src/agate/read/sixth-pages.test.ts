/** Scores, rows and benches that a sixth batch of sheets showed, with their kin. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const match = (locale: string, ...printed: string[]) => readOne(lines(...printed), locale);
const read = (locale: string, ...printed: string[]) => brief(match(locale, ...printed));
const PLAYERS = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const OTHERS = 'Abal; Bobo, Caco, Dede, Fofo; Gol, Mama, Nana; Papa, Roro, Susu';
const ALFA = `Alfa: ${PLAYERS}`;
const BRAVO = `Bravo: ${OTHERS}`;

describe('a title before a score', () => {
  it.each([
    ['fr', 'U19 : ALFA 2-0 BRAVO'],
    ['fr', 'Coupe de la Mer, 3e tour : Alfa 2-0 Bravo'],
    ['de', 'Pokal, 2. Runde: Alfa - Bravo 2:0'],
    ['de', '2. Liga: Alfa - Bravo 2:0'],
    ['pt', 'Sub-17: Alfa 2-0 Bravo'],
    ['es', 'J8 | Alfa 2-0 Bravo'],
    ['es', 'Alfa 2-0 Bravo | Jornada 8, Estadio Norte'],
    ['en', 'U21s: Alfa 2 Bravo 0'],
  ])('is no side (%s: %s)', (locale, printed) => {
    const { score, sides } = match(locale, printed, 'Att: 300');
    expect(sides.map((side) => side?.toLowerCase())).toEqual(['alfa', 'bravo']);
    expect(score).toEqual({ home: 2, away: 0, halfTime: null });
  });
});

describe('the line under a score', () => {
  it.each([
    ['fr', 'À Lille terrain synthétique, mi-temps 1-0, 300 spectateurs'],
    ['de', 'Stadtpark, Halbzeit 1:0, Zuschauer 300'],
    ['es', 'Estadio Norte. Descanso 1-0. 300 espectadores'],
    ['it', 'Stadio Nord, primo tempo 1-0; spettatori 300'],
    ['en', 'At The Park, half-time 1-0, attendance 300'],
  ])('tells the half-time and the crowd in clauses (%s: %s)', (locale, printed) => {
    const found = match(locale, 'Alfa - Bravo 2-0', printed);
    expect(found.score?.halfTime).toEqual([1, 0]);
    expect(found.attendance).toBe(300);
  });
});

describe('a name', () => {
  it('is cut short before its surname, where the text prints it so again', () => {
    const sheet = 'Alfa (4-4-2): Jan Abel – Tim Baba, Pat. Coco, Leo Dodo, Ed Fifi – Bo Gil, Al Momo, Cy Nino, Di Pepe – Vi Rara, Zed Soso';
    const found = read('de', 'Alfa – Bravo 1:0', 'Torfolge:', '* 1:0 Pat. Coco (22., HE)', sheet);
    expect(found.goals).toEqual(['Pat. Coco 22 penalty 0']);
    expect(found.sheets[0]).toContain('Tim Baba, Pat. Coco, Leo Dodo');
  }); // prettier-ignore

  it('has no stop behind its initial, where others have none', () => {
    const sheet = 'Alfa: Abel; Baba S, Coco P, Dodo, Fifi T; Gil, Momo, Nino J; Pepe, Rara S, Soso D.';
    const { sheets, bench } = read('en', 'Alfa 0 Bravo 0', sheet, 'Subs not used: Lalo, Mimo C.');
    expect(sheets).toEqual(['Alfa: Abel | Baba S, Coco P, Dodo, Fifi T | Gil, Momo, Nino J | Pepe, Rara S, Soso D']);
    expect(bench).toEqual(['Lalo', 'Mimo C']);
  });

  it('begins no list behind the goals of a score', () => {
    expect(read('de', 'Alfa - Bravo 0:1', 'Tore: 0:1 Marc Kolb (5.)').goals).toEqual(['Marc Kolb 5 1']);
  });

  it('of four words is two players, where others have a particle', () => {
    const sheet = 'Alfa : Jan Abel – Tim Le Baba, Leo Coco, Kim Dodo, Ulf Fifi – Bob Gil Alf Momo (Cy Lalo 73\'), Ed Nino – Di Pepe, Vi Rara, Zed Soso';
    expect(read('fr', 'Alfa 2-0 Bravo', sheet)).toMatchObject({
      sheets: ['Alfa: Jan Abel | Tim Le Baba, Leo Coco, Kim Dodo, Ulf Fifi | Bob Gil, Alf Momo, Ed Nino | Di Pepe, Vi Rara, Zed Soso'],
      changes: ['Alf Momo>Cy Lalo 73'],
    });
  }); // prettier-ignore
});

describe('the bench of both sides', () => {
  it.each([
    ['en', 'Subs not used: Alfa – Lalo, Mimo; Bravo – Nilo, Rui.'],
    ['en', 'Subs not used: Alfa: Lalo, Mimo; Bravo: Nilo, Rui.'],
    ['de', 'Ersatzbank: Alfa – Lalo, Mimo; Bravo – Nilo, Rui.'],
  ])('names them (%s: %s)', (locale, printed) => {
    const { teams } = match(locale, 'Alfa 0 Bravo 0', ALFA, BRAVO, printed);
    expect(teams.map(({ bench }) => bench)).toEqual([
      ['Lalo', 'Mimo'],
      ['Nilo', 'Rui'],
    ]);
  });
});

describe('a coach over the sheet', () => {
  it.each([
    ['es', ['Alfa (DT: Jan Ury)', PLAYERS, 'Bravo (DT: Tim Vai)', OTHERS]],
    ['fr', ['Alfa (entr. : Jan Ury)', PLAYERS, 'Bravo (entr. : Tim Vai)', OTHERS]],
    ['en', ['Alfa', 'Manager: Jan Ury', ...PLAYERS.split(/[;,] /), '', 'Bravo', 'Manager: Tim Vai', ...OTHERS.split(/[;,] /)]],
  ])('is that of the players below (%s: %j)', (locale, printed) => {
    const { teams } = match(locale, 'Alfa 1-1 Bravo', 'Line-ups', ...printed);
    expect(teams.map(({ coach, starters }) => [coach, starters.length])).toEqual([
      ['Jan Ury', 11],
      ['Tim Vai', 11],
    ]);
  });
}); // prettier-ignore

describe('rows that tell who left and who came', () => {
  it.each([
    ['pt', 'sai', 'entra', 'Alfa (Titulares)', 'Suplentes', 'amarelo'],
    ['es', 'sale', 'entra', 'Alfa (Titulares)', 'Suplentes', 'amarilla'],
    ['en', 'off', 'on', 'Alfa (Starting XI)', 'Substitutes', 'booked'],
  ])('are joined by the minute, in their order (%s)', (locale, off, on, label, bench, card) => {
    const names = PLAYERS.split(/[;,] /).map((name, index) => `${index + 1} ${name}`);
    names[5] = `6 Gil ${off} 65'`;
    names[6] = `7 Momo ${card} 44' ${off} 88'`;
    names[9] = `10 Rara ${off} 65'`;
    const seats = ['12 Lalo', `13 Mimo ${on} 65'`, `14 Nilo ${on} 88'`, `15 Rui ${on} 65'`];
    const found = read(locale, 'Alfa 1-0 Bravo', '', label, ...names, bench, ...seats);
    expect(found.changes).toEqual(['Gil>Mimo 65', 'Momo>Nilo 88', 'Rara>Rui 65']);
    expect(found).toMatchObject({ bench: ['Lalo'], cards: ['Momo 44 yellow 0'] });
  });
});

it('books whoever stands behind the word of a card, and nobody who saved a penalty', () => {
  const told = 'Bes. Vorkommnisse: Torwart Abel hält Elfmeter (30.), Gelb für Coco und Momo';
  expect(read('de', 'Alfa - Bravo 1:0', ALFA, told).cards).toEqual(['Coco ? yellow 0', 'Momo ? yellow 0']);
});

it('reads a bench of several for several, and its minute', () => {
  const told = 'Wechsel: Lalo für Nino (63.), Tim und Leo für Rara und Soso (75.), Kim für Gil (80.)';
  expect(read('de', 'Alfa - Bravo 1:0', ALFA, told).changes).toEqual([
    'Nino>Lalo 63',
    'Rara>Tim 75',
    'Soso>Leo 75',
    'Gil>Kim 80',
  ]);
});

it.each([
  ['pt', 'Gols: Gil, aos 12 minutos do primeiro tempo e aos 38 do segundo; Gol, aos 40 do primeiro.'],
  ['it', "Reti: Gil al 12' del primo tempo e al 38' del secondo; Gol al 40' del primo."],
])('reads halves whose noun is said once (%s: %s)', (locale, printed) => {
  expect(read(locale, 'Alfa - Bravo 2-1', printed).goals).toEqual(['Gil 12 0', 'Gil 83 0', 'Gol 40 1']);
});
