import { TEAM, VENUE } from '../platform/uids';
import {
  count,
  countryCode,
  enumeration,
  externalIds,
  image,
  name,
  names,
  shortName,
  slug,
  timeZone,
} from '../platform/schema/attributes';
import { defineType } from '../platform/schema/define';
import { COUNTRY, EXTERNAL_IDS, NAME, NAMES, SHORT_NAME, SLUG, TIME_ZONE } from '../platform/schema/texts';

export const TEAM_KINDS = ['club', 'national'] as const;

export const team = defineType({
  uid: TEAM,
  pluralName: 'teams',
  displayName: 'Team',
  description: 'A club or a national team',
  attributes: {
    slug,
    name,
    shortName,
    code: { type: 'string', maxLength: 5 },
    names,
    kind: enumeration(TEAM_KINDS, { default: 'club', required: true }),
    countryCode,
    crest: image,
    primaryColor: { type: 'string', regex: '^#[0-9a-fA-F]{6}$' },
    externalIds,
  },
  indexes: [
    { columns: ['slug'], type: 'unique' },
    { columns: ['name'] },
    { columns: ['kind'] },
    { columns: ['country_code', 'kind'] },
  ],
  fields: {
    name: { ...NAME, placeholder: 'AC Milan' },
    shortName: { ...SHORT_NAME, placeholder: 'Milan' },
    code: { label: 'Code', description: 'Three letters, as a scoreboard prints them.', placeholder: 'MIL' },
    kind: { label: 'Kind' },
    countryCode: COUNTRY,
    slug: SLUG,
    names: {
      ...NAMES,
      // Says that examples are in place here: a venue has no people to name.
      placeholder: 'les Milanais',
      description: `${NAMES.description} The demonym and the nickname come with their article: "les Milanais", "la Dea".`,
    },
    crest: { label: 'Crest' },
    primaryColor: { label: 'Colour', description: 'Six hexadecimal digits.', placeholder: '#c8102e' },
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['name', 6], ['shortName', 3], ['code', 3]],
    [['names', 12]],
    [['kind', 4], ['countryCode', 4], ['primaryColor', 4]],
    [['slug', 6]],
    [['crest', 6]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['name', 'shortName', 'kind', 'countryCode'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC' },
});

export const venue = defineType({
  uid: VENUE,
  pluralName: 'venues',
  displayName: 'Venue',
  description: 'Where a match is played',
  attributes: {
    slug,
    name,
    names,
    city: { type: 'string', maxLength: 100 },
    countryCode,
    timeZone,
    capacity: count,
    externalIds,
  },
  indexes: [{ columns: ['slug'], type: 'unique' }, { columns: ['name'] }, { columns: ['city'] }],
  fields: {
    name: NAME,
    names: NAMES,
    city: { label: 'City' },
    countryCode: COUNTRY,
    timeZone: TIME_ZONE,
    capacity: { label: 'Capacity', description: 'Seats and standing places.' },
    slug: SLUG,
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['name', 6], ['city', 6]],
    [['names', 12]],
    [['countryCode', 4], ['timeZone', 4], ['capacity', 4]],
    [['slug', 12]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['name', 'city', 'countryCode', 'capacity'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC' },
});
