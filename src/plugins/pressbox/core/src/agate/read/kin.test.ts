/** Kin of conventions that other tests show, in other orders and with other marks. The examples are made up. */
import { brief, matchesIn, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const ALFA = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const BRAVO = 'Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo; Quin, Pino, Otto';

describe('the goals of a side', () => {
  it.each([
    ['in brackets', `ALFA (2): ${ALFA}.`, `BRAVO (1): ${BRAVO}.`],
    ['before a stop', `2. Alfa: ${ALFA}.`, `1. Bravo: ${BRAVO}.`],
    ['before a dash', `2 - Alfa: ${ALFA}.`, `1 - Bravo: ${BRAVO}.`],
  ])('may stand in its label (%s)', (_, home, away) => {
    const { score, sheets } = read('es', home, away);
    expect(score).toBe('2-1');
    expect(sheets.map((sheet) => sheet.split(':')[0]?.toLowerCase())).toEqual(['alfa', 'bravo']);
  });

  it('are no number of a name', () => {
    expect(read('de', `1. FC Alfa: ${ALFA}.`, `1. FC Bravo: ${BRAVO}.`).score).toBeNull();
  });
});

describe('a remark behind a label', () => {
  it.each(['Alfa (weiß-blau)', 'Alfa (AR)', 'Alfa (in blauw en wit)'])('is no part of it: %s', (label) => {
    const { sheets } = read('de', 'Alfa - Bravo 1:0', `${label}: ${ALFA}. – Trainer: Wolf.`, `Bravo: ${BRAVO}.`);
    expect(sheets.map((sheet) => sheet.split(':')[0])).toEqual(['Alfa', 'Bravo']);
  });
});

describe('the half-time score', () => {
  it.each(['(1-0)', '(primo tempo 1-0)', '(Halbzeit: 1:0)', '[HT 1-0]'])('may stand under the score: %s', (half) => {
    const [match] = matchesIn(lines('Alfa - Bravo 3-1', half, `Alfa: ${ALFA}`, `Bravo: ${BRAVO}`), 'it');
    expect(match?.score?.halfTime).toEqual([1, 0]);
  });
});

describe('cards under two letters', () => {
  it('are read for each side', () => {
    const { cards } = read(
      'en',
      'Alfa 0-0 Bravo',
      `Alfa: ${ALFA}`,
      `Bravo: ${BRAVO}`,
      "YC: Alfa - Gil 32', Momo 60'; Bravo - Remo 17'. RC: Bravo - Otto 85'",
    );
    expect(cards).toEqual(['Gil 32 yellow 0', 'Momo 60 yellow 0', 'Remo 17 yellow 1', 'Otto 85 red 1']);
  });

  it('are no club', () => {
    const { sheets } = read('fr', 'RC Alfa - Bravo 1-0', `RC Alfa : ${ALFA}.`, `Bravo : ${BRAVO}.`);
    expect(sheets.map((sheet) => sheet.split(':')[0]?.trim())).toEqual(['RC Alfa', 'Bravo']);
  });
});

describe('a number before a name in a list of changes', () => {
  it.each([
    ['es', 'Cambios', "27 Kiko por 14 Quin (46'), 19 Olmo por 8 Remo (57')"],
    ['en', 'Subs Used', "27. Kiko (for Quin 46'), 19. Olmo (for Remo 57')"],
    ['nl', 'Wissels', "27 Kiko voor 14 Quin (46'), 19 Olmo voor 8 Remo (57')"],
  ])('is a shirt where the minute stands behind (%s)', (locale, heading, printed) => {
    const { changes } = read(locale, 'Alfa - Bravo 0-0', `Alfa: ${ALFA}`, `Bravo: ${BRAVO}`, `${heading}: ${printed}`);
    expect(changes).toEqual(['Quin>Kiko 46', 'Remo>Olmo 57']);
  });

  it('is the minute where none does', () => {
    const { changes } = read(
      'de',
      'Alfa - Bravo 0:0',
      `Alfa: ${ALFA}`,
      `Bravo: ${BRAVO}`,
      'Wechsel: 46. Kiko für Quin',
    );
    expect(changes).toEqual(['Quin>Kiko 46']);
  });
});

describe('a list of one side', () => {
  it('has its name in the heading', () => {
    const { changes, cards } = read(
      'nl',
      'Alfa - Bravo 0-0',
      `Alfa: ${ALFA}`,
      `Bravo: ${BRAVO}`,
      "Wissels Bravo: Kiko voor Quin (60'), Olmo voor Remo (rust)",
      'Geel Alfa: Gil, Kolb',
    );
    expect(changes).toEqual(['Quin>Kiko 60', 'Remo>Olmo 46']);
    expect(cards).toEqual(['Gil ? yellow 0', 'Kolb ? yellow 0']);
  });

  it('may say behind the name what it lists', () => {
    expect(
      read('fr', 'Alfa - Bravo 2-1', 'Alfa : But de Kolb (12e) et Dam (67e, sur pen.)', 'Bravo : But de Vos (30e)')
        .goals,
    ).toEqual(['Kolb 12 0', 'Dam 67 penalty 0', 'Vos 30 1']);
  });
});

describe('a card', () => {
  it('is the second where the list has the player already', () => {
    expect(read('pt', 'Alfa - Bravo 0-0', 'Cartão amarelo para Kolb (20), Dam (50) e Dam (70).').cards).toEqual([
      'Kolb 20 yellow ?',
      'Dam 50 yellow ?',
      'Dam 70 second-yellow ?',
    ]);
  });

  it('and the second caution of its minute are one', () => {
    expect(read('pt', 'Alfa - Bravo 0-0', 'Amarelos: Dam (50m e 70m)', 'Vermelho: Dam (70m)').cards).toEqual([
      'Dam 50 yellow ?',
      'Dam 70 second-yellow ?',
    ]);
  });

  it('may be for somebody', () => {
    expect(read('de', 'Alfa - Bravo 0:0', 'Bes. Vorkommnisse: Gelb-Rote Karte für Dam (66.)').cards).toEqual([
      'Dam 66 second-yellow ?',
    ]);
  });
});

describe('changes with arrows', () => {
  it.each([
    "46' Lalo ⬆ Fifi ⬇, 60' Mimo ⬆ Momo ⬇",
    "46' ⬆ Lalo ⬇ Fifi, 60' ⬆ Mimo ⬇ Momo",
    "46' ↓ Fifi ↑ Lalo, 60' ↓ Momo ↑ Mimo",
  ])('say who comes on (%s)', (changes) => {
    expect(read('de', `Alfa: ${ALFA}`, `🔄 ${changes}`).changes).toEqual(['Fifi>Lalo 46', 'Momo>Mimo 60']);
  });
});

describe('a match of a round-up', () => {
  it('may have nothing but its referee and its crowd', () => {
    const found = matchesIn(
      lines(
        'ALFA (1) 2 (Kolb 12, Dam 67), BRAVO (0) 0. Att: 1,200. Ref: J Moss.',
        'CHARLIE (0) 0, DELTA (0) 0. Ref: K Vai. Att: 800',
        'Postponed: Echo v Foxtrot',
      ),
      'en',
    );
    expect(found.map(({ sides, referee, attendance }) => [...sides, referee, attendance])).toEqual([
      ['ALFA', 'BRAVO', 'J Moss', 1200],
      ['CHARLIE', 'DELTA', 'K Vai', 800],
    ]);
  });
});

describe('a shirt', () => {
  it('may stand before who comes on, where a minute with a mark stands behind', () => {
    const sheet =
      '1. Abel – 2. Baba, 4. Coco, 5. Dodo, 3. Fifi – 6. Gil, 8. Momo (20. Lalo, 60’), 10. Nino – 7. Pepe, 9. Rara, 11. Soso';
    expect(read('fr', `Alfa : ${sheet}`).changes).toEqual(['Momo>Lalo 60']);
    expect(read('de', `Alfa: ${ALFA.replace('Momo', 'Momo (60. Lalo)')}`).changes).toEqual(['Momo>Lalo 60']);
  });
});

describe('a matchday before a score', () => {
  it('is no team', () => {
    expect(readOne('J5 : Alfa - Bravo 0-1', 'fr').sides).not.toContain('J5');
  });
});

describe('a whole match', () => {
  it('may stand in one line, with a stop and a dash between its parts', () => {
    const found = read(
      'de',
      `Alfa – Bravo 1:1 (1:0). – Alfa: ${ALFA}. – Bravo: ${BRAVO}. – Tore: 1:0 Pepe (12.), 1:1 Pino (80.). – Gelbe Karten: Gil – Vico.`,
    );
    expect(found.score).toBe('1-1 (1-0)');
    expect(found.sheets).toHaveLength(2);
    expect(found.goals).toEqual(['Pepe 12 0', 'Pino 80 1']);
  });

  it('may have its half-time between a score on two lines and the scorers', () => {
    const { score, goals } = read('nl', 'Alfa 1', 'Bravo 1', 'Rust: 0-1', '0-1 Dam (20.)', '1-1 Kolb (66.)');
    expect(score).toBe('1-1 (0-1)');
    expect(goals).toEqual(['Dam 20 1', 'Kolb 66 0']);
  });

  it('may have the scorers in brackets behind a score on two lines', () => {
    const { score, goals } = read('en', 'Alfa 1 (Kolb 5)', 'Bravo 2 (Dam 12, Vos 88)');
    expect(score).toBe('1-2');
    expect(goals).toEqual(['Kolb 5 0', 'Dam 12 1', 'Vos 88 1']);
  });
});
