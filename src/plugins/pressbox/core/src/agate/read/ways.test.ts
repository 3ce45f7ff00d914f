/** One fact in the ways that seven languages print it, in sheets that nobody had seen. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const ALFA = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const BRAVO = 'Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo; Quin, Pino, Otto';
const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const withSheets = (locale: string, ...printed: string[]) =>
  read(locale, 'Alfa - Bravo 2-1', `Alfa: ${ALFA}.`, `Bravo: ${BRAVO}.`, ...printed);
const coaches = ({ sheets }: ReturnType<typeof read>) => sheets.map((sheet) => sheet.replace(/^.*\. /, ''));

/** Changes, for, who goes first, coach, bench, cautions, a dismissal, goals. */
const WORDS: [string, Record<'changes' | 'swap' | 'coach' | 'bench' | 'yellow' | 'red' | 'goals', string>][] = [
  ['fr', { changes: 'Remplacements', swap: 'pour', coach: 'Entraîneur', bench: 'Remplaçants', yellow: 'Avertissements', red: 'Exclusion', goals: 'Buts' }], // prettier-ignore
  ['en', { changes: 'Substitutions', swap: 'for', coach: 'Manager', bench: 'Subs not used', yellow: 'Booked', red: 'Sent off', goals: 'Goals' }], // prettier-ignore
  ['it', { changes: 'Sostituzioni', swap: 'per', coach: 'Allenatore', bench: 'A disposizione', yellow: 'Ammoniti', red: 'Espulsi', goals: 'Reti' }], // prettier-ignore
  ['es', { changes: 'Cambios', swap: 'por', coach: 'Entrenador', bench: 'Suplentes', yellow: 'Amonestados', red: 'Expulsados', goals: 'Goles' }], // prettier-ignore
  ['de', { changes: 'Wechsel', swap: 'für', coach: 'Trainer', bench: 'Ersatz', yellow: 'Gelbe Karten', red: 'Rote Karte', goals: 'Tore' }], // prettier-ignore
  ['pt', { changes: 'Substituições', swap: 'por', coach: 'Treinador', bench: 'Suplentes', yellow: 'Amarelos', red: 'Vermelhos', goals: 'Golos' }], // prettier-ignore
  ['nl', { changes: 'Wissels', swap: 'voor', coach: 'Trainer', bench: 'Bank', yellow: 'Gele kaarten', red: 'Rode kaart', goals: 'Doelpunten' }], // prettier-ignore
];

