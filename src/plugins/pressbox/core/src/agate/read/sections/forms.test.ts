/** Scores, headings and crowds in the forms that they are printed in. The examples are made up. */
import { brief, matchesIn, readOne } from '../testing/brief';
import { lines } from '../testing/sheets/case';

const HOME = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const AWAY = 'Tino; Ugo, Vico, Xeno, Yuri; Zola, Quin, Pino; Otto, Lalo, Kim';
const SHEETS = [`Alfa: ${HOME}.`, `Bravo: ${AWAY}.`];
const with2 = (locale: string, ...text: string[]) => readOne(lines('Alfa - Bravo 2-1', ...SHEETS, ...text), locale);

describe('a score', () => {
  it.each([
    ['de', 'Alfa 2\nBravo 1 (1:0)'],
    ['it', 'ALFA 2\nBRAVO 1\n(primo tempo 1-0)'],
    ['fr', 'Alfa – Bravo\n2-1 (1-0)'],
    ['en', 'Alfa\n2-1 (1-0)\nBravo'],
    ['pt-BR', 'Alfa 2 x 1 Bravo\n1T: 1 x 0'],
    ['pt-BR', 'Alfa 2 x 1 Bravo (1T: 1 x 0)'],
    ['de', 'Alfa-Bravo 2-1 Halbzeit 1-0'],
    ['en', 'Alfa 2 (1) Bravo 1 (0)'],
    ['en', 'FT: Alfa 2 Bravo 1 (HT 1-0)'],
    ['en', 'ALFA 1 1 2\nBRAVO 0 1 1'],
    ['en', 'Alfa ..... 2   Bravo ..... 1\n(Half-time 1-0)'],
  ])('may take several lines, or have its half-time anywhere (%s: %s)', (locale, text) => {
    expect(brief(readOne(lines(text, ...SHEETS), locale)).score).toBe('2-1 (1-0)');
  });

  it('is none of players and their marks', () => {
    expect(
      matchesIn('Alfa 2\nAbel 6; Baba 5, Coco 6, Dodo 6, Fifi 5; Gil 7, Momo 6; Pepe 5', 'pt')[0]?.sides,
    ).not.toContain('Abel');
  });
});

describe('a match of a round-up that had no goals', () => {
  it.each([
    ['it', "Alfa-Bravo 1-0: 12' Gil (A).\nCarlo-Delta 0-0.\nEcho-Foxtrot 0-1: 33' Kim (F)."],
    ['en', 'Alfa 1 (Gil 12) Bravo 0\nCarlo 0 Delta 0\nEcho 0 Foxtrot 1 (Kim 33)'],
  ])('is one as well (%s)', (locale, text) => {
    expect(
      matchesIn(text, locale).map(({ sides, score }) => `${sides.join('-')} ${score?.home}-${score?.away}`),
    ).toEqual(['Alfa-Bravo 1-0', 'Carlo-Delta 0-0', 'Echo-Foxtrot 0-1']);
  });

  it('is a link where the page has a sheet', () => {
    expect(matchesIn(lines('Alfa - Bravo 2-1', ...SHEETS, '', 'Carlo - Delta 0-0'), 'fr')).toHaveLength(1);
  });
});

describe('scorers in two columns under a score', () => {
  it('are of the side above them', () => {
    const text = lines('Alfa (1) 2          Bravo (0) 1', 'Gil 12              Otto 70', 'Rara 50');
    expect(brief(readOne(text, 'en'))).toMatchObject({
      goals: ['Gil 12 0', 'Otto 70 1', 'Rara 50 0'],
      score: '2-1 (1-0)',
    });
  });
});

describe('a crowd', () => {
  it.each([
    ['en', 'Alfa 2-1 Bravo\n12,345'],
    ['en', 'Alfa 2 Bravo 1\nCrowd 12,345. Receipts 1,234'],
    ['fr', 'Alfa - Bravo 2-1\nSpectateurs\n12 345'],
  ])('may stand under a score or its heading (%s: %s)', (locale, text) => {
    expect(readOne(lines(text, ...SHEETS), locale).attendance).toBe(12345);
  });
});

