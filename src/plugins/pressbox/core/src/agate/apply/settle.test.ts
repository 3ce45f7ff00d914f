import type { Decided } from './decide';
import { planText, settlePeople, type OnRecord } from './settle';
import { storedAppearance, storedMatch, storedSheet } from './testing/stored';

const stored = storedMatch({
  people: { player: new Map([['p1', 'Iván Sóler']]), coach: new Map(), referee: new Map() },
});
const nobody: OnRecord = { player: new Map(), coach: new Map(), referee: new Map() };
const newPlayer = (key: string, name: string): Decided => ({
  people: new Map([[key, { type: 'player', create: { type: 'player', name, shortName: null, side: 'home' } }]]),
  keys: new Map([[key, key]]),
});

describe('the people of a reviewed text', () => {
  it('are those on record, by type: a coach’s id is no player’s', () => {
    const soler = { id: 'p1', name: 'Iván Sóler', prints: 'Sóler' };
    const known = { ...nobody, player: new Map([['p1', soler]]) };
    const decided: Decided = {
      people: new Map([
        ['n1', { type: 'player', documentId: 'p1' }],
        ['n2', { type: 'coach', documentId: 'p1' }],
      ]),
      keys: new Map(),
    };
    const { people, toCreate } = settlePeople(decided, known, stored, false);
    expect([...people]).toEqual([['n1', soler]]);
    expect(toCreate.size).toBe(0);
  });

  it('are created where the match is as it was read, even beside a namesake', () => {
    const { people, toCreate } = settlePeople(newPlayer('n1', 'Ivan Soler'), nobody, stored, false);
    expect([...toCreate.keys()]).toEqual(['n1']);
    expect(people.get('n1')).toEqual({ id: 'new:n1', name: 'Ivan Soler', prints: 'Ivan Soler' });
  });

  it('are looked for in a match that has changed since, so that sending a result twice creates nobody twice', () => {
    const { people, toCreate } = settlePeople(newPlayer('n1', 'Ivan Soler'), nobody, stored, true);
    expect(toCreate.size).toBe(0);
    expect(people.get('n1')?.id).toBe('p1');
  });

  it('are not found in somebody of the other side', () => {
    const sheet = storedSheet([storedAppearance('p1')], { side: 'away' });
    const { toCreate } = settlePeople(newPlayer('n1', 'Ivan Soler'), nobody, { ...stored, sheets: [sheet] }, true);
    expect([...toCreate.keys()]).toEqual(['n1']);
  });
});

it('a text is planned with the people that its names stand for', () => {
  const decided = { people: new Map(), keys: new Map([['n2', 'n1']]) };
  const people = new Map([['n1', { id: 'p1', name: 'Iván Sóler', prints: 'Sóler' }]]);
  const goal = {
    side: 'home',
    kind: 'goal',
    player: 'n2',
    playerOff: null,
    coach: null,
    minute: 9,
    addedTime: null,
  } as const;
  const facts = { version: '', names: [], sheets: [], events: [goal], topics: ['goals' as const] };
  const unknown = { score: null, halfTime: null, shootOut: null, referee: null, attendance: null };
  const { events } = planText({ ...facts, ...unknown }, stored, decided, people);
  expect(events.create).toMatchObject([{ kind: 'goal', player: 'p1', minute: 9 }]);
});