describe.each(WORDS)('in %s', (locale, { changes, swap, coach, bench, yellow, red, goals }) => {
  it.each([
    `${changes}: Bos ${swap} Gil, 58', Dam ${swap} Momo, 70', Ulf ${swap} Tino, 46'.`,
    `${changes}: Gil - Bos (58'), Momo - Dam (70'), Tino - Ulf (46').`,
    `${changes}: 58' Gil -> Bos, 70' Momo -> Dam, 46' Tino -> Ulf.`,
    `${changes}: Gil > Bos (58'), Momo > Dam (70') / Tino > Ulf (46')`,
    `${changes}: 58' +Bos -Gil, 70' +Dam -Momo, 46' +Ulf -Tino.`,
    `${changes}: Bos (s.c.) ${swap} Gil (58'), Dam ${swap} Momo (70'), Ulf ${swap} Tino (46')`,
    `${changes}\n(58') Bos ${swap} Gil\n(70') Dam ${swap} Momo\n(46') Ulf ${swap} Tino`,
  ])('changes are told apart: %s', (printed) => {
    expect(withSheets(locale, printed).changes).toEqual(['Gil>Bos 58', 'Momo>Dam 70', 'Tino>Ulf 46']);
  });

  it('two who come on may be told before two who leave', () => {
    const { changes: told } = withSheets(locale, `${changes}: 58' Bos, Dam ${swap} Gil, Momo; 75' Eck ${swap} Nino`);
    expect(told).toEqual(['Gil>Bos 58', 'Momo>Dam 58', 'Nino>Eck 75']);
  });

  it.each([
    [`Alfa: ${ALFA}; 58' Bos ${swap} Gil, 70' Dam ${swap} Momo`],
    [`Alfa: ${ALFA} (58' Bos ${swap} Gil, 70' Dam ${swap} Momo)`],
  ])('changes behind eleven say who left: %s', (sheet) => {
    expect(read(locale, sheet, `Bravo: ${BRAVO}`)).toMatchObject({
      sheets: [expect.stringMatching(/Soso$/), expect.stringMatching(/Otto$/)],
      changes: ['Gil>Bos 58', 'Momo>Dam 70'],
    });
  });

  it.each([[[`${coach} Alfa: Jan Ury`, `${coach} Bravo: Tim Vai`]], [[`${coach}: Alfa: Jan Ury; Bravo: Tim Vai.`]]])(
    'the coach is named with their side: %s',
    (printed) => {
      expect(coaches(withSheets(locale, ...printed))).toEqual(['Jan Ury', 'Tim Vai']);
    },
  );

  it('the coach stands in the label, or under it', () => {
    const inside = read(locale, `Alfa (${coach}: Jan Ury): ${ALFA}`, `Bravo (4-3-3, ${coach}: Tim Vai): ${BRAVO}`);
    expect(coaches(inside)).toEqual(['Jan Ury', 'Tim Vai']);
    const under = read(locale, 'Alfa', `${coach}: Jan Ury`, ALFA, 'Bravo', `${coach}: Tim Vai`, BRAVO);
    expect(coaches(under)).toEqual(['Jan Ury', 'Tim Vai']);
  });

  it('the coach stands small behind eleven', () => {
    const small = coach.toLowerCase();
    expect(coaches(read(locale, `Alfa: ${ALFA}; ${small} Jan Ury.`, `Bravo: ${BRAVO}; ${small} Tim Vai.`))).toEqual(['Jan Ury', 'Tim Vai']); // prettier-ignore
  });

  it('one bench is of both sides', () => {
    const sides = readOne(lines('Alfa - Bravo 2-1', `Alfa: ${ALFA}.`, `Bravo: ${BRAVO}.`, `${bench}: Bos, Dam / Ulf`), locale); // prettier-ignore
    expect(sides.teams.map((team) => team.bench)).toEqual([['Bos', 'Dam'], ['Ulf']]);
  });

  it.each([
    [`${yellow}: Alfa (Gil 30', Momo 45'), Bravo (Tino 60'). ${red}: Bravo (Remo 77').`],
    [`${yellow}:\n30' Gil\n45' Momo\n60' Tino\n${red}:\n77' Remo`],
    [`Alfa ${yellow.toLowerCase()}: Gil 30', Momo 45'\nBravo ${yellow.toLowerCase()}: Tino 60'\n${red}: Remo 77'`],
  ])('cards are told by side or line: %s', (printed) => {
    expect(withSheets(locale, printed).cards).toEqual(['Gil 30 yellow 0', 'Momo 45 yellow 0', 'Tino 60 yellow 1', 'Remo 77 red 1']); // prettier-ignore
  });

  it.each([
    [`1-0: Gil (12')\n1-1: Tino (40')\n2-1: Momo (75')`],
    [`Alfa ${goals.toLowerCase()}: Gil 12', Momo 75'. Bravo ${goals.toLowerCase()}: Tino 40'.`],
    [`${goals}: Alfa (Gil 12', Momo 75'), Bravo (Tino 40')`],
  ])('goals are told by score or side: %s', (printed) => {
    expect([...withSheets(locale, printed).goals].sort()).toEqual(['Gil 12 0', 'Momo 75 0', 'Tino 40 1']);
  });
});

