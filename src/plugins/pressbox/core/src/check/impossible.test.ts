/** What cannot have happened, and what only looks like it. */
import { eventOf, matchOf, sheetOf, type Entity, type MatchEvent, type MatchFacts } from '../match';
import { MATCH_PHASES } from '../phase';
import { checkMatch } from '.';

const [home, away]: [Entity, Entity] = [
  { id: 'milan', name: 'AC Milan' },
  { id: 'atalanta', name: 'Atalanta' },
];
const person = (id: string): Entity => ({ id, name: id });
const teamOf = (prefix: string): Entity[] => Array.from({ length: 11 }, (_, index) => person(`${prefix}${index}`));
const [first, second] = teamOf('p') as [Entity, Entity];
const [bench, idle] = [person('bench'), person('idle')];
const sheets = (['home', 'away'] as const).map((side) => {
  const sheet = sheetOf({ side, team: side === 'home' ? home : away }, [teamOf(side === 'home' ? 'p' : 'q')]);
  const substitute = {
    role: 'substitute',
    line: null,
    slot: null,
    shirtNumber: null,
    captain: false,
    printedAs: null,
  } as const;
  const onBench = side === 'home' ? [bench, idle] : [];
  return { ...sheet, appearances: [...sheet.appearances, ...onBench.map((player) => ({ ...substitute, player }))] };
});

type At = number | [number, number] | null;
const time = (at: At) => (Array.isArray(at) ? { minute: at[0], addedTime: at[1] } : { minute: at });
const event = (kind: MatchEvent['kind'], at: At, player: Entity | null, more: Partial<MatchEvent> = {}): MatchEvent =>
  eventOf({ kind, side: 'home', player, ...time(at), ...more });
const goal = (player: Entity, at: At, more: Partial<MatchEvent> = {}) => event('goal', at, player, more);
const change = (on: Entity, off: Entity, at: At) => event('substitution', at, on, { playerOff: off });

const check = (events: MatchEvent[], known: Partial<MatchFacts> = {}) =>
  checkMatch(
    matchOf({
      home,
      away,
      phase: 'full_time',
      scoreSource: 'events',
      homeScore: 1,
      awayScore: 0,
      sheets,
      events,
      ...known,
    }),
  );
const codes = (...given: Parameters<typeof check>): string[] => check(...given).map(({ code }) => code);

describe('what cannot have happened', () => {
  it.each<[string, string, MatchEvent[]]>([
    ['a goal before its scorer came on', 'not-on-yet', [goal(bench, 30), change(bench, first, 60)]],
    ['a goal after its scorer went off', 'off-already', [change(bench, first, 60), goal(first, 75)]],
    ['a goal after a sending-off', 'sent-off-already', [event('red_card', 50, first), goal(first, 70)]],
    [
      'a penalty after a second yellow',
      'sent-off-already',
      [event('second_yellow_card', 50, first), event('penalty_missed', 70, first)],
    ],
    ['a goal by a player who stayed on the bench', 'never-came-on', [change(bench, first, 60), goal(idle, 70)]],
    [
      'an assist by a player who had gone',
      'off-already',
      [change(bench, first, 60), goal(second, 75, { assistBy: first })],
    ],
    [
      'an own goal by a player who had gone',
      'off-already',
      [change(bench, first, 60), event('own_goal', 75, first, { side: 'away' })],
    ],
    [
      'a card for a player who was sent off',
      'sent-off-already',
      [event('red_card', 50, first), event('yellow_card', 70, first)],
    ],
    ['a player sent off who comes back', 'sent-off-already', [event('red_card', 50, first), change(first, second, 70)]],
    ['a player who comes on in their own place', 'comes-on-was-on', [change(first, first, 10)]],
    [
      'a kick of the shoot-out by a player who had gone',
      'off-already',
      [change(bench, first, 60), event('shoot_out_scored', null, first, { period: 'penalty_shoot_out' })],
    ],
  ])('is found: %s (promise 22)', (_, code, events) => {
    expect(check(events)).toEqual([expect.objectContaining({ code, severity: 'contradiction' })]);
  });

  it('may only be badly logged, and is a warning then (promise 22)', () => {
    for (const [code, events] of [
      ['event-twice', [goal(first, 20), goal(first, 20)]],
      ['event-twice', [event('red_card', 20, first), event('red_card', 20, first)]],
      ['event-twice', [change(bench, first, 60), change(bench, first, 60)]],
      ['two-yellow-cards', [event('yellow_card', 20, first), event('yellow_card', 60, first)]],
      ['never-came-on', [goal(idle, 70)]],
    ] as const) {
      expect(check([...events])).toEqual([expect.objectContaining({ code, severity: 'warning' })]);
    }
  });
});

