/** Ways of printing a sheet that came to mind beside a seventh batch. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const match = (locale: string, ...printed: string[]) => readOne(lines(...printed), locale);
const read = (locale: string, ...printed: string[]) => brief(match(locale, ...printed));
const PLAYERS = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const OTHERS = 'Ebel; Bubu, Cucu, Dudu, Fufu; Gul, Mumu, Nunu; Pupu, Ruru, Susu';
const ALFA = `Alfa: ${PLAYERS}`;
const BRAVO = `Bravo: ${OTHERS}`;
const IN_LINES = 'Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso';

describe('whoever gave the pass', () => {
  it.each([
    ['de', 'Tore: 0:1 Susu (50.) nach Flanke von Gul, 1:1 Pepe (88.)'],
    ['de', '0:1 (50.) Susu nach Vorarbeit von Gul, 1:1 (88.) Pepe.'],
    ['fr', 'Buts : 0-1 Susu (50e) sur une passe de Gul ; 1-1 Pepe (88e)'],
    ['en', 'Goals: 0-1 Susu (50), assisted by Gul; 1-1 Pepe (88)'],
    ['it', "Reti: 50' Susu su assist di Gul (B), 88' Pepe (A)"],
    ['es', 'Goles: 0-1, m. 50: Susu a pase de Gul. 1-1, m. 88: Pepe.'],
    ['pt', 'Golos: 0-1, Susu (50) após passe de Gul; 1-1, Pepe (88)'],
    ['nl', 'Doelpunten: 50. Susu 0-1 op aangeven van Gul, 88. Pepe 1-1'],
  ])('is told in words and has not scored (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 1-1', printed).goals).toEqual(['Susu 50 1', 'Pepe 88 0']);
  });
});

describe('a sheet', () => {
  it.each([
    [['ALFA (4-2-3-1)', 'Abel', 'Baba, Coco, Dodo, Fifi', 'Gil, Momo', 'Nino, Pepe, Rara', 'Soso', 'Subs: Lalo']],
    [['ALFA:', 'Abel', 'Baba, Coco, Dodo, Fifi', 'Gil, Momo', 'Nino, Pepe, Rara', 'Soso']],
  ])('has its last man alone on a line (%j)', (printed) => {
    const [sheet] = read('en', ...printed).sheets;
    expect(sheet?.replace(' 4-2-3-1', '')).toBe(
      'ALFA: Abel | Baba, Coco, Dodo, Fifi | Gil, Momo | Nino, Pepe, Rara | Soso',
    );
  });

  it('has codes of positions before its lines', () => {
    const printed = ['Alfa:', 'GK Abel', 'DF Baba, Coco, Dodo, Fifi', 'MF Gil, Momo, Nino', 'FW Pepe, Rara, Soso'];
    expect(read('en', ...printed).sheets).toEqual([`Alfa: ${IN_LINES}`]);
  });

  it('has a small word behind its formation', () => {
    expect(read('de', `Alfa (4-3-3) mit: ${PLAYERS}`).sheets).toEqual([`Alfa 4-3-3: ${IN_LINES}`]);
  });

  it('has a bench of one before its coach', () => {
    const { bench, sheets } = read('it', `${ALFA}. In panchina: Lalo. All. Ury`);
    expect({ bench, sheets }).toEqual({ bench: ['Lalo'], sheets: [`Alfa: ${IN_LINES}. Ury`] });
  });

  it('stands under a list of goals, with a dash behind its label', () => {
    const printed = ['ALFA (DH) 1 BRAVO (PH) 1', 'Buts. – Alfa : Pepe (12e). Bravo : Susu (60e).'];
    const sheets = [`Alfa. – ${PLAYERS.replace('Gil', 'Gil (Lalo 70e)')}`, `Bravo. – ${OTHERS}`];
    const found = read('fr', ...printed, ...sheets);
    expect(found.goals).toEqual(['Pepe 12 0', 'Susu 60 1']);
    expect({ changes: found.changes, first: found.sheets[0] }).toEqual({
      changes: ['Gil>Lalo 70'],
      first: `Alfa: ${IN_LINES}`,
    });
  });
});

it('stands under its goals, as the last thing that is printed', () => {
  const found = read('de', 'TORE', "1:0 Gil 12'", "1:1 Susu 45'+1", "2:1 Pepe 77'", 'FC Alfa - SV Bravo 2:1');
  expect(found).toMatchObject({ score: '2-1', goals: ['Gil 12 0', 'Susu 45+1 1', 'Pepe 77 0'] });
});

it('has a dash behind the word for a result', () => {
  expect(read('en', 'Score - Alfa 2 Bravo 1', ALFA, BRAVO).score).toBe('2-1');
});

it('gives a tag to those before it, where the sheets do not know better', () => {
  const { cards } = read('nl', 'Alfa - Bravo 2-1', ALFA, BRAVO, 'Geel: Coco, Gul (Bravo)');
  expect(cards).toEqual(['Coco ? yellow 0', 'Gul ? yellow 1']);
});

it('knows the words for women who scored', () => {
  expect(read('it', 'Alfa-Bravo 2-0', "Marcatrici: 10' Gil, 55' Soso").goals).toEqual(['Gil 10 0', 'Soso 55 0']);
});

it('has the scorers of each side on several lines under it', () => {
  const found = read('en', 'Alfa (2) 3', 'Pepe 12, 30', 'Soso 88', 'Bravo (0) 1', 'Susu 60', 'Att: 1,200');
  expect(found).toMatchObject({ score: '3-1 (2-0)', goals: ['Pepe 12 0', 'Pepe 30 0', 'Soso 88 0', 'Susu 60 1'] });
});

it('stands in the cells of a table', () => {
  expect(read('es', '| Alfa | 2 |', '| Bravo | 1 |', ALFA, BRAVO).score).toBe('2-1');
});

it('has the side of its cards at the end of each sentence', () => {
  const { cards } = read('fr', 'Alfa - Bravo 2-1', ALFA, BRAVO, 'Avert. : Coco 30 à Alfa. Gul 12, Nunu 40 à Bravo.');
  expect(cards).toEqual(['Coco 30 yellow 0', 'Gul 12 yellow 1', 'Nunu 40 yellow 1']);
});

it.each(['pt', 'es'])('has its goals under a letter (%s)', (locale) => {
  expect(read(locale, 'Alfa 2-0 Bravo', ALFA, BRAVO, 'G: Pepe (12), Soso (88)').goals).toEqual([
    'Pepe 12 0',
    'Soso 88 0',
  ]);
});
