import type { PageSettings } from '../../../contracts/src';
import { changeStyle, hasChanges, NO_CHANGES, typedStyle, withChanges } from './changes';

const PAGE: PageSettings = {
  timeZone: 'Europe/Rome',
  publish: null,
  houseStyle: { fr: { goals: { penalty: 's.p.', ownGoal: 'c.s.c.' } }, it: { colon: ' : ' } },
};

describe('what is typed on the page of settings', () => {
  it('changes what it names and leaves the rest as it is stored', () => {
    const changes = changeStyle({ ...NO_CHANGES, publish: 'refuse' }, 'fr', 'minute', "{minute}'", '{minute}e');
    expect(withChanges(PAGE, changes)).toEqual({
      timeZone: 'Europe/Rome',
      publish: 'refuse',
      houseStyle: { fr: { goals: { penalty: 's.p.', ownGoal: 'c.s.c.' }, minute: "{minute}'" }, it: { colon: ' : ' } },
    });
    expect(hasChanges(PAGE, changes)).toBe(true);
  });

  it('is laid over what somebody else has stored meanwhile', () => {
    const changes = changeStyle({ ...NO_CHANGES, timeZone: null }, 'fr', 'goals.penalty', 'pen.', 'SP');
    const theirs: PageSettings = { timeZone: 'Europe/Paris', publish: 'refuse', houseStyle: { fr: { colon: ': ' } } };
    expect(withChanges(theirs, changes)).toEqual({
      timeZone: null,
      publish: 'refuse',
      houseStyle: { fr: { colon: ': ', goals: { penalty: 'pen.' } } },
    });
  });

  it('gives a setting back where it is emptied of what is typed, or typed as it is anyway', () => {
    for (const value of [undefined, 'SP']) {
      const changes = changeStyle(NO_CHANGES, 'fr', 'goals.penalty', value, 'SP');
      expect(typedStyle(PAGE, changes, 'fr')).toEqual({ 'goals.ownGoal': 'c.s.c.' });
    }
    const none = changeStyle(NO_CHANGES, 'fr', 'cards.red_card.mark', null, 'exclu');
    expect(typedStyle(PAGE, none, 'fr')).toMatchObject({ 'cards.red_card.mark': null });
  });

  it('is none where it was typed back to what is stored', () => {
    const there = changeStyle(NO_CHANGES, 'fr', 'goals.penalty', 'x', 'SP');
    expect(hasChanges(PAGE, there)).toBe(true);
    expect(hasChanges(PAGE, changeStyle(there, 'fr', 'goals.penalty', 's.p.', 'SP'))).toBe(false);
    expect(hasChanges(PAGE, NO_CHANGES)).toBe(false);
  });
});
