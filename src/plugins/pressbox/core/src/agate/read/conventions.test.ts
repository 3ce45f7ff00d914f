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

  it.each([
    'm. 12 Kolb, m. 60 Bos',
    'Alfa: Kolb (12’); Bravo: Bos (60’)',
    'Kolb (12’) - Bos (60’)',
    'Kolb (Alf) 12’, Bos (Bra) 60’',
  ])('may stand alone over %s', (list) => {
    expect(read('es', 'Alfa - Bravo 1-1', 'Goles', list).goals.map((goal) => goal.split(' ', 2).join(' '))).toEqual([
      'Kolb 12',
      'Bos 60',
    ]);
  });

  it('may stand alone over a list whose first side has nobody', () => {
    expect(read('it', 'Alfa - Bravo 0-1', 'Ammoniti', '-; Kolb (14’), Bos (40’)').cards).toEqual([
      'Kolb 14 yellow 1',
      'Bos 40 yellow 1',
    ]);
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
    expect(read('fr', 'Avertissements: 43e Kolb, Bos et Dam (bousculade), 53e Rus.').cards).toEqual([
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

it('a list may be told half by half, each with a colon', () => {
  expect(
    read('es', 'Alfa - Bravo 3-0', 'Goles: Primer tiempo: 12’ Kolb. Segundo tiempo: 6’ Bos, 30’ Dam').goals,
  ).toEqual(['Kolb 12 0', 'Bos 51 0', 'Dam 75 0']);
});

it('letters for home and away are no team’s initials where both teams are known', () => {
  expect(read('es', 'Deportivo - Betis 2-1', 'Goles: Kolb (L) 12’, Bos (V) 30’, Rus (L) 80’').goals).toEqual([
    'Kolb 12 0',
    'Bos 30 1',
    'Rus 80 0',
  ]);
  expect(read('it', 'Milan - Lazio 1-1', 'Marcatori: 12’ Kolb (M), 30’ Bos (L)').goals).toEqual([
    'Kolb 12 0',
    'Bos 30 1',
  ]);
});

it('a slash divides the sides behind a bracket', () => {
  expect(read('de', 'Tore: Kolb (12./30.), Bos (44., Elfmeter)/Dam (80.)').goals).toEqual([
    'Kolb 12 0',
    'Kolb 30 0',
    'Bos 44 penalty 0',
    'Dam 80 1',
  ]);
});
