// @loop
/** A role that is kept to its own entries, or to some fields, is kept to them by what Pressbox adds to the panel too. */
import { articleDesk } from '../support/articles';
import { manager, matchDesk, type Match } from '../support/match';
import { useNewsroom, type AsStaff } from '../support/newsroom';
import { agateDesk } from './agate-desk';
import { limitedStaff, MATCH_TYPES, OWN } from './limited-staff';

// Roles are made.
const newsroom = useNewsroom({ own: true });
const agate = agateDesk(newsroom);
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

const { fieldsOf, staffWith } = limitedStaff(newsroom);

const goalsOf = ({ home, away }: Match) =>
  `Buts : Xabregas (12e) pour ${String(home.name)} // Yokohari (40e) pour ${String(away.name)}`;
const acceptedGoals = async (match: Match) =>
  agate.accept(await agate.read(match, goalsOf(match)), ({ suggestion }) => ({ create: suggestion }));
const apply = async (match: Match, as: AsStaff) => agate.ask(match, 'apply', await acceptedGoals(match), as);
const eventsOf = (match: Match) =>
  newsroom.strapi.db
    .query('plugin::pressbox.match-event')
    .count({ where: { match: { documentId: match.documentId } } });

describe('a role that reads its own matches alone', () => {
  it('has no other one read or checked (promise 14)', async () => {
    const staff = await staffWith(MATCH_TYPES, { 'match read': { conditions: OWN } });
    const match = await desk.match();
    expect((await staff('get', manager('match', match.documentId))).status).toBe(403);
    expect((await staff('get', `/pressbox/matches/${match.documentId}/check`)).status).toBe(403);
    expect((await agate.ask(match, 'read', { text: goalsOf(match) }, staff)).status).toBe(403);
  });

  it('has its own read and checked (promise 14)', async () => {
    const staff = await staffWith(MATCH_TYPES, { 'match read': { conditions: OWN } });
    const [home, away] = [await desk.team(), await desk.team()];
    const form = {
      homeTeam: { connect: [{ documentId: home.documentId }] },
      awayTeam: { connect: [{ documentId: away.documentId }] },
      phase: 'full_time',
    };
    const { body } = await staff('post', manager('match'), form);
    const match = { ...body.data, home, away } as Match;
    expect((await staff('get', `/pressbox/matches/${match.documentId}/check`)).status).toBe(200);
    expect((await agate.ask(match, 'read', { text: goalsOf(match) }, staff)).status).toBe(200);
  });

  it('is told that there is no such match where there is none', async () => {
    const staff = await staffWith(MATCH_TYPES, { 'match read': { conditions: OWN } });
    expect((await staff('get', '/pressbox/matches/nothing-here/check')).status).toBe(404);
  });
});

describe('a role that reads its own events alone', () => {
  it('does not learn of others from the check of a match (promise 14)', async () => {
    const staff = await staffWith(MATCH_TYPES, { 'match-event read': { conditions: OWN } });
    const match = await desk.match();
    expect((await staff('get', `/pressbox/matches/${match.documentId}/check`)).status).toBe(200);
    await desk.goal(match, 'home');
    expect((await staff('get', `/pressbox/matches/${match.documentId}/check`)).status).toBe(403);
  });
});

describe('a role that changes its own matches alone', () => {
  it('applies no text to another, as the panel refuses it, and writes nothing (promise 34)', async () => {
    const staff = await staffWith(MATCH_TYPES, { 'match update': { conditions: OWN } });
    const match = await desk.match();
    expect((await staff('put', manager('match', match.documentId), { attendance: 1 })).status).toBe(403);
    expect((await apply(match, staff)).status).toBe(403);
    expect(await eventsOf(match)).toBe(0);
  });
});

describe('a role that deletes its own events alone', () => {
  it('takes no event of another off a match by applying a text (promise 34)', async () => {
    const staff = await staffWith(MATCH_TYPES, { 'match-event delete': { conditions: OWN } });
    const match = await desk.match();
    await desk.goal(match, 'home', { minute: 77 });
    const { status, body } = await apply(match, staff);
    expect([status, body.error?.message]).toEqual([403, expect.stringMatching(/^You may not delete this match event/)]);
    expect(await eventsOf(match)).toBe(1);
    expect((await apply(match, newsroom.admin)).status).toBe(200);
  });
});

describe('a role that may not write some fields', () => {
  it.each([
    ['match-event create', 'minute'],
    ['match-event create', 'player'],
    ['player create', 'name'],
  ])('%s of %s, applies no text that would (promise 34)', async (permission, field) => {
    const [type = ''] = permission.split(' ');
    const fields = fieldsOf(type).filter((name) => name !== field);
    const staff = await staffWith(MATCH_TYPES, { [permission]: { fields } });
    const match = await desk.match();
    const { status, body } = await apply(match, staff);
    expect(status).toBe(403);
    expect(body.error.message).toMatch(/^You may not create/);
    expect(await eventsOf(match)).toBe(0);
  });

  it('applies whatever it may (promise 34)', async () => {
    const match = await desk.match();
    const answer = await apply(match, await staffWith(MATCH_TYPES));
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect(await eventsOf(match)).toBe(2);
  });
});

describe('the hours of an article', () => {
  const HOUR = new Date(Date.now() + 3_600_000).toISOString();
  const hours = (documentId: string, staff: AsStaff) => staff('get', `/pressbox/articles/${documentId}/embargo`);

  it('are told to whoever may read it, and to nobody else (promise 14)', async () => {
    const article = await articles.write({ publishAt: HOUR });
    const own = await staffWith(['article'], { 'article read': { conditions: OWN } });
    expect((await hours(article.documentId, own)).status).toBe(403);
    const blind = await staffWith(['article'], { 'article read': { fields: ['title'] } });
    expect((await hours(article.documentId, blind)).status).toBe(403);
    const { body } = await hours(article.documentId, newsroom.admin);
    expect(body.data.languages).toEqual([{ locale: 'fr', publishAt: HOUR }]);
  });
});
