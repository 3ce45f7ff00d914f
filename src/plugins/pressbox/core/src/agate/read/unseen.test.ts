/** Conventions that sheets nobody had seen were printed with. The examples are made up. */
import { brief, matchesIn, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const ALFA = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const BRAVO = 'Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo; Quin, Pino, Otto';
const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const withSheets = (locale: string, score: string, ...printed: string[]) =>
  read(locale, score, `Alfa: ${ALFA}.`, `Bravo: ${BRAVO}.`, ...printed);

describe('a penalty that is saved', () => {
  it.each([
    ['de', 'Gelbe Karten: Gil', 'Besonderes Vorkommnis: Abel hält Foulelfmeter von Quin (51.)'],
    ['pt', 'Amarelos: Gil', 'Disciplina: Abel defende grande penalidade de Quin (51)'],
  ])('is no caution (%s)', (locale, ...printed) => {
    expect(withSheets(locale, 'Alfa - Bravo 0-0', ...printed).cards).toEqual(['Gil ? yellow 0']);
  });
});

describe('a number behind a cautioned player', () => {
  it.each([
    ['a lone one', 'Gelbe Karten: - / Quin (3)', ['Quin ? yellow 1']],
    ['in words', 'Gelbe Karten: Gil - Quin (3. Gelbe Karte), Otto (5., gesperrt)', ['Gil ? yellow 0', 'Quin ? yellow 1', 'Otto ? yellow 1']], // prettier-ignore
  ])('counts cautions where the goals mark their minutes (%s)', (_, printed, cards) => {
    expect(withSheets('de', 'Alfa - Bravo 1:0', 'Tore: 1:0 Gil (33.)', printed).cards).toEqual(cards);
  });
});

describe('a player behind "à"', () => {
  it.each([
    ['Avertissements à Gil (33e) et Quin (81e).', ['Gil 33 yellow 0', 'Quin 81 yellow 1']],
    ['Avertissements à Gil, Nino et Quin.', ['Gil ? yellow 0', 'Nino ? yellow 0', 'Quin ? yellow 1']],
  ])('is cautioned first of several: %s', (printed, cards) => {
    expect(withSheets('fr', 'Alfa - Bravo 0-0', printed).cards).toEqual(cards);
  });
});

describe('a change told with the player who leaves first', () => {
  it.each([
    ['fr', 'Remplacements : Pepe par Bos (65e) à Alfa ; Tino par Dam (46e), Remo par Eck (70e) à Bravo.'],
    ['de', 'Wechsel: Pepe ersetzt durch Bos (65.), Tino ersetzt durch Dam (46.), Remo ersetzt durch Eck (70.)'],
    ['it', "Sostituzioni: Pepe sostituito da Bos (65'), Tino sostituito da Dam (46'), Remo sostituito da Eck (70')"],
  ])('turns the two round (%s)', (locale, printed) => {
    expect(withSheets(locale, 'Alfa - Bravo 0-0', printed).changes).toEqual([
      'Pepe>Bos 65',
      'Tino>Dam 46',
      'Remo>Eck 70',
    ]);
  });
});

describe('a change', () => {
  it('has its minute behind a comma', () => {
    const { changes, bench } = read('en', 'Alfa 1 Bravo 0', `Alfa: ${ALFA}. Sub: Bos for Pepe, 70 mins.`, `Bravo: ${BRAVO}.`); // prettier-ignore
    expect([changes, bench]).toEqual([['Pepe>Bos 70'], []]);
  });

  it.each([
    ['es', 'Cambios: 46m. Bos por', 'Pepe; 60m. Dam por', 'Tino.'],
    ['it', "Sostituzioni: 46' Bos per", "Pepe, 60' Dam per", 'Tino.'],
  ])('goes on behind the end of a line (%s)', (locale, ...printed) => {
    expect(withSheets(locale, 'Alfa - Bravo 0-0', ...printed).changes).toEqual(['Pepe>Bos 46', 'Tino>Dam 60']);
  });
});

describe('what is told behind a name without a mark', () => {
  const column = ALFA.split(/[;,] /).map((name, index) => `${index + 1} ${name}`);
  it('is a card or a change, and no part of the name', () => {
    const more: Record<number, string> = { 1: ' Booked', 2: ' Sent off', 8: ' Substituted for Bos at 62' };
    const told = column.map((line, index) => line + (more[index] ?? ''));
    const { sheets, cards, changes } = read('en', 'Alfa', ...told, 'Bravo', ...BRAVO.split(/[;,] /).map((name, index) => `${index + 1} ${name}`)); // prettier-ignore
    expect(sheets[0]).toContain('2 Baba, 3 Coco, 4 Dodo');
    expect(cards).toEqual(['Baba ? yellow 0', 'Coco ? red 0']);
    expect(changes).toEqual(['Pepe>Bos 62']);
  });

  it('may be of whoever came on', () => {
    const { cards } = read('en', 'Alfa 1 Bravo 0', `Alfa: ${ALFA.replace('Pepe', "Pepe (Bos - 73' Booked)")}.`, `Bravo: ${BRAVO}.`); // prettier-ignore
    expect(cards).toEqual(['Bos ? yellow 0']);
  });

  it('leaves a surname that is a colour', () => {
    const { sheets, cards } = read('es', 'Alfa 1 - Bravo 0', `Alfa: ${ALFA.replace('Pepe', 'Luis Amarilla')}.`, `Bravo: ${BRAVO}.`); // prettier-ignore
    expect(sheets[0]).toContain('Luis Amarilla');
    expect(cards).toEqual([]);
  });
});

describe('a bench of old', () => {
  it('has its shirts with a stop, in brackets behind the eleven', () => {
    const { bench, changes } = read('it', 'Alfa - Bravo 1-0', `ALFA: ${ALFA}. (12. Bos, 13.`, 'Dam, 14. Eck). All. Ury.', `BRAVO: ${BRAVO}.`); // prettier-ignore
    expect([bench, changes]).toEqual([['Bos', 'Dam', 'Eck'], []]);
  });
});

describe('a round-up', () => {
  it('prints two sides in capitals on a line each, behind the goals of the match before', () => {
    const matches = matchesIn(
      lines('ALFA, 1', 'BRAVO, 0', `Alfa: ${ALFA}.`, `Bravo: ${BRAVO}.`, 'Goles: 1-0 m. 12 Gil.', 'DELTA, 0', 'ECHO, 0', `Delta: ${ALFA}.`, `Echo: ${BRAVO}.`, 'Árbitro: Ury.'), // prettier-ignore
      'es',
    );
    expect(matches.map(({ score }) => score && [score.home, score.away])).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  it('ends the cautions of a match at the next score', () => {
    const matches = matchesIn(
      lines('Alfa - Bravo : 1-0', 'But. Alfa : Gil (12e).', 'Avertissements. Alfa : Nino (33e).', 'Delta - Echo : 0-0', 'Arbitre : M. Ury.', 'Avertissement à Echo : Otto (65e).'), // prettier-ignore
      'fr',
    );
    expect(matches.map((match) => brief(match).cards)).toEqual([['Nino 33 yellow 0'], ['Otto 65 yellow 1']]);
  });

  it('has a crowd in a column beside the scorers', () => {
    const [first, second] = matchesIn(
      lines('Alfa           (1) 2   Bravo     (1) 1', '  Gil 14           Otto 33', '  Nino 78          2,310', 'Delta     (0) 0   Echo     (0) 0', '  3,002'), // prettier-ignore
      'en',
    );
    expect([first?.attendance, first && brief(first).goals]).toEqual([2310, ['Gil 14 0', 'Otto 33 1', 'Nino 78 0']]);
    expect(second?.attendance).toBe(3002);
  });
});

describe('goals', () => {
  it('may stand under the score with minute and score and no heading', () => {
    const { goals, score } = read('nl', 'Alfa - Bravo 2-1 (0-1)', '38. Otto 0-1, 57. Gil 1-1, 80. Nino 2-1 (strafschop)', `Alfa: ${ALFA}.`, `Bravo: ${BRAVO}.`); // prettier-ignore
    expect(score).toBe('2-1 (0-1)');
    expect(goals).toEqual(['Otto 38 1', 'Gil 57 0', 'Nino 80 penalty 0']);
  });

  it('have their side behind a comma', () => {
    const { goals } = withSheets('es', 'Alfa 2 - Bravo 1', 'Goles: Gil (34 PT) y Nino (22 ST), Alfa. Otto (3 ST), Bravo.'); // prettier-ignore
    expect(goals).toEqual(['Gil 34 0', 'Nino 67 0', 'Otto 48 1']);
  });

  it.each([
    ['fr', "L'évolution du score: 1-0 Gil (8e), 1-1 Otto (36e)"],
    ['fr', 'Evolution du score: 1-0 Gil (8e), 1-1 Otto (36e)'],
  ])('are told as the score goes on (%s: %s)', (locale, printed) => {
    expect(withSheets(locale, 'Alfa - Bravo 1-1', printed).goals).toEqual(['Gil 8 0', 'Otto 36 1']);
  });

  it('of another match are none', () => {
    expect(withSheets('en', 'Alfa 1, Bravo 0', 'Scorer—Gil (22).', 'Last Season—Alfa 0, Bravo 3.').goals).toEqual([
      'Gil 22 0',
    ]);
  });
});

describe('the label of a sheet', () => {
  it('may be glued to the keeper with a long dash', () => {
    const { sheets } = read('en', 'Alfa 1, Bravo 0', 'Lineups', `Alfa—${ALFA}.`, `Bravo—${BRAVO}.`);
    expect(sheets.map((sheet) => sheet.slice(0, 11))).toEqual(['Alfa: Abel ', 'Bravo: Zola']);
  });
});

describe('small print', () => {
  it('has a crowd in thousands over the end of a line', () => {
    expect(readOne(lines('Alfa - Bravo 0-0', `Alfa: ${ALFA}.`, `Bravo: ${BRAVO}.`, 'Spettatori: 17', 'mila circa.'), 'it').attendance).toBe(17_000); // prettier-ignore
  });

  it('has its headings small', () => {
    const match = readOne(lines('Alfa - Bravo 0-0', 'Env. 300 spec', 'arb Jan Ury', `ALFA : ${ALFA}`, `BRAVO : ${BRAVO}`), 'fr'); // prettier-ignore
    expect([match.attendance, match.referee]).toEqual([300, 'Jan Ury']);
  });
});

describe('a score', () => {
  it.each([
    ['es', 'Alfa 2 a 1 Bravo', '2-1'],
    ['it', 'Alfa batte Bravo 2 a 1', '2-1'],
    ['fr', 'Alfa bat Bravo 3 à 0 (mi-temps: 1-0)', '3-0 (1-0)'],
    ['de', 'Alfa – Bravo 3 zu 0', '3-0'],
    ['nl', 'Alfa - Bravo 2 tegen 1', '2-1'],
    ['es', '2-1 Alfa - Bravo', '2-1'],
    ['es', 'ALFA (B) 3 - BRAVO 0', '3-0'],
    ['de', 'Alfa –\nBravo 1:3 (0:2)', '1-3 (0-2)'],
    ['es', 'Alfa 2 - Bravo 1 (1-0)', '2-1 (1-0)'],
    ['fr', 'Score : Alfa 2 - Bravo 1 (1-0)', '2-1 (1-0)'],
    ['fr', "Alfa - Bravo : 2-1\n(M.T. : 1-0). Buts pour Alfa : Gil (5').", '2-1 (1-0)'],
  ])('is told in words, before the sides, over two lines (%s: %s)', (locale, printed, score) => {
    expect(withSheets(locale, printed).score).toBe(score);
  });

  it('is no label of the players under it', () => {
    const column = (names: string) => names.split(/[;,] /).map((name, index) => `${index + 1} ${name}`);
    const { score, bench } = read('pt', 'Alfa 2-1 Bravo', 'Onze inicial', ...column(ALFA), 'Suplentes', '12 Bos', 'Bravo', 'Onze inicial', ...column(BRAVO)); // prettier-ignore
    expect([score, bench]).toEqual(['2-1', ['Bos']]);
  });
});

describe('a minute told in words', () => {
  it.each([
    ['pt', 'Gols: Gil (Alfa), 25 min do 1º tempo', 'Otto (Bravo), 7 min do 2º tempo', ['Gil 25 0', 'Otto 52 1']],
    ['es', 'Goles: Gil (Alfa), 25 del primer tiempo', 'Otto (Bravo), 7 del segundo tiempo', ['Gil 25 0', 'Otto 52 1']],
  ])('is no word of the weather (%s)', (locale, first, second, goals) => {
    expect(withSheets(locale, 'Alfa 1-1 Bravo', first, second).goals).toEqual(goals);
  });
});

describe('the cautions of a match', () => {
  it('stand under letters with their stops', () => {
    const { cards } = withSheets('es', 'Alfa 2 - Bravo 1', 'T.A.: Gil (A); Otto, Quin (B).', 'T.R.: Otto (B), 40 ST.');
    expect(cards).toEqual(['Gil ? yellow 0', 'Otto ? yellow 1', 'Quin ? yellow 1', 'Otto 85 red 1']);
  });
});

describe('a match in capitals', () => {
  it('has changes with a word between their names', () => {
    const { changes } = withSheets('it', 'ALFA-BRAVO 1-0', "SOSTITUZIONI: 1' S.T. BOS PER GIL (A), 12' S.T. DAM PER OTTO (B)."); // prettier-ignore
    expect(changes).toEqual(['Gil>BOS 46', 'Otto>DAM 57']);
  });
});

describe('the head of a sheet', () => {
  it('has its formation before the side', () => {
    expect(read('it', 'Alfa-Bravo 1-0', `4-3-3 Alfa: ${ALFA}.`, `4-4-2 Bravo: ${BRAVO}.`).sheets[0]).toMatch(
      /^Alfa 4-3-3: Abel/,
    );
  });

  it('has the coach before the players', () => {
    const { sheets } = read('pt', 'Alfa 2 - 1 Bravo', `Alfa – Técnico: Jan Ury. ${ALFA}.`, `Bravo – Treinador: Tom Vai. ${BRAVO}.`); // prettier-ignore
    expect(sheets.map((sheet) => sheet.replace(/: .*\. /, ': '))).toEqual(['Alfa: Jan Ury', 'Bravo: Tom Vai']);
  });
});
