import type { ArticleFinding } from '../../../core/src';
import { refusal } from './refusal';

const finding = (expected: string | null) =>
  ({ field: 'standfirst', printed: '(1-0, 54)', code: 'minute-of-goal', expected }) as ArticleFinding;

it('names what is wrong, a few of many, and what the facts are where they say so', () => {
  expect(refusal([finding('45'), finding(null)]).message).toMatch(
    /standfirst: “\(1-0, 54\)”, standfirst: “\(1-0, 54\)”\. Correct/,
  );
  expect(refusal(Array.from({ length: 7 }, () => finding('45'))).message).toMatch(/, and 2 more\./);
});
