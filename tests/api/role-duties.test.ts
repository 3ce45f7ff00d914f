/** What a role may do beyond reading, and where it ends. */
import { articleDesk } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { storePicture } from '../support/picture';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

const translator = () => newsroom.signIn('Translator (it)');

describe('a translator', () => {
  it('puts an article that exists into their language, and begins none (promise 21)', async () => {
    const ask = await translator();
    const sent = { title: unique('Titolo'), kind: 'news' };
    const before = await newsroom.strapi.db.query('plugin::pressbox.article').count();
    const begun = await ask('post', manager('article', '', '?locale=it'), sent);
    expect(begun.status).toBe(403);
    expect(begun.body.error.message).toContain('begin nothing new');
    expect(await newsroom.strapi.db.query('plugin::pressbox.article').count()).toBe(before);

    const article = await articles.write({ kind: 'report' });
    const put = await ask('put', manager('article', article.documentId, '?locale=it'), { title: unique('Titolo') });
    expect(put.body.error).toBeUndefined();
    for (const path of ['clone', 'auto-clone']) {
      const cloned = await ask('post', manager('article', `${path}/${article.documentId}`, '?locale=it'), sent);
      expect(cloned.status).not.toBe(200);
    }
    expect(await newsroom.strapi.db.query('plugin::pressbox.article').count()).toBe(before + 2);
  });

  it('publishes nothing: words without drafts are live at once, and theirs where the newsroom grants it (promise 21)', async () => {
    const [ask, match] = [await translator(), await desk.match()];
    const tag = await newsroom.create('tags', { name: unique('Équipe') }, '?locale=fr');
    const entry = await newsroom.create('commentary-entries', { text: 'But', match: match.documentId }, '?locale=it');
    const put = async (type: string, { documentId }: { documentId: string }, data: object, locale = 'it') =>
      (await ask('put', manager(type, documentId, `?locale=${locale}`), data)).status;
    const grant = async (granted: object) => {
      newsroom.strapi.config.set('plugin::pressbox.translators', granted);
      await newsroom.strapi.plugin('pressbox').service('roles').ensure(['fr', 'en', 'it']);
    };
    await grant({ tags: false, commentary: false });
    expect(await put('tag', tag, { name: unique('Squadra') })).toBe(403);
    expect(await put('commentary-entry', entry, { text: 'Gol' })).toBe(403);
    await grant({ tags: false, commentary: true });
    expect(await put('tag', tag, { name: unique('Squadra') })).toBe(403);
    expect(await put('commentary-entry', entry, { text: 'Gol' })).toBe(200);
    await grant({ tags: true, commentary: true });
    expect(await put('tag', tag, { name: unique('Squadra') })).toBe(200);
    expect(await put('tag', tag, { name: unique('Squadra') }, 'fr')).toBe(403);
    expect(await put('commentary-entry', entry, { text: 'Goal' }, 'en')).toBe(403);
    expect((await ask('post', manager('tag', '', '?locale=it'), { name: unique('Squadra') })).status).toBe(403);
    expect((await ask('post', manager('commentary-entry', '', '?locale=it'), { text: 'Gol' })).status).toBe(403);
  });

  it('leaves partners alone, whose links are live on every page (promise 21)', async () => {
    const ask = await translator();
    const partner = await newsroom.create('partners', { name: 'P', url: 'https://a.example' }, '?locale=it');
    const sent = { name: 'P', url: 'https://b.example' };
    expect((await ask('put', manager('partner', partner.documentId, '?locale=it'), sent)).status).toBe(403);
    expect((await ask('post', manager('partner', '', '?locale=it'), sent)).status).toBe(403);
  });
});

it('a translator who discards their words takes back nothing that other languages share (promise 29)', async () => {
  const tag = await newsroom.create('tags', { name: unique('Tag') });
  const article = await articles.published({ kind: 'report' });
  await articles.put(article, { title: unique('Titolo') }, 'it', 'published');
  await articles.put(article, { kind: 'interview', tags: [tag.documentId] }, 'fr');
  await articles.put(article, { title: unique('Titolo') }, 'it');
  const discard = async (ask: AsStaff) => {
    const address = manager('article', `${article.documentId}/actions/discard`, '?locale=it');
    expect((await ask('post', address, { locale: 'it' })).status).toBe(200);
    const drafts = await newsroom.strapi.db.query('plugin::pressbox.article').findMany({
      where: { documentId: article.documentId, publishedAt: null },
      populate: { tags: true },
    });
    return drafts.map(({ kind, tags }) => [kind, tags.map(({ documentId }: Created) => documentId)]);
  };
  const stands = ['interview', [tag.documentId]];
  expect(await discard(await translator())).toEqual([stands, stands]);
  const title = { documentId: article.documentId, locale: 'it' };
  const words = await newsroom.strapi.db.query('plugin::pressbox.article').findMany({ where: title });
  expect(new Set(words.map((row) => row.title)).size).toBe(1);
  expect(await discard(await newsroom.signIn('Newsroom editor'))).toEqual([
    ['report', []],
    ['report', []],
  ]);
});

