import { PERIOD_STARTS } from '../../../core/src';
import { MATCH, TEAM, TEAM_SHEET } from '../platform/uids';
import { withPeriodStarts, withSheetReadiness } from './mends';
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

describe('whoever writes the formation of a team sheet', () => {
  it('is given whether it is ready for readers', () =>
    expect(withSheetReadiness(held(TEAM_SHEET, ['formation']))).toEqual(held(TEAM_SHEET, ['formation', 'ready'])));

  it.each([
    ['has it already', held(TEAM_SHEET, ['formation', 'ready'])],
    ['writes something else', held(TEAM, ['formation'])],
  ])('is left as they are where one %s', (_, permission) => expect(withSheetReadiness(permission)).toBeNull());
});
