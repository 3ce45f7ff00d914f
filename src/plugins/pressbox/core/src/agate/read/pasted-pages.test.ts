/** Pages of an encyclopaedia and of match centres, as a browser pastes them. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const ALFA = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const BRAVO = 'Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo; Quin, Pino, Otto';
const players = (list: string) => list.split(/[;,] /);
const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));

describe('the box of an encyclopaedia', () => {
  it('has the scorers of either side around a word', () => {
    const { goals, score } = read('en', 'Alfa \t2–1\t Bravo', "Gil 12'", "Momo 50' (pen.)", '\tReport\t', "Tino 60'");
    expect([score, goals]).toEqual(['2-1', ['Gil 12 0', 'Momo 50 penalty 0', 'Tino 60 1']]);
  });

  it('has the scorers of the second side alone', () => {
    expect(read('en', 'Alfa 0–1 Bravo', 'Report', "Tino 60'").goals).toEqual(['Tino 60 1']);
  });

  it('tells cards and changes behind its players', () => {
    const codes = ['GK', 'RB', 'CB', 'CB', 'LB', 'CM', 'CM', 'RW', 'AM', 'LW', 'CF'];
    const told: Record<string, string> = {
      Coco: "\tYellow card 31'",
      Gil: "\tYellow card 33'\tdownward-facing red arrow 46'",
      Pepe: "\tdownward-facing red arrow 63'",
    };
    const rows = players(ALFA).map((name, index) => `${codes[index]}\t${index + 1}\t${name}${told[name] ?? ''}`);
    const { changes, cards, sheets } = read('en', 'Alfa', ...rows, 'Substitutions:', "MF\t15\tBos\t\tupward-facing green arrow 46'", "FW\t19\tDam\t\tupward-facing green arrow 63'", 'Manager:', 'Jan Ury'); // prettier-ignore
    expect(changes).toEqual(['Gil>Bos 46', 'Pepe>Dam 63']);
    expect(cards).toEqual(['Coco 31 yellow 0', 'Gil 33 yellow 0']);
    expect(sheets[0]).toMatch(/3 Coco, .* 11 Soso\. Jan Ury$/);
  });
});

describe('the line-up of a match centre', () => {
  it.each([
    ['de', 'Startaufstellung', 'Ersatzbank', 'Trainer'],
    ['en', 'Starting XI', 'Substitutes', 'Manager'],
    ['fr', 'Compositions', 'Remplaçants', 'Entraîneur'],
    ['it', 'Formazione', 'Panchina', 'Allenatore'],
    ['es', 'Alineación', 'Suplentes', 'Entrenador'],
    ['pt', 'Onze inicial', 'Suplentes', 'Treinador'],
    ['nl', 'Opstelling', 'Bank', 'Trainer'],
  ])('has a number on a line and the player on the next (%s)', (locale, title, bench, coach) => {
    const rows = players(ALFA).flatMap((name, index) => [String(index + 1), name]);
    const shown = read(locale, 'Alfa - Bravo 2-1', `${title}: 4-3-3`, ...rows, bench, '12', 'Bos', '14', 'Dam', `${coach}:`, 'Jan Ury'); // prettier-ignore
    expect(shown.sheets[0]).toMatch(/4-3-3: 1 Abel, 2 Baba, .* 11 Soso\. Jan Ury$/);
    expect(shown.bench).toEqual(['Bos', 'Dam']);
  });

  it('begins with its first player where just eleven follow the title', () => {
    expect(read('en', 'Alfa 2-1 Bravo', 'Starting XI', ...players(ALFA)).sheets[0]).toMatch(
      /^\?: Abel, Baba, .* Soso$/,
    );
  });
});

describe('a small bench in brackets', () => {
  it('stands behind the stop of its sheet', () => {
    const { bench, changes } = read(
      'it',
      `ALFA: ${ALFA}. (Bos, Dam). All.: Ury.`,
      `BRAVO: ${BRAVO}. (Wim, Ude). All.: Vai.`,
    );
    expect([bench, changes]).toEqual([['Bos', 'Dam', 'Wim', 'Ude'], []]);
  });
});

describe('(P)', () => {
  it('is a penalty where no side begins with it', () => {
    expect(read('en', 'Alfa 1-0 Bravo', "Goals: Gil 50' (P)").goals).toEqual(['Gil 50 penalty 0']);
    expect(read('en', 'Alfa 0-1 Porto', "Goals: Quin 50' (P)").goals).toEqual(['Quin 50 1']);
  });
});
