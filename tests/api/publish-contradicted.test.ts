// @loop
/** An article that the facts of its match contradict, on its way to readers. */
import { manager, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { factDesk } from './fact-desk';

const newsroom = useNewsroom({ own: true });
const { write, won } = factDesk(newsroom);

const WRONG = { standfirst: 'A goal (1-0, 54).' };
const STOOD_BY = { contradictions: [{ field: 'standfirst', printed: '(1-0, 54)', code: 'minute-of-goal' }] };
const LATER = () => new Date(Date.now() + 3_600_000).toISOString();

const rule = (publish: 'warn' | 'refuse') => newsroom.strapi.config.set('plugin::pressbox.factCheck', { publish });
const path = ({ documentId }: Created) => `/pressbox/articles/${documentId}/contradictions?locale=en`;
const publishAs = (staff: AsStaff, { documentId }: Created, words: object = {}) =>
  staff('post', manager('article', `${documentId}/actions/publish`, '?locale=en'), words);
const isOut = async ({ documentId }: Created): Promise<boolean> =>
  (await newsroom.strapi.db.query('plugin::pressbox.article').count({
    where: { documentId, locale: 'en', publishedAt: { $notNull: true } },
  })) > 0;
const told = async (article: Created) => (await newsroom.admin('get', path(article))).body.data;

let editor: AsStaff;
beforeAll(async () => {
  editor = await newsroom.signIn('Newsroom editor');
});

describe('where the newsroom warns', () => {
  beforeAll(() => rule('warn'));

  it('it goes out, and who published it with what is kept beside it, with the reason where one is given', async () => {
    const article = await write(WRONG, [await won()]);
    expect((await told(article)).contradicted).toHaveLength(1);
    expect((await editor('post', path(article), { ...STOOD_BY, reason: 'source says 54' })).status).toBe(200);
    expect((await publishAs(editor, article, {})).status).toBe(200);
    expect([await isOut(article), (await told(article)).published]).toEqual([
      true,
      { ...STOOD_BY, reason: 'source says 54', by: expect.stringContaining('Newsroom editor'), at: expect.any(String) },
    ]);
  });

  it('it is said no more once the text is put right and published', async () => {
    const article = await write(WRONG, [await won()]);
    await publishAs(editor, article);
    expect((await told(article)).published).toMatchObject({ ...STOOD_BY, reason: null });
    await publishAs(editor, article, { standfirst: 'A goal (1-0, 45).' });
    expect((await told(article)).published).toBeNull();
  });
});

describe('where the newsroom refuses', () => {
  beforeAll(() => rule('refuse'));
  afterAll(() => rule('warn'));

  it('it is published by nobody, in no way, and the sentence names what is wrong', async () => {
    const article = await write(WRONG, [await won()]);
    const { documentId } = article;
    const query = `/api/pressbox/articles/${documentId}?locale=en`;
    const answers = [
      await publishAs(editor, article),
      await newsroom.admin('post', manager('article', 'actions/bulkPublish', '?locale=en'), {
        documentIds: [documentId],
      }),
      await newsroom.put(query, { data: { title: unique('Title') } }),
      await newsroom.put(`${query}&status=draft`, { data: { publishAt: LATER() } }),
    ];
    for (const { status, body } of answers)
      expect([status, body.error?.message]).toEqual([400, expect.stringContaining('standfirst: “(1-0, 54)”. ')]);
    expect(await isOut(article)).toBe(false);
    const { body } = await newsroom.get(`${query}&status=draft`, 'desk');
    expect(body.data.publishAt).toBeNull();
  });

  it('it has no way round by an hour that is past, by a copy, or by the match that another language brings', async () => {
    const match = await won();
    const article = await write(WRONG, [match]);
    const form = `/api/pressbox/articles/${article.documentId}?locale=en&status=draft`;
    const past = new Date(Date.now() - 3_600_000).toISOString();
    expect((await newsroom.put(form, { data: { publishAt: past } })).status).toBe(400);
    const copy = await newsroom.admin('post', manager('article', `clone/${article.documentId}`, '?locale=en'), {
      title: unique('Copy'),
      ...WRONG,
      publishAt: past,
    });
    expect(copy.status).toBe(400);

    const waiting = await write(WRONG, []);
    const ofWaiting = (locale: string) => `/api/pressbox/articles/${waiting.documentId}?locale=${locale}&status=draft`;
    await newsroom.put(ofWaiting('en'), { data: { publishAt: LATER() } }).expect(200);
    const french = { title: unique('Titre'), matches: [match.documentId] };
    expect((await newsroom.put(ofWaiting('fr'), { data: french })).status).toBe(400);
  });

  it('it is stood by by whoever has the permission and says why, and then published by everybody', async () => {
    const article = await write(WRONG, [await won()]);
    const refused = await editor('post', path(article), { ...STOOD_BY, reason: 'source says 54' });
    expect([refused.status, refused.body.error.message]).toEqual([403, expect.stringMatching(/whose role may/)]);
    const mute = await newsroom.admin('post', path(article), { ...STOOD_BY, reason: ' ' });
    expect([mute.status, mute.body.error.message]).toEqual([400, expect.stringMatching(/Say why/)]);
    expect((await publishAs(editor, article)).status).toBe(400);
    const reason = 'source says 54';
    expect((await newsroom.admin('post', path(article), { ...STOOD_BY, reason })).status).toBe(200);
    expect((await publishAs(editor, article)).status).toBe(200);
    expect((await told(article)).published).toMatchObject({ ...STOOD_BY, reason });
    // What is added is another contradiction.
    expect((await publishAs(editor, article, { title: 'It ended 3-0' })).status).toBe(400);
  });

  it('what has an hour goes out at its hour, whatever the desk has corrected since', async () => {
    const article = await write({ standfirst: 'A goal (1-0, 45).' }, [await won()]);
    const query = `/api/pressbox/articles/${article.documentId}?locale=en&status=draft`;
    await newsroom.put(query, { data: { publishAt: LATER() } }).expect(200);
    await newsroom.strapi.db
      .query('plugin::pressbox.article')
      .updateMany({ where: { documentId: article.documentId }, data: WRONG });
    const released = await newsroom.strapi.plugin('pressbox').service('embargo').release(new Date(LATER()));
    expect([released > 0, await isOut(article)]).toEqual([true, true]);
    expect((await told(article)).published).toMatchObject(STOOD_BY);
  });
});

it.each<[string, object, RegExp]>([
  ['nothing', {}, /contradictions is a list/],
  ['a reason without an end', { ...STOOD_BY, reason: 'a'.repeat(1_001) }, /1,000 characters at most/],
  ['something else', { ...STOOD_BY, text: '' }, /Send the contradictions and the reason/],
])('refuses %s with a sentence', async (_what, sent, sentence) => {
  const { status, body } = await newsroom.admin('post', path(await write(WRONG, [await won()])), sent);
  expect([status, JSON.stringify(body.error)]).toEqual([400, expect.stringMatching(sentence)]);
});

it('is 404 where there is no such article, and 403 to whoever may not publish it', async () => {
  expect((await newsroom.admin('get', path({ id: 0, documentId: 'nothing-here' }))).status).toBe(404);
  const translator = await newsroom.signIn('Translator (en)');
  const article = await write(WRONG, [await won()]);
  expect((await translator('get', path(article))).body.data).toMatchObject({ mayAccept: false });
  expect((await translator('post', path(article), STOOD_BY)).status).toBe(403);
});
