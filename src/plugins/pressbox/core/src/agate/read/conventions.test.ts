/** Conventions, each with its kin in other languages. The examples are made up. */
import { brief, matchesIn, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));

describe('a heading', () => {
  it.each([
    ['fr', 'Exclusions', 'Buts'],
    ['it', 'Espulsi', 'Marcatori'],
    ['en', 'Sent off', 'Scorers'],
    ['de', 'Rote Karten', 'Tore'],
    ['es', 'Expulsados', 'Goles'],
    ['pt', 'Cartões vermelhos', 'Marcadores'],
    ['nl', 'Rood', 'Doelpunten'],
  ])('may stand alone on its line without a colon (%s)', (locale, red, goals) => {
    expect(read(locale, 'Alfa - Bravo 1-0', goals, "Kolb 12'", red, "Bos (45'), Dam (60')")).toMatchObject({
      goals: ['Kolb 12 0'],
      cards: ['Bos 45 red ?', 'Dam 60 red ?'],
    });
  });

  it('heads nothing where a menu stands beneath it', () => {
    expect(read('fr', 'Alfa - Bravo 1-0', 'Buts', 'Classement', 'Calendrier')).toMatchObject({ goals: [] });
  });

  it('may have a remark in brackets before its colon', () => {
    const sheet = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino, Pepe; Rara, Soso.';
    expect(read('fr', `${sheet} Entraîneur (intérimaire): B. Ury.`).sheets[0]).toContain('. B. Ury');
  });

  it('of a bench may name the coach', () => {
    const sheet = 'Abel, Baba, Coco, Dodo, Fifi, Gil, Momo, Nino, Pepe, Rara, Soso. A disposizione di';
    const other = 'Zola, Yuri, Xeno, Vico, Ugo, Tino, Sisto, Remo, Quin, Pino, Otto. A disposizione di';
    const { sheets, bench } = read(
      'it',
      'Alfa',
      `${sheet} Bruno Ury: Lalo, Mimo`,
      'Bravo',
      `${other} mister Carlo Vai: Nero`,
    );
    expect(sheets.map((printed) => printed.split('. ')[1])).toEqual(['Bruno Ury', 'Carlo Vai']);
    expect(bench).toEqual(['Lalo', 'Mimo', 'Nero']);
  });

  it('in brackets, that says what somebody is, heads nothing', () => {
    expect(read('it', "Espulsi: Verdi (Allenatore Alfa) per proteste al 40' s.t.").cards).toEqual(['Verdi 85 red ?']);
  });
});

describe('cards', () => {
  it.each([
    ['fr', 'Avertissements: 14e Kolb. 65e Bos. 74e Dam.'],
    ['it', "Ammoniti: 14' Kolb. 65' Bos. 74' Dam."],
    ['de', 'Gelbe Karten: 14. Kolb. 65. Bos. 74. Dam.'],
    ['es', "Amarillas: 14' Kolb. 65' Bos. 74' Dam."],
  ])('with the minute first go on behind a stop (%s)', (locale, text) => {
    expect(read(locale, text).cards.map((card) => card.slice(0, -2))).toEqual([
      'Kolb 14 yellow',
      'Bos 65 yellow',
      'Dam 74 yellow',
    ]);
  });

  it('share a minute that is printed once before their names', () => {
    expect(read('fr', 'Avertissements: 43e Kolb, Bos et Dam (début d’altercation), 53e Rus.').cards).toEqual([
      'Kolb 43 yellow ?',
      'Bos 43 yellow ?',
      'Dam 43 yellow ?',
      'Rus 53 yellow ?',
    ]);
  });

  it.each([
    ['it', "Alfa - Bravo 1-0. Marcatori: 20' p.t. Kolb (A). Al 22' s.t. espulso Bos (B)", 67],
    ['it', "Alfa - Bravo 1-0. Marcatori: 20' Kolb (A); al 67' Bos (B) viene espulso", 67],
    ['es', "Alfa - Bravo 1-0. Goles: 20' Kolb (A). A los 67' expulsado Bos (B)", 67],
    ['en', "Alfa - Bravo 1-0. Goals: Kolb 20'. In the 67th minute Bos (B) was sent off", 67],
  ])('are told in a sentence behind the goals (%s: %s)', (locale, text, minute) => {
    const [head, rest] = text.split('. ', 2);
    expect(read(locale, head ?? '', text.slice((head ?? '').length + 2))).toMatchObject({
      goals: ['Kolb 20 0'],
      cards: [`Bos ${minute} red 1`],
    });
    expect(rest).toBeDefined();
  });
});

it('a penalty that a sentence says was missed is no goal', () => {
  const text = lines('Alfa - Bravo 1-0', "Marcatori: 20' p.t. Kolb (A). Al 28' s.t. Bos (B) ha sbagliato un rigore");
  const match = readOne(text, 'it');
  expect(brief(match).goals).toEqual(['Kolb 20 0']);
  expect(match.missedPenalties).toMatchObject([{ name: 'Bos', minute: { minute: 73 } }]);
});

