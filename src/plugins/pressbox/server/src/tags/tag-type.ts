import { COACH, COMPETITION, PLAYER, TAG, TEAM } from '../platform/uids';
import { countryCode, enumeration, localized, localizedSlug, name, toOne } from '../platform/schema/attributes';
import { defineType } from '../platform/schema/define';
import { TAG_KINDS } from '../platform/tag-kinds';
import { COUNTRY, SLUG } from '../platform/schema/texts';

export const tag = defineType({
  uid: TAG,
  pluralName: 'tags',
  displayName: 'Tag',
  description: 'What articles are about; in every language from birth',
  localized: true,
  attributes: {
    kind: enumeration(TAG_KINDS, { default: 'theme', required: true }),
    name: { ...name, required: false, pluginOptions: localized },
    slug: localizedSlug,
    description: { type: 'text', maxLength: 2000, pluginOptions: localized },
    competition: toOne(COMPETITION),
    team: toOne(TEAM),
    player: toOne(PLAYER),
    coach: toOne(COACH),
    countryCode,
  },
  indexes: [{ columns: ['slug', 'locale'], type: 'unique' }, { columns: ['kind'] }, { columns: ['name'] }],
  fields: {
    kind: { label: 'Kind' },
    name: { label: 'Name', description: 'Leave it empty and it takes the name of its subject.' },
    slug: SLUG,
    description: { label: 'Description' },
    competition: { label: 'Competition', mainField: 'name' },
    team: { label: 'Team', mainField: 'name' },
    player: { label: 'Player', mainField: 'name' },
    coach: { label: 'Coach', mainField: 'name' },
    countryCode: COUNTRY,
  },
  edit: [
    [['kind', 4], ['name', 8]],
    [['competition', 6], ['team', 6]],
    [['player', 6], ['coach', 6]],
    [['countryCode', 4], ['slug', 8]],
    [['description', 12]],
  ], // prettier-ignore
  list: ['name', 'kind', 'slug'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC' },
});
