import { decide } from './decide';
import type { AgateFacts, Decision } from './facts';

type Name = AgateFacts['names'][number];
const name = (key: string, decision: Decision | null, type: Name['type'] = 'player'): Name => ({
  key,
  type,
  side: 'home',
  printed: [key.toUpperCase()],
  decision,
});
const goal = (player: string): AgateFacts['events'][number] => ({
  side: 'home',
  kind: 'goal',
  player,
  playerOff: null,
  coach: null,
  minute: null,
  addedTime: null,
});
const facts = (names: Name[], known: Partial<AgateFacts> = {}): AgateFacts => ({
  version: '',
  names,
  sheets: [],
  events: names.filter(({ type }) => type === 'player').map(({ key }) => goal(key)),
  topics: [],
  score: null,
  halfTime: null,
  shootOut: null,
  referee: null,
  attendance: null,
  ...known,
});

describe('the decisions of a reviewed text', () => {
  it('are followed to somebody on record, to somebody new, or to another name', () => {
    const { people, keys } = decide(
      facts([
        name('a', { player: '1' }),
        name('b', { create: { name: 'B', shortName: '' } }),
        name('c', { sameAs: 'a' }),
      ]),
    );
    expect([...people]).toEqual([
      ['a', { type: 'player', documentId: '1' }],
      ['b', { type: 'player', create: { type: 'player', name: 'B', shortName: null, side: 'home' } }],
    ]);
    expect([...keys]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'a'],
    ]);
  });

  it('need not be made for a name that nobody uses', () => {
    expect(decide(facts([name('a', null)], { events: [] })).people.size).toBe(0);
  });

  it.each<[string, AgateFacts, RegExp]>([
    [
      'nobody has made',
      facts([name('a', null), name('b', null), name('c', { player: '1' })]),
      /^2 names are not decided yet: A \(home\), B \(home\)\./,
    ],
    ['are another kind of person’s', facts([name('a', { coach: '1' })]), /^A \(home\) is a player: decide with/],
    ['go round in a circle', facts([name('a', { sameAs: 'b' }), name('b', { sameAs: 'a' })]), /circle/],
    ['name nobody', facts([name('a', { sameAs: 'z' })]), /"z", which is no name of this text/],
    [
      'stand where another kind of person does',
      facts([name('a', { player: '1' })], { referee: 'a' }),
      /used as a player and as a referee/,
    ],
    ['share a key', facts([name('a', { player: '1' }), name('a', { player: '2' })]), /same key/],
  ])('are refused where they %s', (_, unready, sentence) => {
    expect(() => decide(unready)).toThrow(sentence);
  });
});
