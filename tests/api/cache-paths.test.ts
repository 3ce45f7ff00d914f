// @loop
/** Never stale: every path that a change can come by, and the lists on a page. */
import { randomUUID } from 'node:crypto';
import { useNewsroom } from '../support/newsroom';
import { manager, unique } from '../support/match';
import { uidOf, words } from '../support/page-story';
import { storePicture } from '../support/picture';
import { cacheDesk } from './cache-desk';

const newsroom = useNewsroom({ own: true });
const { afterwards, article, desk, put, story } = cacheDesk(newsroom);

describe('a page after a change that came by', () => {
  const publishedTitle = async () => (await article()).title;

  it('the content manager, which saves a draft and then publishes it', async () => {
    const { documentId } = story().article;
    const save = (action: string) =>
      newsroom.admin('post', manager('article', `${documentId}/actions/${action}`, '?locale=fr'), { title: 'By hand' });
    const draft = () => newsroom.admin('put', manager('article', documentId, '?locale=fr'), { title: 'By hand' });
    expect(await afterwards(draft, publishedTitle)).not.toBe('By hand');
    expect(await afterwards(() => save('publish'), publishedTitle)).toBe('By hand');
  });

  it('the document service', async () => {
    const { documentId } = story().article;
    const data = { title: 'By a document', body: words('It stopped.') } as never;
    const write = () => desk.documents('article').update({ documentId, locale: 'fr', status: 'published', data });
    expect(await afterwards(write, publishedTitle)).toBe('By a document');
    expect((await article()).body.html).toBe('<p>It stopped.</p>');
  });

  it('the generated API', async () => {
    const write = () => put('articles', story().article, { title: 'Over the API' }, '?locale=fr&status=published');
    expect(await afterwards(write, publishedTitle)).toBe('Over the API');
  });

  it('the query engine', async () => {
    const { id } = await desk.row('article', story().article.documentId, 'fr');
    const write = () => desk.query('article').update({ where: { id }, data: { title: 'By a query' } });
    expect(await afterwards(write, publishedTitle)).toBe('By a query');
  });

  it('many rows at once, where nobody knows which', async () => {
    const write = () =>
      desk
        .query('article')
        .updateMany({ where: { documentId: story().article.documentId, locale: 'fr' }, data: { title: 'In bulk' } });
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
    const { documentId } = story().article;
    const other = await desk.publish({ tags: [story().themeTag.documentId] });
    const related = async () => (await article()).readAlso.map((card) => card.documentId);
    expect(await related()).toContain(other.documentId);
    const unpublish = () => desk.documents('article').unpublish({ documentId: other.documentId, locale: 'fr' });
    expect(await afterwards(unpublish, related)).not.toContain(other.documentId);
    const publish = () => desk.documents('article').publish({ documentId: other.documentId, locale: 'fr' });
    expect(await afterwards(publish, related)).toContain(other.documentId);

    await desk.documents('article').unpublish({ documentId, locale: 'fr' });
    await newsroom.get(`/api/pressbox/pages/articles/${story().article.slug}?locale=fr`).expect(404);
    await desk.documents('article').publish({ documentId, locale: 'fr' });
    await article();
  });

  it('a bulk action of the content manager', async () => {
    const other = await desk.publish({ tags: [story().themeTag.documentId] });
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
        tags: [story().themeTag.documentId],
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
    await put('articles', story().article, { related: [draft.documentId] }, '?locale=fr&status=published');
    const reasons = async () =>
      (await article()).readAlso.filter((card) => card.reason === 'picked').map((card) => card.documentId);
    expect(await reasons()).toEqual([]);
    await afterwards(() => desk.documents('article').publish({ documentId: draft.documentId, locale: 'fr' }), reasons);
    expect(await reasons()).toEqual([draft.documentId]);
  });

  it('the media library: a caption, and a picture that is attached from its own side', async () => {
    const file = await storePicture(newsroom);
    const { id } = await desk.row('article', story().article.documentId, 'fr');
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
          `/api/pressbox/articles/${story().article.documentId}/rating`,
          { reader: 'reader-of-the-cache-test', stars: 4 },
          'anyone',
        )
        .expect(200);
    expect((await afterwards(vote, article)).rating).toMatchObject({ average: 4, count: 1 });
  });

  it('a language that is added, and one that goes', async () => {
    const alternates = async () =>
      (await desk.read('matches', String(story().match.slug))).alternates.map((a) => a.locale);
    expect(await alternates()).toEqual(['fr', 'en', 'it']);
    const answer = await newsroom.admin('post', '/i18n/locales', { code: 'de', name: 'German', isDefault: false });
    expect(answer.body.code).toBe('de');
    expect(await alternates()).toEqual(['fr', 'en', 'it', 'de']);
    await newsroom.admin('delete', `/i18n/locales/${String(answer.body.id)}`);
    expect(await alternates()).toEqual(['fr', 'en', 'it']);
  });
});

describe('a list on a page, when something comes to stand in it, or stands elsewhere', () => {
  const sides = () => ({ homeTeam: story().home.documentId, awayTeam: story().away.documentId });
  const meeting = (kickOff: string, phase: string) => newsroom.create('matches', { ...sides(), kickOff, phase });
  const lastMeeting = async () =>
    (await article()).readAlso.filter(({ reason }) => reason === 'last_meeting').map(({ documentId }) => documentId);

  it('shows an earlier meeting as soon as it was played (promise 3)', async () => {
    const earlier = await meeting('2025-12-01T20:00:00.000Z', 'scheduled');
    const meetings = async () =>
      (await desk.read('matches', String(story().match.slug))).meetings.map(({ documentId }) => documentId);
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
    await newsroom.create('appearances', { teamSheet: sheet.documentId, player: story().scorer.documentId });
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
