import { LAST_MINUTE, MAX_ADDED_TIME } from '../../../core/src';
import {
  AUTHOR,
  COACH,
  COMMENTARY_ENTRY,
  COMPETITION,
  MATCH,
  MATCH_EVENT,
  PARTNER,
  PLAYER,
  TAG,
  TEAM,
} from '../constants/uids';

import { countryCode, enumeration, image, localized, localizedSlug, name, slug, toOne } from './attributes';
import { defineType } from './define';
import { COUNTRY, SLUG } from './texts';

export const TAG_KINDS = ['competition', 'team', 'player', 'coach', 'country', 'theme'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

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

/** As many letters as a byline takes. */
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
