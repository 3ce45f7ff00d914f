import { storedAppearance, storedEvent, storedMatch, storedSheet } from './testing/stored';
import type { StoredMatch } from './stored';
import { removedBy } from './removed';
import { keptMatch, planUndo } from './undo';

const NOTHING = { create: [], update: [], delete: [] };
const goal = storedEvent('goal', { player: 'leao', minute: 45, sequence: 0 });
const late = storedEvent('late', { player: 'holm', minute: 88, sequence: 1 });
const keeper = storedAppearance('maignan');
const sheet = storedSheet([keeper]);
const back = (before: StoredMatch, after: StoredMatch, now = after) => planUndo({ before, after }, now);

describe('the way back from an application', () => {
  it('takes out what it created, and a new sheet with all that is on it', () => {
    const { plan, changed } = back(storedMatch(), storedMatch({ sheets: [sheet], events: [goal] }));
    expect(plan).toEqual({ match: null, sheets: [], sheetsOut: ['sheet'], events: { ...NOTHING, delete: ['goal'] } });
    expect(changed).toEqual([]);
  });

  it('puts back what it changed, field by field, and what it took out', () => {
    const before = storedMatch({ sheets: [sheet], events: [goal, late] });
    const after = storedMatch({
      sheets: [storedSheet([{ ...keeper, shirtNumber: 16 }], { formation: '4-4-2' })],
      events: [{ ...goal, minute: 46 }],
    });
    const { plan } = back(before, after);
    expect(plan.events.update).toEqual([{ documentId: 'goal', data: { minute: 45 } }]);
    expect(plan.events.create).toEqual([expect.objectContaining({ player: 'holm', minute: 88, sequence: 1 })]);
    expect(plan.sheets).toEqual([
      {
        documentId: 'sheet',
        data: { formation: '4-3-3' },
        appearances: { ...NOTHING, update: [{ documentId: 'row-maignan', data: { shirtNumber: null } }] },
      },
    ]);
  });

  it('puts back what no text tells: a note, ids of providers', () => {
    const beside = { note: 'deflected', externalIds: { opta: 7 } };
    const before = storedMatch({ events: [{ ...late, beside }] });
    expect(back(before, storedMatch()).plan.events.create).toEqual([
      expect.objectContaining({ minute: 88, ...beside }),
    ]);
  });

  it('is refused where somebody has written a note to what would go', () => {
    const after = storedMatch({ events: [goal] });
    const now = storedMatch({ events: [{ ...goal, beside: { note: 'deflected' } }] });
    expect(back(storedMatch(), after, now).changed).toEqual(['goals']);
  });

  it('leaves alone what others have logged since', () => {
    const before = storedMatch();
    const after = storedMatch({ events: [goal], homeScore: 1, awayScore: 0 });
    const { plan, changed } = back(before, after, { ...after, events: [goal, late], homeScore: 2 });
    expect(changed).toEqual([]);
    expect(plan.events).toEqual({ ...NOTHING, delete: ['goal'] });
    // The score follows the goal that is left.
    expect(plan.match).toBeNull();
  });

  it('puts back that no score was known, once no goal is left', () => {
    const { plan } = back(storedMatch(), storedMatch({ events: [goal], homeScore: 1, awayScore: 0 }));
    expect(plan.match).toEqual({ scoreSource: 'events', homeScore: null, awayScore: null });
  });

  it('puts back an entered score, and where the score came from', () => {
    const entered = { scoreSource: 'entered', homeScore: 2, awayScore: 1 } as const;
    expect(back(storedMatch(), storedMatch(entered)).plan.match).toEqual({
      scoreSource: 'events',
      homeScore: null,
      awayScore: null,
    });
    expect(back(storedMatch(entered), storedMatch({ ...entered, awayScore: 2 })).plan.match).toEqual({
      scoreSource: 'entered',
      awayScore: 1,
    });
  });

  it.each<[string, StoredMatch, string[]]>([
    ['an event that was changed', storedMatch({ sheets: [sheet], events: [{ ...goal, minute: 44 }] }), ['goals']],
    ['an event that was deleted', storedMatch({ sheets: [sheet] }), ['goals']],
    ['a name on a sheet', storedMatch({ sheets: [storedSheet([])], events: [goal] }), ['home']],
    ['a name that came onto it', storedMatch({ sheets: [storedSheet([keeper, storedAppearance('new')])], events: [goal] }), ['home']],
    ['a sheet that is gone', storedMatch({ events: [goal] }), ['home']],
  ])('says what has changed since: %s', (_, now, parts) => {
    expect(back(storedMatch(), storedMatch({ sheets: [sheet], events: [goal] }), now).changed).toEqual(parts);
  }); // prettier-ignore

  it('says that the referee, the crowd or an entered score is another by now', () => {
    const after = storedMatch({ referee: 'r', attendance: 100, scoreSource: 'entered', homeScore: 1, awayScore: 0 });
    const now = { ...after, referee: 'other', attendance: 101, homeScore: 3 };
    expect(back(storedMatch(), after, now).changed).toEqual(['referee', 'attendance', 'score']);
  });

  it('does not log a second time what somebody has logged again by hand', () => {
    const before = storedMatch({ events: [goal] });
    expect(back(before, storedMatch(), storedMatch({ events: [{ ...goal, documentId: 'again' }] })).changed).toEqual([
      'goals',
    ]);
  });

  it('minds no player who was renamed', () => {
    const after = storedMatch({ sheets: [sheet] });
    const now = storedMatch({ sheets: [storedSheet([{ ...keeper, playerName: 'Mike', playerPrints: 'Mike' }])] });
    expect(back(storedMatch(), after, now).changed).toEqual([]);
  });

  it('keeps a match without the names of its people, in a form that is stored as text', () => {
    const kept = keptMatch(storedMatch({ sheets: [sheet], events: [goal] }));
    expect(kept).not.toHaveProperty('people');
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  });
});

describe('what a plan takes out', () => {
  const stored = storedMatch({
    sheets: [storedSheet([keeper, storedAppearance('leao')])],
    events: [goal, late],
    people: { player: new Map([['holm', 'Emil Holm']]), coach: new Map(), referee: new Map() },
  });
  const plan = { match: null, sheets: [], events: { ...NOTHING } };

  it('is an event that is deleted, by its minute and name', () => {
    expect(removedBy(stored, { ...plan, events: { ...NOTHING, delete: ['late'] } })).toEqual([
      { type: 'event', side: 'home', kind: 'goal', name: 'Emil Holm', minute: 88, addedTime: null },
    ]);
  });

  it('is who leaves a sheet, also where somebody else takes their place', () => {
    const update = [{ documentId: 'row-leao', data: { player: 'okafor' } }];
    const appearances = { ...NOTHING, update, delete: ['row-maignan'] };
    expect(removedBy(stored, { ...plan, sheets: [{ documentId: 'sheet', data: null, appearances }] })).toEqual([
      { type: 'appearance', side: 'home', role: 'starter', name: 'maignan' },
      { type: 'appearance', side: 'home', role: 'starter', name: 'leao' },
    ]);
  });

  it('is nobody who only changes places', () => {
    const update = [
      { documentId: 'row-leao', data: { player: 'maignan' } },
      { documentId: 'row-maignan', data: { player: 'leao' } },
    ];
    const sheets = [{ documentId: 'sheet', data: null, appearances: { ...NOTHING, update } }];
    expect(removedBy(stored, { ...plan, sheets })).toEqual([]);
  });
});
