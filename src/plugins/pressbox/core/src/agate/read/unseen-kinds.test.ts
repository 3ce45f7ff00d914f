/** Kinds of print that a fifth batch of sheets showed. The examples are made up. */
import { brief, matchesIn, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const ALFA = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';

describe('players with their surname first', () => {
  const alfa = ['Abel, Jan', 'Baba, Tim', 'Coco, Leo', 'Dodo, Ben', 'Fifi, Max', 'Gil, Tom', 'Momo, Kai', 'Nino, Ole', 'Pepe, Uwe', 'Rara, Lux', 'Soso, Ian']; // prettier-ignore

  it.each([
    ['de', '46. Min.', 'für', 'Verwarnungen', 'Feldverweis auf Dauer'],
    ['fr', '46e', 'pour', 'Avertissements', 'Exclusions'],
    ['it', "46'", 'per', 'Ammoniti', 'Espulsi'],
    ['es', "46'", 'por', 'Amarillas', 'Rojas'],
    ['pt', "46'", 'por', 'Amarelos', 'Vermelhos'],
    ['nl', "46'", 'voor', 'Geel', 'Rood'],
    ['en', "46'", 'for', 'Booked', 'Sent off'],
  ])('are so in changes and cards too (%s)', (locale, minute, link, yellow, red) => {
    const match = read(
      locale,
      'Alfa - Bravo 0:0',
      'Alfa',
      ...alfa.map((name, index) => `${index + 1} ${name}`),
      '🔄',
      `${minute} Lalo, Sam ${link} Gil, Tom`,
      yellow,
      `${minute} Momo, Kai`,
      red,
      `${minute} Nino, Ole`,
    );
    expect(match.changes).toEqual(['Gil, Tom>Lalo, Sam 46']);
    expect(match.cards).toEqual(['Momo, Kai 46 yellow 0', 'Nino, Ole 46 red 0']);
  });
});

describe('changes behind a heading that no language knows', () => {
  it.each(['für', 'pour', 'per', 'por', 'for', 'voor', '→'])('say when, who came and who left (%s)', (link) => {
    const printed = `Promjene: 46. Lalo ${link} Gil, 70. Mimo ${link} Nino`;
    expect(read('de', 'Alfa - Bravo 0:0', ALFA, printed).changes).toEqual(['Gil>Lalo 46', 'Nino>Mimo 70']);
  });

  it('are none where more is told', () => {
    expect(read('it', 'Alfa - Bravo 0-0', ALFA, "Nota: al 20' Gil ha parato un rigore a Remo").changes).toEqual([]);
  });

  it.each([
    ['nl', 'Gewisseld: 46. Lalo voor Gil'],
    ['de', 'Ausgewechselt: 46. Lalo für Gil'],
    ['fr', 'Remplacés : 46. Lalo pour Gil'],
    ['it', 'Sostituiti: 46. Lalo per Gil'],
    ['es', 'Reemplazos: 46. Lalo por Gil'],
    ['pt', 'Substituídos: 46. Lalo por Gil'],
    ['en', 'Substituted: 46. Lalo for Gil'],
  ])('have a word of their own in %s', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 0-0', ALFA, printed).changes).toEqual(['Gil>Lalo 46']);
  });
});

describe('a sheet', () => {
  it('has the letter of its captain without brackets, where nobody else has a letter', () => {
    const sheet = 'Alfa: Abel (3) - Baba (4), Coco C (3), Dodo (2), Fifi (4) - Gil (3), Momo (5), Nino (3) - Pepe (2), Rara (4), Soso (3)'; // prettier-ignore
    expect(read('de', 'Alfa - Bravo 0:0', sheet).sheets[0]).toContain('Baba, Coco (c), Dodo');
  });

  it('keeps the initials that several have', () => {
    const sheet = 'Alfa: Abel J; Baba T, Coco C, Dodo L, Fifi M; Gil A, Momo K, Nino O; Pepe U, Rara L, Soso I';
    expect(read('en', 'Alfa 0 Bravo 0', sheet).sheets[0]).toContain('Coco C,');
  });

  it('has lost a comma where one entry has two names, and all others one', () => {
    const sheet = 'Alfa: Jan Abel; Tim Baba, Leo Coco Sam Dodo, Max Fifi; Tom Gil, Kai Momo, Ole Nino; Uwe Pepe, Lux Rara, Ian Soso'; // prettier-ignore
    expect(read('pt', 'Alfa - Bravo 0-0', sheet).sheets[0]).toContain('Tim Baba, Leo Coco, Sam Dodo, Max Fifi');
  });
});

