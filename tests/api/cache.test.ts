/** Never stale: every path that a change can come by, and the pages that it must leave alone. */
import { randomUUID } from 'node:crypto';
import { useNewsroom, type Created } from '../support/newsroom';
import { manager, unique } from '../support/match';
import { pageDesk, uidOf, words, type Story } from '../support/page-story';
import { storePicture } from '../support/picture';

const newsroom = useNewsroom({ own: true });
const desk = pageDesk(newsroom);

let story: Story;
beforeAll(async () => {
  story = await desk.story();
}, 60_000);

const article = () => desk.read('articles', story.article.slug);
const put = (plural: string, { documentId }: Created, data: object, query = '') =>
  newsroom.put(`/api/pressbox/${plural}/${documentId}${query}`, { data }).expect(200);

/**
 * Reads the page and what has nothing to do with it, writes, and looks: the page is right at once, the others were
 * not touched.
 */
const afterwards = async <T>(write: () => PromiseLike<unknown>, look: () => Promise<T>): Promise<T> => {
  await look();
  for (const { kind, slug } of story.control) await desk.read(kind, slug, 'it');
  await write();
  const kept = desk.kept();
  for (const { key } of story.control) expect(kept).toContain(key);
  return look();
};

describe('a page after a change of what it was made of', () => {
  it('shows a goal that was logged, and the score it made', async () => {
    const data = { match: story.match.documentId, side: 'away', kind: 'goal', minute: 70 };
    const page = await afterwards(() => newsroom.create('match-events', data), article);
    expect(page.match?.facts.score).toEqual({ home: 1, away: 1 });
    expect(page.rubric?.line).toContain('(1-1)');
  });

  it('shows a goal that was moved to another minute', async () => {
    const page = await afterwards(() => put('match-events', story.goal, { minute: 13 }), article);
    expect(page.match?.agate.goals).toContain('13e');
  });

  it('lets go of a goal that was struck out', async () => {
    const goal = await newsroom.create('match-events', {
      match: story.match.documentId,
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
      match: story.match.documentId,
      side: 'home',
      kind: 'yellow_card',
      minute: 81,
    });
    expect((await article()).match?.facts.moments).toHaveLength(3);
    await put('matches', story.match, { events: { disconnect: [goal.documentId] } });
    expect((await article()).match?.facts.moments).toHaveLength(2);
  });

  it('shows the name of a team in one language', async () => {
    const page = await afterwards(() => put('teams', story.home, { names: { fr: { name: 'Les Bleus' } } }), article);
    expect(page.match?.facts.home.name).toBe('Les Bleus');
  });

  it.each([
    ['a player', () => put('players', story.scorer, { name: 'Renamed Player' }), 'Renamed Player'],
    ['a coach', () => put('coaches', story.coach, { name: 'Renamed Coach' }), 'Renamed Coach'],
    ['a venue', () => put('venues', story.venue, { name: 'Renamed Park' }), 'Renamed Park'],
    ['a competition', () => put('competitions', story.competition, { name: 'Renamed Cup' }), 'Renamed Cup'],
    ['an edition', () => put('editions', story.edition, { name: '2026/27' }), '2026/27'],
    ['an author', () => put('authors', story.author, { name: 'Renamed Author' }), 'Renamed Author'],
    ['a tag', () => put('tags', story.themeTag, { name: 'Renamed Theme' }, '?locale=fr'), 'Renamed Theme'],
    ['a partner', () => put('partners', story.partner, { name: 'Renamed Partner' }, '?locale=fr'), 'Renamed Partner'],
    ['a team sheet', () => put('team-sheets', story.sheet, { formation: '3-4-3' }), '3-4-3'],
    [
      'an appearance',
      () => put('appearances', story.appearance, { printedAs: 'Printed Otherwise' }),
      'Printed Otherwise',
    ],
    ['the match', () => put('matches', story.match, { attendance: 4321 }), '4321'],
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
          homeTeam: story.home.documentId,
          awayTeam: story.away.documentId,
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
      () => newsroom.create('appearances', { teamSheet: sheet.documentId, player: story.scorer.documentId }),
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
    await put('players', story.scorer, { currentTeam: club.documentId, nationalities: ['PT'] });
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
    await put('players', story.scorer, { currentTeam: club.documentId });
    for (const day of ['2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04']) await playedOn(day, sides);
    expect(await starts()).toEqual(['2026-07-04', '2026-07-03', '2026-07-02', '2026-07-01']);
    await playedOn('1987-07-01', sides);
    expect(desk.kept()).toContain(`article fr ${story.article.slug}`);
  });
});

