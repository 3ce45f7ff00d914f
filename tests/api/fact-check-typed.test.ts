/** What is typed into an article and not yet saved, held against the facts of its matches, in the panel. */
import { unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { factDesk, paragraph, wrong } from './fact-desk';

const newsroom = useNewsroom();
const { write, ask, won } = factDesk(newsroom);

describe('what is typed', () => {
  const WRONG = { standfirst: 'A goal (1-0, 54).' };
  const path = ({ documentId }: Created, query = '?locale=en') => `/pressbox/articles/${documentId}/facts${query}`;

  it('is told of the words that it sends as it is of those that are stored, over the content API', async () => {
    const words = { standfirst: 'A goal (1-0, 54).' };
    const article = await write(words, [await won()]);
    const { title } = (await newsroom.get(`/api/pressbox/articles/${article.documentId}?locale=en&status=draft`, 'desk')).body.data; // prettier-ignore
    const { status, body } = await newsroom.admin('post', path(article), { title, ...words });
    const stored = await ask(article);
    expect([status, wrong(body).length, body.meta]).toEqual([200, 1, { ...stored.meta, unreadable: 0 }]);
    expect(body.data.findings.map(({ mend: _mend, ...finding }: { mend: unknown }) => finding)).toEqual(
      stored.data.findings,
    );
  });

  /** One reader, whose role is given anew what they may read: English articles, these fields of them, so much of matches. */
  let reader: { id: number; name: string } | undefined;
  const roles = () => newsroom.strapi.service('admin::role');
  const mayRead = async (fields: string[], matches: string[]): Promise<AsStaff> => {
    reader ??= (await roles().create({ name: unique('Reader of articles') })) as { id: number; name: string };
    const read = (type: string, properties: object) => ({
      action: 'plugin::content-manager.explorer.read',
      subject: `plugin::pressbox.${type}`,
      properties,
      conditions: [],
    });
    const articles = read('article', { fields, locales: ['en'] });
    await roles().assignPermissions(reader.id, [articles, ...matches.map((type) => read(type, {}))]);
    return newsroom.signIn(reader.name, { firstname: 'Reader' });
  };
  afterAll(async () => {
    if (!reader) return;
    await newsroom.strapi.query('admin::user').deleteMany({ where: { roles: { id: reader.id } } });
    await roles().deleteByIds([reader.id]);
  });
  const WORDS = ['title', 'standfirst', 'body', 'coverCaption', 'matches'];
  const WHOLE = ['match', 'team-sheet', 'appearance', 'match-event'];

  it('is what is typed and not yet saved, with the right figure in the place of a wrong one', async () => {
    const match = await won();
    const article = await write({ standfirst: 'A goal (1-0, 54).' }, [match]);
    const typed = { title: 'They led', body: [paragraph('Dull.'), paragraph('Then a goal (1-0, 54).')] };
    const { status, body } = await newsroom.admin('post', path(article), typed);
    const [found, ...others] = body.data.findings.filter(
      ({ verdict }: { verdict: string }) => verdict === 'contradicted',
    );
    expect([status, found, others]).toEqual([
      200,
      expect.objectContaining({ field: 'body', block: 1, printed: '(1-0, 54)', expected: '45', mend: '(1-0, 45)' }),
      [],
    ]);
    expect(body.data.matches).toHaveLength(1);
    expect(wrong(await ask(article))).toEqual([
      { field: 'standfirst', block: null, printed: '(1-0, 54)', expected: '45' },
    ]);
  });

  it.each<[string, object, RegExp]>([
    ['a title that is no text', { title: 1 }, /A text is a string, or null/],
    ['a body that is no list', { body: 'words' }, /The body is a list of blocks, or null/],
    ['a text without an end', { standfirst: 'a'.repeat(20_001) }, /20,000 characters at most/],
    ['a field that there is not', { words: '' }, /Send the words as title, standfirst, body and coverCaption/],
    ['links that are a list', { matches: ['m'] }, /matches is \{ connect: \[\{ documentId \}\]/],
    ['a list', [], /Send the words as title, standfirst, body and coverCaption/],
  ])('is refused with a sentence for %s', async (_what, typed, sentence) => {
    const { status, body } = await newsroom.admin('post', path(await write({}, [])), typed);
    expect([status, JSON.stringify(body.error)]).toEqual([400, expect.stringMatching(sentence)]);
  });

  it.each<[number, number, string | RegExp]>([
    [40, 200, '(1-0, 45)'],
    [2_000, 400, /nested more than 100 levels deep/],
  ])('of blocks that nest %d levels deep is answered %d', async (levels, status, told) => {
    const article = await write({}, [await won()]);
    let node: object = { type: 'text', text: 'deep' };
    for (let level = 0; level < levels; level += 1) node = { type: 'list', children: [node] };
    const answer = await newsroom.admin('post', path(article), { body: [node, paragraph('A goal (1-0, 54).')] });
    const { data, error } = answer.body;
    expect([answer.status, error?.message ?? data.findings[0].mend]).toEqual([
      status,
      typeof told === 'string' ? told : expect.stringMatching(told),
    ]);
  });

  it('is held as what it is about to be, a preview too', async () => {
    const article = await write({ kind: 'report' }, [await won()]);
    const { body } = await newsroom.admin('post', path(article), { ...WRONG, kind: 'preview' });
    expect(wrong(body)).toEqual([]);
    expect(wrong((await newsroom.admin('post', path(article), WRONG)).body)).toHaveLength(1);
  });

  it('is told to whoever may read its words, its matches and all of these', async () => {
    const article = await write({ standfirst: 'A goal (1-0, 54).' }, [await won()]);
    const staff = await mayRead(WORDS, WHOLE);
    const { status, body } = await staff('post', path(article), WRONG);
    expect([status, wrong(body).length]).toEqual([200, 1]);
  });

  it.each([['body'], ['matches']])('is refused to whoever may not read its %s', async (field) => {
    const article = await write({ standfirst: 'A goal (1-0, 54).' }, [await won()]);
    const rest = WORDS.filter((name) => name !== field);
    const staff = await mayRead(rest, WHOLE);
    expect((await staff('post', path(article), WRONG)).status).toBe(403);
  });

  it('speaks of no match that the caller may not read in whole, and lets no other take its place', async () => {
    const article = await write({ standfirst: 'A goal (1-0, 54).' }, [await won(), await won()]);
    const staff = await mayRead(WORDS, ['match']);
    const { status, body } = await staff('post', path(article), WRONG);
    expect([status, body.data, body.meta.unreadable]).toEqual([200, { findings: [], matches: [] }, 1]);
  });

  it('is held against a match that is linked and not saved yet, and against none that is taken out', async () => {
    const [first, second] = [await won(), await won()];
    const article = await write({}, [first]);
    const matches = { connect: [{ documentId: second.documentId, start: true }], disconnect: [] };
    const named = async (links: object) =>
      (await newsroom.admin('post', path(article), { ...WRONG, matches: links })).body.data.matches.map(
        ({ documentId }: Created) => documentId,
      );
    expect(await named(matches)).toEqual([second.documentId, first.documentId]);
    expect(await named({ connect: [], disconnect: [first.documentId] })).toEqual([]);
    const unlinked = await write({}, []);
    const { body } = await newsroom.admin('post', path(unlinked), { ...WRONG, matches });
    expect(wrong(body)).toHaveLength(1);
  });

  it('tells nothing of a match that is linked by hand and that the caller may not read', async () => {
    const article = await write({}, []);
    const staff = await mayRead(WORDS, ['match']);
    const matches = { connect: [{ documentId: (await won()).documentId }], disconnect: [] };
    const { status, body } = await staff('post', path(article), { ...WRONG, matches });
    expect([status, body.data.matches, body.meta.unreadable]).toEqual([200, [], 1]);
  });

  it('is refused in a language that the caller may not read', async () => {
    const article = await write({ standfirst: 'A goal (1-0, 54).' }, [await won()]);
    await newsroom
      .put(`/api/pressbox/articles/${article.documentId}?locale=fr&status=draft`, { data: { title: unique('Titre') } })
      .expect(200);
    const staff = await mayRead(WORDS, WHOLE);
    expect((await staff('post', path(article, '?locale=fr'), WRONG)).status).toBe(403);
  });

  it('is 404 where there is no such article', async () => {
    expect((await newsroom.admin('post', path({ id: 0, documentId: 'nothing-here' }), WRONG)).status).toBe(404);
  });
});
