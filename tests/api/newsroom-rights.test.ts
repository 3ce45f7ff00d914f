/** What the newsroom's day tells to whom. */
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import { useNewsroom, type AsStaff } from '../support/newsroom';
import { ARTICLES, dayDesk, on, read, rowOf } from './day-desk';

// Roles are made.
const newsroom = useNewsroom({ own: true });
const { ask, freshDay, goal, play, staffWho } = dayDesk(newsroom);
const articles = articleDesk(newsroom);

describe('whoever asks', () => {
  it('is told of nothing without having signed in, and of nothing without a right to matches', async () => {
    const day = freshDay();
    expect((await newsroom.get(`/pressbox/newsroom?day=${day}`)).status).toBe(401);
    const staff = await staffWho(...read('article'));
    expect((await staff('get', `/pressbox/newsroom?day=${day}`)).status).toBe(403);
  });

  it('is shown their own matches alone where their role says so', async () => {
    const day = freshDay();
    await play(on(day));
    const conditions = ['admin::is-creator'];
    const staff = await staffWho({ verb: 'read', type: 'match', conditions }, { verb: 'create', type: 'match' });
    expect((await ask(`?day=${day}`, staff)).matches).toEqual([]);
    const { body } = await staff('post', '/content-manager/collection-types/plugin::pressbox.match', on(day));
    expect((await ask(`?day=${day}`, staff)).matches.map(({ documentId }) => documentId)).toEqual([
      body.data.documentId,
    ]);
  });

  it('is told of articles in the languages that they read, and of none where they read none', async () => {
    const day = freshDay();
    const match = await play(on(day));
    const article = await articles.write({ matches: [match.documentId] });
    await articles.put(article, { title: unique('Title') }, 'en');
    const french = await staffWho(...read('match'), { ...ARTICLES, locales: ['fr'] });
    const [told] = rowOf(await ask(`?day=${day}`, french), match).articles;
    expect(told?.languages.map(({ locale }) => locale)).toEqual(['fr']);
    const none = await ask(`?day=${day}`, await staffWho(...read('match')));
    expect([none.may.readArticles, rowOf(none, match).articles]).toEqual([false, []]);
  });

  it.each([
    ['Newsroom editor', { createMatches: false, readArticles: true }, 3, 3],
    ['Match desk', { createMatches: true, readArticles: true }, 0, 0],
    ['Translator (fr)', { createMatches: false, readArticles: true }, 0, 1],
  ])('is told as a %s what they may do', async (role, may, writeIn, translateInto) => {
    const answer = (await ask(`?day=${freshDay()}`, await newsroom.signIn(role))).may;
    expect(answer).toMatchObject(may);
    expect([answer.writeIn.length, answer.translateInto.length]).toEqual([writeIn, translateInto]);
  });

  it('is told what does not add up only of matches that they read in whole', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), phase: 'full_time' });
    const whole = await staffWho(...read('match', 'team-sheet', 'appearance', 'match-event'));
    const own = await staffWho(...read('match', 'team-sheet', 'appearance'), {
      verb: 'read',
      type: 'match-event',
      conditions: ['admin::is-creator'],
    });
    const findings = async (as: AsStaff) => rowOf(await ask(`?day=${day}`, as), match).findings;
    expect([await findings(whole), await findings(own), await findings(await staffWho(...read('match')))]).toEqual([1, 1, null]); // prettier-ignore
    await goal(match, 'home', { minute: 3 });
    expect([await findings(whole), await findings(own)]).toEqual([expect.any(Number), null]);
  });

  it('is told no score that their role may not read', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), scoreSource: 'entered', homeScore: 1, awayScore: 0 });
    const staff = await staffWho({ verb: 'read', type: 'match', fields: ['kickOff', 'phase', 'homeTeam', 'awayTeam'] });
    expect(rowOf(await ask(`?day=${day}`, staff), match)).toMatchObject({ score: null, competition: null });
    const { home, away } = rowOf(await ask(`?day=${day}`, staff), match);
    expect([home?.name, away?.name]).toEqual([match.home.name, match.away.name]);
  });
});
