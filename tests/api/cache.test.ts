/** Never stale: what a page was made of, and the pages that a change must leave alone. */
import { useNewsroom, type Created } from '../support/newsroom';
import { unique } from '../support/match';
import { cacheDesk } from './cache-desk';

const newsroom = useNewsroom({ own: true });
const { afterwards, article, desk, put, story } = cacheDesk(newsroom);

describe('a page after a change of what it was made of', () => {
  it('shows a goal that was logged, and the score it made', async () => {
    const data = { match: story().match.documentId, side: 'away', kind: 'goal', minute: 70 };
    const page = await afterwards(() => newsroom.create('match-events', data), article);
    expect(page.match?.facts.score).toEqual({ home: 1, away: 1 });
    expect(page.rubric?.line).toContain('(1-1)');
  });

  it('shows a goal that was moved to another minute', async () => {
    const page = await afterwards(() => put('match-events', story().goal, { minute: 13 }), article);
    expect(page.match?.agate.goals).toContain('13e');
  });

  it('lets go of a goal that was struck out', async () => {
    const goal = await newsroom.create('match-events', {
      match: story().match.documentId,
      side: 'home',
      kind: 'goal',
      minute: 80,
    });
    expect((await article()).match?.facts.score?.home).toBe(2);
    await newsroom.delete(`/api/pressbox/match-events/${goal.documentId}`);
    expect((await article()).match?.facts.score?.home).toBe(1);
  });

  it('lets go of a card that was taken out in the form of its match', async () => {
    const goal = await newsroom.create('match-events', {
      match: story().match.documentId,
      side: 'home',
      kind: 'yellow_card',
      minute: 81,
    });
    expect((await article()).match?.facts.moments).toHaveLength(3);
    await put('matches', story().match, { events: { disconnect: [goal.documentId] } });
    expect((await article()).match?.facts.moments).toHaveLength(2);
  });

  it('shows the name of a team in one language', async () => {
    const page = await afterwards(() => put('teams', story().home, { names: { fr: { name: 'Les Bleus' } } }), article);
    expect(page.match?.facts.home.name).toBe('Les Bleus');
  });

  it.each([
    ['a player', () => put('players', story().scorer, { name: 'Renamed Player' }), 'Renamed Player'],
    ['a coach', () => put('coaches', story().coach, { name: 'Renamed Coach' }), 'Renamed Coach'],
    ['a venue', () => put('venues', story().venue, { name: 'Renamed Park' }), 'Renamed Park'],
    ['a competition', () => put('competitions', story().competition, { name: 'Renamed Cup' }), 'Renamed Cup'],
    ['an edition', () => put('editions', story().edition, { name: '2026/27' }), '2026/27'],
    ['an author', () => put('authors', story().author, { name: 'Renamed Author' }), 'Renamed Author'],
    ['a tag', () => put('tags', story().themeTag, { name: 'Renamed Theme' }, '?locale=fr'), 'Renamed Theme'],
    ['a partner', () => put('partners', story().partner, { name: 'Renamed Partner' }, '?locale=fr'), 'Renamed Partner'],
    ['a team sheet', () => put('team-sheets', story().sheet, { formation: '3-4-3' }), '3-4-3'],
    [
      'an appearance',
      () => put('appearances', story().appearance, { printedAs: 'Printed Otherwise' }),
      'Printed Otherwise',
    ],
    ['the match', () => put('matches', story().match, { attendance: 4321 }), '4321'],
  ])('shows what became of %s', async (_, write, text) => {
    expect(JSON.stringify(await afterwards(write, article))).toContain(text);
  });

  it('shows another partner, and one less', async () => {
    const create = () =>
      newsroom.create('partners', { name: unique('Partner'), url: 'https://b.example' }, '?locale=fr');
    let made: Created | undefined;
    const names = async () => (await article()).partners.map(({ name }) => name);
    expect(await afterwards(async () => (made = await create()), names)).toHaveLength(2);
    await newsroom.delete(`/api/pressbox/partners/${made?.documentId ?? ''}?locale=fr`);
    expect(await names()).toHaveLength(1);
  });

  it('shows the match again among the recent matches of a player, with what it came to', async () => {
    const later = await afterwards(
      () =>
        newsroom.create('matches', {
          homeTeam: story().home.documentId,
          awayTeam: story().away.documentId,
          kickOff: '2026-05-01T20:00:00.000Z',
          phase: 'full_time',
          events: [],
        }),
      article,
    );
    expect(later.recentMatches[0]?.matches.map(({ kickOff }) => kickOff)).not.toContain('2026-05-01T20:00:00.000Z');
    const [match] = await desk.query('match').findMany({ where: { kickOff: '2026-05-01T20:00:00.000Z' } });
    const sheet = await newsroom.create('team-sheets', { match: match.documentId, side: 'home' });
    await afterwards(
      () => newsroom.create('appearances', { teamSheet: sheet.documentId, player: story().scorer.documentId }),
      article,
    );
    expect((await article()).recentMatches[0]?.matches[0]?.kickOff).toBe('2026-05-01T20:00:00.000Z');
    const goal = { match: match.documentId, side: 'away', kind: 'goal', minute: 3 };
    const page = await afterwards(() => newsroom.create('match-events', goal), article);
    expect(page.recentMatches[0]?.matches[0]?.score).toEqual({ home: 0, away: 1 });
  });
});

