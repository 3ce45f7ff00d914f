import { MATCH_PHASES, ROUND_TYPES, SCORE_SOURCES } from '../../../../core/src';
import { EDITION, MATCH, MATCH_EVENT, REFEREE, TEAM, TEAM_SHEET, TIE, VENUE } from '../../platform/uids';
import { count, enumeration, externalIds, manyToOne, oneToMany, slug, toOne } from '../../platform/schema/attributes';
import { defineType, type FieldText } from '../../platform/schema/define';
import { EXTERNAL_IDS, SLUG } from '../../platform/schema/texts';

const score = (label: string): FieldText => ({
  label,
  description: 'Follows the goals, unless the score is entered by hand. Empty means unknown, not zero.',
});

export const match = defineType({
  uid: MATCH,
  pluralName: 'matches',
  displayName: 'Match',
  description: 'Two teams, a score and what happened',
  attributes: {
    slug,
    edition: manyToOne(EDITION, 'matches'),
    roundType: enumeration(ROUND_TYPES),
    roundNumber: { type: 'integer', min: 1, max: 100 },
    group: { type: 'string', maxLength: 20 },
    leg: { type: 'integer', min: 1, max: 3 },
    tie: manyToOne(TIE, 'matches'),
    kickOff: { type: 'datetime' },
    venue: toOne(VENUE),
    neutralVenue: { type: 'boolean', default: false },
    referee: toOne(REFEREE),
    attendance: count,
    // Not `status`: Strapi keeps that word for draft and published.
    phase: enumeration(MATCH_PHASES, { default: 'scheduled', required: true }),
    homeTeam: toOne(TEAM),
    awayTeam: toOne(TEAM),
    homeScore: count,
    awayScore: count,
    halfTimeHomeScore: count,
    halfTimeAwayScore: count,
    homeShootOutScore: count,
    awayShootOutScore: count,
    scoreSource: enumeration(SCORE_SOURCES, { default: 'events', required: true }),
    externalIds,
    teamSheets: oneToMany(TEAM_SHEET, 'match'),
    events: oneToMany(MATCH_EVENT, 'match'),
  },
  indexes: [
    { columns: ['slug'], type: 'unique' },
    { columns: ['kick_off'] },
    { columns: ['phase', 'kick_off'] },
    { columns: ['round_type', 'round_number'] },
  ],
  fields: {
    homeTeam: { label: 'Home team', mainField: 'name' },
    awayTeam: { label: 'Away team', mainField: 'name' },
    kickOff: { label: 'Kick-off' },
    phase: { label: 'Phase', description: 'Where the match stands.' },
    edition: { label: 'Edition', description: 'The season of the competition.', mainField: 'name' },
    roundType: { label: 'Round' },
    roundNumber: { label: 'Matchday', description: 'In a league or a group stage.' },
    group: { label: 'Group', description: 'Its letter alone.', placeholder: 'A' },
    leg: { label: 'Leg' },
    tie: { label: 'Tie', mainField: 'documentId' },
    venue: { label: 'Venue', mainField: 'name' },
    neutralVenue: { label: 'Neutral venue' },
    referee: { label: 'Referee', mainField: 'name' },
    attendance: { label: 'Attendance', description: 'Leave empty when unknown.' },
    scoreSource: {
      label: 'The score comes from',
      description:
        'events: it is counted from the goals. entered: it is what you type, and any difference is reported.',
    },
    homeScore: score('Home score'),
    awayScore: score('Away score'),
    halfTimeHomeScore: score('Home, half-time'),
    halfTimeAwayScore: score('Away, half-time'),
    homeShootOutScore: { label: 'Home, shoot-out' },
    awayShootOutScore: { label: 'Away, shoot-out' },
    teamSheets: { label: 'Team sheets', mainField: 'side' },
    events: { label: 'Events', description: 'Goals, cards and changes, in any order.', mainField: 'kind' },
    slug: SLUG,
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['homeTeam', 6], ['awayTeam', 6]],
    [['kickOff', 6], ['phase', 6]],
    [['scoreSource', 4], ['homeScore', 4], ['awayScore', 4]],
    [['events', 6], ['teamSheets', 6]],
    [['edition', 6], ['roundType', 6]],
    [['roundNumber', 4], ['group', 4], ['leg', 4]],
    [['venue', 6], ['neutralVenue', 6]],
    [['referee', 6], ['attendance', 6]],
    [['halfTimeHomeScore', 6], ['halfTimeAwayScore', 6]],
    [['homeShootOutScore', 6], ['awayShootOutScore', 6]],
    [['tie', 6], ['slug', 6]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['kickOff', 'homeTeam', 'homeScore', 'awayScore', 'awayTeam', 'phase'],
  settings: { mainField: 'slug', defaultSortBy: 'kickOff', defaultSortOrder: 'DESC' },
});

export const tie = defineType({
  uid: TIE,
  pluralName: 'ties',
  displayName: 'Tie',
  description: 'Two teams over one or two legs',
  attributes: {
    edition: manyToOne(EDITION, 'ties'),
    roundType: enumeration(ROUND_TYPES),
    firstTeam: toOne(TEAM),
    secondTeam: toOne(TEAM),
    externalIds,
    matches: oneToMany(MATCH, 'tie'),
  },
  indexes: [{ columns: ['round_type'] }],
  fields: {
    edition: { label: 'Edition', mainField: 'name' },
    roundType: { label: 'Round' },
    firstTeam: { label: 'First team', description: 'At home in the first leg.', mainField: 'name' },
    secondTeam: { label: 'Second team', mainField: 'name' },
    matches: { label: 'Matches', mainField: 'slug' },
    externalIds: EXTERNAL_IDS,
  },
  edit: [
    [['firstTeam', 6], ['secondTeam', 6]],
    [['edition', 6], ['roundType', 6]],
    [['matches', 12]],
    [['externalIds', 12]],
  ], // prettier-ignore
  list: ['firstTeam', 'secondTeam', 'roundType', 'edition'],
});