describe('a newsroom editor', () => {
  const editor = () => newsroom.signIn('Newsroom editor');

  it('corrects a goal, and neither adds, deletes nor moves one (promise 21)', async () => {
    const [ask, match, other] = [await editor(), await desk.match(), await desk.match()];
    const [goal, scorer] = [await desk.goal(match, 'home', { minute: 20 }), await desk.player()];
    const corrected = await ask('put', manager('match-event', goal.documentId), {
      side: 'away',
      minute: 21,
      player: { connect: [{ id: scorer.id, documentId: scorer.documentId }] },
      match: { connect: [{ id: other.id, documentId: other.documentId }] },
    });
    expect(corrected.body.error).toBeUndefined();
    expect(await desk.read(match)).toMatchObject({ homeScore: 0, awayScore: 1 });
    const { body } = await newsroom.get(
      `/api/pressbox/match-events/${goal.documentId}?populate[0]=player&populate[1]=match`,
    );
    expect(body.data).toMatchObject({
      minute: 21,
      player: { documentId: scorer.documentId },
      match: { documentId: match.documentId },
    });
    expect((await ask('delete', manager('match-event', goal.documentId))).status).toBe(403);
    expect((await ask('post', manager('match-event'), { kind: 'goal', side: 'home' })).status).toBe(403);
  });

  it('corrects a sheet and a name on it (promise 21)', async () => {
    const [ask, match, player] = [await editor(), await desk.match(), await desk.player()];
    const sheet = await desk.sheet(match, { side: 'home', formation: '4-4-2' });
    const name = await newsroom.create('appearances', {
      teamSheet: sheet.documentId,
      player: player.documentId,
      role: 'starter',
    });
    const put = async (type: string, { documentId }: { documentId: string }, data: object) =>
      (await ask('put', manager(type, documentId), data)).body.error;
    expect(await put('team-sheet', sheet, { formation: '4-3-3' })).toBeUndefined();
    expect(await put('appearance', name, { shirtNumber: 9 })).toBeUndefined();
    expect((await ask('delete', manager('appearance', name.documentId))).status).toBe(403);
  });
});

describe('"Fill in from another language"', () => {
  const fill = (documentId: string, from: string, to: string) =>
    newsroom.admin(
      'get',
      `/i18n/content-manager/get-fill-from-locale/plugin::pressbox.article?documentId=${documentId}&sourceLocale=${from}&targetLocale=${to}&collectionType=collection-types`,
    );
  const save = async (documentId: string, locale: string, data: object) => {
    const answer = await newsroom.admin('put', manager('article', documentId, `?locale=${locale}`), data);
    expect(answer.body.error).toBeUndefined();
    return answer.body.data;
  };

  it('copies no address into a new language: it is made of the title there (promise 21)', async () => {
    const article = await articles.write({ title: unique('Une soirée à San Siro') });
    const { body } = await fill(article.documentId, 'fr', 'it');
    const title = unique('Una sera a San Siro');
    const saved = await save(article.documentId, 'it', { title, slug: body.data.slug, kind: 'report' });
    expect(body.data.slug).toBe(article.slug);
    expect(saved.slug).toMatch(/^una-sera-a-san-siro-\d+$/);
  });

  it('leaves a language the address it has, unless somebody types that very address (promise 21)', async () => {
    const article = await articles.write({ title: unique('Une soirée') });
    const italian = await articles.put(article, { title: unique('Una sera') }, 'it');
    const filled = await save(article.documentId, 'it', { title: unique('Una notte'), slug: article.slug });
    expect(filled.slug).toBe(italian.slug);
    const typed = await save(article.documentId, 'it', { title: filled.title, slug: article.slug });
    expect(typed.slug).toBe(article.slug);
  });
});

describe('a picture', () => {
  const picture = (createdBy: number) => storePicture(newsroom, { folderPath: '/', createdBy });
  const whoIs = async (role: string): Promise<number> =>
    (await newsroom.strapi.db.query('admin::user').findOne({ where: { roles: { name: role } } })).id;

  it('is brought by the match desk, and neither changed nor deleted by them, alone or among others (promise 42)', async () => {
    const ask = await newsroom.signIn('Match desk');
    await newsroom.admin('get', '/admin/users/me');
    const kept = await picture(await whoIs('Super Admin'));
    expect((await ask('get', '/upload/files')).status).toBe(200);
    expect((await ask('delete', `/upload/files/${kept.id}`)).status).toBe(403);
    expect((await ask('post', '/upload/actions/bulk-delete', { fileIds: [kept.id] })).status).toBe(403);
    expect(await newsroom.strapi.db.query('plugin::upload.file').count({ where: { id: kept.id } })).toBe(1);
  });
});

describe('Strapi’s own role "Author"', () => {
  it('keeps to what its members have made, as Strapi means it (promise 29)', async () => {
    const held: { action: string; conditions: string[] }[] = await newsroom.strapi.db
      .query('admin::permission')
      .findMany({ where: { role: { code: 'strapi-author' }, subject: { $startsWith: 'plugin::pressbox.' } } });
    expect(held.length).toBeGreaterThan(0);
    for (const { conditions } of held) expect(conditions).toEqual(['admin::is-creator']);
  });
});
