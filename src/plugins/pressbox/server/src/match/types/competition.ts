import { COMPETITION_KINDS } from '../../../../core/src';
import { COMPETITION, EDITION, MATCH, TIE } from '../../platform/uids';
import {
  countryCode,
  enumeration,
  externalIds,
  image,
  manyToOne,
  name,
  names,
  oneToMany,
  shortName,
  slug,
  timeZone,
} from '../../platform/schema/attributes';
import { defineType } from '../../platform/schema/define';
import { COUNTRY, EXTERNAL_IDS, NAME, NAMES, SHORT_NAME, SLUG, TIME_ZONE } from '../../platform/schema/texts';

export const competition = defineType({
  uid: COMPETITION,
  pluralName: 'competitions',
  displayName: 'Competition',
  description: 'A league, a cup, a tournament: what is played for, year after year',
  attributes: {
    slug,
    name,
    shortName,
    names,
    kind: enumeration(COMPETITION_KINDS, { default: 'league', required: true }),
    countryCode,
    timeZone,
    emblem: image,
    externalIds,
    editions: oneToMany(EDITION, 'competition'),
  },
  indexes: [{ columns: ['slug'], type: 'unique' }, { columns: ['kind'] }, { columns: ['country_code'] }],
  fields: {
    name: NAME,
    shortName: SHORT_NAME,
    slug: SLUG,
    names: NAMES,
    kind: { label: 'Kind' },
    countryCode: { ...COUNTRY, description: `${COUNTRY.description} Leave empty for an international competition.` },
    timeZone: { ...TIME_ZONE, description: `${TIME_ZONE.description} A venue’s own zone goes first.` },
    emblem: { label: 'Emblem' },
    editions: { label: 'Editions', mainField: 'name' },
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['name', 6], ['shortName', 3], ['kind', 3]],
    [['names', 12]],
    [['countryCode', 4], ['timeZone', 4], ['slug', 4]],
    [['editions', 6], ['emblem', 6]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['name', 'kind', 'countryCode', 'slug'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC' },
});

export const edition = defineType({
  uid: EDITION,
  pluralName: 'editions',
  displayName: 'Edition',
  description: 'One season of a league, one year of a cup',
  attributes: {
    competition: manyToOne(COMPETITION, 'editions'),
    name: { ...name, maxLength: 100 },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    rules: { type: 'json' },
    externalIds,
    matches: oneToMany(MATCH, 'edition'),
    ties: oneToMany(TIE, 'edition'),
  },
  indexes: [{ columns: ['starts_on'] }, { columns: ['name'] }],
  fields: {
    competition: { label: 'Competition', mainField: 'name' },
    name: { label: 'Name', description: 'The season as it is printed.', placeholder: '2023/2024' },
    startsOn: { label: 'Starts on' },
    endsOn: { label: 'Ends on' },
    rules: {
      label: 'Rules',
      description: 'Points, tie-breakers, away goals and minutes where they differ from the usual.',
      placeholder: '{ "points": { "win": 3, "draw": 1 } }',
    },
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['competition', 6], ['name', 6]],
    [['startsOn', 6], ['endsOn', 6]],
    [['rules', 12]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['name', 'competition', 'startsOn', 'endsOn'],
  settings: { mainField: 'name', defaultSortBy: 'startsOn', defaultSortOrder: 'DESC' },
});
