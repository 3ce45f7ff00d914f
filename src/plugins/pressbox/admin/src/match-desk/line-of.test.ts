import type { DeskEvent } from '../../../contracts/src';
import { readLine } from '../../../core/src/desk';
import { EVENT_KINDS, eventOf, isShootOut, matchOf, sheetOf, type Entity } from '../../../core/src';
import { lineOf } from './line-of';

const people = (side: string): Entity[] =>
  ['Abelard', 'Bosman', 'Cocker', 'Dodds', 'Enk', 'Fifield', 'Gray', 'Hartley', 'Iversen', 'Jansma', 'Kessler'].map(
    (name) => ({ id: `${side}-${name}`, name: `${side} ${name}` }),
  );
const [home, away] = [
  { id: 'home', name: 'Colburn' },
  { id: 'away', name: 'Barwick' },
];
const [first, second] = [people('Ann'), people('Bea')];
const bench: Entity = { id: 'bench', name: 'Ann Quirino' };
const match = matchOf({
  home,
  away,
  phase: 'second_half',
  sheets: [
    {
      ...sheetOf({ side: 'home', team: home }, [first.slice(0, 1), first.slice(1)]),
    },
    sheetOf({ side: 'away', team: away }, [second.slice(0, 1), second.slice(1)]),
  ],
});
match.sheets[0]?.appearances.push({ player: bench, role: 'substitute', line: null, slot: null, shirtNumber: 14, captain: false, printedAs: null }); // prettier-ignore

const event = (known: Partial<DeskEvent> & Pick<DeskEvent, 'kind'>) =>
  ({ ...eventOf({ side: 'home', minute: 57, player: first[3] ?? null, ...known }), id: 'e', note: null, updatedAt: '', by: null }) as DeskEvent; // prettier-ignore

describe.each(['en', 'fr', 'de'])('an event as a line, read in %s', (locale) => {
  it.each(EVENT_KINDS.filter((kind) => kind !== 'substitution' && !isShootOut(kind)))('comes back: %s', (kind) => {
    const { act } = readLine(lineOf(event({ kind })), { match, locale, clock: null });
    expect(act).toMatchObject({ kind, minute: 57, player: first[3]?.id });
  });

  it('comes back: a change, an assist, added time', () => {
    const change = event({ kind: 'substitution', player: bench, playerOff: first[5] ?? null });
    expect(readLine(lineOf(change), { match, locale, clock: null }).act).toMatchObject({
      kind: 'substitution',
      player: 'bench',
      playerOff: first[5]?.id,
    });
    const goal = event({ kind: 'goal', minute: 45, addedTime: 2, assistBy: first[6] ?? null });
    expect(readLine(lineOf(goal), { match, locale, clock: null }).act).toMatchObject({
      kind: 'goal',
      minute: 45,
      addedTime: 2,
      assistBy: first[6]?.id,
    });
  });
});
