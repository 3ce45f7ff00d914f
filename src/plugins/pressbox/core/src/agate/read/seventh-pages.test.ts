/** Round-ups, letters and words shared by two, as a seventh batch of sheets prints them. The examples are made up. */
import { brief, matchesIn, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const match = (locale: string, ...printed: string[]) => readOne(lines(...printed), locale);
const read = (locale: string, ...printed: string[]) => brief(match(locale, ...printed));
const PLAYERS = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const OTHERS = 'Ebel; Bubu, Cucu, Dudu, Fufu; Gul, Mumu, Nunu; Pupu, Ruru, Susu';
const ALFA = `Alfa: ${PLAYERS}`;
const BRAVO = `Bravo: ${OTHERS}`;
const IN_LINES = 'Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso';

describe('a round-up', () => {
  it('has sides with small words in their names, and matches without goals', () => {
    const printed = lines(
      'Alfa Hearts (1) 2 Bravo (0) 1',
      'Gil 23, Momo 67 (pen); Kolb 88. Att 1,240',
      'Delta (0) 0 Queen of the Hills (0) 0',
      'Att 530',
      'Echo (1) 1 Hart and Dale (1) 1',
      'Vos 30; Dam 9. Att 760',
    );
    const found = matchesIn(printed, 'en');
    expect(found.map((one) => [one.sides[1], brief(one).score, one.attendance])).toEqual([
      ['Bravo', '2-1 (1-0)', 1240],
      ['Queen of the Hills', '0-0 (0-0)', 530],
      ['Hart and Dale', '1-1 (1-1)', 760],
    ]);
  });

  it('has players with a small word behind their names', () => {
    const printed = lines(
      'Alfa–Bravo 2-1 (0-1). 8. Kolb 0-1, 39. De Gil jr. 1-1, 90+4. Momo 2-1 (pen.).',
      'Delta–Echo 1-0 (1-0). 20. Vos 1-0.',
    );
    const [first, second] = matchesIn(printed, 'nl').map(brief);
    expect(first?.goals).toEqual(['Kolb 8 1', 'De Gil jr. 39 0', 'Momo 90+4 penalty 0']);
    expect(second?.goals).toEqual(['Vos 20 0']);
  });
});

describe('a minute', () => {
  it.each([
    ['en', 'Subs: Lalo for Gil, Mimo for Momo (both 67 mins), Kiko for Pepe (84 mins).'],
    ['en', 'Subs: Lalo for Gil and Mimo for Momo (both 67 mins), Kiko for Pepe (84 mins).'],
    ['es', 'Cambios: Lalo por Gil y Mimo por Momo (ambos 67), Kiko por Pepe (84).'],
    ['pt', 'Substituições: Lalo por Gil e Mimo por Momo (ambos 67), Kiko por Pepe (84).'],
    ['de', 'Wechsel: Lalo für Gil, Mimo für Momo (beide 67.), Kiko für Pepe (84.)'],
    ['nl', 'Wissels: Lalo voor Gil, Mimo voor Momo (beiden 67), Kiko voor Pepe (84)'],
    ['it', "Sostituzioni: Lalo per Gil e Mimo per Momo (entrambi 67'), Kiko per Pepe (84')"],
    ['fr', 'Changements : Lalo pour Gil et Mimo pour Momo (tous les deux 67e), Kiko pour Pepe (84e)'],
  ])('is said once for two (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 1-0', ALFA, printed).changes).toEqual([
      'Gil>Lalo 67',
      'Momo>Mimo 67',
      'Pepe>Kiko 84',
    ]);
  });

  it('has the letter of a penalty behind a slash', () => {
    const goals = read('de', 'Alfa – Bravo 2:1', 'Tore: Gil (14.), Momo (61./E) bzw. Kolb (77.)').goals;
    expect(goals).toEqual(['Gil 14 0', 'Momo 61 penalty 0', 'Kolb 77 1']);
  });

  it('has its half before it, which is no penalty', () => {
    const printed = "RETI: nel p.t. al 21' Gil, al 34' Gul; nella ripresa al 6' Momo";
    expect(read('it', 'Alfa - Bravo 2-1', ALFA, BRAVO, printed).goals).toEqual(['Gil 21 0', 'Gul 34 1', 'Momo 51 0']);
  });
});

it.each([
  ['nl', 'T: Jan Ury', 'Scheidsrechter: Kay. T: 4.518'],
  ['es', 'E: Jan Ury', 'A: Kay. Espectadores: 4.518'],
])('reads a letter as what stands behind it says (%s)', (locale, coach, rest) => {
  const found = match(locale, 'Alfa - Bravo 1-0', `${ALFA}. ${coach}`, BRAVO, rest);
  expect(found.teams[0]?.coach).toBe('Jan Ury');
  expect(found).toMatchObject({ referee: 'Kay', attendance: 4518 });
});

it.each([
  ['de', 'Elm-Arena, 11.218, SR Kay.'],
  ['en', 'Elm Park, 11,218, Ref: Kay'],
])('reads a crowd that stands alone beside the ground and the referee (%s: %s)', (locale, printed) => {
  expect(match(locale, 'Alfa - Bravo 1-0', printed)).toMatchObject({ attendance: 11218, referee: 'Kay' });
});

it('reads a bench of two behind the stop of a sheet', () => {
  const found = read('it', `ALFA: ${PLAYERS.replace('Soso', 'De Lago')}. (12. Lalo, 14. Mimo). All.: Ury.`);
  expect(found.sheets).toEqual([`ALFA: ${IN_LINES.replace('Soso', 'De Lago')}. Ury`]);
  expect({ bench: found.bench, changes: found.changes }).toEqual({ bench: ['Lalo', 'Mimo'], changes: [] });
});

it('reads changes of either side behind a small word and its name', () => {
  const printed =
    "SOSTITUZIONI: nel Alfa, al 25' della ripresa Lalo per Gil; nel Bravo, al 1' della ripresa Mimo per Gul.";
  expect(read('it', 'ALFA-BRAVO 3-1', ALFA, BRAVO, printed).changes).toEqual(['Gil>Lalo 70', 'Gul>Mimo 46']);
});

it('reads sides with a joiner between them before a colon', () => {
  expect(read('fr', 'A Lumen, ALFA et BRAVO : 2-2 (mi-temps : 0-2)').score).toBe('2-2 (0-2)');
});

it('reads a name that is cut short with a small letter', () => {
  expect(read('es', ALFA.replace('Gil', 'Tito Gª')).sheets).toEqual([`Alfa: ${IN_LINES.replace('Gil', 'Tito Gª')}`]);
});
