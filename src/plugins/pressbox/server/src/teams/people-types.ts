import { COACH, PLAYER, REFEREE, TEAM } from '../platform/uids';
import {
  countryCode,
  enumeration,
  externalIds,
  image,
  name,
  names,
  shortName,
  slug,
  toOne,
} from '../platform/schema/attributes';
import { defineType } from '../platform/schema/define';
import { EXTERNAL_IDS, NAME, NAMES, NATIONALITY, SHORT_NAME, SLUG } from '../platform/schema/texts';

export const PLAYER_POSITIONS = ['goalkeeper', 'defender', 'midfielder', 'forward'] as const;

export const player = defineType({
  uid: PLAYER,
  pluralName: 'players',
  displayName: 'Player',
  description: 'One human, one record',
  attributes: {
    slug,
    name,
    shortName,
    names,
    bornOn: { type: 'date' },
    nationalities: { type: 'json' },
    position: enumeration(PLAYER_POSITIONS),
    currentTeam: toOne(TEAM),
    photo: image,
    externalIds,
  },
  indexes: [{ columns: ['slug'], type: 'unique' }, { columns: ['name'] }, { columns: ['short_name'] }],
  fields: {
    name: { ...NAME, placeholder: 'Rafael Leão' },
    shortName: { ...SHORT_NAME, description: 'What a scorers line prints.', placeholder: 'Leão' },
    slug: SLUG,
    names: NAMES,
    position: { label: 'Position' },
    currentTeam: { label: 'Current team', mainField: 'name' },
    bornOn: { label: 'Born on' },
    nationalities: { label: 'Nationalities', description: 'A list of country codes.', placeholder: '["PT"]' },
    photo: { label: 'Photo' },
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['name', 6], ['shortName', 6]],
    [['currentTeam', 6], ['position', 6]],
    [['names', 12]],
    [['bornOn', 6], ['slug', 6]],
    [['nationalities', 12]],
    [['photo', 6]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['name', 'shortName', 'position', 'currentTeam'],
  settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC' },
});

const official = (uid: string, pluralName: string, displayName: string, description: string) =>
  defineType({
    uid,
    pluralName,
    displayName,
    description,
    attributes: { slug, name, shortName, names, nationality: countryCode, externalIds },
    indexes: [{ columns: ['slug'], type: 'unique' }, { columns: ['name'] }],
    fields: {
      name: NAME,
      shortName: SHORT_NAME,
      slug: SLUG,
      names: NAMES,
      nationality: NATIONALITY,
      externalIds: EXTERNAL_IDS,
    },
    edit: [
      [['name', 6], ['shortName', 6]],
      [['names', 12]],
      [['nationality', 4], ['slug', 8]],
      [['externalIds', 12]],
    ], // prettier-ignore
    list: ['name', 'shortName', 'nationality'],
    settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC' },
  });

export const coach = official(COACH, 'coaches', 'Coach', 'Who sends a team out');
export const referee = official(REFEREE, 'referees', 'Referee', 'Who has the whistle');
