import { lastWordOn, nobodyStandsBy, standingFor } from './stood-by';

const late = { field: 'standfirst', printed: '(1-0, 54)', code: 'minute-of-goal' } as const;
const score = { field: 'title', printed: '2-0', code: 'final-score' } as const;
const word = (isEntitled: boolean, ...contradictions: (typeof late | typeof score)[]) => ({
  contradictions,
  isEntitled,
});

describe('what nobody stands by', () => {
  it('is all that is contradicted, and not what somebody stands by', () => {
    expect(nobodyStandsBy([late, score], [], 'warn')).toEqual([late, score]);
    expect(nobodyStandsBy([late, score], [word(false, late)], 'warn')).toEqual([score]);
    expect(nobodyStandsBy([{ ...late, field: 'title' }], [word(false, late)], 'warn')).toHaveLength(1);
  });

  it('is asked anew where the newsroom refuses and whoever stood by it might not', () => {
    expect(nobodyStandsBy([late], [word(false, late)], 'refuse')).toEqual([late]);
    expect(nobodyStandsBy([late], [word(true, late)], 'refuse')).toEqual([]);
  });
});

it('is stood by once, however often it is written', () => {
  expect(standingFor([{ ...late, expected: '45' } as typeof late, late, score])).toEqual([late, score]);
});

it('takes the last word on any of them', () => {
  const words = [word(false, late), word(true, late), word(true, score)];
  expect(lastWordOn([late], words)).toBe(words[1]);
  expect(lastWordOn([score], [word(true, late)])).toBeNull();
});
