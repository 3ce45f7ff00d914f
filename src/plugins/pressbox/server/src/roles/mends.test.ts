import { PERIOD_STARTS } from '../../../core/src';
import { MATCH, TEAM } from '../platform/uids';
import { withPeriodStarts } from './mends';
import type { Held } from './rows';

const held = (subject: string, fields: string[]): Held => ({
  id: 1,
  action: 'update',
  subject,
  properties: { fields },
  conditions: [],
});

describe('whoever moves a match on', () => {
  it('is given when its periods began, beside what they have', () =>
    expect(withPeriodStarts(held(MATCH, ['slug', 'phase', 'firstHalfAt']))).toEqual(
      held(MATCH, ['slug', 'phase', 'firstHalfAt', ...PERIOD_STARTS.filter((start) => start !== 'firstHalfAt')]),
    ));

  it.each([
    ['has them already', held(MATCH, ['phase', ...PERIOD_STARTS])],
    ['may not write the phase', held(MATCH, ['slug'])],
    ['writes something else', held(TEAM, ['phase'])],
  ])('is left as they are where one %s', (_, permission) => expect(withPeriodStarts(permission)).toBeNull());
});