describe('a heading', () => {
  it.each([
    ['en', 'Goals Gil 12, Otto 70'],
    ['en', 'Goals 12 1-0 Gil, 70 1-1 Otto'],
    ['nl', "Doelpunten 12' Gil, 70' Otto"],
    ['de', 'Tore 12. Gil, 70. Otto'],
    ['pt', 'Marcha do marcador: 1-0 por Gil (12); 1-1 por Otto (70)'],
    ['es', 'PT: 12m Gil (A). ST: 25m Otto (B)'],
    ['fr', 'Buts de Gil (12e) et d’Otto (70e)'],
    ['de', 'Torschuetzen: Gil (12.) fuer Alfa. Otto (70.) fuer Bravo.'],
    ['en', 'Scoring summary:\nALF — Gil (Momo) 12’\nBRA — Otto 70’'],
    ['es', 'Gols: 1-0, Gil (12’); 1-1, Otto (70’)'],
  ])('of goals may lack its colon, or be of another spelling (%s: %s)', (locale, text) => {
    expect(brief(with2(locale, text)).goals).toEqual(['Gil 12 0', 'Otto 70 1']);
  });

  it.each([
    ['en', 'Booked Gil, Ugo. Dismissed Kim (88).'],
    ['de', 'Verwarnungen: Gil, Ugo. Platzverweis – Kim (88.).'],
    ['de', 'Gelb: Gil, Ugo. Bes. Vork.: Rot für Kim (88.).'],
    ['es', 'Targetes grogues: Gil, Ugo. Targeta vermella: Kim (88’).'],
    ['fr', 'Avertissements :\nAlfa : Gil\nBravo : Ugo\nExpulsion :\nBravo : Kim (88e)'],
    ['en', 'Misconduct summary: Gil (caution), Ugo (caution), Kim (ejection) 88'],
    ['en', 'Cards: Alfa Gil; Bravo Ugo. Sent off: Kim (B) 88'],
  ])('of cards as well (%s: %s)', (locale, text) => {
    expect(brief(with2(locale, text)).cards).toEqual(['Gil ? yellow 0', 'Ugo ? yellow 1', 'Kim 88 red 1']);
  });

  it('of the referee may stand over the score', () => {
    expect(readOne(lines('Árbitro: Jan Moss (AF Porto)', 'ALFA - BRAVO, 2-1', ...SHEETS), 'pt').referee).toBe(
      'Jan Moss',
    );
  });
});

describe('what is told of a penalty among the cards', () => {
  it.each([
    ['de', 'Besondere Vorkommnisse: Rot für Kim (88.), Momo verschießt Elfmeter (60.)'],
    ['de', 'Bes. Vork.: Momo scheitert mit Foulelfmeter (60.), Rot für Kim (88.)'],
  ])('is no card (%s: %s)', (locale, text) => {
    expect(brief(with2(locale, text)).cards).toEqual(['Kim 88 red 1']);
  });
});

describe('headings that nothing parts from the players before them', () => {
  it.each([
    ['en', 'Subs Eck, Ulf Manager Ury'],
    ['fr', 'Remplaçants Eck, Ulf Entraîneur Ury'],
    ['it', 'Panchina Eck, Ulf Allenatore Ury'],
    ['de', 'Ersatz Eck, Ulf Trainer Ury'],
  ])('head a bench and a coach all the same (%s: %s)', (locale, text) => {
    const [team] = readOne(`Alfa - Bravo 2-1\nAlfa: ${HOME} ${text}`, locale).teams;
    expect([team?.starters.length, team?.bench, team?.coach]).toEqual([11, ['Eck', 'Ulf'], 'Ury']);
  });
});

describe('a number in brackets behind a player who is booked', () => {
  it.each([
    ['Gelbe Karten: Gil (4), Rara / Ugo (2), Kim (7). Tore: Otto (70./FE)'],
    ['Gelbe Karten: Gil, Rara – Ugo, Kim (5.)'],
  ])('counts the cautions of a season: %s', (text) => {
    expect(brief(with2('de', text)).cards.map((card) => card.split(' ').slice(0, 2).join(' '))).toEqual([
      'Gil ?',
      'Rara ?',
      'Ugo ?',
      'Kim ?',
    ]);
  });

  it('is a minute where the others are', () => {
    expect(brief(with2('de', 'Gelbe Karten: Gil (4.), Rara (34.) / Ugo (50.)')).cards[0]).toBe('Gil 4 yellow 0');
  });
});

describe('readings that compete', () => {
  it.each([
    ['it', "Reti: 12' e 56' Gil, 70' Otto (B)"],
    ['pt', 'Golos: Gil, aos 12, Otto (B), aos 70, e Gil, aos 56'],
  ])('give a tag to those whom the score leaves it (%s: %s)', (locale, text) => {
    expect([...brief(with2(locale, text)).goals].sort()).toEqual(['Gil 12 0', 'Gil 56 0', 'Otto 70 1']);
  });

  it('count goals where only so the score comes out', () => {
    expect(brief(with2('de', 'Tore: Gil (2), Otto')).goals).toEqual(['Gil ? 0', 'Gil ? 0', 'Otto ? 1']);
  });

  it('leave a mark behind a score with the goal before it', () => {
    expect(brief(with2('it', "Reti: 12' Gil 1-0 (rigore). 50' Rara 2-0. 70' Otto 2-1.")).goals).toEqual([
      'Gil 12 penalty 0',
      'Rara 50 0',
      'Otto 70 1',
    ]);
  });
});