describe('a penalty', () => {
  it.each([
    ['es', "Goles: 12' Gil, 40' Tino p., 75' Momo"],
    ['es', 'Goles: m. 12 Gil, m. 40 p. Tino, m. 75 Momo'],
    ['de', 'Tore: 12. Gil, 40. Tino FE, 75. Momo'],
    ['de', 'Tore: 12. Gil, 40. Tino Elfmeter, 75. Momo'],
    ['de', 'Tore: 1:0 Gil (12.), 1:1 Tino (40. - FE), 2:1 Momo (75.)'],
    ['nl', 'Doelpunten: 1-0 Gil (12.), 1-1 Tino (40. - strafschop), 2-1 Momo (75.)'],
  ])('is marked behind its scorer or its minute (%s: %s)', (locale, printed) => {
    expect(withSheets(locale, printed).goals).toContain('Tino 40 penalty 1');
  });
});

describe('what is told of a penalty', () => {
  it.each([
    ['de', '1:0 Gil (12., Foulelfmeter an Momo), 1:1 Tino (45.), 2:1 Momo (75.)'],
    ['es', "1-0 Gil (12', de penalti a Momo), 1-1 Tino (45'), 2-1 Momo (75')"],
    ['en', '1-0 Gil (12, pen, Momo), 1-1 Tino (45), 2-1 Momo (75)'],
  ])('is of its own goal (%s)', (locale, printed) => {
    const heading = locale === 'de' ? 'Tore' : locale === 'es' ? 'Goles' : 'Goals';
    expect(withSheets(locale, `${heading}: ${printed}`).goals).toEqual(['Gil 12 penalty 0', 'Tino 45 1', 'Momo 75 0']);
  });

  it('may be eleven metres', () => {
    expect(withSheets('de', 'Tore: Gil 12., Tino 40. (11m), Momo 75.').goals).toContain('Tino 40 penalty 1');
  });
});

describe('how many a side has', () => {
  it.each([
    ['Avertissements : 2 à Alfa (Gil 30e, Momo 45e), 1 à Bravo (Tino 60e).'],
    ['2 avertissements à Alfa : Gil (30e), Momo (45e). 1 avertissement à Bravo : Tino (60e).'],
    ["Avertissements à Gil (30e), Momo (45e) d'Alfa ; Tino (60e) de Bravo."],
  ])('stands before its cautions: %s', (printed) => {
    expect(withSheets('fr', printed).cards).toEqual(['Gil 30 yellow 0', 'Momo 45 yellow 0', 'Tino 60 yellow 1']);
  });

  it('stands before the minutes of a scorer', () => {
    expect(read('en', 'Alfa 3 Bravo 0', 'Goals: Gil (3: 12, 50, 75 pen)').goals).toEqual(['Gil 12 0', 'Gil 50 0', 'Gil 75 penalty 0']); // prettier-ignore
    expect(read('en', 'Alfa 3-1 Bravo', 'Scorers: Gil 2, Momo; Tino').goals).toEqual(['Gil ? 0', 'Gil ? 0', 'Momo ? 0', 'Tino ? 1']); // prettier-ignore
  });
});

describe('cards', () => {
  it('have their colour and a dash before them', () => {
    const { cards } = withSheets('en', 'Discipline: Yellow - Gil 30, Momo 45; Red - Remo 77');
    expect(cards).toEqual(['Gil 30 yellow 0', 'Momo 45 yellow 0', 'Remo 77 red 1']);
  });

  it.each([
    ['fr', "30' Carton jaune Gil\n77' Carton rouge Remo"],
    ['de', "30' Gelbe Karte Gil\n77' Rote Karte Remo"],
    ['es', "30' Tarjeta amarilla Gil\n77' Tarjeta roja Remo"],
    ['it', "30' Cartellino giallo Gil\n77' Cartellino rosso Remo"],
    ['pt', "30' Cartão amarelo Gil\n77' Cartão vermelho Remo"],
    ['nl', "30' Gele kaart Gil\n77' Rode kaart Remo"],
    ['en', "30' Yellow card Gil\n77' Red card Remo"],
  ])('have a minute before them, one a line (%s)', (locale, printed) => {
    expect(withSheets(locale, printed).cards).toEqual(['Gil 30 yellow 0', 'Remo 77 red 1']);
  });
});