describe('a page after a change that came by', () => {
  const publishedTitle = async () => (await article()).title;

  it('the content manager, which saves a draft and then publishes it', async () => {
    const { documentId } = story.article;
    const save = (action: string) =>
      newsroom.admin('post', manager('article', `${documentId}/actions/${action}`, '?locale=fr'), { title: 'By hand' });
    const draft = () => newsroom.admin('put', manager('article', documentId, '?locale=fr'), { title: 'By hand' });
    expect(await afterwards(draft, publishedTitle)).not.toBe('By hand');
    expect(await afterwards(() => save('publish'), publishedTitle)).toBe('By hand');
  });

  it('the document service', async () => {
    const { documentId } = story.article;
    const data = { title: 'By a document', body: words('It stopped.') } as never;
    const write = () => desk.documents('article').update({ documentId, locale: 'fr', status: 'published', data });
    expect(await afterwards(write, publishedTitle)).toBe('By a document');
    expect((await article()).body.html).toBe('<p>It stopped.</p>');
  });

  it('the generated API', async () => {
    const write = () => put('articles', story.article, { title: 'Over the API' }, '?locale=fr&status=published');
    expect(await afterwards(write, publishedTitle)).toBe('Over the API');
  });

  it('the query engine', async () => {
    const { id } = await desk.row('article', story.article.documentId, 'fr');
    const write = () => desk.query('article').update({ where: { id }, data: { title: 'By a query' } });
    expect(await afterwards(write, publishedTitle)).toBe('By a query');
  });

  it('many rows at once, where nobody knows which', async () => {
    const write = () =>
      desk
        .query('article')
        .updateMany({ where: { documentId: story.article.documentId, locale: 'fr' }, data: { title: 'In bulk' } });
    expect(await afterwards(write, publishedTitle)).toBe('In bulk');
  });

  it('rows that are created and deleted in bulk', async () => {
    const names = async () => (await article()).partners.map(({ name }) => name);
    const data = [1, 2].map((n) => ({ name: `Bulk ${n}`, url: 'https://c.example', locale: 'fr', position: n }));
    expect(await afterwards(() => desk.query('partner').createMany({ data: data as never }), names)).toEqual(
      expect.arrayContaining(['Bulk 1', 'Bulk 2']),
    );
    const remove = () => desk.query('partner').deleteMany({ where: { name: { $startsWith: 'Bulk' } } });
    expect(await afterwards(remove, names)).not.toContain('Bulk 1');
  });

  it('publishing and unpublishing', async () => {
    const { documentId } = story.article;
    const other = await desk.publish({ tags: [story.themeTag.documentId] });
    const related = async () => (await article()).readAlso.map((card) => card.documentId);
    expect(await related()).toContain(other.documentId);
    const unpublish = () => desk.documents('article').unpublish({ documentId: other.documentId, locale: 'fr' });
    expect(await afterwards(unpublish, related)).not.toContain(other.documentId);
    const publish = () => desk.documents('article').publish({ documentId: other.documentId, locale: 'fr' });
    expect(await afterwards(publish, related)).toContain(other.documentId);

    await desk.documents('article').unpublish({ documentId, locale: 'fr' });
    await newsroom.get(`/api/pressbox/pages/articles/${story.article.slug}?locale=fr`).expect(404);
    await desk.documents('article').publish({ documentId, locale: 'fr' });
    await article();
  });

  it('a bulk action of the content manager', async () => {
    const other = await desk.publish({ tags: [story.themeTag.documentId] });
    const related = async () => (await article()).readAlso.map((card) => card.documentId);
    const write = () =>
      newsroom.admin('post', manager('article', 'actions/bulkUnpublish', '?locale=fr'), {
        documentIds: [other.documentId],
        locale: 'fr',
      });
    expect(await related()).toContain(other.documentId);
    expect(await afterwards(write, related)).not.toContain(other.documentId);
  });

  it('the clock that releases an article at its hour', async () => {
    const { documentId } = await desk.documents('article').create({
      locale: 'fr',
      data: {
        title: unique('At its hour'),
        kind: 'news',
        tags: [story.themeTag.documentId],
        publishAt: new Date(Date.now() + 60_000).toISOString(),
      } as never,
    });
    const related = async () => (await article()).readAlso.map((card) => card.documentId);
    expect(await related()).not.toContain(documentId);
    const release = () => desk.service('embargo').release(new Date(Date.now() + 61_000));
    await afterwards(release, related);
    // Released an hour early for the test: until its hour the row is held back all the same.
    await desk.query('article').updateMany({ where: { documentId }, data: { publishAt: null } });
    expect(await related()).toContain(documentId);
  });

  it('a pick of an article that is published only later', async () => {
    const draft = await desk.documents('article').create({
      locale: 'fr',
      data: { title: unique('Picked'), kind: 'news', body: words('x') } as never,
    });
    await put('articles', story.article, { related: [draft.documentId] }, '?locale=fr&status=published');
    const reasons = async () =>
      (await article()).readAlso.filter((card) => card.reason === 'picked').map((card) => card.documentId);
    expect(await reasons()).toEqual([]);
    await afterwards(() => desk.documents('article').publish({ documentId: draft.documentId, locale: 'fr' }), reasons);
    expect(await reasons()).toEqual([draft.documentId]);
  });

  it('the media library: a caption, and a picture that is attached from its own side', async () => {
    const file = await storePicture(newsroom);
    const { id } = await desk.row('article', story.article.documentId, 'fr');
    const related = [{ id, __type: uidOf('article'), __pivot: { field: 'cover' } }];
    const files = () => newsroom.strapi.db.query('plugin::upload.file');
    const cover = async () => (await article()).cover;
    const attach = () => files().update({ where: { id: file.id }, data: { related } });
    expect((await afterwards(attach, cover))?.url).toBe(`/uploads/${file.name}.jpg`);
    const describe = () => files().update({ where: { id: file.id }, data: { alternativeText: 'A ball' } });
    expect((await afterwards(describe, cover))?.alternativeText).toBe('A ball');
    const remove = () => files().delete({ where: { id: file.id } });
    expect(await afterwards(remove, cover)).toBeNull();
  });

  it('a reader, who gives stars', async () => {
    const vote = () =>
      newsroom
        .post(
          `/api/pressbox/articles/${story.article.documentId}/rating`,
          { reader: 'reader-of-the-cache-test', stars: 4 },
          'anyone',
        )
        .expect(200);
    expect((await afterwards(vote, article)).rating).toMatchObject({ average: 4, count: 1 });
  });

  it('a language that is added, and one that goes', async () => {
    const alternates = async () =>
      (await desk.read('matches', String(story.match.slug))).alternates.map((a) => a.locale);
    expect(await alternates()).toEqual(['fr', 'en', 'it']);
    const answer = await newsroom.admin('post', '/i18n/locales', { code: 'de', name: 'German', isDefault: false });
    expect(answer.body.code).toBe('de');
    expect(await alternates()).toEqual(['fr', 'en', 'it', 'de']);
    await newsroom.admin('delete', `/i18n/locales/${String(answer.body.id)}`);
    expect(await alternates()).toEqual(['fr', 'en', 'it']);
  });
});

