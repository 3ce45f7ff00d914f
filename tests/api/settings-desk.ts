/** The page of settings, as those who set and read them meet it. */
import type { NewsroomSettings, PageSettings } from '../../src/plugins/pressbox/contracts/src';
import { matchDesk, unique } from '../support/match';
import type { AsStaff, Created, Newsroom } from '../support/newsroom';

export const PATH = '/pressbox/settings';
export const READ = 'plugin::pressbox.settings.read';
export const UPDATE = 'plugin::pressbox.settings.update';
export const NOTHING: PageSettings = { timeZone: null, publish: null, houseStyle: {} };

export const reads = (type: string, conditions: string[] = []) => ({
  action: 'plugin::content-manager.explorer.read',
  subject: `plugin::pressbox.${type}`,
  properties: {},
  conditions,
});

/** Places within places. */
export const deep = (places: number): object => JSON.parse(`${'{"a":'.repeat(places)}1${'}'.repeat(places)}`) as object;

export const settingsDesk = (newsroom: Newsroom) => {
  const desk = matchDesk(newsroom);
  const settings = async (as: AsStaff = newsroom.admin): Promise<NewsroomSettings> => {
    const { status, body } = await as('get', PATH);
    expect([status, body.error]).toEqual([200, undefined]);
    return body.data as NewsroomSettings;
  };
  const put = async (page: object, version?: number, as: AsStaff = newsroom.admin) =>
    as('put', PATH, { ...NOTHING, ...page, version: version ?? (await settings()).version });
  const save = async (page: Partial<PageSettings>): Promise<NewsroomSettings> => {
    const { status, body } = await put(page);
    expect([status, body.error]).toEqual([200, undefined]);
    return body.data as NewsroomSettings;
  };
  /** Somebody with a role of their own, with these permissions and no other. */
  const staffWho = async (...actions: (string | object)[]): Promise<AsStaff> => {
    const name = `Limited ${[...unique('')].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;
    const roles = newsroom.strapi.service('admin::role');
    const role = await roles.create({ name, description: '' });
    const may = (action: string) => ({ action, subject: null, properties: {}, conditions: [] });
    await roles.assignPermissions(
      role.id,
      actions.map((action) => (typeof action === 'string' ? may(action) : action)),
    );
    return newsroom.signIn(name);
  };
  const agate = async ({ documentId }: Created, locale = 'fr'): Promise<string> =>
    (await newsroom.get(`/api/pressbox/matches/${documentId}/agate?locale=${locale}`).expect(200)).body.data.goals;
  const scored = async () => {
    const match = await desk.match();
    const player = await desk.player({ name: 'Leão' });
    await desk.goal(match, 'home', { kind: 'penalty_goal', minute: 57, player: player.documentId });
    return match;
  };
  const page = async (slug: unknown) =>
    (await newsroom.get(`/api/pressbox/pages/matches/${String(slug)}?locale=fr`).expect(200)).body.data.match;
  return { settings, put, save, staffWho, agate, scored, page };
};