describe('what may well have happened', () => {
  it.each<[string, MatchEvent[]]>([
    [
      'a goal of a substitute and of the player who made way',
      [goal(first, 30), change(bench, first, 60), goal(bench, 75)],
    ],
    [
      'a goal in the minute of the change, on either side of it',
      [change(bench, first, 60), goal(bench, 60), goal(first, 60, { sequence: 1 })],
    ],
    ['a goal in added time by a player who stays in at half-time', [change(bench, first, 45), goal(first, [45, 2])]],
    ['a goal in 90+3 by a player who came on in 90+1', [change(bench, first, [90, 1]), goal(bench, [90, 3])]],
    ['a goal at a minute that nobody knows', [change(bench, first, 60), goal(first, null), goal(bench, null)]],
    [
      'a goal by a player who came on nobody knows when',
      [change(bench, first, null), goal(bench, 20), goal(first, 80)],
    ],
    ['a player back after a concussion', [change(bench, first, 20), change(first, bench, 28), goal(first, 70)]],
    [
      'a card on the bench, and for a player who has gone off',
      [change(bench, first, 60), event('yellow_card', 70, first), event('red_card', 80, idle)],
    ],
    [
      'a coach who is booked twice',
      [
        event('yellow_card', 20, null, { coach: person('coach') }),
        event('yellow_card', 60, null, { coach: person('coach') }),
      ],
    ],
    [
      'a second yellow card that is logged as one',
      [event('yellow_card', 20, first), event('second_yellow_card', 60, first)],
    ],
    [
      'a yellow card in the play and one in the shoot-out',
      [event('yellow_card', 20, first), event('yellow_card', null, first, { period: 'penalty_shoot_out' })],
    ],
    ['two goals in two minutes of added time', [goal(first, [45, 1]), goal(first, [45, 2])]],
    ['two goals by a player at minutes that nobody knows', [goal(first, null), goal(first, null)]],
    ['two goals of one minute by nobody knows whom', [event('goal', 20, null), event('goal', 20, null)]],
    ['two changes of one minute', [change(bench, first, 60), change(idle, second, 60)]],
  ])('is not found: %s (promise 22)', (_, events) => {
    expect(check(events)).toEqual([]);
  });
});

describe('the match as a whole', () => {
  it('that is over says that nothing is known of it, or that its score is not (promise 22)', () => {
    const unknown = { homeScore: null, awayScore: null };
    expect(codes([], { ...unknown, sheets: [] })).toEqual(['empty-match']);
    expect(codes([], unknown)).toEqual(['score-unknown']);
    const half = { scoreSource: 'entered', homeScore: 3, awayScore: null } as const;
    expect(codes([goal(first, 10)], half)).toEqual(['score-differs-from-goals', 'score-unknown']);
  });

  it('has no score before it has begun (promise 22)', () => {
    expect(codes([], { phase: 'scheduled', sheets: [] })).toEqual(['score-before-kick-off']);
  });

  it('has two sheets or none (promise 22)', () => {
    const [result] = check([], { sheets: sheets.slice(0, 1) });
    expect(result).toEqual({ code: 'sheet-missing', severity: 'warning', side: 'away', params: {} });
  });

  it('is played in its season, whatever the zone of its hour (promise 22)', () => {
    const season = { startsOn: '2023-08-18', endsOn: '2024-05-26' };
    for (const kickOff of ['2023-08-17T20:00:00.000Z', '2024-01-10T20:00:00.000Z', '2024-05-27T01:00:00.000Z', null])
      expect(codes([], { season, kickOff })).toEqual([]);
    for (const kickOff of ['2023-08-16T20:00:00.000Z', '2025-01-10T20:00:00.000Z'])
      expect(codes([], { season, kickOff })).toEqual(['kick-off-outside-edition']);
    expect(codes([], { season: { startsOn: null, endsOn: null }, kickOff: '2025-01-10T20:00:00.000Z' })).toEqual([]);
  });

  it.each(MATCH_PHASES.filter((phase) => !['scheduled', 'full_time'].includes(phase)))(
    'that is %s is not told that it lacks something (promise 22)',
    (phase) => {
      const late = { season: { startsOn: '2023-08-18', endsOn: '2024-05-26' }, kickOff: null };
      expect(codes([], { phase, homeScore: null, awayScore: null, sheets: [], ...late })).toEqual([]);
      expect(codes([], { phase, homeScore: null, awayScore: null, sheets: sheets.slice(0, 1) })).toEqual([]);
    },
  );

  it('that was awarded is not held against its goals, nor its short sheet against eleven (promise 22)', () => {
    const short = sheets.map((sheet) => ({ ...sheet, appearances: sheet.appearances.slice(0, 6) }));
    const awarded = { phase: 'awarded', scoreSource: 'entered', homeScore: 0, awayScore: 3, sheets: short } as const;
    expect(codes([goal(first, 20)], { ...awarded, sheets: [...short] })).toEqual([]);
  });
});

it('takes a match of thousands of events in its stride (promise 22)', () => {
  const many = Array.from({ length: 4_000 }, (_, index) => goal(first, 1 + (index % 90)));
  const started = performance.now();
  expect(check(many).length).toBeGreaterThan(3_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});
