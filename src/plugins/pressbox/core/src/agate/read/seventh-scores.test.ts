/** Scores and round-ups in the ways that a seventh batch of sheets, and what came to mind beside it, print them. */
import { brief, matchesIn, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const PLAYERS = 'Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
const ALFA = `Alfa: ${PLAYERS}`;

describe('a score', () => {
  it.each([
    ['en', 'Alfa [2-1] Bravo'],
    ['en', 'Alfa (2) - (1) Bravo'],
    ['pt', 'Alfa 2 × 1 Bravo'],
    ['en', '2 Alfa – 1 Bravo'],
    ['es', 'Alfa derrotó 2-1 a Bravo'],
    ['es', 'Alfa venció por 2-1 a Bravo'],
    ['de', 'Alfa besiegt Bravo 2:1'],
    ['de', 'Alfa gewinnt 2:1 gegen Bravo'],
    ['fr', 'Alfa bat Bravo par 2 buts à 1'],
    ['nl', 'Alfa wint met 2-1 van Bravo'],
    ['pt', 'Alfa venceu o Bravo por 2-1'],
    ['it', 'Alfa vince 2-1 contro il Bravo'],
    ['de', '2:1: Alfa - Bravo'],
    ['en', '(2-1) Alfa - Bravo'],
    ['en', 'Alfa | 2 | 1 | Bravo'],
    ['en', 'Alfa vs. Bravo | 2-1'],
    ['en', 'Alfa 2 goals, Bravo 1 goal'],
    ['en', '[FT] Alfa 2-1 Bravo'],
    ['en', 'Alfa 2-1* Bravo'],
    ['es', 'Grupo A, Alfa 2-1 Bravo'],
    ['en', lines('Home: Alfa 2', 'Away: Bravo 1')],
    ['de', 'TSV Alfa schlägt den SC Bravo mit 2:1'],
    ['fr', 'Quarts de finale. Alfa – Bravo : 2-1'],
    ['fr', 'D1 féminine. – Alfa bat Bravo 2 à 1'],
    ['de', 'Halbfinale. Alfa – Bravo 2:1'],
    ['en', lines('Venue: Elm Park', 'Alfa 2-1 Bravo')],
  ])('is read in its rarer ways (%s: %s)', (locale, printed) => {
    const { score, sides } = readOne(printed, locale);
    expect(score).toEqual({ home: 2, away: 1, halfTime: null });
    expect(sides.map((side) => side?.replace(/^TSV |^SC /, ''))).toEqual(['Alfa', 'Bravo']);
  });

  it.each([
    ['Alfa 2 (1-0) 1 Bravo', '2-1 (1-0)'],
    ['Alfa (1) 2-1 (0) Bravo', '2-1 (1-0)'],
    ['Alfa 2 [1] Bravo 1 [0]', '2-1 (1-0)'],
    [lines('ALFA: 2 (1)', 'BRAVO: 1 (0)'), '2-1 (1-0)'],
    ['Alfa 2 Bravo nil', '2-0'],
    ['Alfa 2 Bravo 1 aet', '2-1'],
    [lines('ALFA 2-1 BRAVO', 'Medio tiempo: 1-0'), '2-1 (1-0)'],
  ])('has half-time, extra time or nothing beside it (%j)', (printed, score) => {
    expect(brief(readOne(printed, 'en')).score).toBe(score);
  });

  it.each([
    ['es', 'Alfa 1 (4) - Bravo 1 (2)'],
    ['pt', 'Alfa 1 (4) x (2) 1 Bravo'],
    ['en', 'Alfa 1 (4-2) 1 Bravo'],
    ['en', 'Alfa 1-1 (4-2) Bravo'],
    ['fr', 'Alfa - Bravo 1-1 (0-0, t.a.b. 4-2)'],
    ['fr', 'Alfa - Bravo 1-1 (4 t.a.b. à 2)'],
    ['it', "Alfa-Bravo 4-2 dopo i calci di rigore (1-1 al 90')"],
    ['en', 'Alfa 1 Bravo 1 (Alfa win 4-2 on pens)'],
  ])('has the kicks of a shoot-out beside it (%s: %s)', (locale, printed) => {
    const { score, shootOut, goals } = readOne(printed, locale);
    expect(score).toMatchObject({ home: 1, away: 1 });
    expect({ shootOut, goals }).toEqual({ shootOut: { home: 4, away: 2 }, goals: [] });
  });

  it.each([
    ['de', 'Alfa - Bravo 2:1 (Sa., 15:30 Uhr)'],
    ['de', lines('Alfa - Bravo 2:1', '(Sa., 15:30 Uhr)')],
    ['de', 'Alfa - Bravo 2:1, Sa., 15:30 Uhr'],
    ['fr', 'Alfa - Bravo 2-1 (sam., 20h45)'],
    ['es', 'Alfa 2 - Bravo 1 (sáb., 16:30 h)'],
    ['en', 'Alfa 2-1 Bravo (Sat, 3pm)'],
    ['it', 'Alfa - Bravo 2-1 (dom. ore 15)'],
    ['nl', 'Alfa - Bravo 2-1 (za. 20.00 uur)'],
    ['pt', 'Alfa - Bravo 2-1 (sáb., 20h30)'],
  ])('has its day beside it, which is no goal (%s: %s)', (locale, printed) => {
    const { score, goals, diagnostics } = readOne(printed, locale);
    expect({ score, goals, diagnostics }).toEqual({
      score: { home: 2, away: 1, halfTime: null },
      goals: [],
      diagnostics: [],
    });
  });

  it.each([
    ['en', 'Nord 2-1 Sud Gil scored twice'],
    ['fr', 'Nord 2-1 Sud Gil a marqué deux fois'],
    ['de', 'Nord 2:1 Sud Gil traf doppelt'],
    ['es', 'Nord 2-1 Sud Gil marcó dos veces'],
    ['it', 'Nord 2-1 Sud Gil ha segnato due volte'],
  ])('has what a player did behind it, who is no side (%s: %s)', (locale, printed) => {
    expect(readOne(printed, locale).sides).toEqual(['Nord', 'Sud']);
  });

  it('has its one scorer beside it', () => {
    expect(brief(readOne('Alfa 1-0 Bravo (Gil 12)', 'en')).goals).toEqual(['Gil 12 0']);
    expect(readOne('Alfa 1-0 Bravo (Jun 12)', 'en').goals).toEqual([]);
  });
});

describe('several matches on one line', () => {
  it.each([
    ['de', 'Alfa – Bravo 2:1 (1:0). Tore: 1:0 Gil (12.), 1:1 Bos (40.), 2:1 Momo (80.). – Delta – Echo 0:2. Tore: Kolb (10., 50.)'], // prettier-ignore
    ['it', "Alfa-Bravo 2-1: 12' Gil, 40' Bos (B), 80' Momo; Delta-Echo 0-2: 10' e 50' Kolb."],
    ['fr', 'Alfa - Bravo : 2-1. Buts : Gil (12e), Momo (80e) ; Bos (40e). Delta - Echo : 0-2. Buts : Kolb (10e, 50e).'],
    ['es', "Alfa, 2 (Gil 12', Momo 80'); Bravo, 1 (Bos 40'). Delta, 0; Echo, 2 (Kolb 10', 50')."],
    ['en', 'ALFA 2 (Gil 12, Momo 80), BRAVO 1 (Bos 40); DELTA 0, ECHO 2 (Kolb 10, 50)'],
    ['nl', 'Alfa-Bravo 2-1 (12. Gil 1-0, 40. Bos 1-1, 80. Momo 2-1); Delta-Echo 0-2 (10. en 50. Kolb)'],
  ])('are several (%s: %s)', (locale, printed) => {
    const [first, second, ...more] = matchesIn(printed, locale).map(brief);
    expect(more).toEqual([]);
    expect(first?.goals.sort()).toEqual(['Bos 40 1', 'Gil 12 0', 'Momo 80 0']);
    expect(second?.goals).toEqual(['Kolb 10 1', 'Kolb 50 1']);
  });

  it('are told by their scores alone, too', () => {
    const found = matchesIn('Alfa - Bravo 2:1 (1:0), Delta - Echo 0:3 (0:1), Hotel - India 0:0', 'de');
    expect(found.map((match) => brief(match).score)).toEqual(['2-1 (1-0)', '0-3 (0-1)', '0-0']);
  });
});

it.each([
  ['es', "Alfa 2 - Bravo 1 (Gil 12', Momo 80'; Bos 40')"],
  ['de', lines('Alfa – Bravo 2:1: 12. Gil 1:0. 40. Bos 1:1. 80. Momo 2:1. – 300 Zuschauer.')],
  ['nl', lines('Alfa 2 Bravo 1', ALFA, '1-0 Gil (12.), 1-1 Bos (40.), 2-1 Momo (80.)')],
])('reads the goals of both sides without a heading (%s: %s)', (locale, printed) => {
  expect(brief(readOne(printed, locale)).goals.sort()).toEqual(['Bos 40 1', 'Gil 12 0', 'Momo 80 0']);
});
