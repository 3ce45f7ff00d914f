/** What a sixth batch of sheets told in words, and what came to mind beside it. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const match = (locale: string, ...printed: string[]) => readOne(lines(...printed), locale);
const read = (locale: string, ...printed: string[]) => brief(match(locale, ...printed));
const PLAYERS = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const ALFA = `Alfa: ${PLAYERS}`;
const IN_LINES = 'Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso';

describe('a penalty that was missed', () => {
  it.each([
    ['pt', 'Gols: Gil, aos 8min/1T. Kolb perdeu pênalti aos 15min/2T.'],
    ['es', 'Goles: Gil, m. 8. Kolb falló un penalti en el m. 60.'],
    ['it', "Reti: Gil all'8'. Kolb ha sbagliato un rigore al 15' st."],
    ['fr', 'But : Gil (8e). Kolb a manqué un penalty (60e).'],
    ['fr', 'But : Gil (8e). Penalty manqué par Kolb (60e).'],
    ['de', 'Tor: 1:0 Gil (8.). Kolb verschoss Foulelfmeter (60.).'],
    ['nl', 'Doelpunt: 8. Gil 1-0. Kolb miste een strafschop (60.).'],
    ['en', 'Goal: Gil 8. Kolb missed a penalty (60).'],
  ])('is told behind the goals, the player first (%s: %s)', (locale, printed) => {
    const found = match(locale, 'Alfa - Bravo 1-0', ALFA, printed);
    expect(brief(found).goals).toEqual(['Gil 8 0']);
    expect(found.missedPenalties.map(({ name }) => name)).toEqual(['Kolb']);
  });
});

describe('a card among the goals', () => {
  it.each([
    [
      'de',
      'Tore: 1:0 Gil (12.), 1:1 Kolb (50.), Gelb-Rot gegen Momo (70.), 2:1 Nino (83., Elfmeter).',
      'second-yellow',
    ],
    ['de', 'Tore: 1:0 Gil (12.); 1:1 Kolb (50.); Rote Karte: Momo (70.); 2:1 Nino (83., Elfmeter)', 'red'],
    ['fr', 'Buts : 1-0 Gil (12e), 1-1 Kolb (50e), carton rouge à Momo (70e), 2-1 Nino (83e, sp)', 'red'],
    ['en', 'Goals: 1-0 Gil (12), 1-1 Kolb (50), red card Momo (70), 2-1 Nino (83, pen).', 'red'],
  ])('ends no list (%s: %s)', (locale, printed, kind) => {
    const { goals, cards } = read(locale, 'Alfa - Bravo 2-1', ALFA, printed);
    expect(goals).toEqual(['Gil 12 0', 'Kolb 50 1', 'Nino 83 penalty 0']);
    expect(cards).toEqual([`Momo 70 ${kind} 0`]);
  });

  it.each([
    ['de', 'Tore: 1:0 Gil (12., Assist: Momo), 1:1 Kolb (40., Elfmeter, Nino hatte Kolb gefoult), 2:1 Nino (83.)'],
    ['de', 'Tore: 1:0 Gil (12.), 1:1 Kolb (40., FE), 2:1 Nino (83., Vorlage: Momo)'],
    ['fr', 'Buts : 1-0 Gil (12e, passe : Momo), 1-1 Kolb (40e, sp), 2-1 Nino (83e)'],
  ])('and a heading in the bracket of a goal are no other list (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 2-1', printed).goals).toEqual(['Gil 12 0', 'Kolb 40 penalty 1', 'Nino 83 0']);
  });
});

describe('running scores before one scorer of several', () => {
  it.each([
    ['de', 'Tore: 1:0 Gil (12.), 1:1, 1:2 (36., 49.) Kolb'],
    ['de', 'Tore: 1:0 Gil (12.), 1:1/1:2 Kolb (36./49.)'],
    ['de', 'Tore: 1:0 (12.) Gil, 1:1 und 1:2 (36./49.) Kolb'],
    ['fr', 'Buts : 1-0 Gil (12e), 1-1 et 1-2 Kolb (36e, 49e)'],
  ])('are all of that scorer (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 1:2', printed).goals).toEqual(['Gil 12 0', 'Kolb 36 1', 'Kolb 49 1']);
  });
});

describe('a coach in the label of a sheet', () => {
  it.each([
    ['de', `Alfa – Trainer Jan Ury: ${PLAYERS}`],
    ['de', `Alfa, trainiert von Jan Ury: ${PLAYERS}`],
    ['fr', `Alfa – Entraîneur : Jan Ury : ${PLAYERS}`],
    ['fr', `Alfa, entr. Jan Ury : ${PLAYERS}`],
    ['it', `ALFA - All. Jan Ury: ${PLAYERS}`],
    ['es', `Alfa. DT: Jan Ury. ${PLAYERS}.`],
    ['pt', `Alfa | Técnico: Jan Ury | ${PLAYERS}`],
    ['nl', `Alfa, trainer Jan Ury: ${PLAYERS}`],
    ['en', `Alfa (coached by Jan Ury): ${PLAYERS}`],
  ])('is no label (%s: %s)', (locale, printed) => {
    const [sheet] = read(locale, printed).sheets;
    expect(sheet?.replace('ALFA', 'Alfa')).toBe(`Alfa: ${IN_LINES}. Jan Ury`);
  });

  it.each([
    ['en', `Alfa - Manager Jan Ury (4-3-3): ${PLAYERS}`],
    ['en', `Alfa (manager: Jan Ury) 4-3-3: ${PLAYERS}`],
    ['it', `Alfa allenata da Jan Ury (4-3-3): ${PLAYERS}`],
  ])('may have the formation behind it (%s: %s)', (locale, printed) => {
    expect(read(locale, printed).sheets).toEqual([`Alfa 4-3-3: ${IN_LINES}. Jan Ury`]);
  });
});

describe('a crowd', () => {
  it.each([
    ['es', 'Incidencias: unos dos mil quinientos espectadores en el campo.', 2500],
    ['de', 'Zuschauer: zweitausend', 2000],
    ['de', 'Zuschauer: etwa dreihundertfünfzig', 350],
    ['it', 'Spettatori duemilacinquecento circa', 2500],
    ['it', 'Note: serata fresca, tremila spettatori.', 3000],
    ['fr', 'Deux mille trois cents spectateurs environ', 2300],
    ['fr', 'Quatre-vingts spectateurs', 80],
    ['en', 'Att: two thousand', 2000],
    ['pt', 'Cerca de dois mil e quinhentos espectadores.', 2500],
    ['nl', 'Toeschouwers: vijftienhonderd', 1500],
    ['it', 'Spettatori: 12mila', 12000],
  ])('may be told in words (%s: %s)', (locale, printed, crowd) => {
    expect(match(locale, 'Alfa - Bravo 1-0', printed).attendance).toBe(crowd);
  });
});

describe('a change', () => {
  it.each([
    ['pt', 'Substituições: Lalo rendeu Gil (46), Mimo substituiu Momo (60)'],
    ['it', "Sostituzioni: Lalo ha sostituito Gil (46'), Mimo rileva Momo (60')"],
    ['de', 'Wechsel: Lalo ersetzte Gil (46.), Mimo kam für Momo (60.)'],
    ['nl', 'Wissels: Lalo verving Gil (46.), Mimo kwam voor Momo (60.)'],
    ['es', 'También jugaron Lalo por Gil, min. 46; Mimo (s.c.) por Momo, min. 60.'],
  ])('has a verb between its players (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa - Bravo 1-0', ALFA, printed).changes).toEqual(['Gil>Lalo 46', 'Momo>Mimo 60']);
  });

  it.each([
    ['en', 'Gil (injured, Lalo, 46)'],
    ['es', 'Gil (lesionado, Lalo, 46)'],
    ['pt', 'Gil (saiu lesionado, Lalo, 46)'],
    ['en', 'Gil (Lalo h/t)'],
  ])('has a reason or a half-time in its bracket (%s: %s)', (locale, player) => {
    const { changes, bench } = read(locale, 'Alfa - Bravo 1-0', ALFA.replace('Gil', player));
    expect({ changes, bench }).toEqual({ changes: ['Gil>Lalo 46'], bench: [] });
  });

  it('may stand in brackets on the line below its player', () => {
    const rows = PLAYERS.split(/[;,] /).map((name) => `${name} 6`);
    const sheet = ['Alfa 4-3-3', ...rows.slice(0, 6), "(46' Lalo) 5", ...rows.slice(6)];
    expect(read('es', 'Alfa 2-1 Bravo', ...sheet)).toMatchObject({ changes: ['Gil>Lalo 46'], score: '2-1' });
  });
});

describe('a label', () => {
  it.each([
    ['pt', `Alfa (4x3x3): ${PLAYERS}`],
    ['it', `Alfa 4.3.3: ${PLAYERS}`],
    ['fr', `Alfa (4+3+3) : ${PLAYERS}`],
  ])('has any mark in its formation (%s: %s)', (locale, printed) => {
    expect(read(locale, printed).sheets).toEqual([`Alfa 4-3-3: ${IN_LINES}`]);
  });

  it.each([
    ['es', ['ALFA: 2', `${PLAYERS}.`, 'BRAVO: 1', `${PLAYERS.replace(/o/g, 'u')}.`]],
    ['es', [`ALFA 2 ${PLAYERS}.`, `BRAVO 1 ${PLAYERS.replace(/o/g, 'u')}.`]],
  ])('has the goals of its side behind it (%s: %j)', (locale, printed) => {
    const found = read(locale, ...printed);
    expect(found.score).toBe('2-1');
    expect(found.sheets[0]).toBe(`ALFA: ${IN_LINES}`);
  });

  it('stands behind the last minute of a list, where line ends were lost', () => {
    const { sheets, goals } = read('it', `Alfa-Bravo 1-0 Marcatori: Gil 12' Alfa: ${PLAYERS} All. Ury`);
    expect({ sheets, goals }).toEqual({ sheets: [`Alfa: ${IN_LINES}. Ury`], goals: ['Gil 12 0'] });
  });
});

it('is a result under its heading in capitals', () => {
  expect(read('en', 'FULL TIME: Alfa 2 Bravo 1', 'HALF TIME: Alfa 1 Bravo 1').score).toBe('2-1 (1-1)');
});

it.each([
  ['es', "Goles: Gil (2, 12' y 83' pen.) y Kolb (40')."],
  ['fr', 'Buts : Gil (2, 12e et 83e s.p.) ; Kolb (40e)'],
  ['de', 'Tore: Gil (2, 12. und 83./FE), Kolb (40.)'],
])('takes the count before as many minutes for none (%s: %s)', (locale, printed) => {
  const goals = read(locale, 'Alfa - Bravo 2-1', ALFA, `Bravo: ${PLAYERS.replace('Gil', 'Kolb')}`, printed).goals;
  expect(goals).toEqual(['Gil 12 0', 'Gil 83 penalty 0', 'Kolb 40 1']);
});
