import type { EventKind, Side } from '../../events';
import { eventOf as factOf } from '../../match';
import type { AgateTopic } from './facts';
import { isNothing, planMatch, scoreFindings } from './plan';
import type { StoredEvent, StoredMatch, StoredSheet } from './stored';
import { storedAppearance, storedEvent, storedMatch, storedSheet } from './testing/stored';
import type { WantedAppearance, WantedEvent, WantedMatch, WantedSheet } from './wanted';

const wantedEvent = (known: Partial<WantedEvent>): WantedEvent => {
  const { side, kind } = factOf({ side: known.side ?? 'home', kind: known.kind ?? 'goal' });
  return { player: null, playerOff: null, coach: null, minute: null, addedTime: null, ...known, side, kind };
};
const wantedAppearance = (name: string, known: Partial<WantedAppearance> = {}): WantedAppearance => ({
  player: { id: name, name, prints: name },
  printed: name,
  role: 'starter',
  line: 0,
  slot: 0,
  shirtNumber: null,
  captain: false,
  ...known,
});
const wantedSheet = (appearances: WantedAppearance[], known: Partial<WantedSheet> = {}): WantedSheet => ({
  side: 'home',
  team: 'milan',
  formation: null,
  coach: null,
  hasBench: false,
  sourceText: '',
  appearances,
  ...known,
});
const wanted = (known: Partial<Omit<WantedMatch, 'topics'>> & { topics?: AgateTopic[] } = {}): WantedMatch => ({
  sheets: [],
  events: [],
  referee: null,
  attendance: null,
  score: null,
  halfTime: null,
  shootOut: null,
  ...known,
  topics: new Set(known.topics),
});
const events = (before: StoredEvent[], now: WantedEvent[], topics: AgateTopic[] = []) =>
  planMatch(storedMatch({ events: before }), wanted({ events: now, topics })).events;

describe('the plan of events', () => {
  const leao = storedEvent('e1', { player: 'leao', minute: 45, sequence: 0 });
  const koopmeiners = storedEvent('e2', { side: 'away', player: 'koopmeiners', minute: 45, addedTime: 2, sequence: 1 });
  const asWanted = ({ side, kind, player, minute, addedTime }: StoredEvent) =>
    wantedEvent({ side, kind, player, minute, addedTime });

  it('is empty where the text says what is stored', () => {
    expect(events([leao, koopmeiners], [asWanted(leao), asWanted(koopmeiners)])).toEqual({
      create: [],
      update: [],
      delete: [],
    });
  });

  it.each<[string, Partial<WantedEvent>, object]>([
    ['a minute', { minute: 44 }, { minute: 44 }],
    ['added time', { addedTime: 1 }, { addedTime: 1 }],
    ['the scorer', { player: 'jovic' }, { player: 'jovic' }],
    ['the kind', { kind: 'penalty_goal' }, { kind: 'penalty_goal' }],
    ['the side', { side: 'away' }, { side: 'away' }],
  ])('updates one event where %s is corrected', (_, correction, data) => {
    const now = { ...asWanted(leao), ...correction };
    expect(events([leao, koopmeiners], [now, asWanted(koopmeiners)])).toEqual({
      create: [],
      update: [{ documentId: 'e1', data }],
      delete: [],
    });
  });

  it('creates what is new after what is stored, and deletes what the list has no more', () => {
    const late = wantedEvent({ side: 'away', kind: 'penalty_goal', player: 'koopmeiners', minute: 57 });
    expect(events([leao, koopmeiners], [asWanted(koopmeiners), late])).toEqual({
      create: [{ ...late, sequence: 2 }],
      update: [],
      delete: ['e1'],
    });
  });

  it('tells two goals of one player apart by the minute', () => {
    const second = storedEvent('e3', { side: 'away', kind: 'penalty_goal', player: 'koopmeiners', minute: 57 });
    const now = [asWanted(koopmeiners), { ...asWanted(second), minute: 58 }];
    expect(events([second, koopmeiners], now).update).toEqual([{ documentId: 'e3', data: { minute: 58 } }]);
  });

  it('keeps a minute, an assist and a period that the text does not print', () => {
    const known = storedEvent('e1', { player: 'leao', minute: 45, period: 'first_half', assistBy: 'loftus-cheek' });
    expect(events([known], [wantedEvent({ player: 'leao' })]).update).toEqual([]);
  });

  it('moves the period with the minute, and takes the assist from a player who scored the goal', () => {
    const known = storedEvent('e1', { player: 'leao', minute: 45, period: 'first_half', assistBy: 'jovic' });
    expect(events([known], [wantedEvent({ player: 'leao', minute: 46 })]).update).toEqual([
      { documentId: 'e1', data: { minute: 46, period: 'second_half' } },
    ]);
    expect(events([known], [wantedEvent({ player: 'jovic', minute: 45 })]).update).toEqual([
      { documentId: 'e1', data: { player: 'jovic', assistBy: null } },
    ]);
  });

  it('puts two goals of one minute into the printed order', () => {
    const [a, b] = [
      storedEvent('a', { player: 'a', minute: 9, sequence: 0 }),
      storedEvent('b', { player: 'b', minute: 9, sequence: 1 }),
    ];
    expect(events([a, b], [asWanted(a), asWanted(b)]).update).toEqual([]);
    expect(events([a, b], [asWanted(b), asWanted(a)]).update).toEqual([{ documentId: 'a', data: { sequence: 2 } }]);
  });

  it('keeps the kicks of a shoot-out in the order of their taking', () => {
    const kick = (player: string, kind: EventKind = 'shoot_out_scored', side: Side = 'home') =>
      wantedEvent({ player, kind, side });
    const { create } = events([], [kick('a'), kick('b', 'shoot_out_missed', 'away'), kick('c')]);
    expect(create.map(({ player, sequence, period }) => [player, sequence, period])).toEqual([
      ['a', 0, 'penalty_shoot_out'],
      ['b', 1, 'penalty_shoot_out'],
      ['c', 2, 'penalty_shoot_out'],
    ]);
  });

  it.each<[string, Partial<StoredEvent>]>([
    ['a caution', { kind: 'yellow_card', player: 'x', minute: 3 }],
    ['a coach sent off', { kind: 'red_card', coach: 'gasperini', minute: 36 }],
    ['a goal that did not count', { kind: 'goal_disallowed', player: 'x', minute: 3 }],
    ['a change of the other side', { kind: 'substitution', side: 'away', player: 'x', minute: 3 }],
  ])('leaves %s alone, of which the text does not speak', (_, known) => {
    const now = [
      wantedEvent({ kind: 'red_card', player: 'y', minute: 80 }),
      wantedEvent({ kind: 'substitution', player: 'z', minute: 80 }),
    ];
    expect(events([storedEvent('e', known)], now, ['goals'])).toMatchObject({ update: [], delete: [] });
  });

  it('deletes the goals of a match that the text says had none', () => {
    expect(events([leao], [], ['goals']).delete).toEqual(['e1']);
    expect(events([leao], [], []).delete).toEqual([]);
  });
});

