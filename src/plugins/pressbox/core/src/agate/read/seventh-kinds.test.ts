/** What a seventh batch of sheets showed, and what came to mind beside it. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const match = (locale: string, ...printed: string[]) => readOne(lines(...printed), locale);
const read = (locale: string, ...printed: string[]) => brief(match(locale, ...printed));
const PLAYERS = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const OTHERS = 'Ebel; Bubu, Cucu, Dudu, Fufu; Gul, Mumu, Nunu; Pupu, Ruru, Susu';
const ALFA = `Alfa: ${PLAYERS}`;
const BRAVO = `Bravo: ${OTHERS}`;
const IN_LINES = 'Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso';

describe('a coach in a label', () => {
  it.each([
    ['de', `Alfa: – Trainer Hannes Toth: ${PLAYERS}`, ''],
    ['de', `Alfa (4-3-3) – Trainer Hannes Toth: ${PLAYERS}`, ' 4-3-3'],
    ['fr', `Alfa 4-3-3, entraîneur : Hannes Toth : ${PLAYERS}`, ' 4-3-3'],
    ['de', `Alfa (Trainer Hannes Toth) – ${PLAYERS}`, ''],
    ['es', `Alfa (DT: Hannes Toth), ${PLAYERS}`, ''],
    ['it', `Alfa (4-3-3). All. Hannes Toth. ${PLAYERS}`, ' 4-3-3'],
    ['pt', `Alfa - Técnico: Hannes Toth; ${PLAYERS}`, ''],
    ['nl', `Alfa (trainer: Hannes Toth) - ${PLAYERS}`, ''],
  ])('stands behind a formation, or before any mark (%s: %s)', (locale, printed, formation) => {
    expect(read(locale, printed).sheets).toEqual([`Alfa${formation}: ${IN_LINES}. Hannes Toth`]);
  });
});

describe('a change', () => {
  it.each([
    ['es', 'Gil (ST 0m Lalo)', 'Gil>Lalo 45'],
    ['es', 'Gil (ST 15m Lalo)', 'Gil>Lalo 60'],
    ['pt', 'Gil (Lalo, 2T 15m)', 'Gil>Lalo 60'],
    ['it', "Gil (s.t. 15' Lalo)", 'Gil>Lalo 60'],
    ['it', "Gil (pt 44' Lalo)", 'Gil>Lalo 44'],
  ])('has its half before its minute (%s: %s)', (locale, player, change) => {
    expect(read(locale, ALFA.replace('Gil', player)).changes).toEqual([change]);
  });

  it.each([
    ['fr', '12. Lalo (entré à la 60e à la place de Gil)'],
    ['es', "12 Lalo (por Gil, 60')"],
  ])('has a shirt before whoever came on (%s: %s)', (locale, bench) => {
    const heading = locale === 'fr' ? 'Remplaçants : ' : 'Suplentes: ';
    expect(read(locale, ALFA, `${heading}${bench}, 14. Mimo`).changes).toEqual(['Gil>Lalo 60']);
  });

  it('has a word and a shirt in its bracket', () => {
    const numbered = 'Alfa: 1 Abel, 2 Baba, 3 Coco, 4 Dodo, 5 Fifi, 6 Gil (sub: 17 Lalo 70), 7 Momo, 8 Nino, 9 Pepe, 10 Rara, 11 Soso'; // prettier-ignore
    expect(read('en', numbered).changes).toEqual(['Gil>Lalo 70']);
  });

  it.each([
    ['es', "CAMBIOS: 16 Lalo por Gil, 58'; 21 Mimo por Momo, 70'"],
    ['de', 'Wechsel: 16 Lalo für Gil, 58.; 21 Mimo für Momo, 70.'],
  ])('has a shirt first and its minute behind a comma (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 1-0', ALFA, printed).changes).toEqual(['Gil>Lalo 58', 'Momo>Mimo 70']);
  });

  it('at the start of a half keeps its minute', () => {
    const printed = 'Cambios en el segundo tiempo: al comenzar, Lalo por Gil (A); 17 min. Mimo por Momo (A).';
    expect(read('es', 'Alfa 1 - Bravo 0', ALFA, BRAVO, printed).changes).toEqual(['Gil>Lalo 46', 'Momo>Mimo 62']);
  });
});

describe('goals', () => {
  it.each([
    ['de', 'Tore: 1:0 Gil (12.), 1:1 (36.) und 1:2 (49.) Bos'],
    ['fr', 'Buts : 1-0 Gil (12e), 1-1 (36e) et 1-2 (49e) Bos'],
  ])('have a score and a minute each before one name (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 1-2', printed).goals).toEqual(['Gil 12 0', 'Bos 36 1', 'Bos 49 1']);
  });

  it.each([
    ['de', 'Tore: 1:0 Gil (90./+3)'],
    ['fr', "But : Gil (90' +3)"],
    ['en', "Goal: Gil 90' (+3)"],
  ])('in added time (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 1-0', printed).goals).toEqual(['Gil 90+3 0']);
  });

  it('have the mark of a penalty between score and player', () => {
    const goals = read('it', 'Alfa - Bravo 1-1', "Reti: 1-0 Gil (15'), 1-1 rig. Bos (41')").goals;
    expect(goals).toEqual(['Gil 15 0', 'Bos 41 penalty 1']);
  });

  it('have a letter that is no side, where scores tell the sides', () => {
    const goals = read('es', 'ALFA 1-2 PUMA', "GOLES: 1-0 Gil, 5'. 1-1 Bos (P), 30'. 1-2 Dam (AG), 40'.").goals;
    expect(goals).toEqual(['Gil 5 0', 'Bos 30 penalty 1', 'Dam 40 own-goal 1']);
  });

  it.each([
    ['fr', '1. Alfa, Gil 4 (Momo), 17e', '2. Bravo, Gul Jr. 9 (pénalité), 36e', '3. Alfa, Pepe 2, 90e+4'],
    ['en', '1. Alfa, Gil 4 (Momo), 17th', '2. Bravo, Gul Jr. 9 (penalty kick), 36th', '3. Alfa, Pepe 2, 90th+4'],
  ])('are numbered, one a line (%s)', (locale, ...printed) => {
    const sheets = [ALFA, BRAVO.replace('Gul', 'Gul Jr.')];
    const { goals } = read(locale, 'ALFA 2, BRAVO 1', ...printed, ...sheets);
    expect(goals).toEqual(['Gil 17 0', 'Gul Jr. 36 penalty 1', 'Pepe 90+4 0']);
  });
});

describe('cards', () => {
  it.each([
    ['es', 'AMARILLAS: Gil, Momo (A). Gul, Mumu (B).'],
    ['en', 'Booked: Alfa Gil, Momo. Bravo Gul, Mumu.'],
  ])('of the other side stand behind a stop (%s: %s)', (locale, printed) => {
    const sheets = [`Alfa City: ${PLAYERS}`, `Bravo Town: ${OTHERS}`];
    expect(read(locale, 'Alfa City 1-0 Bravo Town', ...sheets, printed).cards).toEqual([
      'Gil ? yellow 0',
      'Momo ? yellow 0',
      'Gul ? yellow 1',
      'Mumu ? yellow 1',
    ]);
  });
});

describe('a person', () => {
  it.each([
    ['es', 'Entrenador: Jan "Juju" Ury.', 'Jan "Juju" Ury'],
    ['pt', 'Treinador: Jan “Juju” Ury', 'Jan “Juju” Ury'],
  ])('has a nickname (%s: %s)', (locale, printed, coach) => {
    expect(match(locale, 'Alfa - Bravo 1-0', ALFA, printed).teams[0]?.coach).toBe(coach);
  });

  it.each([
    ['it', 'Arbitro: Sig.ra Leoni di Udine', 'Leoni'],
    ['pt', 'A: Jan Ury (GO). P: 19.876.', 'Jan Ury'],
  ])('is addressed, or headed by a letter (%s: %s)', (locale, printed, referee) => {
    expect(match(locale, 'Alfa - Bravo 1-0', printed).referee).toBe(referee);
  });

  it.each([
    ['nl', 'Soso', 'De Boor sr.'],
    ['nl', 'Soso', 'Vos of Hes'],
    ['nl', 'Soso', 'Vos jr.'],
  ])('has a small word in the name (%s: %s, %s)', (locale, name, other) => {
    expect(read(locale, ALFA.replace(name, other)).sheets).toEqual([`Alfa: ${IN_LINES.replace(name, other)}`]);
  });

  it('has a numeral, whose stop ends the sentence', () => {
    const sheet = ALFA.replace('Gil', 'Kolb I').replace('Momo', 'Momo (83. Kolb II)');
    const { cards } = read('de', 'Alfa - Bravo 1:0', sheet, 'Verwarnungen: 28. Nino. 51. Kolb I. 90. Pepe.');
    expect(cards).toEqual(['Nino 28 yellow 0', 'Kolb I 51 yellow 0', 'Pepe 90 yellow 0']);
  });
});

it('has a formation behind the side of its heading', () => {
  expect(read('fr', 'XI Alfa (4-3-3) : ' + PLAYERS).sheets).toEqual([`Alfa 4-3-3: ${IN_LINES}`]);
});

it('has the ground, the crowd and the referee between bars over its score', () => {
  const found = match('pt', 'Estádio: Lumen | Espectadores: 2.987 | Árbitro: Jan Ury (Porto)', 'Alfa 0-0 Bravo');
  expect(found).toMatchObject({ referee: 'Jan Ury', attendance: 2987, score: { home: 0, away: 0 } });
});
