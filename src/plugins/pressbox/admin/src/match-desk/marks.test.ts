import { eventOf } from '../../../core/src/match';
import { cameOnAt, marksOf, runningScores } from './marks';

const [leao, okafor, pepin] = ['Rafael Leão', 'Noah Okafor', 'Pepin'].map((name) => ({ id: name, name })) as [
  { id: string; name: string },
  { id: string; name: string },
  { id: string; name: string },
];
const at = (kind: Parameters<typeof eventOf>[0]['kind'], known: object = {}) =>
  eventOf({ kind, side: 'home', minute: 62, player: leao, ...known });

describe('the drawing of a match', () => {
  it('says how many a player scored, and counts no own goal for them', () =>
    expect(marksOf([at('goal'), at('penalty_goal'), at('own_goal', { player: pepin })])).toEqual({
      [leao.id]: { goals: 2 },
    }));

  it('says the gravest card, whatever the order', () => {
    expect(marksOf([at('red_card'), at('yellow_card')])[leao.id]?.card).toBe('red_card');
    expect(marksOf([at('yellow_card'), at('second_yellow_card')])[leao.id]?.card).toBe('second_yellow_card');
  });

  it('says who came on and when, as far as that is known', () => {
    const change = at('substitution', { player: okafor, playerOff: leao });
    expect(marksOf([change])[leao.id]).toEqual({ off: "Okafor 62'" });
    expect(marksOf([{ ...change, minute: null, player: null }])[leao.id]).toEqual({ off: '' });
  });
});

it('knows when who came on came on, as far as that is known', () => {
  const change = at('substitution', { player: okafor, playerOff: leao });
  expect(cameOnAt([at('goal'), change])).toEqual({ [okafor.id]: "62'" });
  expect(cameOnAt([{ ...change, minute: null }])).toEqual({ [okafor.id]: '' });
});

it('tells the score after each goal', () =>
  expect(runningScores([at('goal'), at('yellow_card'), at('own_goal', { side: 'away' })])).toEqual([
    '1–0',
    null,
    '1–1',
  ]));
