import { PARTNER } from '../platform/uids';
import { localized, name } from '../platform/schema/attributes';
import { defineType } from '../platform/schema/define';

export const partner = defineType({
  uid: PARTNER,
  pluralName: 'partners',
  displayName: 'Partner',
  description: 'A name and a link at the foot of every page',
  localized: true,
  attributes: {
    name: { ...name, pluginOptions: localized },
    url: { type: 'text', required: true, maxLength: 500, regex: '^https?://', pluginOptions: localized },
    position: { type: 'integer', min: 0 },
  },
  indexes: [{ columns: ['locale', 'position'] }],
  fields: {
    name: { label: 'Name' },
    url: { label: 'Link', placeholder: 'https://' },
    position: { label: 'Position', description: 'From the top.' },
  },
  edit: [[['name', 8], ['position', 4]], [['url', 12]]], // prettier-ignore
  list: ['name', 'url', 'position'],
  settings: { mainField: 'name', defaultSortBy: 'position', defaultSortOrder: 'ASC' },
});
