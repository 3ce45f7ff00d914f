import { EVENT_KINDS, LAST_MINUTE, MAX_ADDED_TIME, PERIODS, SIDES } from '../../../../core/src';
import { COACH, MATCH, MATCH_EVENT, PLAYER } from '../../platform/uids';
import { enumeration, externalIds, manyToOne, toOne } from '../../platform/schema/attributes';
import { defineType } from '../../platform/schema/define';
import { EXTERNAL_IDS } from '../../platform/schema/texts';

export const matchEvent = defineType({
  uid: MATCH_EVENT,
  pluralName: 'match-events',
  displayName: 'Match event',
  description: 'A goal, a card, a change',
  attributes: {
    match: manyToOne(MATCH, 'events'),
    side: enumeration(SIDES, { required: true }),
    kind: enumeration(EVENT_KINDS, { required: true }),
    period: enumeration(PERIODS),
    minute: { type: 'integer', min: 1, max: LAST_MINUTE },
    addedTime: { type: 'integer', min: 1, max: MAX_ADDED_TIME },
    sequence: { type: 'integer', min: 0 },
    player: toOne(PLAYER),
    assistBy: toOne(PLAYER),
    playerOff: toOne(PLAYER),
    coach: toOne(COACH),
    note: { type: 'text', maxLength: 500 },
    externalIds,
  },
  indexes: [{ columns: ['kind'] }, { columns: ['minute', 'added_time', 'sequence'] }],
  fields: {
    match: { label: 'Match', mainField: 'slug' },
    kind: { label: 'Kind' },
    side: { label: 'Side', description: 'The side it counts for: an own goal counts for the other team.' },
    minute: { label: 'Minute', description: '1 to 120. Leave empty when unknown.' },
    addedTime: { label: 'Added time', description: '45+2 is minute 45 and added time 2.' },
    period: { label: 'Period', description: 'Follows the minute when left empty.' },
    sequence: { label: 'Order', description: 'Settles two events of one minute.' },
    player: { label: 'Player', description: 'The player who scores, is booked or comes on.', mainField: 'name' },
    playerOff: { label: 'Goes off', description: 'In a substitution.', mainField: 'name' },
    assistBy: { label: 'Assist', mainField: 'name' },
    coach: { label: 'Coach', description: 'A card may be a coach’s.', mainField: 'name' },
    note: { label: 'Note' },
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['match', 6], ['kind', 6]],
    [['side', 6], ['minute', 3], ['addedTime', 3]],
    [['player', 6], ['playerOff', 6]],
    [['assistBy', 6], ['coach', 6]],
    [['period', 6], ['sequence', 6]],
    [['note', 12]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['match', 'minute', 'addedTime', 'kind', 'player', 'side'],
  settings: { mainField: 'kind', defaultSortBy: 'createdAt', defaultSortOrder: 'DESC' },
});
