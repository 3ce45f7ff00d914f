/** Matches and what hangs on them, made by a test for itself. */
import type { Created, Newsroom } from './newsroom';

export interface Match extends Created {
  home: Created;
  away: Created;
}

/** A name that no other test has, of this file or another. */
export const unique = (name: string): string => `${name} ${globalThis.pressboxLending.nextNumber()}`;

/** What a test does at a match: it is played, goals are logged, the score is read. */
export const matchDesk = (newsroom: Newsroom) => {
  const team = (data: object = {}) => newsroom.create('teams', { name: unique('FC'), ...data });
  const player = (data: object = {}) => newsroom.create('players', { name: unique('Player'), ...data });
  const match = async (data: object = {}): Promise<Match> => {
    const [home, away] = [await team(), await team()];
    const created = await newsroom.create('matches', {
      homeTeam: home.documentId,
      awayTeam: away.documentId,
      phase: 'full_time',
      ...data,
    });
    return { ...created, home, away };
  };
  const read = async ({ documentId }: Created, query = '') => {
    const { body } = await newsroom.get(`/api/pressbox/matches/${documentId}${query}`).expect(200);
    return body.data;
  };
  return {
    team,
    player,
    match,
    read,
    log: (on: Created, data: object) => newsroom.create('match-events', { match: on.documentId, ...data }),
    sheet: (on: Created, data: object) => newsroom.create('team-sheets', { match: on.documentId, ...data }),
    goal: (on: Created, side: 'home' | 'away', data: object = {}) =>
      newsroom.create('match-events', { match: on.documentId, side, kind: 'goal', ...data }),
    /** What the match's check finds, by code. */
    async check({ documentId }: Created): Promise<{ code: string; severity: string; params: object }[]> {
      const { body } = await newsroom.get(`/api/pressbox/matches/${documentId}/check`, 'desk').expect(200);
      return body.data;
    },
    async scoreOf(of: Created) {
      const data = await read(of);
      return {
        score: [data.homeScore, data.awayScore],
        halfTime: [data.halfTimeHomeScore, data.halfTimeAwayScore],
        shootOut: [data.homeShootOutScore, data.awayShootOutScore],
      };
    },
  };
};

/** The address of a type, or of one document, in the content manager. */
export const manager = (type: string, documentId = '', query = ''): string =>
  `/content-manager/collection-types/plugin::pressbox.${type}${documentId && `/${documentId}`}${query}`;
