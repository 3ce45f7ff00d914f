import type { PageSettings } from '../../../contracts/src';
import { changeStyle, clashesOf, hasChanges, NO_CHANGES, typedStyle, withChanges, withoutClashes } from './changes';

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

describe('what two have set at once', () => {
  const mine = changeStyle(
    { ...NO_CHANGES, timeZone: 'Europe/London', publish: 'warn' },
    'fr',
    'goals.penalty',
    'pen.',
    'SP',
  );
  const theirs: PageSettings = {
    timeZone: 'Europe/Paris',
    publish: 'warn',
    houseStyle: { fr: { goals: { penalty: 'p.', ownGoal: 'contre son camp' } }, it: { colon: ' : ' } },
  };

  it('is named where it is not the same, with what is stored', () => {
    expect(clashesOf(PAGE, theirs, mine)).toEqual([
      { setting: 'timeZone', stored: 'Europe/Paris' },
      { setting: 'style', locale: 'fr', path: 'goals.penalty', stored: 'p.' },
    ]);
  });

  it('is nothing where only one of them has set it', () => {
    expect(
      clashesOf(PAGE, { ...PAGE, publish: 'refuse' }, changeStyle(NO_CHANGES, 'fr', 'colon', ': ', ' : ')),
    ).toEqual([]);
    expect(clashesOf(PAGE, PAGE, mine)).toEqual([]);
  });

  it('is named where one gives back to the files what the other has set', () => {
    const given = changeStyle(NO_CHANGES, 'fr', 'goals.penalty', undefined, 'SP');
    expect(clashesOf(PAGE, theirs, given)).toMatchObject([{ path: 'goals.penalty', stored: 'p.' }]);
    expect(clashesOf(PAGE, { ...PAGE, houseStyle: {} }, mine)).toEqual([
      { setting: 'style', locale: 'fr', path: 'goals.penalty', stored: undefined },
    ]);
  });

  it('is theirs where one takes it, and all else stays typed', () => {
    const left = withoutClashes(mine, clashesOf(PAGE, theirs, mine));
    expect(left).toEqual({ publish: 'warn', styles: { fr: {} } });
    expect(withChanges(theirs, left)).toEqual(theirs);
  });
});
