// @loop
import { articleDesk } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

const url = ({ documentId }: Created) => `/api/pressbox/teams/${documentId}`;
const versionOf = async (team: Created): Promise<string> => {
  const { headers } = await newsroom.get(url(team)).expect(200);
  expect(headers.etag).toMatch(/^"[^"]+"$/);
  return headers.etag as string;
};
const put = (team: Created, version: string, data: object) =>
  newsroom.put(url(team), { data }).set('if-match', version);
const tick = () => new Promise((wake) => setTimeout(wake, 5));

describe('a write over the content API that names the version it read', () => {
  it('is accepted while nobody else has written', async () => {
    const team = await desk.team();
    const { headers } = await put(team, await versionOf(team), { code: 'ABC' }).expect(200);
    await put(team, headers.etag as string, { code: 'ABD' }).expect(200);
  });

  it('is refused with 409 once somebody has, says what differs, and writes nothing', async () => {
    const team = await desk.team({ code: 'OLD' });
    const version = await versionOf(team);
    await tick();
    await newsroom.put(url(team), { data: { code: 'NEW' } }).expect(200);
    const { body } = await put(team, version, { code: 'MINE', shortName: 'Mine' }).expect(409);
    expect(body).toEqual({
      data: null,
      error: {
        status: 409,
        name: 'ConflictError',
        message:
          'Someone else has saved this in the meantime. Nothing of yours was written. Read it again, and write again what you still want. It differs from yours in: code, shortName.',
        details: {
          who: 'Someone else',
          updatedAt: expect.any(String),
          changed: [
            { field: 'code', yours: 'MINE', stored: 'NEW' },
            { field: 'shortName', yours: 'Mine', stored: null },
          ],
          code: 'stale.save',
          params: { who: 'Someone else', way: expect.any(String), fields: ['code', 'shortName'] },
        },
      },
    });
    expect((await newsroom.get(url(team))).body.data).toMatchObject({ code: 'NEW', shortName: null });
  });

  it('wins alone when two arrive at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const team = await desk.team();
      const version = await versionOf(team);
      await tick();
      const answers = await Promise.all(['ONE', 'TWO', 'TRE', 'FOR'].map((code) => put(team, version, { code })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      const winner = answers.find(({ status }) => status === 200);
      expect((await newsroom.get(url(team))).body.data.code).toBe(winner?.body.data.code);
    }
  });

  it('is accepted whatever has happened when it names any version, or none', async () => {
    const team = await desk.team();
    await put(team, '*', { code: 'ANY' }).expect(200);
    await newsroom.put(url(team), { data: { code: 'NON' } }).expect(200);
  });
});

describe('a deletion over the content API that names the version it read', () => {
  const remove = (path: string, version: string) => newsroom.delete(path).set('if-match', version);

  it('is refused with 409 once somebody has written, and deletes nothing (promise 42)', async () => {
    const team = await desk.team();
    const version = await versionOf(team);
    await tick();
    const { headers } = await newsroom.put(url(team), { data: { code: 'NEW' } }).expect(200);
    const { body } = await remove(url(team), version).expect(409);
    expect(body.error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('Nothing was deleted'),
    });
    await remove(url(team), `"other", ${version}`).expect(409);
    await remove(url(team), 'unquoted').expect(400);
    await newsroom.get(url(team)).expect(200);
    await remove(url(team), headers.etag as string).expect(204);
    await newsroom.get(url(team)).expect(404);
  });

  it('of one language is held against that language, and of all against the newsroom’s own (promise 42)', async () => {
    const at = ({ documentId }: Created, locale: string) => `/api/pressbox/partners/${documentId}?locale=${locale}`;
    const partner = await newsroom.create('partners', { name: unique('Partner'), url: 'https://example.org' });
    const own = (await newsroom.get(at(partner, ''))).headers.etag as string;
    await tick();
    const put = await newsroom.put(at(partner, 'it'), { data: { name: unique('Amico'), url: 'https://example.org' } });
    expect(put.headers.etag).not.toBe(own);
    await remove(at(partner, 'it'), own).expect(409);
    await newsroom.get(at(partner, 'it')).expect(200);
    await remove(at(partner, 'it'), put.headers.etag as string).expect(204);
    await newsroom.get(at(partner, 'it')).expect(404);
    await remove(at(partner, '*'), '"stale"').expect(409);
    await remove(at(partner, '*'), (await newsroom.get(at(partner, ''))).headers.etag as string).expect(204);
    await newsroom.get(at(partner, '')).expect(404);
  });

  it('may name any version, or none (promise 42)', async () => {
    const [one, other] = [await desk.team(), await desk.team()];
    await remove(url(one), '*').expect(204);
    await newsroom.delete(url(other)).expect(204);
  });
});

