import type { ArticleFinding } from '../../../core/src';
import { lastWordOn, nobodyStandsBy, refusal } from './stood-by';

const late = { field: 'standfirst', printed: '(1-0, 54)', code: 'minute-of-goal' } as const;
const score = { field: 'title', printed: '2-0', code: 'final-score' } as const;
const word = (reason: string, ...contradictions: (typeof late | typeof score)[]) => ({
  contradictions,
  reason,
  by: 'Ada',
  at: '',
  isEntitled: true,
});
const finding = (expected: string | null) => ({ ...late, expected }) as ArticleFinding;

it('knows what nobody stands by', () => {
  expect(nobodyStandsBy([late, score], [])).toEqual([late, score]);
  expect(nobodyStandsBy([late, score], [word('r', late)])).toEqual([score]);
  expect(nobodyStandsBy([{ ...late, field: 'title' }], [word('r', late)])).toHaveLength(1);
});

it('takes the last word on any of them', () => {
  expect(lastWordOn([late], [word('first', late), word('second', late), word('other', score)])?.reason).toBe('second');
  expect(lastWordOn([score], [word('first', late)])).toBeNull();
});

it('names what is wrong, a few of many, and what the facts are where they say so', () => {
  expect(refusal([finding('45'), finding(null)])).toMatch(
    /standfirst: “\(1-0, 54\)”, standfirst: “\(1-0, 54\)”\. Correct/,
  );
  expect(refusal(Array.from({ length: 7 }, () => finding('45')))).toMatch(/, and 2 more\./);
});