describe('a score', () => {
  it.each(['Alfa : 2 – Bravo : 1', 'Alfa – Bravo: FINALE 2 – 1', 'Alfa - Bravo (FT) 2-1'])('is read in %s', (text) => {
    expect(readOne(text, 'it')).toMatchObject({ sides: ['Alfa', 'Bravo'], score: { home: 2, away: 1 } });
  });

  it('with its scorers behind it makes one match a line', () => {
    const text = lines(
      "Alfa – Bravo: FINALE 1 – 1 Marcatori: 20' p.t. Kolb (A); 3' s.t. Bos (B)",
      "Cora – Delta: FINALE 0 – 1 Marcatori: 48' s.t. Dam (D) su rigore",
    );
    expect(matchesIn(text, 'it').map((match) => brief(match).goals)).toEqual([
      ['Kolb 20 0', 'Bos 48 1'],
      ['Dam 90+3 penalty 1'],
    ]);
  });
});

it('the stop of a half or of a mark ends no list', () => {
  const text = "Marcatori: 28' s.t. Rig. Kolb (A); 5' s.t. Bos (B) su rig. , 34' s.t. Dam (B) su rig. .";
  expect(read('it', 'Alfa - Bravo 1-2', text).goals).toEqual([
    'Kolb 73 penalty 0',
    'Bos 50 penalty 1',
    'Dam 79 penalty 1',
  ]);
});

it('a goal that two lists print is one goal', () => {
  expect(read('it', 'Alfa - Bravo 1-0', 'RETI: Kolb', 'Arbitro: Ury', 'RETE: rig. Kolb').goals).toEqual([
    'Kolb ? penalty 0',
  ]);
});

describe('the line of the officials', () => {
  it.each([
    ['de', 'Stadtpark, Schiedsrichter Jan Keller, 12.529 ZuschauerInnen'],
    ['de', 'Stadtpark, 12.529 Zuschauer, SR Jan Keller'],
  ])('ends a list of cards, and is read (%s: %s)', (locale, line) => {
    const text = lines('Alfa - Bravo 1:0', 'Tore: Kolb (47.)', 'Gelbe Karten: Bos (55.), Dam (88.)', line);
    const match = readOne(text, locale);
    expect(match).toMatchObject({ referee: 'Jan Keller', attendance: 12529 });
    expect(match.cards).toHaveLength(2);
  });

  it('may have a comma inside a name', () => {
    expect(readOne('Tore: 1:0 Kolb (9.)\nSchiedsrichter: Keller, Jan (Ulm)', 'de').referee).toBe('Keller, Jan');
    expect(readOne('Goals: Kolb 9\nReferee: J Keller, Kent', 'en').referee).toBe('J Keller');
  });
});

it('a scorer may have a comma inside their name, where each score has one goal', () => {
  expect(read('de', 'Alfa - Bravo 0:2', 'Tore: 0:1 Kolb, Jan (36.min)', '0:2 Bos, Udo (39.min)').goals).toEqual([
    'Kolb, Jan 36 1',
    'Bos, Udo 39 1',
  ]);
});

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

describe('a heading with a dash for its colon', () => {
  it('heads its list at the start of a line', () => {
    const text = lines(
      'FC Alfa 2 – 0 Bravo',
      'Golos – 1-0, Kolb (10’); 2-0, Bos (82’)',
      'Cartões Amarelos – Dam (47’), Rus (61’) e Lam (84’), Pim (41’), Oor (65’), Vos (76), Eck (88’), Sam (90+1’)',
      'ÁRBITRO – Ana Pareto (Porto).',
    );
    const match = readOne(text, 'pt');
    expect(brief(match).goals).toEqual(['Kolb 10 0', 'Bos 82 0']);
    expect(match.cards).toHaveLength(8);
    expect(match.teams).toEqual([]);
    expect(match.referee).toBe('Ana Pareto');
  });
});

it('a second caution that has no minute is told once', () => {
  expect(read('es', 'Tarjetas amarillas: Kolb, Bos (2); Dam').cards).toEqual([
    'Kolb ? yellow 0',
    'Bos ? second-yellow 0',
    'Dam ? yellow 1',
  ]);
  expect(read('pt', 'Amarelos: Kolb aos 30 m e 75 m', 'Vermelhos: Kolb, por acumulação de amarelos').cards).toEqual([
    'Kolb 30 yellow ?',
    'Kolb 75 second-yellow ?',
  ]);
});

it('a text that counts appearances in brackets prints no minutes there', () => {
  const sheet =
    'Alfa: Abel(18)/(55), Baba(1)/(41), Coco(14)/(23), Dodo(16)/(40) e Fifi(10); Gil, Momo, Nino, Pepe; Rara, Soso.';
  expect(
    read('pt', 'Alfa 1x0 Bravo', sheet, 'Cartões amarelos: Coco(6) e Dodo(2). Gol: Gil(1) 47’ do 2º tempo.'),
  ).toMatchObject({
    goals: ['Gil 90+2 0'],
    cards: ['Coco ? yellow 0', 'Dodo ? yellow 0'],
  });
});

describe('sides inside one list', () => {
  it('may each have their name and a stop', () => {
    expect(read('en', 'Alfa - Bravo 2-0', 'Booked: Alfa: Gil, Momo. Bravo: Remo.').cards).toEqual([
      'Gil ? yellow 0',
      'Momo ? yellow 0',
      'Remo ? yellow 1',
    ]);
  });

  it('may be divided by a word', () => {
    expect(read('de', 'Alfa - Bravo 2:0', 'Gelbe Karten: Gil (12.), Momo (30.) bzw. Remo (44.)').cards).toEqual([
      'Gil 12 yellow 0',
      'Momo 30 yellow 0',
      'Remo 44 yellow 1',
    ]);
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
