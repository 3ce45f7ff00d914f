import { appearanceOf, sheetOf } from '../../../core/src/match';
import { isPending, startersOf } from './draft';
import { firstChoice, optionsOf } from './options';
import { BEGINNING, reduce, type Action, type State } from './state';
import { MATCH, readingWith, readName, readSheet, starter, STORED, sureName } from './testing/reading';
import { factsOf, hasFacts } from './to-apply';

const after = (...actions: Action[]): State => actions.reduce(reduce, BEGINNING);
const pasted: Action[] = [
  { type: 'stored', stored: STORED },
  { type: 'pasted', text: 'a text' },
];
const draftOf = ({ draft }: State) => {
  if (!draft) throw new Error('There is no draft');
  return draft;
};
const pending = (state: State) =>
  draftOf(state)
    .names.filter(isPending)
    .map(({ key }) => key);
const event = {
  side: 'home',
  kind: 'goal',
  player: 'b',
  playerOff: null,
  coach: null,
  minute: 12,
  addedTime: null,
} as const;
const eleven = [starter('a', 0, 0), starter('b', 1, 0), starter('c', 1, 1)];
const reading = readingWith({
  names: [sureName('a'), readName('b'), readName('c')],
  sheets: [readSheet(eleven)],
  events: [event],
  topics: ['goals'],
});
const read: Action = { type: 'read', reading };

describe('names that are doubtful', () => {
  it('come one after another, and each is settled once', () => {
    const first = after(...pasted, read);
    expect(first.current).toBe('b');
    const second = reduce(first, { type: 'settled', key: 'b', choice: { player: 'b-2' } });
    expect(second.current).toBe('c');
    const done = reduce(second, { type: 'settled', key: 'c', choice: 'left' });
    expect([done.current, pending(done)]).toEqual([null, []]);
  });

  it('can be asked about again', () => {
    expect(after(...pasted, read, { type: 'asked', key: 'a' }).current).toBe('a');
  });

  it('are created by themselves where nobody on record has a name like it', () => {
    const fresh = readingWith({ names: [readName('x', { verdict: 'new', proposal: null, runnersUp: [] })] });
    const state = after(...pasted, { type: 'read', reading: fresh });
    expect(pending(state)).toEqual([]);
    expect(draftOf(state).names[0]?.decision).toEqual({ create: { name: 'x', shortName: null } });
  });

  it('stay settled when the text is read again, under whatever key', () => {
    const again = readingWith({ names: [readName('z9', { printed: ['B'] }), readName('z8', { printed: ['c'] })] });
    const state = after(...pasted, read, { type: 'settled', key: 'b', choice: { player: 'b-2' } }, { type: 'settled', key: 'c', choice: 'left' }, { type: 'read', reading: again }); // prettier-ignore
    expect(draftOf(state).names.map(({ decision, isLeft }) => [decision, isLeft])).toEqual([
      [{ player: 'b-2' }, false],
      [null, true],
    ]);
  });

  it('offer other names of the text first, and nobody who is taken', () => {
    const names = [
      readName('lopez', { mayBe: ['b'], proposal: null, runnersUp: [] }),
      readName('b'),
      { ...readName('c'), decision: { player: 'b-1' } },
    ];
    const state = after(...pasted, { type: 'read', reading: readingWith({ names }) });
    const [lopez, b] = draftOf(state).names;
    if (!lopez || !b) throw new Error('The names are gone');
    expect(optionsOf(lopez, draftOf(state).names).map(({ decision }) => decision)).toEqual([{ sameAs: 'b' }]);
    expect(optionsOf(b, draftOf(state).names).map(({ decision }) => decision)).toEqual([{ player: 'b-2' }]);
    expect(firstChoice(b, draftOf(state).names)).toEqual({ player: 'b-2' });
  });
});

