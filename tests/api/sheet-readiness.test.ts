/** A team sheet that grows name by name in a form is not on a page before it is marked ready. */
import type { FindMatchPage } from '../../src/plugins/pressbox/contracts/src';
import { manager, matchDesk, type Match } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { agateDesk } from './agate-desk';
import { fixturesOf, gameOf } from './agate-fixture';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);
const agate = agateDesk(newsroom);
const game = gameOf(fixturesOf(newsroom));

/** The home sheet of a match, made in the form of the panel, with one name on it. */
const begin = async (match: Created & { home?: Created }, data: object = {}): Promise<string> => {
  const made = await newsroom.admin('post', manager('team-sheet'), {
    side: 'home',
    formation: '4-4-2',
    match: { connect: [{ documentId: match.documentId }] },
    ...data,
  });
  expect(made.status).toBe(201);
  const teamSheet: string = made.body.data.documentId;
  const player = await desk.player();
  await newsroom.create('appearances', { teamSheet, player: player.documentId, role: 'starter', line: 0, slot: 0 });
  return teamSheet;
};
const sheetsOnPage = async (match: Created): Promise<unknown> => {
  const { body } = await newsroom.get(`/api/pressbox/pages/matches/${String(match.slug)}?locale=fr`).expect(200);
  const { data } = body as FindMatchPage.Response;
  const { home, away } = data.match.facts.sheets;
  return [home && 'home', away && 'away'].filter(Boolean);
};
const print = async (match: Created): Promise<string> => {
  const { body } = await newsroom.get(`/api/pressbox/matches/${match.documentId}/agate?locale=fr`).expect(200);
  return JSON.stringify(body.data);
};
const mark = (sheet: string, ready: boolean | null) => newsroom.admin('put', manager('team-sheet', sheet), { ready });
const stored = async (sheet: string): Promise<unknown> =>
  (await newsroom.get(`/api/pressbox/team-sheets/${sheet}`, 'desk').expect(200)).body.data.ready;

describe('a team sheet that is made in a form', () => {
  it('is on no page before it is marked ready, and then is at once', async () => {
    const match = await desk.match();
    expect(await sheetsOnPage(match)).toEqual([]);
    const sheet = await begin(match);
    expect(await stored(sheet)).toBe(false);
    expect(await sheetsOnPage(match)).toEqual([]);
    expect(await desk.check(match)).toContainEqual(expect.objectContaining({ code: 'sheet-not-ready', side: 'home' }));

    expect((await mark(sheet, true)).status).toBe(200);
    expect(await sheetsOnPage(match)).toEqual(['home']);
    expect((await desk.check(match)).map(({ code }) => code)).not.toContain('sheet-not-ready');
    await mark(sheet, false);
    expect(await sheetsOnPage(match)).toEqual([]);
  });

  it('is not printed for readers, and is for the desk', async () => {
    const match = await desk.match();
    const sheet = await begin(match);
    expect(await print(match)).not.toContain('4-4-2');
    const atDesk = await newsroom.admin('get', `/pressbox/matches/${match.documentId}/agate?locale=fr`);
    expect(JSON.stringify(atDesk.body.data)).toContain('4-4-2');
    await mark(sheet, true);
    expect(await print(match)).toContain('4-4-2');
  });

  it('keeps its answer where a form sends none', async () => {
    const match = await desk.match();
    const sheet = await begin(match, { ready: true });
    await mark(sheet, null);
    expect(await stored(sheet)).toBe(true);
  });

  it('gives nobody on it a match that they played before it is ready', async () => {
    const match: Match = await desk.match({ kickOff: '2024-01-10T20:00:00.000Z' });
    const sheet = await begin(match);
    const entries = () =>
      newsroom.strapi.db
        .query('plugin::pressbox.match-entry')
        .count({ where: { source: 'appearance', matchRow: match.id } });
    expect(await entries()).toBe(0);
    await mark(sheet, true);
    expect(await entries()).toBe(1);
    await mark(sheet, false);
    expect(await entries()).toBe(0);
  });
});

describe('a team sheet that comes as a whole', () => {
  it('is on the page at once, from a token', async () => {
    const match = await desk.match();
    const { documentId } = await desk.sheet(match, { side: 'away', formation: '3-5-2' });
    expect(await stored(documentId)).toBe(true);
    expect(await sheetsOnPage(match)).toEqual(['away']);
  });

  it('shows one that was half entered, where a text brings it, and hides it again where that is taken back', async () => {
    const { match, text } = await game();
    const sheet = await begin(match);
    expect(await sheetsOnPage(match)).toEqual([]);
    await agate.paste(match, text());
    expect(await sheetsOnPage(match)).toContain('home');
    expect((await agate.ask(match, 'undo')).status).toBe(200);
    expect(await stored(sheet)).toBe(false);
    expect(await sheetsOnPage(match)).toEqual([]);
  });
});
