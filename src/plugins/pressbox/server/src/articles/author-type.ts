import { AUTHOR } from '../platform/uids';
import { image, name, slug } from '../platform/schema/attributes';
import { defineType } from '../platform/schema/define';
import { SLUG } from '../platform/schema/texts';

/** How many letters a byline takes. */
export const MAX_INITIALS = 10;

export const author = defineType({
  uid: AUTHOR,
  pluralName: 'authors',
  displayName: 'Author',
  description: 'Who signs',
  attributes: {
    slug,
    name,
    initials: { type: 'string', maxLength: MAX_INITIALS },
    photo: image,
    biography: { type: 'text', maxLength: 5000 },
  },
  indexes: [{ columns: ['slug'], type: 'unique' }, { columns: ['name'] }],
  fields: {
    name: { label: 'Name' },
    initials: { label: 'Initials', description: 'The byline. Made from the name when left empty.', placeholder: 'CM' },
    slug: SLUG,
    photo: { label: 'Photo' },
    biography: { label: 'Biography' },
  },
  edit: [
    [['name', 8], ['initials', 4]],
    [['biography', 12]],
    [['photo', 6], ['slug', 6]],
  ], // prettier-ignore
  list: ['name', 'initials'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC' },
});
