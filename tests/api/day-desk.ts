/** The newsroom's day as tests ask for it, days that are one test's own, and staff with a role of their own. */
import type { DayMatch, FindDay, NewsroomDay } from '../../src/plugins/pressbox/contracts/src';
import { matchDesk, unique, type Match } from '../support/match';
import type { AsStaff, Created, Newsroom } from '../support/newsroom';

interface May {
  verb: string;
  type: string;
  fields?: string[];
  locales?: string[];
  conditions?: string[];
}
export const read = (...types: string[]): May[] => types.map((type) => ({ verb: 'read', type }));
export const ARTICLES: May = { verb: 'read', type: 'article', locales: ['fr', 'en', 'it'] };

/** When a match is played that has not begun. */
export const on = (day: string, hour = '19:45') => ({ kickOff: `${day}T${hour}:00.000Z`, phase: 'scheduled' });

export const rowOf = (day: NewsroomDay, { documentId }: Created): DayMatch => {
  const row = day.matches.find((one) => one.documentId === documentId);
  if (!row) throw new Error(`The day does not have ${documentId}`);
  return row;
};

export const dayDesk = (newsroom: Newsroom) => {
  const desk = matchDesk(newsroom);
  const { match: play, goal, player, team } = desk;

  /** Each test has a day to itself. */
  let days = 0;
  const freshDay = (): string => new Date(Date.UTC(2031, 0, 1) + (days += 3) * 86_400_000).toISOString().slice(0, 10);

  const ask = async (query: string, as: AsStaff = newsroom.admin): Promise<NewsroomDay> => {
    const { status, body } = await as('get', `/pressbox/newsroom${query}`);
    expect([status, body.error]).toEqual([200, undefined]);
    return (body as FindDay.Response).data;
  };

  const fieldsOf = (type: string): string[] =>
    Object.keys(newsroom.strapi.contentType(`plugin::pressbox.${type}` as 'plugin::pressbox.match').attributes).filter(
      (name) => !/^(createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations)$/.test(name),
    );
  /** Somebody with a role of their own. */
  const staffWho = async (...permissions: May[]): Promise<AsStaff> => {
    const name = `Limited ${[...unique('')].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;
    const roles = newsroom.strapi.service('admin::role');
    const role = await roles.create({ name, description: '' });
    await roles.assignPermissions(
      role.id,
      permissions.map(({ verb, type, fields = fieldsOf(type), locales, conditions = [] }) => ({
        action: `plugin::content-manager.explorer.${verb}`,
        subject: `plugin::pressbox.${type}`,
        properties: { fields, ...(locales && { locales }) },
        conditions,
      })),
    );
    return newsroom.signIn(name);
  };

  /** A match of a cup between two Italian teams, won with a goal. */
  const won = async (): Promise<Match & { scorer: Created; competition: Created }> => {
    const [home, away] = [await team({ countryCode: 'IT' }), await team({ countryCode: 'IT' })];
    const competition = await newsroom.create('competitions', { name: unique('Coppa'), kind: 'cup' });
    const edition = await newsroom.create('editions', { name: unique('2031'), competition: competition.documentId });
    const match = await play({
      ...on(freshDay()),
      phase: 'full_time',
      edition: edition.documentId,
      homeTeam: home.documentId,
      awayTeam: away.documentId,
    });
    const scorer = await player();
    await goal(match, 'home', { minute: 45, player: scorer.documentId });
    return { ...match, home, away, scorer, competition };
  };

  return { ...desk, play, ask, freshDay, staffWho, won };
};
