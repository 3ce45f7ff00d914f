/** Conventions of pages that nobody had seen: two columns, marks, surnames first. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const ALFA = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const BRAVO = 'Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo; Quin, Pino, Otto';
const ROWS = 'Alfa: Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso';
const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const players = (list: string) => list.split(/[;,] /);

describe('a second caution told in brackets', () => {
  it.each([
    ['fr', 'Avertissements : Gil (30e). Exclusion : Gil (2e j., 77e).'],
    ['fr', 'Avertissements : Gil (30e). Exclusion : Gil (77e, 2e av.).'],
    ['it', "Ammoniti: Gil (30'). Espulsi: Gil (2° g., 77')."],
    ['it', "Ammoniti: Gil (30'). Espulsi: Gil (77', 2ª amm.)."],
    ['es', 'Amarillas: Gil (30). Rojas: Gil (2ª am., 77).'],
    ['de', 'Gelb: Gil (30.). Rot: Gil (77., 2. Gelb).'],
    ['pt', 'Amarelos: Gil (30). Vermelhos: Gil (77, 2.º am.).'],
    ['nl', 'Geel: Gil (30). Rood: Gil (77, 2e geel).'],
    ['en', 'Booked: Gil (30). Sent off: Gil (77, 2nd yc).'],
  ])('is none of the second minute (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 0-0', printed).cards).toEqual(['Gil 30 yellow ?', 'Gil 77 second-yellow ?']);
  });

  it('may be a second bare minute', () => {
    expect(read('en', 'Alfa 0 Bravo 0', 'Yellow cards: Gil 33, 74, Momo 85').cards).toEqual([
      'Gil 33 yellow ?',
      'Gil 74 second-yellow ?',
      'Momo 85 yellow ?',
    ]);
  });

  it('has its minute before its heading', () => {
    const { cards } = read('de', 'Alfa - Bravo 0:0', 'Verwarnungen: 20. Gil. 57. Momo. – 90. Gelb-Rote Karte Gil.');
    expect(cards).toEqual(['Gil 20 yellow ?', 'Momo 57 yellow ?', 'Gil 90 second-yellow ?']);
  });

  it('is a count of the season where the others are', () => {
    const { cards } = read('de', 'Alfa - Bravo 1:0', 'Tor: Gil (33.)', 'Gelbe Karten: Gil (2. Gelbe Karte), Momo (4.)');
    expect(cards).toEqual(['Gil ? yellow ?', 'Momo ? yellow ?']);
  });
});

describe('goals in brackets', () => {
  it.each(['Alfa (2) Bravo (1)', 'Alfa (2) v Bravo (1)', 'Alfa (2) - Bravo (1)'])('are a score: %s', (score) => {
    expect(read('en', score, 'Gil 12, Momo 60; Tino 80')).toMatchObject({
      score: '2-1',
      goals: ['Gil 12 0', 'Momo 60 0', 'Tino 80 1'],
    });
  });
});

describe('the half-time score', () => {
  it.each([
    ['en', 'HT: Alfa 1 Bravo 0'],
    ['fr', 'Mi-temps : Alfa 1 - Bravo 0.'],
    ['de', 'Halbzeit: Alfa 1, Bravo 0'],
    ['it', 'Primo tempo: Alfa 1, Bravo 0'],
    ['nl', 'Rust: Alfa 1 - Bravo 0'],
  ])('may have its sides beside it (%s)', (locale, half) => {
    expect(read(locale, 'Alfa 2 Bravo 1', half).score).toBe('2-1 (1-0)');
  });

  it('may stand so in brackets', () => {
    expect(read('en', 'FT: Alfa 2 Bravo 1 (HT: Alfa 1 Bravo 0)').score).toBe('2-1 (1-0)');
  });
});

describe('a plus behind eleven', () => {
  it.each([`${ALFA} + Bos, Dam`, `${ALFA}. + Bos, Dam`, `${ALFA} (+ Bos, Dam)`, `${ALFA} +: Bos, Dam`])(
    'opens the bench: %s',
    (sheet) => {
      expect(read('de', `Alfa: ${sheet}`, `Bravo: ${BRAVO}`)).toMatchObject({
        sheets: [ROWS, expect.stringContaining('Bravo: Zola')],
        bench: ['Bos', 'Dam'],
      });
    },
  );
});

describe('marks behind a colon', () => {
  it.each([
    ['it', "Gil: 6 (60' Bos: 7)"],
    ['fr', 'Gil : 6 (Bos : 7, 60e)'],
  ])('are no scores (%s)', (locale, change) => {
    const marked = ALFA.replace(/\p{L}+/gu, (name) => (name === 'Gil' ? change : `${name}: 6,5`));
    expect(read(locale, `Alfa: ${marked}`)).toMatchObject({ sheets: [ROWS], changes: ['Gil>Bos 60'] });
  });
});

describe('a surname before its first name', () => {
  const named = ALFA.replace(/\p{L}+/gu, (name) => `${name.toUpperCase()}, Jan`);
  it('keeps its comma, in sheets and lists', () => {
    const { sheets, goals, cards } = read('es', 'Alfa 2-0 Bravo', `Alfa: ${named}`, 'Goles: GIL, Jan (12), MOMO, Jan (60)', 'Amarillas: GIL, Jan'); // prettier-ignore
    expect(sheets[0]).toContain('ABEL, Jan | BABA, Jan, COCO, Jan');
    expect(goals).toEqual(['GIL, Jan 12 0', 'MOMO, Jan 60 0']);
    expect(cards).toEqual(['GIL, Jan ? yellow 0']);
  });

  it('keeps it in capitals and one a line', () => {
    const stacked = players(ALFA).map((name, index) => `${index + 1} ${name.toUpperCase()}, JAN`);
    expect(read('it', 'Alfa', ...stacked).sheets[0]).toContain('1 ABEL, JAN, 2 BABA, JAN');
  });
});

describe('two columns', () => {
  const rows = players(ALFA).map((name, index) => `${index + 1}\t${name}\t${index + 2}\t${players(BRAVO)[index]}`);
  it.each([
    ['de', 'Ersatzbank', 'Wechsel', "58'\tEck für Gil\t46'\tUlf für Tino", 'Trainer', 'Tore'],
    ['en', 'Substitutes', 'Substitutions', "58'\tEck for Gil\t46'\tUlf for Tino", 'Manager', 'Goals'],
    ['it', 'Panchina', 'Sostituzioni', "58'\tEck per Gil\t46'\tUlf per Tino", 'Allenatore', 'Marcatori'],
    ['es', 'Suplentes', 'Cambios', "58'\tEck por Gil\t46'\tUlf por Tino", 'Entrenador', 'Goles'],
    ['pt', 'Suplentes', 'Substituições', "58'\tEck por Gil\t46'\tUlf por Tino", 'Treinador', 'Golos'],
    ['nl', 'Bank', 'Wissels', "58'\tEck voor Gil\t46'\tUlf voor Tino", 'Trainer', 'Doelpunten'],
    ['fr', 'Remplaçants', 'Changements', "58'\tEck pour Gil\t46'\tUlf pour Tino", 'Entraîneur', 'Buts'],
  ])('share the headings of their lists (%s)', (locale, bench, changes, change, coach, goals) => {
    const read1 = read(locale, 'Alfa\t1-0\tBravo', ...rows, bench, 'Bos\tVos', 'Dam\tWim', changes, change, coach, 'Jan Ury\tTim Vai', goals, "Gil 12'"); // prettier-ignore
    expect(read1.sheets.map((sheet) => sheet.replace(/^.*\. /, ''))).toEqual(['Jan Ury', 'Tim Vai']);
    expect(read1).toMatchObject({ bench: ['Bos', 'Dam', 'Vos', 'Wim'], changes: ['Gil>Eck 58', 'Tino>Ulf 46'] });
    expect(read1.goals).toEqual(['Gil 12 0']);
  });
});

describe('scorers in a bracket for each side', () => {
  it('stand on one line under the score', () => {
    expect(read('en', 'Alfa 1 Bravo 2', '(Gil 34)  (Tino 8, Remo 77 pen)').goals).toEqual([
      'Gil 34 0',
      'Tino 8 1',
      'Remo 77 penalty 1',
    ]);
  });
});

describe('whoever left for a player of the bench', () => {
  it.each([
    ['en', 'Subs: 12 Bos (for Gil 66), 14 Dam (for Momo h-t)'],
    ['nl', 'Wisselspelers: 12 Bos (voor Gil 66), 14 Dam (voor Momo 46)'],
  ])('has the name of the sheet (%s)', (locale, bench) => {
    const full = ALFA.replace(/\p{L}+/gu, 'Jan $&');
    expect(read(locale, `Alfa: ${full}.`, bench).changes).toEqual(['Jan Gil>Bos 66', 'Jan Momo>Dam 46']);
  });
});

describe('the referee', () => {
  it.each([
    ['es', 'Arbitró el encuentro Jan Gil, del colegio andaluz.', 'Jan Gil'],
    ['es', 'Dirigió el partido el colegiado Jan Gil (andaluz).', 'Jan Gil'],
    ['es', 'Árbitro: D. Juan Gil Vos', 'Juan Gil Vos'],
  ])('is named in a sentence (%s)', (locale, printed, referee) => {
    expect(readOne(lines('Alfa 1-0 Bravo', printed), locale).referee).toBe(referee);
  });
});

describe('a bench and a coach in French', () => {
  it.each([
    ['Ne sont pas entrés en jeu : Bos, Dam. Entraîneur-joueur : Jan Ury'],
    ["Entraîneur principal : Jan Ury. N'ont pas pris part à la rencontre : Bos, Dam."],
    ['Sélectionneuse : Jan Ury. Sont restés sur le banc : Bos, Dam.'],
  ])('have their words: %s', (printed) => {
    const { sheets, bench } = read('fr', `Alfa : ${ALFA}. ${printed}`);
    expect([sheets, bench]).toEqual([[`${ROWS}. Jan Ury`], ['Bos', 'Dam']]);
  });
});

describe('a letter in brackets', () => {
  it('is the captain in Dutch, and nobody who came on', () => {
    const { sheets, changes } = read('nl', `Alfa: ${ALFA.replace('Gil', 'Gil (A)')}`);
    expect([sheets, changes]).toEqual([[ROWS.replace('Gil', 'Gil (c)')], []]);
  });
});

describe('a bench over the sheet of the other side', () => {
  it('ends with its line', () => {
    const { sheets, bench } = read(
      'en',
      `Alfa -- ${ALFA}`,
      'Substitutes not used: Bos, Dam',
      `Bravo Harbor -- ${BRAVO}`,
    );
    expect(sheets.map((sheet) => sheet.split(':')[0])).toEqual(['Alfa', 'Bravo Harbor']);
    expect(bench).toEqual(['Bos', 'Dam']);
  });
});