describe('the plan of a sheet', () => {
  const plan = (before: StoredSheet | null, now: WantedSheet, match: Partial<StoredMatch> = {}) =>
    planMatch(storedMatch({ ...match, sheets: before ? [before] : [] }), wanted({ sheets: [now] })).sheets[0];

  it('is a new sheet where there is none', () => {
    expect(
      plan(null, wantedSheet([wantedAppearance('a')], { formation: '4-4-2', sourceText: 'A (4-4-2) : a.' })),
    ).toEqual({
      documentId: null,
      data: { side: 'home', team: 'milan', formation: '4-4-2', coach: null, sourceText: 'A (4-4-2) : a.' },
      appearances: {
        create: [expect.objectContaining({ player: 'a', role: 'starter', line: 0, slot: 0, printedAs: null })],
        update: [],
        delete: [],
      },
    });
  });

  it('is no sheet where the text only tells who came on', () => {
    expect(plan(null, wantedSheet([wantedAppearance('a', { role: 'substitute' })]))).toBeUndefined();
  });

  it('is ready for readers, whoever had begun to enter it in a form, where the text brings those who start', () => {
    const begun = { ...storedSheet([storedAppearance('a')]), ready: false as const };
    const printed = wantedSheet([wantedAppearance('a')], { sourceText: 'A (4-4-2) : a.' });
    expect(plan(begun, printed)?.data).toMatchObject({ ready: true });
    expect(plan(begun, wantedSheet([wantedAppearance('a')]))?.data ?? {}).not.toHaveProperty('ready');
    const bench = wantedSheet([wantedAppearance('b', { role: 'substitute' })]);
    expect(plan(begun, bench)?.data ?? {}).not.toHaveProperty('ready');
  });

  it('keeps what the paper does not print', () => {
    const before = storedSheet([
      storedAppearance('a', { shirtNumber: 16, captain: true, printedAs: 'A.' }),
      storedAppearance('bench', { role: 'substitute', slot: 0 }),
    ]);
    const now = planMatch(
      storedMatch({ sheets: [before] }),
      wanted({ sheets: [wantedSheet([wantedAppearance('a', { printed: 'A.' })])] }),
    );
    expect(isNothing(now)).toBe(true);
  });

  it('gives the place of one player to another, without the number', () => {
    const before = storedSheet([storedAppearance('a', { shirtNumber: 16, captain: true, printedAs: 'A.' })]);
    expect(plan(before, wantedSheet([wantedAppearance('b')]))?.appearances).toEqual({
      create: [],
      update: [{ documentId: 'row-a', data: { player: 'b', shirtNumber: null, captain: false, printedAs: null } }],
      delete: [],
    });
  });

  it('moves a captain’s armband where the paper prints one', () => {
    const before = storedSheet([storedAppearance('a', { captain: true }), storedAppearance('b', { slot: 1 })]);
    const now = wantedSheet([wantedAppearance('a'), wantedAppearance('b', { slot: 1, captain: true })]);
    expect(plan(before, now)?.appearances.update).toEqual([
      { documentId: 'row-a', data: { captain: false } },
      { documentId: 'row-b', data: { captain: true } },
    ]);
  });

  it('takes who came on by mistake off a sheet without a bench, and leaves them on one with a bench', () => {
    const substitute = (player: string, slot: number) =>
      storedAppearance(player, { role: 'substitute', line: null, slot });
    const came = (player: string) => ({ events: [storedEvent('s', { kind: 'substitution', player, minute: 60 })] });
    const now = wantedSheet([
      wantedAppearance('a'),
      wantedAppearance('right', { role: 'substitute', line: null, slot: null }),
    ]);
    expect(plan(storedSheet([storedAppearance('a'), substitute('wrong', 0)]), now, came('wrong'))?.appearances).toEqual(
      {
        create: [],
        update: [{ documentId: 'row-wrong', data: { player: 'right' } }],
        delete: [],
      },
    );
    expect(
      plan(storedSheet([storedAppearance('a'), substitute('wrong', 0), substitute('stayed', 1)]), now, came('wrong'))
        ?.appearances,
    ).toEqual({
      create: [expect.objectContaining({ player: 'right', slot: 2 })],
      update: [],
      delete: [],
    });
  });

  it('takes the bench that the paper lists for the whole bench', () => {
    const before = storedSheet([
      storedAppearance('a'),
      storedAppearance('gone', { role: 'substitute', line: null, slot: 0 }),
    ]);
    expect(plan(before, wantedSheet([wantedAppearance('a')], { hasBench: true }))?.appearances.delete).toEqual([
      'row-gone',
    ]);
  });

  it('remembers a name as printed only where it is not what a sheet prints by itself', () => {
    const kjaer = { id: 'kjaer', name: 'Simon Kjær', prints: 'Kjær' };
    const now = wantedSheet([wantedAppearance('kjaer', { player: kjaer, printed: 'Kjaer' })]);
    expect(plan(null, now)?.appearances.create[0]).toMatchObject({ printedAs: 'Kjaer' });
    expect(
      plan(null, wantedSheet([wantedAppearance('kjaer', { player: kjaer, printed: 'Kjær' })]))?.appearances.create[0],
    ).toMatchObject({ printedAs: null });
  });
});

