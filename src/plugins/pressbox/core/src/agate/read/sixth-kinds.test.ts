/** Kinds of print that a sixth batch of sheets showed, with their kin in other languages. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const match = (locale: string, ...printed: string[]) => readOne(lines(...printed), locale);
const read = (locale: string, ...printed: string[]) => brief(match(locale, ...printed));
const PLAYERS = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const ALFA = `Alfa: ${PLAYERS}`;

describe('a line end', () => {
  it.each([
    ['en', 'Alfa 1 (Gil 38) Bravo 2 (Kolb 12, 54\npen)'],
    ['en', 'Alfa 1 (Gil\n38) Bravo 2 (Kolb 12,\n54 pen)'],
  ])('inside a bracket is a blank (%s: %s)', (locale, printed) => {
    expect(read(locale, printed).goals).toEqual(['Gil 38 0', 'Kolb 12 1', 'Kolb 54 penalty 1']);
  });

  it.each([
    ['en', `${ALFA}. Subs not\nused Lalo, Mimo.`],
    ['it', `${ALFA}. A\ndisposizione: Lalo, Mimo.`],
    ['pt', `${ALFA}. Não\nutilizados: Lalo, Mimo.`],
  ])('inside a heading is a blank (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa 1-0 Bravo', printed).bench).toEqual(['Lalo', 'Mimo']);
  });

  it('behind a particle divides no name', () => {
    const sheet = 'Alfa: Abel, Baba, Coco, De\nDodo, Fifi, Gil (Lalo) Momo, Nino, Pepe (Mimo), Rara, Soso.';
    expect(read('it', 'ALFA - BRAVO 3-1', sheet).sheets).toEqual([
      'Alfa: Abel, Baba, Coco, De Dodo, Fifi, Gil, Momo, Nino, Pepe, Rara, Soso',
    ]);
  });
});

it('divides one entry of four words where many have two', () => {
  const sheet = 'Alfa: Jan Abel, Tim Baba, Coco, Leo Dodo, Fifi, Kim Gil, Momo, Ulf Nino Pat Pepe, Sam Rara, Ed Soso';
  expect(read('pt', 'Alfa 1-0 Bravo', sheet).sheets[0]).toContain('Momo, Ulf Nino, Pat Pepe, Sam Rara');
});

describe('behind the goals of both sides', () => {
  it.each([
    ['en', 'Alfa 2, Bravo 3 (aet; 2-2 after 90 minutes)', '2-3'],
    ['en', 'Alfa 2, Bravo 3 (2-2, 1-0 aet)', '2-3 (1-0)'],
    ['en', 'Alfa 2, Bravo 3 (HT: 1-0)', '2-3 (1-0)'],
    ['de', 'Alfa 2, Bravo 2 (0:0, n.V.)', '2-2'],
  ])('stands what the ninetieth minute and the half said (%s: %s)', (locale, printed, score) => {
    expect(read(locale, printed).score).toBe(score);
  });

  it('stand the kicks of a shoot-out', () => {
    expect(match('en', 'Alfa 2, Bravo 2 (4-2 on pens)').shootOut).toEqual({ home: 4, away: 2 });
  });
});

describe('the scorers behind a half-time that has its word', () => {
  it.each([
    ['fr', 'Alfa - Bravo 1-1 (mi-temps : 0-1). Gil (60e) pour Alfa ; Kolb (22e sur pen.) pour les Bravonnais. 1.140 spectateurs.'],
    ['de', 'Alfa - Bravo 1:1 (Halbzeit: 0:1). Gil (60.) für Alfa; Kolb (22., FE) für Bravo. Zuschauer: 1140.'],
    ['en', 'Alfa 1 Bravo 1 (half-time: 0-1). Gil (60) for Alfa; Kolb (22 pen) for Bravo. Att: 1140.'],
    ['it', "Alfa-Bravo 1-1 (primo tempo 0-1). Gil (60') per l'Alfa; Kolb (22' rig.) per il Bravo. Spettatori: 1140."],
  ])('are read (%s: %s)', (locale, printed) => {
    const found = match(locale, printed);
    expect(brief(found)).toMatchObject({ goals: ['Gil 60 0', 'Kolb 22 penalty 1'], score: '1-1 (0-1)' });
    expect(found.attendance).toBe(1140);
  });
}); // prettier-ignore

describe('the goals of a season', () => {
  it('stand between a scorer and the minute, with those of whoever passed', () => {
    const box = [
      'Scoring Summary:',
      'ALF – Jan Gil 4 (Tim Momo 2, Leo Nino 1) 23',
      'BRA – Kim Kolb 6 (penalty kick) 57',
    ];
    const more = 'ALF – Nat Rara 1 (unassisted) 81';
    expect(read('en', 'Alfa 2, Bravo 1', ...box, more).goals).toEqual([
      'Jan Gil 23 0',
      'Kim Kolb 57 penalty 1',
      'Nat Rara 81 0',
    ]);
  });

  it('are none where only a mark stands in the bracket', () => {
    expect(read('en', 'Alfa 2 Bravo 0', 'Goals: Gil 12 (pen) 40').goals).toEqual(['Gil 12 penalty 0', 'Gil 40 0']);
  });
});

describe('a bulletin that tells one side', () => {
  it.each([
    ['es', 'Goles: Gil (2), Momo, Nino de penalti'],
    ['en', 'Alfa scorers: Gil (2), Momo, Nino (pen)'],
    ['de', 'Tore für Alfa: Gil (2), Momo, Nino (FE)'],
  ])('counts goals where they are all that the side has (%s: %s)', (locale, printed) => {
    expect(read(locale, 'Alfa 4 - 2 Bravo', ALFA, printed).goals).toEqual([
      'Gil ? 0',
      'Gil ? 0',
      'Momo ? 0',
      'Nino ? penalty 0',
    ]);
  });
});

describe('the sides of a list of cards', () => {
  it('may go by the first word of their names, where both do', () => {
    const { cards } = read('en', 'Alfa Rovers 1 Bravo Town 1', 'Booked Alfa Gil, Momo; Bravo Kolb.');
    expect(cards).toEqual(['Gil ? yellow 0', 'Momo ? yellow 0', 'Kolb ? yellow 1']);
  });

  it.each([
    ['it', "Ammoniti: i locali Gil e Momo, l'ospite Kolb."],
    ['fr', 'Avertissements : Gil et Momo pour les locaux, Kolb pour les visiteurs.'],
    ['es', 'Amonestó a los locales Gil y Momo, y al visitante Kolb.'],
    ['pt', 'Cartões amarelos: Gil e Momo para os visitados, Kolb para os visitantes.'],
  ])('may go by home and away (%s: %s)', (locale, printed) => {
    const { cards } = read(locale, 'Alfa - Bravo 1-1', printed);
    expect(cards).toEqual(['Gil ? yellow 0', 'Momo ? yellow 0', 'Kolb ? yellow 1']);
  });
});

describe('a dismissal', () => {
  it.each([
    ['es', 'Expulsó por doble amarilla al visitante Kolb (min.83).'],
    ['es', 'Expulsó por doble amarilla a Kolb (min.83).'],
    ['it', "Espulso per doppia ammonizione Kolb (83')."],
    ['it', "Espulso (doppia ammonizione) Kolb (83')."],
    ['fr', 'Expulsion pour deux avertissements de Kolb (83e).'],
    ['fr', 'Expulsé (deux jaunes) : Kolb (83e).'],
    ['en', 'Sent off for two bookings: Kolb (83).'],
    ['en', 'Sent off for a second booking Kolb (83).'],
    ['nl', 'Rood na tweede geel: Kolb (83.).'],
    ['nl', 'Rode kaart: 83. Kolb (Bravo, twee keer geel).'],
    ['de', 'Rote Karte: Kolb (Bravo, Gelb-Rot, 83.).'],
    ['de', 'Gelb-Rot sah Kolb (83.).'],
    ['de', 'Gelb-Rot gegen Kolb (83.).'],
    ['pt', 'Cartão vermelho por acumulação para o visitante Kolb (83).'],
  ])('says in its heading, or behind it, that it was the second caution (%s: %s)', (locale, printed) => {
    const cards = read(locale, 'Alfa - Bravo 1-1', printed).cards.map((card) => card.split(' ').slice(0, 3).join(' '));
    expect(cards).toEqual(['Kolb 83 second-yellow']);
  });
});