describe('a list on a page, when something comes to stand in it, or stands elsewhere', () => {
  const sides = () => ({ homeTeam: story.home.documentId, awayTeam: story.away.documentId });
  const meeting = (kickOff: string, phase: string) => newsroom.create('matches', { ...sides(), kickOff, phase });
  const lastMeeting = async () =>
    (await article()).readAlso.filter(({ reason }) => reason === 'last_meeting').map(({ documentId }) => documentId);

  it('shows an earlier meeting as soon as it was played (promise 3)', async () => {
    const earlier = await meeting('2025-12-01T20:00:00.000Z', 'scheduled');
    const meetings = async () =>
      (await desk.read('matches', String(story.match.slug))).meetings.map(({ documentId }) => documentId);
    expect(await meetings()).not.toContain(earlier.documentId);
    const play = () => put('matches', earlier, { phase: 'full_time' });
    expect(await afterwards(play, meetings)).toContain(earlier.documentId);
  });

  it('shows a match as being played as soon as its phase says so, and its first score with it (promise 3)', async () => {
    const postponed = await meeting('2025-12-03T20:00:00.000Z', 'postponed');
    const live = async () => (await desk.read('home')).live.map(({ documentId }) => documentId);
    expect(await live()).not.toContain(postponed.documentId);
    const begin = () => put('matches', postponed, { phase: 'first_half' });
    expect(await afterwards(begin, live)).toContain(postponed.documentId);
  });

  it('leads to the article of the last meeting as soon as that was played, and to its report once there is one (promise 3)', async () => {
    const earlier = await meeting('2025-12-02T20:00:00.000Z', 'scheduled');
    const about = (kind: string) => desk.publish({ kind, matches: [earlier.documentId] });
    const first = await about('news');
    const second = await about('news');
    expect(await lastMeeting()).not.toContain(second.documentId);
    const play = () => put('matches', earlier, { phase: 'full_time' });
    expect(await afterwards(play, lastMeeting)).toEqual([second.documentId]);
    const report = () => put('articles', first, { kind: 'report' }, '?locale=fr&status=published');
    expect(await afterwards(report, lastMeeting)).toEqual([first.documentId]);
  });

  it('lets go of a match whose team sheet was taken away below all rules (promise 3)', async () => {
    const played = await meeting('2031-06-01T20:00:00.000Z', 'full_time');
    const sheet = await newsroom.create('team-sheets', { match: played.documentId, side: 'home' });
    await newsroom.create('appearances', { teamSheet: sheet.documentId, player: story.scorer.documentId });
    const recent = async () => (await article()).recentMatches[0]?.matches.map(({ documentId }) => documentId);
    expect(await recent()).toContain(played.documentId);
    const takeAway = () => desk.query('team-sheet').delete({ where: { id: sheet.id } });
    expect(await afterwards(takeAway, recent)).not.toContain(played.documentId);
  });

  it('puts an article that is published again before the others of its hour (promise 3)', async () => {
    const setting = 'plugin::pressbox.pages.limits.homeLatest';
    const usual = newsroom.strapi.config.get(setting);
    newsroom.strapi.config.set(setting, 1);
    try {
      const releasedAt = new Date(Date.now() + 3_600_000).toISOString(); // After all others.
      const [one, two] = [await desk.publish({ releasedAt }), await desk.publish({ releasedAt })];
      desk.dropAll();
      const latest = async () => (await desk.read('home')).latest.map(({ documentId }) => documentId);
      expect(await latest()).toEqual([two.documentId]);
      const again = () => put('articles', one, { standfirst: 'Again.' }, '?locale=fr&status=published');
      expect(await afterwards(again, latest)).toEqual([one.documentId]);
      for (const { documentId } of [one, two]) await desk.documents('article').delete({ documentId });
    } finally {
      newsroom.strapi.config.set(setting, usual);
      desk.dropAll();
    }
  });

  it('shows an article at its hour that was written as published while the page was kept (promise 3)', async () => {
    const latest = async () => (await desk.read('home')).latest.map(({ title }) => title);
    await latest();
    const [title, publishAt] = [unique('Held back'), new Date(Date.now() + 1_500)];
    const row = { title, kind: 'news', locale: 'fr', slug: title.replace(/\W+/g, '-').toLowerCase() };
    const write = { ...row, documentId: randomUUID(), publishedAt: new Date(), publishAt };
    await desk.query('article').create({ data: write as never });
    expect(await latest()).not.toContain(title);
    await new Promise((resolve) => setTimeout(resolve, publishAt.getTime() - Date.now() + 50));
    expect(await latest()).toContain(title);
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
    await desk.query('team').update({ where: { documentId: story.home.documentId }, data: { shortName: 'Overtaken' } });
    await reading;
    expect((await article()).match?.facts.home.shortName).toMatch(/Overtaken|Les Bleus/);
    const { shortName } = await desk.row('team', story.home.documentId);
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
      ['the page of a tag', async () => (await desk.read('tags', story.themeTag.slug)).latest],
      [
        'the page of a match',
        async () => Object.values((await desk.read('matches', String(story.match.slug))).articles).flat(),
      ],
      ['the page of an article', async () => (await article()).latest],
    ])('has it all the same the next time: %s', async (_, cards) => {
      const again = await desk.publish({ matches: [story.match.documentId], tags: [story.themeTag.documentId] });
      const ids = async () => (await cards()).map(({ documentId }) => documentId);
      desk.dropAll();
      await beforeCards(() => desk.documents('article').publish({ documentId: again.documentId, locale: 'fr' }), ids);
      expect(await ids()).toContain(again.documentId);
    });
  });

  it('stays when a transaction takes back what it wrote', async () => {
    await article();
    const key = `article fr ${story.article.slug}`;
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await desk.query('team').update({ where: { documentId: story.home.documentId }, data: { code: 'XXX' } });
        expect(desk.kept()).toContain(key);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(desk.kept()).toContain(key);
  });

  it('goes when the transaction commits, and not before', async () => {
    await article();
    const key = `article fr ${story.article.slug}`;
    await newsroom.strapi.db.transaction(async () => {
      await desk.query('team').update({ where: { documentId: story.home.documentId }, data: { code: 'YYY' } });
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
    const both = ['home fr ', `article fr ${story.article.slug}`];
    expect(desk.kept()).toEqual(expect.arrayContaining(both));
    await put('articles', old, { title: 'Corrected' }, '?locale=fr&status=published');
    expect(desk.kept()).toEqual(expect.arrayContaining(both));
    await desk.publish({ title: unique('Newest') });
    for (const key of both) expect(desk.kept()).not.toContain(key);
  });

  it('stays when a draft is written', async () => {
    await article();
    const { documentId } = story.article;
    await desk.documents('article').update({ documentId, locale: 'fr', data: { title: 'Half a title' } as never });
    expect(desk.kept()).toContain(`article fr ${story.article.slug}`);
    expect((await article()).title).not.toBe('Half a title');
  });
});
