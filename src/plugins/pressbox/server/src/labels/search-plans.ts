/** By what a type is found beside its own names: what it is linked to, and texts that are compared in the database. */
import * as uids from '../platform/uids';

export interface SearchPlan {
  /** Whether its own names are held in memory, where accents do not matter. */
  named?: true;
  /** Attributes that lead to something that may be meant. */
  links?: readonly string[];
  /** Columns that hold what is typed, as it is typed. */
  texts?: readonly string[];
  /** A column of slugs: without accents. */
  slug?: true;
  /** The order of what is found, where no name says which is meant best. */
  sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

const byName = { name: 'asc' } as const;

export const SEARCHED: Readonly<Record<string, SearchPlan>> = {
  [uids.TEAM]: { named: true, sort: byName },
  [uids.PLAYER]: { named: true, links: ['currentTeam'], sort: byName },
  [uids.COACH]: { named: true, sort: byName },
  [uids.REFEREE]: { named: true, sort: byName },
  [uids.VENUE]: { named: true, sort: byName },
  [uids.COMPETITION]: { named: true, sort: byName },
  [uids.AUTHOR]: { named: true, sort: byName },
  [uids.EDITION]: { named: true, links: ['competition'], sort: { startsOn: 'desc' } },
  [uids.TAG]: { named: true, links: ['team', 'player', 'coach', 'competition'], slug: true, sort: byName },
  [uids.MATCH]: { links: ['homeTeam', 'awayTeam', 'edition'], slug: true, sort: { kickOff: 'desc' } },
  [uids.TIE]: { links: ['firstTeam', 'secondTeam', 'edition'], sort: { createdAt: 'desc' } },
  [uids.TEAM_SHEET]: { links: ['team', 'match'], texts: ['formation'], sort: { createdAt: 'desc' } },
  [uids.APPEARANCE]: { links: ['player', 'teamSheet'], texts: ['printedAs'], sort: { createdAt: 'desc' } },
  [uids.MATCH_EVENT]: {
    links: ['player', 'playerOff', 'assistBy', 'coach', 'match'],
    texts: ['note'],
    sort: { createdAt: 'desc' },
  },
  [uids.ARTICLE]: { texts: ['title'], slug: true, sort: { updatedAt: 'desc' } },
};
