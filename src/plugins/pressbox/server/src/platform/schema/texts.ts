/** What the admin panel says of the fields that several types have. */
import type { FieldText } from './define';

export const NAME: FieldText = {
  label: 'Name',
  description: 'The name that every language falls back to.',
};
export const SHORT_NAME: FieldText = { label: 'Short name', description: 'What a headline or a table prints.' };
export const NAMES: FieldText = {
  label: 'Names by language',
  description: 'Only where a language has its own word. Everything left empty falls back to the name above.',
};
export const SLUG: FieldText = {
  label: 'Slug',
  description:
    'The last part of the web address. Leave it empty and it is made for you; an old one keeps leading here.',
};
export const COUNTRY = {
  label: 'Country',
  description: 'Two letters, as in IT or FR; the British associations are GB-ENG, GB-SCT, GB-WLS, GB-NIR.',
  placeholder: 'IT',
} satisfies FieldText;
export const TIME_ZONE = {
  label: 'Time zone',
  description: 'Its name, as in Europe/Rome. Days and hours of matches are printed as they are there.',
  placeholder: 'Europe/Rome',
} satisfies FieldText;
export const EXTERNAL_IDS: FieldText = {
  label: 'Ids of providers',
  description: 'How data providers call this, one entry each.',
  placeholder: '{ "provider": "id" }',
};
export const NATIONALITY: FieldText = { ...COUNTRY, label: 'Nationality' };