describe('whoever left', () => {
  it('has the minute of the one who came on', () => {
    const sheet = ALFA.replace('Gil', 'Gil (58.)').replace('Momo', 'Momo (70.)');
    const { changes } = read('de', `Alfa: ${sheet}`, 'Einwechselspieler: Bos (58.), Dam (70.)');
    expect(changes).toEqual(['Gil>Bos 58', 'Momo>Dam 70']);
  });

  it('is not told where a list has minutes and who came on', () => {
    expect(read('de', `Alfa: ${ALFA} (eingewechselt: 58. Bos, 70. Dam)`).changes).toEqual(['?>Bos 58', '?>Dam 70']);
  });

  it('stands before a small word and a minute', () => {
    const sheet = ALFA.replace('Gil', 'Gil ab 58. Bos').replace('Momo', 'Momo ab 70. Dam');
    expect(read('de', `Alfa: ${sheet}`).changes).toEqual(['Gil>Bos 58', 'Momo>Dam 70']);
  });

  it('may be a starter on either side of a slash', () => {
    expect(read('en', `Alfa: ${ALFA}`, 'Subs: Gil/Bos 58, Dam/Momo 70').changes).toEqual(['Gil>Bos 58', 'Momo>Dam 70']);
  });

  it('may have a bench with one a line', () => {
    const { changes } = read('en', `Alfa: ${ALFA}`, 'Subs', 'Bos (for Gil, 58)', 'Dam (for Momo, 70)');
    expect(changes).toEqual(['Gil>Bos 58', 'Momo>Dam 70']);
  });
});

describe('the lines of a team', () => {
  it.each([
    ALFA.replaceAll(', ', ' - '),
    ALFA.replaceAll(', ', ' - ').replaceAll('; ', ' / '),
    ALFA.replaceAll(', ', ' ').replace('Gil', "Gil (58' Bos)"),
  ])('are told by the rarer mark: %s', (sheet) => {
    expect(read('nl', `Alfa: ${sheet}`).sheets).toEqual(['Alfa: Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso']); // prettier-ignore
  });
});

describe('a label', () => {
  it.each(['Alfa, 4-3-3:', 'Alfa (4-3-3).', 'Alfa – 4-3-3 –'])('has its formation and its stop: %s', (label) => {
    expect(read('nl', 'Alfa - Bravo 2-1', `${label} ${ALFA}`).sheets[0]).toMatch(/^Alfa 4-3-3: Abel \| Baba/);
  });

  it.each([
    ['nl', 'Alfa speelde met:'],
    ['fr', 'Alfa jouait avec :'],
  ])('has small words behind it (%s)', (locale, label) => {
    expect(read(locale, `${label} ${ALFA}`).sheets[0]).toMatch(/^Alfa: Abel \| Baba/);
  });

  it('stands over its keeper, and each line of its team on a line', () => {
    const { sheets } = read('nl', 'Alfa', ...ALFA.split('; '), 'Trainer: Jan Ury', '', 'Bravo', ...BRAVO.split('; '), 'Trainer: Tim Vai'); // prettier-ignore
    expect(sheets).toEqual([
      'Alfa: Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso. Jan Ury',
      'Bravo: Zola | Yuri, Xeno, Vico, Ugo | Tino, Sisto, Remo | Quin, Pino, Otto. Tim Vai',
    ]);
  });

  it('may have the lines of its team in words', () => {
    const sheet =
      'Alfa: doel Abel; verdediging Baba, Coco, Dodo, Fifi; middenveld Gil, Momo, Nino; aanval Pepe, Rara, Soso';
    expect(read('nl', sheet).sheets).toEqual([
      'Alfa: Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso',
    ]);
  });
});
