/** Kinds of print beside those that a fifth batch of sheets showed. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const ALFA = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const SHIRTS = 'Alfa: 1 Abel, 2 Baba, 3 Coco, 4 Dodo, 5 Fifi, 6 Gil, 7 Momo, 8 Nino, 9 Pepe, 10 Rara, 11 Soso.';

describe('a heading that is cut short with a stop', () => {
  it.each([
    ['fr', 'Avts. : Gil, Momo', 'yellow'],
    ['fr', 'Expuls. – Gil, Momo', 'red'],
    ['it', 'Ammon.: Gil, Momo', 'yellow'],
    ['it', 'Espuls. – Gil, Momo', 'red'],
    ['es', 'Amar.: Gil, Momo', 'yellow'],
    ['es', 'Expuls.: Gil, Momo', 'red'],
    ['de', 'Verwarn.: Gil, Momo', 'yellow'],
    ['pt', 'Amarel.: Gil, Momo', 'yellow'],
    ['pt', 'Verm.: Gil, Momo', 'red'],
    ['nl', 'Waarsch.: Gil, Momo', 'yellow'],
    ['en', 'Dism.: Gil, Momo', 'red'],
  ])('is told by its letters (%s: %s)', (locale, printed, kind) => {
    expect(read(locale, 'Alfa - Bravo 0-0', ALFA, printed).cards).toEqual([`Gil ? ${kind} 0`, `Momo ? ${kind} 0`]);
  });
});

describe('a second caution', () => {
  it.each([
    ['fr', 'Exclusion : Gil (2e avt., 89e)'],
    ['it', "Espulso: Gil (2ª cauz., 89')"],
    ['en', 'Sent off: Gil (2nd bkg, 89)'],
    ['nl', 'Rood: Gil (2e krt., 89)'],
  ])('has any word behind its number (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 0-0', ALFA, printed).cards).toEqual(['Gil 89 second-yellow 0']);
  });

  it('may have the minutes of both in brackets', () => {
    const { cards } = read(
      'it',
      'Alfa - Bravo 0-0',
      ALFA,
      "Espulso: 27' st Gil per doppia ammonizione (pt 33', st 27')",
    );
    expect(cards).toEqual(['Gil 72 second-yellow 0', 'Gil 33 yellow 0']);
  });
});

describe('a side', () => {
  it('may be called by a colour', () => {
    const sheet = ALFA.replace('Alfa', 'Reds');
    expect(read('en', 'Reds 0 Bravo 0', sheet, 'Booked: Gil').sheets[0]).toContain('Reds: Abel | Baba');
  });

  it.each([
    ['en', 'Alfa 2-0 Bravonia. The Park, 25,612'],
    ['nl', 'Alfa - Bravonia te Rotterdam 2-0'],
    ['de', 'Alfa gegen Bravonia im Pokal 2:0'],
    ['it', 'Alfa 🆚 Bravonia 2-0'],
    ['fr', 'ALFA – RED STAR 93 : 2-0'],
  ])('ends before what is told of the match (%s: %s)', (locale, line) => {
    expect(readOne(line, locale)).toMatchObject({ sides: [expect.anything(), expect.stringMatching(/^(Bravonia|RED STAR 93)$/)], score: { home: 2, away: 0 } }); // prettier-ignore
  });

  it('has its goals behind a colon, on a line each', () => {
    expect(read('es', 'Alfa: 2', 'Bravo: 1', ALFA).score).toBe('2-1');
  });

  it('follows the minute of the one before', () => {
    const { cards } = read('en', 'Alfa 0 Bravo 0', ALFA, 'Yellow cards: Alfa Gil 33 Bravo Remo 20, Tino 41');
    expect(cards).toEqual(['Gil 33 yellow 0', 'Remo 20 yellow 1', 'Tino 41 yellow 1']);
  });
});

describe('a score', () => {
  it('has no goals in a bracket with a day and an hour', () => {
    expect(read('de', 'Alfa - Bravo 2:1 (Sa., 15:30 Uhr)').goals).toEqual([]);
  });

  it('stands under the score of half-time', () => {
    expect(read('en', 'HT: Alfa 1-0 Bravo', 'FT: Alfa 3-1 Bravo', ALFA).score).toBe('3-1 (1-0)');
  });
});

describe('whoever came on', () => {
  it.each(['Sont entrés', 'Subentrati', 'Came on', 'Eingewechselt', 'Entraram', 'Ingevallen', 'Ingresaron'])(
    'has the shirt of whoever left in brackets (%s)',
    (heading) => {
      const match = read('fr', 'Alfa - Bravo 0-0', SHIRTS, `${heading}: 12 Lalo (7), 14 Mimo (10)`);
      expect(match.changes).toEqual(['Momo>Lalo ?', 'Rara>Mimo ?']);
    },
  );

  it('has a shirt, and the minute with whoever left', () => {
    const { changes } = read('it', 'Alfa - Bravo 0-0', SHIRTS, "Subentrati: 13 Lalo (dal 15' st per Gil)");
    expect(changes).toEqual(['Gil>Lalo 60']);
  });
});

describe('a goal', () => {
  it('has whom it counts for before its minute, and the stop of its mark', () => {
    const printed = "RETI: Gil (A) su rig. al 18', aut. Momo (pro B) al 25' pt.";
    expect(read('it', 'Alfa - Bravo 1-1', ALFA, printed).goals).toEqual(['Gil 18 penalty 0', 'Momo 25 own-goal 1']);
  });
});

describe('a referee', () => {
  it('stands under the heading with a mark, or before a dash', () => {
    expect(readOne(lines('Alfa - Bravo 0-0', ALFA, 'ÁRBITRO', 'Moss Ury (2). Amonestó a Gil.'), 'es').referee).toBe('Moss Ury'); // prettier-ignore
    expect(readOne(lines('Alfa – Bravo 1:0', '310 Zuschauer. – SR Meier. – Tor: 4. Gil 1:0.', ALFA), 'de').referee).toBe('Meier'); // prettier-ignore
  });
});

describe('a side with a tag in brackets', () => {
  it.each([
    ['fr', 'Alfa (b) - Bravo : 1-3 (0-1)'],
    ['fr', 'Alfa - Bravo (b) : 1-3 (0-1)'],
    ['de', 'Alfa (h) - Bravo 1:3 (0:1)'],
    ['nl', 'Alfa (thuis) - Bravo (uit) 1-3 (0-1)'],
    ['it', 'Alfa (f) - Bravo 1-3 (0-1)'],
    ['es', 'Alfa (local) - Bravo 1-3 (0-1)'],
    ['pt', 'Alfa (c) - Bravo 1-3 (0-1)'],
  ])('keeps its score (%s: %s)', (locale, printed) => expect(read(locale, printed).score).toBe('1-3 (0-1)'));
});

describe('a change with the shirt of whoever came on', () => {
  it.each([
    ['de', '↔ 16 Lalo (72.)'],
    ['fr', '→ 16 Lalo (72e)'],
    ['it', "→ 16 Lalo (72')"],
    ['es', "⇄ 16 Lalo (72')"],
  ])('is read behind a sign (%s: %s)', (locale, printed) => {
    const { changes, sheets } = read(locale, 'Alfa - Bravo 0-0', '', `${SHIRTS.slice(0, -1)} ${printed}`);
    expect(changes).toEqual(['Soso>Lalo 72']);
    expect(sheets[0]).not.toContain('Lalo');
  });
});
