/** Halves: said once for several minutes, said behind a minute, said for one. The examples are made up. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const ALFA = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara';

describe('a half that is said once', () => {
  it('holds for the goals, changes and cards behind it, until the next', () => {
    const { goals, changes, cards } = read(
      'es-AR',
      'ALFA 1 - BRAVO 2',
      `Alfa: ${ALFA}, Soso. Bravo: Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo; Quin, Pino, Otto.`,
      'Goles: PT, 22m Gil (A) y 45m Tino (B), de penal. ST, 3m Baba (A), e/c (gol para Bravo).',
      'Cambios: ST, 0m Lalo por Nino (A); 14m Mimo por Pepe (A) y Kiko por Otto (B).',
      'Expulsados: ST, 29m Dodo (A), roja directa, y 49m Ugo (B), por doble amonestación.',
    );
    expect(goals).toEqual(['Gil 22 0', 'Tino 45 penalty 1', 'Baba 48 own-goal 1']);
    expect(changes).toEqual(['Nino>Lalo 45', 'Pepe>Mimo 59', 'Otto>Kiko 59']);
    expect(cards).toEqual(['Dodo 74 red 0', 'Ugo 90+4 second-yellow 1']);
  });
});

describe('a half behind its minute', () => {
  it.each([
    ['pt-BR', "18'/2T"],
    ['pt-BR', "18'/2ºT"],
    ['pt-BR', "18'-2T"],
    ['pt-BR', '18 do 2º'],
    ['es', '18m ST'],
    ['es', '18 del 2T'],
    ['fr', '18e, 2e mi-temps'],
    ['de', '18. Min. 2. Halbzeit'],
    ['it', "18' 2°t"],
    ['nl', '18 tweede helft'],
  ])('is glued to it in any way (%s: %s)', (locale, minute) => {
    const { changes } = read(locale, `Alfa: ${ALFA} (Soso, ${minute}), Lalo`);
    expect(changes).toEqual(['Rara>Soso 63']);
  });
});

describe('half-time in words', () => {
  it.each([
    ['fr', 'puis Soso, mi-temps'],
    ['fr', 'Soso, à la pause'],
    ['en', 'Soso, half-time'],
    ['en', 'Soso HT'],
    ['it', "Soso, dall'intervallo"],
    ['de', 'Soso zur Halbzeit'],
    ['de', 'HZ Soso'],
    ['es', 'Soso, al descanso'],
    ['pt', 'Soso, ao intervalo'],
    ['nl', 'Soso, rust'],
  ])('is the minute of a change (%s: %s)', (locale, change) => {
    expect(read(locale, `Alfa: ${ALFA} (${change}), Lalo`).changes).toEqual(['Rara>Soso 46']);
  });
});
