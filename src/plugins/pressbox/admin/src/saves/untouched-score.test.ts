import { createScores } from './untouched-score';

const args = { model: 'plugin::pressbox.match', documentId: 'm' };
const fetched = (data: object) => ({
  type: 'adminApi/executeQuery/fulfilled',
  meta: { arg: { endpointName: 'getDocument', originalArgs: args } },
  payload: { data },
});
const saving = (data: object) => ({ url: '/x', method: 'PUT', data });

describe('the score in a match’s form', () => {
  it('is sent where somebody has typed it, and not where it is as it was given (promise 7)', () => {
    const scores = createScores();
    scores.note(fetched({ homeScore: 1, awayScore: 0, attendance: 5 }));
    expect(
      scores.untouched(args, saving({ homeScore: 1, awayScore: 2, halfTimeHomeScore: null, attendance: 5 })),
    ).toEqual(saving({ awayScore: 2, attendance: 5 }));
  });

  it('is held against what the last save has answered', () => {
    const scores = createScores();
    scores.note(fetched({ homeScore: 1 }));
    scores.note({
      type: 'adminApi/executeMutation/fulfilled',
      meta: { arg: { endpointName: 'updateDocument', originalArgs: args } },
      payload: { data: { homeScore: 2 } },
    });
    expect(scores.untouched(args, saving({ homeScore: 2 }))).toEqual(saving({}));
    expect(scores.untouched(args, saving({ homeScore: 1 }))).toEqual(saving({ homeScore: 1 }));
  });

  it('is left as it is for a match that was never fetched, and for other types', () => {
    const scores = createScores();
    expect(scores.untouched(args, saving({ homeScore: 1 }))).toEqual(saving({ homeScore: 1 }));
    const team = { model: 'plugin::pressbox.team', documentId: 'm' };
    scores.note(fetched({ homeScore: 1 }));
    expect(scores.untouched(team, saving({ homeScore: 1 }))).toEqual(saving({ homeScore: 1 }));
  });
});