describe('what is applied', () => {
  it('has no decision for what is not settled, and the first choice for a preview', () => {
    const draft = draftOf(after(...pasted, read));
    expect(factsOf(draft).names.map(({ decision }) => decision)).toEqual([{ player: 'a-1' }, null, null]);
    expect(factsOf(draft, true).names[1]?.decision).toEqual({ player: 'b-1' });
  });

  it('gives one person to one name, in a preview too', () => {
    const twins = readingWith({
      names: [
        readName('b', { proposal: { ...sureName('x').proposal! } }),
        readName('c', { proposal: { ...sureName('x').proposal! } }),
      ],
      sheets: [readSheet(eleven)],
    });
    const { names } = factsOf(draftOf(after(...pasted, { type: 'read', reading: twins })), true);
    expect(names.map(({ decision }) => decision)).toEqual([{ player: 'x-1' }, { player: 'c-2' }]);
  });

  it('has nobody who is left out: off the sheet, and a goal of nobody known', () => {
    const state = after(...pasted, read, { type: 'settled', key: 'b', choice: 'left' });
    const facts = factsOf(draftOf(state));
    expect(facts.sheets[0]?.appearances.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(facts.events).toEqual([{ ...event, player: null }]);
    expect(facts.names.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('drops a card and a change of somebody who is left out', () => {
    const events = [{ ...event, kind: 'yellow_card' as const }, { ...event, kind: 'substitution' as const, player: 'a', playerOff: 'b' }]; // prettier-ignore
    const state = after(...pasted, { type: 'read', reading: { ...reading, events } }, { type: 'settled', key: 'b', choice: 'left' }); // prettier-ignore
    expect(factsOf(draftOf(state)).events).toEqual([{ ...events[1], playerOff: null }]);
  });

  it('is of the side that an editor says', () => {
    const events = [{ ...event, side: null }];
    const state = after(...pasted, { type: 'read', reading: { ...reading, events } }, { type: 'sided', event: 0, side: 'away' }); // prettier-ignore
    expect(factsOf(draftOf(state)).events[0]?.side).toBe('away');
  });

  it('is not created a second time once it was applied and taken back', () => {
    const created = after(...pasted, read, { type: 'settled', key: 'b', choice: { create: { name: 'B' } } });
    const state = reduce(reduce(created, { type: 'applied', version: 'v2', people: { a: 'a-1', b: 'new-id' } }), { type: 'undone', version: 'v3' }); // prettier-ignore
    expect(draftOf(state).version).toBe('v3');
    expect(draftOf(state).names[1]?.decision).toEqual({ player: 'new-id' });
  });
});

describe('a line-up that is typed', () => {
  const leao = { id: 'leao', name: 'Rafael Leão', shortName: 'Leão' };
  const typed = (...more: Action[]) =>
    after({ type: 'stored', stored: STORED }, { type: 'formation', side: 'away', formation: '4-4-2' }, ...more);

  it('fills the formation from the goal, then the bench', () => {
    const names = Array.from({ length: 12 }, (_, index): Action => ({
      type: 'added',
      side: 'away',
      person: `P${index}`,
    }));
    const sheet = draftOf(typed(...names)).sheets.away;
    expect(startersOf(sheet).map(({ line }) => line)).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
    expect(sheet?.appearances.at(-1)).toMatchObject({ printed: 'P11', role: 'substitute' });
  });

  it('knows who is on record and creates who is not; the last is taken back; nobody stands there twice', () => {
    const state = typed(
      { type: 'added', side: 'away', person: leao },
      { type: 'added', side: 'away', person: leao },
      { type: 'added', side: 'away', person: 'Okafor' },
      { type: 'added', side: 'away', person: 'Adli' },
      { type: 'taken-back', side: 'away' },
    );
    const { sheets, names } = factsOf(draftOf(state));
    expect(sheets[0]?.appearances.map(({ printed }) => printed)).toEqual(['Leão', 'Okafor']);
    expect(names.map(({ decision }) => decision)).toEqual([{ player: 'leao' }, { create: { name: 'Okafor', shortName: null } }]); // prettier-ignore
  });

  it('has the numbers that are typed, and one captain among the starters', () => {
    const add = (person: string, shirtNumber: number | null, captain: boolean): Action => ({ type: 'added', side: 'away', person, worn: { shirtNumber, captain } }); // prettier-ignore
    const worn = (state: State) =>
      draftOf(state).sheets.away?.appearances.map(({ printed, shirtNumber, captain }) => [printed, shirtNumber, captain]); // prettier-ignore
    const two = typed(add('Maignan', 16, true), add('Calabria', 2, true));
    expect(worn(two)).toEqual([['Maignan', 16, false], ['Calabria', 2, true]]); // prettier-ignore
    const [maignan, calabria] = draftOf(two).sheets.away?.appearances.map(({ name }) => name) ?? [];
    const captain = (player = ''): Action => ({ type: 'captain', side: 'away', player });
    expect(worn(reduce(two, captain(maignan)))?.map((one) => one[2])).toEqual([true, false]);
    expect(worn(reduce(two, captain(calabria)))?.map((one) => one[2])).toEqual([false, false]);
    const bench = typed(...Array.from({ length: 11 }, (_, at) => add(`P${at}`, at, at === 0)), add('Sub', 30, true));
    expect(worn(bench)?.filter((one) => one[2])).toEqual([['P0', 0, true]]);
    expect(worn(bench)?.at(-1)).toEqual(['Sub', 30, false]);
  });

  it('has a number that is typed later, of somebody on record and of somebody new', () => {
    const add = (person: typeof leao | string, shirtNumber: number | null, captain = false): Action => ({ type: 'added', side: 'away', person, worn: { shirtNumber, captain } }); // prettier-ignore
    const draft = draftOf(typed(add(leao, null), add('Okafor', 17), add(leao, 10, true), add('okafor', 9), add(leao, null))); // prettier-ignore
    expect(draft.sheets.away?.appearances).toMatchObject([
      { printed: 'Leão', shirtNumber: 10, captain: true },
      { printed: 'Okafor', shirtNumber: 9, captain: false },
    ]);
    expect(draft.names.filter(({ type }) => type === 'player')).toHaveLength(2);
  });

  it('has a coach: on record, new, or nobody', () => {
    const pioli = { id: 'pioli', name: 'Stefano Pioli', shortName: 'Pioli' };
    const coached = (person: typeof pioli | string | null): Action => ({ type: 'coached', side: 'away', person });
    const sent = (...actions: Action[]) => {
      const { sheets, names } = factsOf(draftOf(typed({ type: 'added', side: 'away', person: leao }, ...actions)));
      const coach = names.find(({ key }) => key === sheets[0]?.coach);
      return coach ? [coach.type, coach.decision] : null;
    };
    expect(sent(coached(pioli))).toEqual(['coach', { coach: 'pioli' }]);
    expect(sent(coached(pioli), coached('Bonera'))).toEqual(['coach', { create: { name: 'Bonera', shortName: null } }]);
    expect(sent(coached(pioli), coached(null))).toBeNull();
  });

  it('closes up where somebody is taken off', () => {
    const names = ['Keeper', 'Left', 'Middle', 'Right'].map((person): Action => ({
      type: 'added',
      side: 'away',
      person,
    }));
    const before = typed(...names);
    const left = draftOf(before).sheets.away?.appearances[1]?.name ?? '';
    const sheet = draftOf(reduce(before, { type: 'taken-off', side: 'away', player: left })).sheets.away;
    expect(startersOf(sheet).map(({ printed, line, slot }) => [printed, line, slot])).toEqual([
      ['Keeper', 0, 0],
      ['Middle', 1, 0],
      ['Right', 1, 1],
    ]);
  });

  it('stays beside a text that has the other side alone, and after the text is gone', () => {
    const state = typed({ type: 'added', side: 'away', person: leao }, ...pasted.slice(1), read);
    expect(Object.keys(draftOf(state).sheets)).toEqual(['home', 'away']);
    const cleared = reduce(state, { type: 'text', text: ' ' });
    expect(factsOf(draftOf(cleared)).sheets.map(({ side }) => side)).toEqual(['away']);
  });
});

describe('what is stored', () => {
  const sheet = sheetOf({ side: 'home', team: MATCH.home, formation: '1-1' }, [[{ id: 'keeper', name: 'Keeper' }], [{ id: 'back', name: 'Back' }], [{ id: 'nine', name: 'Nine' }]]); // prettier-ignore
  const bench = appearanceOf({ player: { id: 'sub', name: 'Sub' }, role: 'substitute' });
  const stored = { ...STORED, match: { ...MATCH, sheets: [{ ...sheet, appearances: [...sheet.appearances, bench] }] } };
  const opened = after({ type: 'stored', stored });

  it('is drawn, and is not sent until somebody touches it', () => {
    expect(startersOf(draftOf(opened).sheets.home)).toHaveLength(3);
    expect(hasFacts(factsOf(draftOf(opened)))).toBe(false);
    const moved = reduce(opened, { type: 'moved', side: 'home', player: 'stored-nine', to: { onto: 'stored-back' } });
    const facts = factsOf(draftOf(moved));
    expect(facts.sheets[0]?.appearances.map(({ printed, line }) => [printed, line])).toEqual([['Keeper', 0], ['Nine', 1], ['Back', 2], ['Sub', null]]); // prettier-ignore
    expect(facts.names.every(({ decision }) => decision !== null)).toBe(true);
  });

  it('is fetched again without a loss: what was typed stays, what was not is fresh', () => {
    const moved = reduce(opened, { type: 'moved', side: 'home', player: 'stored-nine', to: { onto: 'stored-back' } });
    const again = reduce(moved, { type: 'stored', stored: { ...stored, version: 'v2' } });
    expect(draftOf(again).version).toBe('v2');
    expect(draftOf(again).sheets.home?.isMoved).toBe(true);
    const fresh = reduce(opened, { type: 'stored', stored: { ...STORED, version: 'v2' } });
    expect(draftOf(fresh).sheets.home).toBeUndefined();
  });
});

describe('who was moved on the pitch', () => {
  const move: Action = { type: 'moved', side: 'home', player: 'b', to: { onto: 'c' } };
  const placeOf = (state: State, name: string) =>
    startersOf(draftOf(state).sheets.home).find((one) => one.name === name)?.slot;

  it('stays there when the same eleven is read again, and not in another', () => {
    const state = after(...pasted, read, move, read);
    expect([placeOf(state, 'b'), placeOf(state, 'c')]).toEqual([1, 0]);
    const other = { ...reading, sheets: [readSheet([...eleven, starter('d', 2, 0)])] };
    expect(placeOf(reduce(state, { type: 'read', reading: other }), 'b')).toBe(0);
  });
});