describe('the recent matches of a player', () => {
  const starts = async () =>
    (await article()).recentMatches[0]?.matches.map(({ kickOff }) => kickOff?.slice(0, 10)) ?? [];
  const playedOn = async (day: string, sides: object) =>
    newsroom.create('matches', { phase: 'full_time', kickOff: `${day}T20:00:00.000Z`, ...sides });
  const other = () => newsroom.create('teams', { name: unique('Other') });

  it('shows the next match of the player’s club, and of the country', async () => {
    const club = await other();
    const country = await newsroom.create('teams', { name: unique('Country'), kind: 'national', countryCode: 'PT' });
    const opponent = (await other()).documentId;
    await put('players', story().scorer, { currentTeam: club.documentId, nationalities: ['PT'] });
    const sides = (team: Created) => ({ homeTeam: team.documentId, awayTeam: opponent });
    expect(await afterwards(() => playedOn('2026-06-01', sides(club)), starts)).toContain('2026-06-01');
    expect(await afterwards(() => playedOn('2026-06-02', sides(country)), starts)).toContain('2026-06-02');
    const [match] = await desk.query('match').findMany({ where: { kickOff: '2026-06-02T20:00:00.000Z' } });
    expect(await afterwards(() => put('matches', match, { phase: 'cancelled' }), starts)).not.toContain('2026-06-02');
    await put('matches', match, { phase: 'full_time' });

    const another = () => newsroom.create('teams', { name: unique('Old'), kind: 'national', countryCode: 'PT' });
    const side = await another();
    expect(await afterwards(() => playedOn('2026-06-03', sides(side)), starts)).toContain('2026-06-03');
  });

  it('stays when an old match of the club is put right', async () => {
    const club = await other();
    const sides = { homeTeam: club.documentId, awayTeam: (await other()).documentId };
    await put('players', story().scorer, { currentTeam: club.documentId });
    for (const day of ['2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04']) await playedOn(day, sides);
    expect(await starts()).toEqual(['2026-07-04', '2026-07-03', '2026-07-02', '2026-07-01']);
    await playedOn('1987-07-01', sides);
    expect(desk.kept()).toContain(`article fr ${story().article.slug}`);
  });
});

describe('a page in the cache', () => {
  it('is compiled once, however many ask at once', async () => {
    desk.dropAll();
    const before = desk.compiles();
    await Promise.all(Array.from({ length: 20 }, () => article()));
    expect(desk.compiles() - before).toBe(1);
  });

  it('is not kept when a change overtook its compile', async () => {
    desk.dropAll();
    const reading = article();
    await desk
      .query('team')
      .update({ where: { documentId: story().home.documentId }, data: { shortName: 'Overtaken' } });
    await reading;
    expect((await article()).match?.facts.home.shortName).toMatch(/Overtaken|Les Bleus/);
    const { shortName } = await desk.row('team', story().home.documentId);
    expect(shortName).toBe('Overtaken');
  });

  describe('of which an article is published again between the finding of its place and the reading of its card', () => {
    /** Runs `write` before the page asks for cards, once. */
    const beforeCards = async (write: () => Promise<unknown>, read: () => Promise<unknown>) => {
      const { db } = desk.service('pages');
      const all = db.all;
      const asks = jest.spyOn(db, 'all').mockImplementation(async (...asked: unknown[]) => {
        if (/standfirst.*from \{article\} a left join/s.test(String(asked[0]))) {
          asks.mockRestore();
          await write();
        }
        return all(...asked);
      });
      await read();
      expect(db.all).toBe(all); // It was asked for cards.
    };

    it.each([
      ['the home page', async () => (await desk.read('home')).latest],
      ['the page of a tag', async () => (await desk.read('tags', story().themeTag.slug)).latest],
      [
        'the page of a match',
        async () => Object.values((await desk.read('matches', String(story().match.slug))).articles).flat(),
      ],
      ['the page of an article', async () => (await article()).latest],
    ])('has it all the same the next time: %s', async (_, cards) => {
      const again = await desk.publish({ matches: [story().match.documentId], tags: [story().themeTag.documentId] });
      const ids = async () => (await cards()).map(({ documentId }) => documentId);
      desk.dropAll();
      await beforeCards(() => desk.documents('article').publish({ documentId: again.documentId, locale: 'fr' }), ids);
      expect(await ids()).toContain(again.documentId);
    });
  });

  it('stays when a transaction takes back what it wrote', async () => {
    await article();
    const key = `article fr ${story().article.slug}`;
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await desk.query('team').update({ where: { documentId: story().home.documentId }, data: { code: 'XXX' } });
        expect(desk.kept()).toContain(key);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(desk.kept()).toContain(key);
  });

  it('goes when the transaction commits, and not before', async () => {
    await article();
    const key = `article fr ${story().article.slug}`;
    await newsroom.strapi.db.transaction(async () => {
      await desk.query('team').update({ where: { documentId: story().home.documentId }, data: { code: 'YYY' } });
      expect(desk.kept()).toContain(key);
    });
    expect(desk.kept()).not.toContain(key);
  });

  it('stays when an article of its language is corrected that it does not show', async () => {
    const old = await desk.publish({ releasedAt: '2001-01-01T00:00:00.000Z' });
    // Enough newer ones that the old one is on no list.
    for (let n = 0; n < 21; n += 1) await desk.publish({ title: unique('Newer') });
    await desk.read('home');
    await article();
    const both = ['home fr ', `article fr ${story().article.slug}`];
    expect(desk.kept()).toEqual(expect.arrayContaining(both));
    await put('articles', old, { title: 'Corrected' }, '?locale=fr&status=published');
    expect(desk.kept()).toEqual(expect.arrayContaining(both));
    await desk.publish({ title: unique('Newest') });
    for (const key of both) expect(desk.kept()).not.toContain(key);
  });

  it('stays when a draft is written', async () => {
    await article();
    const { documentId } = story().article;
    await desk.documents('article').update({ documentId, locale: 'fr', data: { title: 'Half a title' } as never });
    expect(desk.kept()).toContain(`article fr ${story().article.slug}`);
    expect((await article()).title).not.toBe('Half a title');
  });
});
