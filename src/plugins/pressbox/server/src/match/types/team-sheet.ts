import { APPEARANCE_ROLES, SIDES } from '../../../../core/src';
import { APPEARANCE, COACH, MATCH, PLAYER, TEAM, TEAM_SHEET } from '../../platform/uids';
import { enumeration, externalIds, manyToOne, oneToMany, toOne } from '../../platform/schema/attributes';
import { defineType } from '../../platform/schema/define';
import { EXTERNAL_IDS } from '../../platform/schema/texts';

export const teamSheet = defineType({
  uid: TEAM_SHEET,
  pluralName: 'team-sheets',
  displayName: 'Team sheet',
  description: 'What one side put its name to: formation, eleven starters, a bench and a coach',
  attributes: {
    match: manyToOne(MATCH, 'teamSheets'),
    side: enumeration(SIDES, { required: true }),
    team: toOne(TEAM),
    formation: { type: 'string', maxLength: 20 },
    coach: toOne(COACH),
    ready: { type: 'boolean' },
    sourceText: { type: 'text' },
    externalIds,
    appearances: oneToMany(APPEARANCE, 'teamSheet'),
  },
  indexes: [{ columns: ['side'] }],
  fields: {
    match: { label: 'Match', mainField: 'slug' },
    side: { label: 'Side' },
    team: { label: 'Team', mainField: 'name' },
    formation: {
      label: 'Formation',
      description: 'The lines from the back, without the goalkeeper.',
      placeholder: '4-3-3',
    },
    coach: { label: 'Coach', mainField: 'name' },
    ready: { label: 'Ready for readers', description: 'Readers see the sheet once this is on.' },
    appearances: { label: 'Appearances', mainField: 'printedAs' },
    sourceText: { label: 'Source text', description: 'The printed sheet that this was read from.' },
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['match', 6], ['side', 6]],
    [['team', 6], ['formation', 6]],
    [['coach', 6], ['ready', 6]],
    [['appearances', 12]],
    [['sourceText', 12]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['match', 'side', 'team', 'formation'],
  settings: { mainField: 'side', defaultSortBy: 'createdAt', defaultSortOrder: 'DESC' },
});

export const appearance = defineType({
  uid: APPEARANCE,
  pluralName: 'appearances',
  displayName: 'Appearance',
  description: 'A name on a team sheet',
  attributes: {
    teamSheet: manyToOne(TEAM_SHEET, 'appearances'),
    player: toOne(PLAYER),
    role: enumeration(APPEARANCE_ROLES, { default: 'starter', required: true }),
    line: { type: 'integer', min: 0, max: 5 },
    slot: { type: 'integer', min: 0, max: 40 },
    shirtNumber: { type: 'integer', min: 0, max: 99 },
    captain: { type: 'boolean', default: false },
    printedAs: { type: 'string', maxLength: 100 },
    externalIds,
  },
  indexes: [{ columns: ['role'] }],
  fields: {
    teamSheet: { label: 'Team sheet', mainField: 'side' },
    player: { label: 'Player', mainField: 'name' },
    role: { label: 'Role' },
    line: { label: 'Line', description: '0 is the goalkeeper’s, 1 the defence.' },
    slot: { label: 'Slot', description: 'The place in the line, from 0, in printed order.' },
    shirtNumber: { label: 'Shirt number' },
    captain: { label: 'Captain' },
    printedAs: { label: 'Printed as', description: 'The name as this sheet prints it, where it differs.' },
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['player', 6], ['teamSheet', 6]],
    [['role', 4], ['line', 4], ['slot', 4]],
    [['shirtNumber', 4], ['captain', 4], ['printedAs', 4]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['player', 'role', 'line', 'slot', 'shirtNumber'],
  settings: { mainField: 'role', defaultSortBy: 'createdAt', defaultSortOrder: 'DESC' },
});
