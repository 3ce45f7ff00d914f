import { toAskAbout } from './stood-by';

const late = { field: 'standfirst', printed: '(1-0, 54)', code: 'minute-of-goal' } as const;
const score = { field: 'title', printed: '2-0', code: 'final-score' } as const;
const word = (isEntitled: boolean) => ({ contradictions: [late], reason: 'r', by: 'Ada', at: '', isEntitled });

describe('what is asked before a publication', () => {
  it('is all that is contradicted, and not what somebody stands by', () => {
    expect(toAskAbout([late, score], { rule: 'warn', accepted: [] })).toEqual([late, score]);
    expect(toAskAbout([late, score], { rule: 'warn', accepted: [word(false)] })).toEqual([score]);
  });

  it('is asked anew where the newsroom refuses and whoever stood by it might not', () => {
    expect(toAskAbout([late], { rule: 'refuse', accepted: [word(false)] })).toEqual([late]);
    expect(toAskAbout([late], { rule: 'refuse', accepted: [word(true)] })).toEqual([]);
  });
});
