import { LAST_MINUTE, MAX_ADDED_TIME } from '../../../../core/src';
import { AUTHOR, COMMENTARY_ENTRY, MATCH, MATCH_EVENT } from '../../platform/uids';
import { localized, toOne } from '../../platform/schema/attributes';
import { defineType } from '../../platform/schema/define';

export const commentaryEntry = defineType({
  uid: COMMENTARY_ENTRY,
  pluralName: 'commentary-entries',
  displayName: 'Commentary entry',
  description: 'A line of a live text',
  localized: true,
  attributes: {
    match: toOne(MATCH),
    minute: { type: 'integer', min: 1, max: LAST_MINUTE },
    addedTime: { type: 'integer', min: 1, max: MAX_ADDED_TIME },
    text: { type: 'text', required: true, maxLength: 5000, pluginOptions: localized },
    event: toOne(MATCH_EVENT),
    pinned: { type: 'boolean', default: false },
    author: toOne(AUTHOR),
  },
  indexes: [{ columns: ['locale', 'minute'] }],
  fields: {
    match: { label: 'Match', mainField: 'slug' },
    minute: { label: 'Minute' },
    addedTime: { label: 'Added time' },
    text: { label: 'Text' },
    event: { label: 'Event', description: 'The goal, card or change this line tells of.', mainField: 'kind' },
    pinned: { label: 'Pinned' },
    author: { label: 'Author', mainField: 'name' },
  },
  edit: [
    [['match', 6], ['minute', 3], ['addedTime', 3]],
    [['text', 12]],
    [['event', 6], ['author', 6]],
    [['pinned', 6]],
  ], // prettier-ignore
  list: ['match', 'minute', 'text', 'pinned'],
});