describe('the plan of the match itself', () => {
  const score = { score: { home: 1, away: 2 }, halfTime: { home: 1, away: 1 } };

  it('writes a score where it is entered, and where no goal is told that could say it (promise 7)', () => {
    const columns = { homeScore: 1, awayScore: 2, halfTimeHomeScore: 1, halfTimeAwayScore: 1 };
    expect(planMatch(storedMatch(), wanted({ ...score, events: [wantedEvent({})] })).match).toBeNull();
    expect(planMatch(storedMatch({ events: [storedEvent('e', {})] }), wanted(score)).match).toBeNull();
    expect(planMatch(storedMatch(), wanted(score)).match).toEqual(columns);
    expect(planMatch(storedMatch({ scoreSource: 'entered', homeScore: 1 }), wanted(score)).match).toEqual({
      awayScore: 2,
      halfTimeHomeScore: 1,
      halfTimeAwayScore: 1,
    });
  });

  it('writes a shoot-out of which no kick is told', () => {
    const shootOut = { home: 4, away: 2 };
    expect(planMatch(storedMatch(), wanted({ shootOut })).match).toEqual({
      homeShootOutScore: 4,
      awayShootOutScore: 2,
    });
    expect(
      planMatch(storedMatch(), wanted({ shootOut, events: [wantedEvent({ kind: 'shoot_out_scored' })] })).match,
    ).toBeNull();
  });

  it('writes referee and attendance where they are printed', () => {
    expect(planMatch(storedMatch({ referee: 'x', attendance: 5 }), wanted()).match).toBeNull();
    expect(
      planMatch(storedMatch({ referee: 'x', attendance: 5 }), wanted({ referee: 'x', attendance: 6 })).match,
    ).toEqual({
      attendance: 6,
    });
  });

  it('says where the printed score is not the stored one, and is silent about a half-time that the goals do not tell', () => {
    const printed = { ...score, shootOut: null };
    expect(scoreFindings(printed, storedMatch({ homeScore: 1, awayScore: 1 }))).toMatchObject([
      { code: 'score-differs-from-goals', params: { field: 'awayScore', stored: 2, counted: 1 } },
    ]);
    expect(scoreFindings(printed, storedMatch()).map(({ params }) => params.field)).toEqual(['homeScore', 'awayScore']);
  });
});