describe('a name', () => {
  it.each([
    ['fr', 'Entr. : J.-M. Ury.'],
    ['de', 'Trainer: H.-P. Ury.'],
    ['en', 'Manager: J.-M. Ury.'],
    ['it', 'All. G.-L. Ury.'],
  ])('may have two initials with a hyphen (%s: %s)', (locale, coach) => {
    expect(read(locale, 'Alfa - Bravo 0-0', ALFA, coach).sheets[0]).toMatch(/\. [JHG]\.-[MPL]\. Ury$/);
  });
});

describe('a mark of a goal', () => {
  it('is a letter behind the minute', () => {
    expect(read('es', 'Alfa 1 - 0 Bravo', 'Goles: Gil (35´ P)').goals).toEqual(['Gil 35 penalty 0']);
  });
});

describe('a heading with a picture before it', () => {
  it.each([
    ['it', '⚽ Marcatori', '🟨 Ammoniti'],
    ['fr', '⚽ Buteurs', '🟨 Avertissements'],
    ['es', '⚽ Goles', '🟨 Amarillas'],
    ['de', '⚽ Tore', '🟨 Verwarnungen'],
    ['pt', '⚽ Golos', '🟨 Amarelos'],
    ['nl', '⚽ Doelpunten', '🟨 Geel'],
    ['en', '⚽ Goals', '🟨 Booked'],
  ])('stands alone over its list (%s)', (locale, goals, booked) => {
    const match = read(locale, 'Alfa 1 - 1 Bravo', goals, "15' Gil (Alfa)", "38' Remo (Bravo)", booked, "Momo 40'");
    expect(match.goals).toEqual(['Gil 15 0', 'Remo 38 1']);
    expect(match.cards).toEqual(['Momo 40 yellow ?']);
  });
});

describe('a score', () => {
  it('has the scorers of its sides in brackets, where nobody says when', () => {
    expect(read('en', 'Alfa 3 (Gil 2, Momo pen) Bravo 1 (Remo)').goals).toEqual(['Gil ? 0', 'Gil ? 0', 'Momo ? penalty 0', 'Remo ? 1']); // prettier-ignore
  });

  it.each(['Alfa 2-2 (a.e.t.) Bravo', 'Alfa 2-2 (n.V.) Bravo', 'Alfa 2-2 (d.t.s.) Bravo', 'Alfa 2-2 (a.p.) Bravo'])(
    'has extra time between its sides: %s',
    (line) => {
      expect(readOne(line, 'en')).toMatchObject({ sides: ['Alfa', 'Bravo'], score: { home: 2, away: 2 } });
    },
  );

  it('stands in a cell of its own among others', () => {
    const match = readOne(lines('19:45 GMT\tAlfa\t1–1 (a.e.t.)\tBravo\tThe Avenue', "Gil 11'", 'Report', "Remo 97' (pen.)"), 'en'); // prettier-ignore
    expect(match.sides).toEqual(['Alfa', 'Bravo']);
    expect(brief(match)).toMatchObject({ score: '1-1', goals: ['Gil 11 0', 'Remo 97 penalty 1'] });
  });

  it.each([
    ['nl', 'Scheidsrechter: Moss.'],
    ['de', 'Schiedsrichter: Moss.'],
    ['fr', 'Arbitre : Moss.'],
    ['it', 'Arbitro: Moss.'],
  ])('has half-time before it, and goals that a narrow column breaks (%s)', (locale, referee) => {
    const match = read(
      locale,
      'ALFA B - TEC BRAVO (1-0) 1-2. 33. Gil 1-0, 64.',
      `Remo 1-1, 90+4. Remo 1-2. ${referee}`,
    );
    expect(match).toMatchObject({ score: '1-2 (1-0)', goals: ['Gil 33 0', 'Remo 64 1', 'Remo 90+4 1'] });
  });

  it('may be of a side whose name has a number, in brackets too', () => {
    const [match] = matchesIn(lines('Alfa SC - Bravo 34 0-0. Geel: Gil (Alfa SC), Remo (Bravo 34).'), 'nl');
    expect(match && brief(match).cards).toEqual(['Gil ? yellow 0', 'Remo ? yellow 1']);
  });
});
