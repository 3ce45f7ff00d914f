/** Held against the reference material: the labelled sheets, the seed page, and openfootball. */
import { readdirSync, readFileSync } from 'node:fs';
import { describeWithShared, sharedPath } from '../../../../../../../tests/support/shared';
import { parseMatchText, type MatchText } from '.';
import type { MatchMinute } from '../../minute';
import { brief, matchesIn, readOne } from './testing/brief';

const read = (...parts: string[]): string => readFileSync(sharedPath(...parts) ?? '', 'utf8');

describeWithShared('the seed page, pasted whole', () => {
  it('gives both sheets with all ten changes, three goals, the score and both coaches', () => {
    const match = readOne(read('seed', 'match-report.fr.txt'), 'fr');
    expect(
      match.teams.map(({ label, formation, coach, starters }) => [label, formation, coach, starters.length]),
    ).toEqual([
      ['AC Milan', '4-3-3', 'Stefano Pioli', 11],
      ['Atalanta', '3-4-1-2', 'Gian Piero Gasperini', 11],
    ]);
    expect(brief(match)).toMatchObject({
      goals: ['Leão 45 0', 'Koopmeiners 45+2 1', 'Koopmeiners 57 penalty 1'],
      score: '1-2',
    });
    expect(brief(match).changes).toHaveLength(10);
    expect(match.diagnostics).toEqual([]);
  });
});

interface Gold {
  teams: {
    formation: string | null;
    coach: string | null;
    starters: { name: string; line: number | null }[];
    substitutions: unknown[];
    bench: string[];
  }[];
  goals: { scorer: string | null; minute: MatchMinute | null; kind: string; team: number | null }[];
  cards: { name: string; kind: string; minute: MatchMinute | null }[];
  score: unknown;
  referee: string | null;
  attendance: number | null;
}

/** What the yardstick compares, sorted as it does not mind the order. */
const facts = (match: Gold | MatchText) => ({
  teams: match.teams.map(({ formation, coach, starters, substitutions, bench }) => ({
    formation,
    coach,
    starters: starters.map(({ name, line }) => ({ name, line })),
    changes: (substitutions as { off: string | null; on: string; minute: MatchMinute | null }[])
      .map(({ off, on, minute }) => JSON.stringify([off, on, minute]))
      .sort(),
    bench,
  })),
  goals: match.goals.map(({ scorer, minute, kind, team }) => JSON.stringify([scorer, minute, kind, team])).sort(),
  cards: match.cards.map(({ name, kind, minute }) => JSON.stringify([name, kind, minute])).sort(),
  score: match.score,
  referee: match.referee,
  attendance: match.attendance,
});

const sheets = sharedPath('corpus', 'dev')
  ? readdirSync(sharedPath('corpus', 'dev') ?? '').filter((file) => file.endsWith('.txt'))
  : [];

