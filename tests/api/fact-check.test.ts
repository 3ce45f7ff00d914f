// @loop
/** What an article says, held against the facts of its matches, over the content API. */
import { matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';
import { factDesk, paragraph, wrong } from './fact-desk';

const newsroom = useNewsroom();
const { match: play, goal } = matchDesk(newsroom);
const { write, ask, won } = factDesk(newsroom);
const PREVIEW = ['plugin::pressbox.article.preview'] as const;

describe('an article held against its match', () => {
  it('is told each claim in its field, its block and its place there', async () => {
    const match = await won();
    const article = await write(
      { standfirst: 'They led early (1-0, 45).', body: [paragraph('Dull.'), paragraph('Then a goal (1-0, 54).')] },
      [match],
    );
    const answer = await ask(article);
    expect(wrong(answer)).toEqual([{ field: 'body', block: 1, printed: '(1-0, 54)', expected: '45' }]);
    expect(answer.data.findings.filter(({ verdict }) => verdict === 'right').map(({ field }) => field)).toContain(
      'standfirst',
    );
    expect(answer.data.matches).toEqual([
      { documentId: match.documentId, home: match.home.name, away: match.away.name },
    ]);
    expect(answer.meta).toEqual({ locale: 'en', status: 'draft', isLanguageKnown: true, isWhole: true });
  });

  it('is right again once the fact is mended, and nothing is stored in between', async () => {
    const match = await play();
    const event = await goal(match, 'home', { minute: 54 });
    const article = await write({ standfirst: 'They scored (1-0, 45).' }, [match]);
    expect(wrong(await ask(article))).toHaveLength(1);
    await newsroom.put(`/api/pressbox/match-events/${event.documentId}`, { data: { minute: 45 } }).expect(200);
    expect(wrong(await ask(article))).toEqual([]);
  });

  it('is its draft, and what readers see where that is asked for', async () => {
    const match = await won();
    const article = await write({ standfirst: 'A goal (1-0, 45).' }, [match], '?locale=en');
    await newsroom
      .put(`/api/pressbox/articles/${article.documentId}?locale=en&status=draft`, {
        data: { standfirst: 'A goal (1-0, 54).' },
      })
      .expect(200);
    expect(wrong(await ask(article))).toHaveLength(1);
    const published = await ask(article, '?locale=en&status=published');
    expect(wrong(published)).toEqual([]);
    expect(published.meta.status).toBe('published');
  });

  it('knows the first leg of a tie without a link to it', async () => {
    const [first, second] = [await won(), await won()];
    const competition = await newsroom.create('competitions', { name: unique('Cup'), kind: 'cup' });
    const edition = await newsroom.create('editions', { name: unique('2024'), competition: competition.documentId });
    await newsroom.create('ties', {
      edition: edition.documentId,
      roundType: 'final',
      firstTeam: first.home.documentId,
      secondTeam: first.away.documentId,
      matches: [first.documentId, second.documentId],
    });
    const { data } = await ask(await write({}, [second]));
    expect(data.matches.map(({ documentId }) => documentId)).toEqual([second.documentId, first.documentId]);
  });

  it('says nothing where it has no match, and is asked in the newsroom’s own language where none is named', async () => {
    expect((await ask(await write({ standfirst: 'A goal (1-0, 54).' }, []))).data).toEqual({
      findings: [],
      matches: [],
    });
    const { defaultCode } = await newsroom.strapi.plugin('pressbox').service('locales').all();
    expect((await ask(await write({}, [], `?locale=${defaultCode}&status=draft`), '')).meta.locale).toBe(defaultCode);
  });

  it.each([
    ['?locale=xx', 400, /The newsroom has no language "xx"/],
    ['?locale=en&locale=fr', 400, /newsroom has no language|one language/],
    ['?locale=en&status=', 400, /status is "draft" or "published", once/],
    ['?locale=en&status=draft&status=published', 400, /status is "draft" or "published", once/],
    ['?locale=en&populate=*', 400, /There is no parameter "populate" here. Ask with locale and status/],
    ['?locale=it', 404, /There is no draft of this article in the language "it"/],
    ['?locale=en&status=published', 404, /There is no published version/],
  ])('is refused with a sentence at %s', async (query, status, sentence) => {
    const { documentId } = await write({}, []);
    const answer = await newsroom.get(`/api/pressbox/articles/${documentId}/facts${query}`, PREVIEW);
    expect([answer.status, answer.body.error.message]).toEqual([status, expect.stringMatching(sentence)]);
  });

  it('of a preview is told of other matches, and holds none of it against this one', async () => {
    const article = await write({ kind: 'preview', standfirst: 'After a 3-2 to forget (3-2, 88).' }, [await won()]);
    const { data } = await ask(article);
    expect(data.findings.length).toBeGreaterThan(0);
    expect(data.findings.filter(({ verdict, expected }) => verdict !== 'unknown' || expected !== null)).toEqual([]);
  });

  it('may have no body, and a very long one', async () => {
    const match = await won();
    const long = await write({ body: [paragraph('A goal came late in the day. '.repeat(6_000))] }, [match]);
    expect((await ask(long)).meta.isWhole).toBe(false);
    expect((await ask(await write({ body: null }, [match]))).data.findings).toEqual([]);
  });
});