describe('a version that came through a proxy', () => {
  it('which compressed and so weakened its tag is the version all the same (promise 13)', async () => {
    const team = await desk.team();
    const version = await versionOf(team);
    await tick();
    await put(team, `W/${version}`, { code: 'ONE' }).expect(200);
    await put(team, version.replace(/"$/, '-gzip"'), { code: 'OLD' }).expect(409);
    await put(team, (await versionOf(team)).replace(/"$/, '-gzip"'), { code: 'TWO' }).expect(200);
  });

  it('is looked for in the whole list that a caller sends (promise 13)', async () => {
    const team = await desk.team();
    const first = await versionOf(team);
    await tick();
    const { headers } = await put(team, first, { code: 'ONE' }).expect(200);
    await put(team, `${first}, W/"nothing"`, { code: 'OLD' }).expect(409);
    await put(team, `${first}, W/${headers.etag}`, { code: 'TWO' }).expect(200);
  });

  it('is not guessed from a header that cannot be read (promise 13)', async () => {
    const team = await desk.team();
    const { body } = await put(team, (await versionOf(team)).replaceAll('"', ''), { code: 'ONE' }).expect(400);
    expect(body.error.message).toMatch(/^If-Match cannot be read\. Send the ETag/);
  });
});

describe('a form of the content manager', () => {
  const open = async (article: Created) => {
    const { body } = await newsroom.admin('get', manager('article', article.documentId, '?locale=fr'));
    return body.data as Created & { updatedAt: string };
  };
  const save = (article: Created, form: object) =>
    newsroom.admin('put', manager('article', article.documentId, '?locale=fr'), form);

  it('is saved while nobody else has saved', async () => {
    const article = await articles.write();
    const form = await open(article);
    const answer = await save(article, { ...form, title: unique('Titre') });
    expect(answer.body.error).toBeUndefined();
  });

  it('that is stale is refused with 409 and says who has saved and which fields differ', async () => {
    const article = await articles.write();
    const form = await open(article);
    await tick();
    const colleague = await newsroom.signIn('Newsroom editor', { firstname: 'Ada', lastname: 'Deadline' });
    const theirs = unique('Leur titre');
    await colleague('put', manager('article', article.documentId, '?locale=fr'), { title: theirs });
    const answer = await save(article, { ...form, title: 'Mon titre' });
    expect(answer.status).toBe(409);
    expect(answer.body.error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringMatching(
        /^Ada Deadline has saved this in the meantime\..*keep yours to save it over\. It differs from yours in: title\.$/,
      ),
      details: { who: 'Ada Deadline', changed: [{ field: 'title', yours: 'Mon titre', stored: theirs }] },
    });
    expect((await open(article)).title).toBe(theirs);
  });

  it('that is stale does not publish either', async () => {
    const article = await articles.write();
    const form = await open(article);
    await tick();
    await articles.put(article, { title: unique('Titre') });
    const answer = await articles.press('publish', article, 'fr', { ...form, title: 'Mon titre' });
    expect(answer.status).toBe(409);
    await articles.read(article).expect(404);
  });

  it('is not made stale by what follows by itself: a score, a link, another language', async () => {
    const article = await articles.write();
    const form = await open(article);
    await tick();
    await articles.put(article, { title: unique('Title') }, 'en');
    const match = await desk.match();
    await articles.put(article, { matches: [match.documentId] }, 'en');
    const answer = await save(article, { title: unique('Titre'), updatedAt: form.updatedAt });
    expect(answer.body.error).toBeUndefined();
  });

  it('of a match is not made stale by a goal', async () => {
    const match = await desk.match();
    const { body } = await newsroom.admin('get', manager('match', match.documentId));
    await tick();
    await desk.goal(match, 'home');
    const answer = await newsroom.admin('put', manager('match', match.documentId), {
      attendance: 100,
      updatedAt: body.data.updatedAt,
    });
    expect(answer.body.error).toBeUndefined();
    expect(await desk.read(match)).toMatchObject({ attendance: 100, homeScore: 1 });
  });
});