describeWithShared('the labelled sheets', () => {
  it.each(sheets.length > 0 ? sheets : ['none'])('%s is read as a careful reader does', (file) => {
    const raw = read('corpus', 'dev', file);
    const text = raw
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n')
      .trim();
    const gold = JSON.parse(read('corpus', 'dev', 'gold', file.replace('.txt', '.json'))) as Gold | { matches: Gold[] };
    const expected = 'matches' in gold ? gold.matches : [gold];
    const given = matchesIn(text, /^# lang: (\w+)/m.exec(raw)?.[1] ?? 'en');
    // A side that is only named, without a sheet, is labelled as an empty team in one sheet and left out in others.
    const withSheet = (match: ReturnType<typeof facts>) => ({
      ...match,
      teams: match.teams.filter(({ starters }) => starters.length > 0),
    });
    expect(given.map((match) => withSheet(facts(match)))).toEqual(expected.map((match) => withSheet(facts(match))));
  });
});

interface OpenGoal {
  minute: number;
  offset?: number;
  penalty?: boolean;
  owngoal?: boolean;
}
interface OpenMatch {
  team1: string | { name: string };
  team2: string | { name: string };
  score: { ft: [number, number]; et?: [number, number] };
  goals1?: OpenGoal[];
  goals2?: OpenGoal[];
}

const nameOf = (team: string | { name: string }): string => (typeof team === 'string' ? team : team.name);

const openGoals = (match: OpenMatch): string[] =>
  [match.goals1 ?? [], match.goals2 ?? []]
    .flatMap((goals, side) =>
      goals.map(
        ({ minute, offset, penalty, owngoal }) =>
          `${side} ${minute}+${offset ?? 0} ${penalty ? 'penalty' : owngoal ? 'own-goal' : 'goal'}`,
      ),
    )
    .sort();

describeWithShared('openfootball', () => {
  const full = () => matchesIn(read('data', 'openfootball', 'worldcup-2022_full.football.txt'), 'en');

  it('reads all 128 line-ups of a World Cup with eleven starters each, and every change and card', () => {
    const text = read('data', 'openfootball', 'worldcup-2022_full.football.txt');
    const matches = full();
    const teams = matches.flatMap((match) => match.teams);
    expect(matches).toHaveLength(64);
    expect(teams.map(({ starters }) => starters.length)).toEqual(Array.from({ length: 128 }, () => 11));
    expect(teams.flatMap(({ substitutions }) => substitutions)).toHaveLength(
      (text.match(/\(\d+(\+\d+)?' \p{L}/gu) ?? []).length,
    );
    expect(matches.flatMap(({ cards }) => cards)).toHaveLength((text.match(/\[(Y|R|Y\/R)/g) ?? []).length);
    expect(matches.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('reads every shoot-out kick by kick, and counts what the score says', () => {
    const shootOuts = full().filter(({ kicks }) => kicks.length > 0);
    expect(shootOuts).toHaveLength(5);
    for (const { kicks, shootOut } of shootOuts) {
      const scored = (side: number) => kicks.filter(({ team, scored: good }) => good && team === side).length;
      expect({ home: scored(0), away: scored(1) }).toEqual(shootOut);
    }
  });

  it.each([
    ['worldcup-2022_full.football.txt', 'worldcup-2022.json', []],
    ['worldcup-2022_cup.football.txt', 'worldcup-2022.json', []],
    // Its last goal is printed at 91 with nothing to say that there was extra time.
    ['euro-2024.football.txt', 'euro-2024.json', ['England-Slovakia']],
  ])('reads every goal of %s as the data have it', (file, data, known) => {
    const json = JSON.parse(read('data', 'openfootball', data)) as {
      matches?: OpenMatch[];
      rounds?: { matches: OpenMatch[] }[];
    };
    const open = json.matches ?? (json.rounds ?? []).flatMap(({ matches }) => matches);
    const different = matchesIn(read('data', 'openfootball', file), 'en').flatMap((match) => {
      const same = open.find(
        ({ team1, team2 }) => nameOf(team1) === match.sides[0] && nameOf(team2) === match.sides[1],
      );
      const goals = match.goals
        .map(({ team, minute, kind }) => `${team} ${minute?.minute}+${minute?.added} ${kind}`)
        .sort();
      const [home, away] = same?.score.et ?? same?.score.ft ?? [];
      const agrees =
        same &&
        JSON.stringify(goals) === JSON.stringify(openGoals(same)) &&
        match.score?.home === home &&
        match.score?.away === away;
      return agrees ? [] : [match.sides.join('-')];
    });
    expect(different).toEqual(known);
  });

  it.each(['it-2023-24_1-seriea.football.txt', 'it-2023-24_cup.football.txt'])('reads the results of %s', (file) => {
    const matches = matchesIn(read('data', 'openfootball', file), 'en');
    expect(matches).toHaveLength(file.includes('cup') ? 45 : 380);
    expect(matches.every(({ score }) => score !== null)).toBe(true);
  });

  it.each(['it-2023-24_squad_milan.txt', 'it-2023-24_squad_atalanta.txt'])('takes %s for no sheet', (file) => {
    expect(parseMatchText(read('data', 'openfootball', file), { locale: 'en' })).toMatchObject({ teams: [] });
  });
});
