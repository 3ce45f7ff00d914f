/** Pages of sites and posts of clubs: what a row or a line tells of a player, and pictures that tell nothing. The examples are made up. */
import { brief, readOne } from './testing/brief';
import { lines } from './testing/sheets/case';

const read = (locale: string, ...printed: string[]) => brief(readOne(lines(...printed), locale));
const ALFA = ['Abel', 'Baba', 'Coco', 'Dodo', 'Fifi', 'Gil', 'Momo', 'Nino', 'Pepe', 'Rara', 'Soso'];
const BRAVO = ['Zola', 'Yuri', 'Xeno', 'Vico', 'Ugo', 'Tino', 'Sisto', 'Remo', 'Quin', 'Pino', 'Otto'];
/** The rows of a side, some of which say more. */
const rows = (players: readonly string[], told: Record<string, string> = {}) =>
  players.map((name, index) => `${index + 1} ${name}${told[name] ? ` ${told[name]}` : ''}`);

describe('a row of a sheet', () => {
  it.each([
    ['fr', 'Remplaçants', 'Entraîneur', '(pen)'],
    ['en', 'Substitutes', 'Manager', '(pen)'],
    ['it', 'Panchina', 'Allenatore', '(rig.)'],
    ['es', 'Suplentes', 'Entrenador', '(p)'],
    ['de', 'Ersatzbank', 'Trainer', '(FE)'],
    ['pt', 'Suplentes', 'Treinador', '(g.p.)'],
    ['nl', 'Bank', 'Trainer', '(pen.)'],
  ])('has goals, cards and who left behind its player (%s)', (locale, bench, coach, penalty) => {
    const alfa = rows(ALFA, { Coco: "🟨 58'", Gil: "↓ 71'", Pepe: `⚽ 23', 61' ${penalty}`, Rara: "36' 🟨" });
    const bravo = rows(BRAVO, { Yuri: '🟥88′', Otto: "⬇60' ⚽12'" });
    const match = read(
      locale,
      'Alfa 2 - 2 Bravo',
      '',
      'Alfa',
      ...alfa,
      bench,
      "12 Lalo ↑ 71'",
      '13 Mimo',
      coach,
      'Jan Ury',
      '',
      'Bravo',
      ...bravo,
      bench,
      "12 Lulu ⬆60' ⚽ 90+1'",
      coach,
      'Tim Vai',
    );
    expect(match.changes).toEqual(['Gil>Lalo 71', 'Otto>Lulu 60']);
    expect(match.bench).toEqual(['Mimo']);
    expect(match.goals).toEqual(['Pepe 23 0', 'Pepe 61 penalty 0', 'Otto 12 1', 'Lulu 90+1 1']);
    expect(match.cards).toEqual(['Coco 58 yellow 0', 'Rara 36 yellow 0', 'Yuri 88 red 1']);
    expect(match.sheets[1]).toContain('Tim Vai');
  });

  it('names whoever left in the brackets of whoever came on', () => {
    const match = read(
      'pt',
      'Alfa 0 - 0 Bravo',
      'Alfa',
      ...rows(ALFA, { Gil: '⬇77′', Pepe: '⬇60′' }),
      'SUPLENTES UTILIZADOS',
      '12 Lalo ⬆60′ (por Pepe)',
      '13 Mimo ⬆77′ (por Gil)',
    );
    expect(match.changes).toEqual(['Pepe>Lalo 60', 'Gil>Mimo 77']);
  });

  it('counts a goal into the own net for the other side', () => {
    const sheets = ['Alfa', ...rows(ALFA, { Coco: "⚽ 30' (csc)" }), '', 'Bravo', ...rows(BRAVO)];
    expect(read('fr', 'Alfa 0 - 1 Bravo', '', ...sheets).goals).toEqual(['Coco 30 own-goal 1']);
  });
});

describe('a line under a player', () => {
  it.each([
    ['en', 'Booked at 41mins', "Substituted forLalo at 63'minutes"],
    ['fr', 'Carton jaune 41e', 'Remplacé par Lalo à la 63e'],
    ['it', "Ammonito al 41'", "Sostituito da Lalo al 63'"],
    ['es', "Amarilla 41'", "Sustituido por Lalo 63'"],
    ['de', 'Gelbe Karte 41.', 'ersetzt durch Lalo 63.'],
    ['pt', "Amarelo 41'", "Substituído por Lalo aos 63'"],
    ['nl', "Geel 41'", "Vervangen door Lalo 63'"],
  ])('tells of them (%s)', (locale, card, change) => {
    const match = read(
      locale,
      'Alfa 1 - 0 Bravo',
      'Alfa',
      '4-4-2',
      ...rows(ALFA).flatMap((row) =>
        row.endsWith('Coco') ? [row, card] : row.endsWith('Gil') ? [row, change] : [row],
      ),
    );
    expect(match.sheets[0]).toContain('11 Soso');
    expect(match.changes).toEqual(['Gil>Lalo 63']);
    expect(match.cards).toEqual(['Coco 41 yellow 0']);
  });
});

describe('a picture that tells nothing', () => {
  it('stands around sides, headings and lines of a team', () => {
    const match = read(
      'fr',
      '🔵⚪ Alfa 2 - 1 Bravo 🔴',
      '📋 Compo Alfa :',
      '🧤 Abel',
      '🛡️ Baba – Coco – Dodo – Fifi',
      '⚙️ Gil – Momo – Nino',
      '🎯 Pepe – Rara – Soso',
      '👔 Coach : Jan Ury',
    );
    expect(match.score).toBe('2-1');
    expect(match.sheets).toEqual(['Alfa: Abel | Baba, Coco, Dodo, Fifi | Gil, Momo, Nino | Pepe, Rara, Soso. Jan Ury']);
  });

  it.each(['Alfa 2️⃣-1️⃣ Bravo', '🏆 Alfa 2️⃣ – 1️⃣ Bravo 🏆'])('is the key of a digit: %s', (line) => {
    expect(readOne(line, 'es')).toMatchObject({ sides: ['Alfa', 'Bravo'], score: { home: 2, away: 1 } });
  });

  it.each(['⏩', '➡️', '▶️', '➜'])('may be an arrow between two players: %s', (arrow) => {
    const sheet = 'Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso';
    expect(read('nl', 'Alfa - Bravo 0-0', sheet, `🔁 46' Gil ${arrow} Lalo`).changes).toEqual(['Gil>Lalo 46']);
  });
});

describe('a scorer with an initial', () => {
  it('is whoever has the surname in a sheet of surnames', () => {
    const sheets = ['Alfa: Abel; Baba, Coco, Dodo, Fifi; Gil, Momo, Nino; Pepe, Rara, Soso', 'Bravo: Zola; Yuri, Xeno, Vico, Ugo; Tino, Sisto, Remo; Quin, Pino, Otto']; // prettier-ignore
    expect(read('en', 'Alfa 1 Bravo 1', "L Pepe (52'), J Quin (60')", ...sheets).goals).toEqual([
      'L Pepe 52 0',
      'J Quin 60 1',
    ]);
  });
});
