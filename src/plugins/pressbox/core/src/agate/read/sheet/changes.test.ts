/** Changes, benches and people, in every language. The examples are made up. */
import { brief, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));

describe('changes listed apart', () => {
  const alfa = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Ivo Momo, Nino, Pepe; Rara, Soso.';
  const bravo = 'Bravo: Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo, Quin; Pino, Otto.';
  it.each([
    ['es', 'Cambios: 56m. Lalo por B. Momo y Kolb por Gil (A)', ['Ivo Momo>Lalo 56', 'Gil>Kolb 56']],
    ['de', 'Wechsel: 56. Lalo für Gil, 70. Kolb für Baba', ['Gil>Lalo 56', 'Baba>Kolb 70']],
    ['de', 'Wechsel: 56. Gil/Lalo, 70. Kolb/Baba', ['Gil>Lalo 56', 'Baba>Kolb 70']],
    ['en', 'Substitutions: Gil replaced by Lalo 56, Kolb for Baba 70', ['Gil>Lalo 56', 'Baba>Kolb 70']],
    ['fr', 'Remplacements : Lalo remplace Gil (56e), Baba remplacé par Kolb (70e)', ['Gil>Lalo 56', 'Baba>Kolb 70']],
    ['it', "Sostituzioni: 56' Lalo al posto di Gil, 70' Kolb per Baba", ['Gil>Lalo 56', 'Baba>Kolb 70']],
    ['nl', 'Wissels: 56. Lalo voor Gil, 70. Kolb voor Baba', ['Gil>Lalo 56', 'Baba>Kolb 70']],
  ])('turn on who was on the sheet (%s: %s)', (locale, text, changes) => {
    expect(read(locale, alfa, bravo, text).changes).toEqual(changes);
  });
});

it('who came on may stand in a bracket behind the sheet', () => {
  const sheet = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
  expect(read('pt', `${sheet}. (Entraram: Lalo, Mimo).`).changes).toEqual(['?>Lalo ?', '?>Mimo ?']);
  expect(read('es', `${sheet}.`, 'Cambios: Entraron Lalo por Gil (46’) y Mimo por Rara (70’).').changes).toEqual([
    'Gil>Lalo 46',
    'Rara>Mimo 70',
  ]);
});

describe('people', () => {
  const sheet = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
  it.each([
    ['en', 'Coach Jan Ury'],
    ['de', 'Trainer Jan Ury.'],
    ['pt', 'Treinador Jan Ury'],
    ['fr', 'Entraîneur Jan Ury'],
  ])('have a line of their own without a colon (%s: %s)', (locale, line) => {
    expect(readOne(lines(sheet, line), locale).teams[0]?.coach).toBe('Jan Ury');
  });

  it('are named without Mr', () => {
    expect(readOne(lines(sheet, 'Referee: Mr J. Kay (Kent)'), 'en').referee).toBe('J. Kay');
  });

  it.each([
    ['pt', 'Público: 12 mil pagantes'],
    ['it', 'Spettatori: 12mila circa'],
    ['en', 'Attendance: 12,000'],
    ['de', 'Zuschauer: 12’000'],
  ])('are counted in thousands (%s: %s)', (locale, line) => {
    expect(readOne(lines(sheet, line), locale).attendance).toBe(12000);
  });
});

it('a bench may say for whom somebody came on', () => {
  const sheet = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso.';
  for (const bench of ['Lalo for Gil 46, Mimo', 'Lalo (for Gil 46), Mimo', 'Lalo 46 (Gil), Mimo'])
    expect(read('en', `${sheet} Subs: ${bench}`)).toMatchObject({ changes: ['Gil>Lalo 46'], bench: ['Mimo'] });
  expect(read('en', `${sheet} Subs: Lalo (Gil), Mimo`)).toMatchObject({ changes: ['Gil>Lalo ?'], bench: ['Mimo'] });
  expect(read('de', sheet, 'Eingewechselt: 46. Lalo (Gil), 70. Mimo (Rara)').changes).toEqual([
    'Gil>Lalo 46',
    'Rara>Mimo 70',
  ]);
});

describe('half-time is the minute of a change', () => {
  it.each(['(Lalo, int.)', '(Lalo h-t)', '(Lalo, à la mi-temps)', '(zur Pause Lalo)', '(Lalo, descanso)'])(
    'in %s',
    (bracket) => {
      const sheet = `Alfa: Abel; Baba ${bracket}, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso.`;
      expect(read('pt', sheet).changes).toEqual(['Baba>Lalo 46']);
    },
  );

  it('in a list of changes', () => {
    const sheet = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso.';
    expect(
      read('pt', sheet, 'Substituições: No intervalo, Lalo por Gil. Aos 62 minutos, Mimo por Rara.').changes,
    ).toEqual(['Gil>Lalo 46', 'Rara>Mimo 62']);
  });
});
