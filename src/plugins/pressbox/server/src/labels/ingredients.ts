/** What a label of each type is made of, and the attribute that Strapi shows of it otherwise. */
import * as uids from '../platform/uids';

/** Attributes of a row, and of what it is linked to. */
export interface Ingredients {
  fields: readonly string[];
  links?: Readonly<Record<string, Ingredients>>;
}

const named: Ingredients = { fields: ['name', 'shortName', 'names'] };
const competition: Ingredients = { fields: [...named.fields, 'timeZone'] };
const edition: Ingredients = { fields: ['name'], links: { competition } };
const match: Ingredients = {
  fields: ['slug', 'homeScore', 'awayScore', 'phase', 'kickOff'],
  links: { homeTeam: named, awayTeam: named, edition, venue: { fields: ['timeZone'] } },
};
const sheet: Ingredients = { fields: ['side', 'formation'], links: { team: named, match } };
const person: Ingredients = { fields: [...named.fields, 'nationality', 'slug'] };

/** By type. `shown` are the attributes by which Strapi names it in a picker: our label stands in their place. */
export const LABELLED: Readonly<Record<string, { shown: readonly string[]; of: Ingredients }>> = {
  [uids.TEAM]: { shown: ['name'], of: { fields: [...named.fields, 'kind', 'countryCode', 'slug'] } },
  [uids.PLAYER]: {
    shown: ['name'],
    of: { fields: [...named.fields, 'position', 'bornOn', 'slug'], links: { currentTeam: named } },
  },
  [uids.COACH]: { shown: ['name'], of: person },
  [uids.REFEREE]: { shown: ['name'], of: person },
  [uids.VENUE]: { shown: ['name'], of: { fields: ['name', 'names', 'city', 'countryCode', 'slug'] } },
  [uids.COMPETITION]: { shown: ['name'], of: { fields: [...named.fields, 'countryCode', 'slug'] } },
  [uids.AUTHOR]: { shown: ['name'], of: { fields: ['name', 'initials', 'slug'] } },
  [uids.TAG]: { shown: ['name'], of: { fields: ['name', 'kind', 'slug'] } },
  [uids.ARTICLE]: { shown: ['title'], of: { fields: ['title', 'kind', 'releasedAt', 'slug'] } },
  [uids.EDITION]: { shown: ['name'], of: edition },
  [uids.MATCH]: { shown: ['slug'], of: match },
  [uids.TIE]: {
    shown: ['roundType'],
    of: { fields: ['roundType'], links: { firstTeam: named, secondTeam: named, edition } },
  },
  [uids.TEAM_SHEET]: { shown: ['side'], of: sheet },
  [uids.APPEARANCE]: {
    shown: ['printedAs', 'role'],
    of: { fields: ['printedAs', 'role', 'shirtNumber'], links: { player: named, teamSheet: sheet } },
  },
  [uids.MATCH_EVENT]: {
    shown: ['kind'],
    of: {
      fields: ['kind', 'minute', 'addedTime'],
      links: { player: named, playerOff: named, coach: named, match },
    },
  },
};

/** Types whose own name says nothing in the column of a list: an away, a goal, a 2023/2024. */
export const LABELLED_IN_LISTS: readonly string[] = [
  uids.EDITION,
  uids.MATCH,
  uids.TIE,
  uids.TEAM_SHEET,
  uids.APPEARANCE,
  uids.MATCH_EVENT,
];
