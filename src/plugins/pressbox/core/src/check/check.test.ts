import { checkMatch } from '.';
import { eventOf, matchOf, sheetOf, type Entity, type MatchFacts } from '../match';

const home: Entity = { id: 'milan', name: 'AC Milan' };
const away: Entity = { id: 'atalanta', name: 'Atalanta' };
const player = (id: string): Entity => ({ id, name: id });
const [keeper, ...outfield] = Array.from({ length: 11 }, (_, index) => player(`p${index}`)) as [Entity, ...Entity[]];
const lines = [[keeper], outfield.slice(0, 4), outfield.slice(4, 7), outfield.slice(7)];
const bench = player('bench');
const sheet = (formation: string | null = '4-3-3') => {
  const made = sheetOf({ side: 'home', team: home, formation }, lines);
  const substitute = { ...made.appearances[0], player: bench, role: 'substitute', line: null, slot: null } as const;
  return {
    ...made,
    appearances: [...made.appearances, { ...substitute, shirtNumber: null, captain: false, printedAs: null }],
  };
};
/** A match that ended 1-0 and, where one of its sides has a sheet, has a sound one of the other. */
const codes = ({ sheets = [], ...known }: Partial<MatchFacts>): string[] => {
  const theirs = sheetOf({ side: 'away', team: away }, [Array.from({ length: 11 }, (_, n) => player(`q${n}`))]);
  const both = sheets.length === 1 ? [...sheets, theirs] : sheets;
  const score = { homeScore: 1, awayScore: 0 };
  return checkMatch(matchOf({ home, away, phase: 'full_time', ...score, sheets: both, ...known })).map(
    ({ code }) => code,
  );
};
const change = (on: Entity, off: Entity, minute: number) =>
  eventOf({ kind: 'substitution', side: 'home', player: on, playerOff: off, minute });

describe('a match held against itself', () => {
  it('has nothing to say of a result alone', () => {
    expect(codes({})).toEqual([]);
  });
  it('reports an entered score that differs from the goals, and none that follows them', () => {
    const goal = { events: [eventOf({ kind: 'goal', side: 'home', minute: 3 })], homeScore: 2, awayScore: 0 };
    expect(codes({ ...goal, scoreSource: 'entered' })).toEqual(['score-differs-from-goals']);
    expect(codes({ ...goal, scoreSource: 'events' })).toEqual([]);
  });
  it('does not take an unknown half-time score for nil-nil', () => {
    const events = [eventOf({ kind: 'goal', side: 'home' })];
    expect(codes({ events, scoreSource: 'entered', homeScore: 1, awayScore: 0, halfTimeHomeScore: 1 })).toEqual([]);
  });
  it('accepts a sound sheet and a sound change', () => {
    expect(codes({ sheets: [sheet()], events: [change(bench, keeper, 60)] })).toEqual([]);
  });
  it('finds lines that are not the formation', () => {
    expect(codes({ sheets: [sheet('4-4-2')] })).toEqual(['lines-differ-from-formation']);
    expect(codes({ sheets: [sheet('4-4-3')] })).toEqual(['unsound-formation']);
  });
  it('finds a sheet of another team', () => {
    expect(codes({ sheets: [{ ...sheet(), team: away }] })).toEqual(['sheet-of-another-team']);
  });
  it('finds a name that stands on a sheet twice', () => {
    const doubled = sheet();
    const [first] = doubled.appearances;
    if (!first) throw new Error('The sheet is empty');
    expect(codes({ sheets: [{ ...doubled, appearances: [...doubled.appearances, first] }] })).toContain(
      'player-twice-on-sheet',
    );
  });
  it('follows who is on: off twice, on twice, back after going off', () => {
    const back = [change(bench, keeper, 60), change(keeper, bench, 70)];
    expect(codes({ sheets: [sheet()], events: back })).toEqual([]);
    const twice = [change(bench, keeper, 60), change(bench, keeper, 70)];
    expect(codes({ sheets: [sheet()], events: twice })).toEqual(['goes-off-was-not-on', 'comes-on-was-on']);
  });
  it('lets nobody who was sent off make a change', () => {
    const red = eventOf({ kind: 'second_yellow_card', side: 'home', player: keeper, minute: 30 });
    expect(codes({ sheets: [sheet()], events: [red, change(bench, keeper, 31)] })).toEqual(['sent-off-makes-change']);
  });
  it('says that readers do not see a sheet that is still being entered', () =>
    expect(codes({ sheets: [{ ...sheet(), ready: false }] })).toEqual(['sheet-not-ready']));
  it('puts contradictions before warnings', () => {
    const short = { ...sheet('4-4-3'), appearances: [] };
    expect(codes({ sheets: [short] })).toEqual(['unsound-formation', 'not-eleven-starters']);
  });
});
