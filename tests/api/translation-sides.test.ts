/** A source and its translation side by side: what is shown, how words are kept, what is told of them while they are typed. */
import type { CheckSides, TranslationSides } from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { paragraph } from './fact-desk';
import { translationDesk } from './translation-desk';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = translationDesk(newsroom);
const { match, goal, player, team } = matchDesk(newsroom);

const path = ({ documentId }: Created, locale: string, more = '') =>
  `/pressbox/translations/${documentId}/sides${more}?locale=${locale}`;
const ask = (article: Created, locale: string, as: AsStaff = newsroom.admin) => as('get', path(article, locale));
const keep = (article: Created, locale: string, words: object, seen: object, as: AsStaff = newsroom.admin) =>
  as('put', path(article, locale), { words, seen });
const sides = async (article: Created, locale: string): Promise<TranslationSides> => {
  const { status, body } = await ask(article, locale);
  expect([status, body.error]).toEqual([200, undefined]);
  return body.data as TranslationSides;
};

/** A French report of a match that was won by a goal before half-time, and its English translation. */
const reported = async () => {
  const called = unique('Netherlands');
  const home = await team({ name: called, names: { fr: { name: 'Pays-Bas' } } });
  const played = await match({ homeTeam: home.documentId });
  await goal(played, 'home', { minute: 45, player: (await player()).documentId });
  const body = [paragraph('Pays-Bas mène (1-0, 45e).'), paragraph('Puis plus rien.')];
  const article = await articles.published({ standfirst: 'Un but.', body, matches: [played.documentId] });
  return { article, called, played };
};

describe('a source and its translation', () => {
  it('stand beside each other, and what may be written is said', async () => {
    const { article } = await reported();
    await articles.put(article, { title: 'One goal' }, 'en');
    const found = await sides(article, 'en');
    expect(found).toMatchObject({
      sourceLocale: 'fr',
      isSourcePublished: true,
      source: { standfirst: 'Un but.' },
      translation: { title: 'One goal', standfirst: null, body: null },
    });
    expect(found.writable).toContain('body');
    expect((await sides(article, 'it')).translation).toBeNull();
  });

  it('are none of the language that it is written in, nor of an article or a language that there is not', async () => {
    const { article } = await reported();
    expect((await ask(article, 'fr')).body.error.details.code).toBe('translation.is-source');
    expect((await ask(article, 'xx')).status).toBe(400);
    expect((await ask({ ...article, documentId: 'none' }, 'en')).status).toBe(404);
    expect((await newsroom.admin('get', `/pressbox/translations/${article.documentId}/sides`)).status).toBe(400);
  });
});

describe('words that are kept', () => {
  it('begin a language that is missing, with what all languages share', async () => {
    const { article, played } = await reported();
    const { status, body } = await keep(article, 'it', { title: 'Un gol' }, { title: null });
    expect([status, body.data.translation.title]).toEqual([200, 'Un gol']);
    expect((await articles.links(article, 'it'))?.matches).toEqual([played.documentId]);
    expect(await desk.states(article, 'it')).toEqual(['incomplete']);
  });

  it('are the fields that are sent, and no others', async () => {
    const { article } = await reported();
    await articles.put(article, { title: 'One goal', standfirst: 'Early.' }, 'en');
    await keep(article, 'en', { standfirst: 'A goal.' }, { standfirst: 'Early.' });
    expect((await sides(article, 'en')).translation).toMatchObject({ title: 'One goal', standfirst: 'A goal.' });
    await keep(article, 'en', { standfirst: null }, { standfirst: 'A goal.' });
    expect((await sides(article, 'en')).translation).toMatchObject({ title: 'One goal', standfirst: null });
  });

  it('are not written over those of somebody else: none of them is', async () => {
    const { article } = await reported();
    await articles.put(article, { title: 'One goal', standfirst: 'Early.' }, 'en');
    const { status, body } = await keep(article, 'en', { title: 'Mine', standfirst: 'Mine' }, { title: 'One goal', standfirst: 'Late.' }); // prettier-ignore
    expect([status, body.error.details]).toMatchObject([
      409,
      { code: 'translation.words-moved', moved: ['standfirst'] },
    ]);
    expect((await sides(article, 'en')).translation).toMatchObject({ title: 'One goal', standfirst: 'Early.' });
  });

  it('of two who write at once, are one’s, and the other is told', async () => {
    const { article } = await reported();
    await articles.put(article, { title: 'One goal' }, 'en');
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((title) => keep(article, 'en', { title }, { title: 'One goal' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const kept = answers.find(({ status }) => status === 200)?.body.data.translation.title;
    expect((await sides(article, 'en')).translation?.title).toBe(kept);
  });

  it('are answered as the source changed: a paragraph that was written anew is looked at', async () => {
    const { article } = await reported();
    const english = [paragraph('Ahead (1-0, 45).'), paragraph('Then nothing.')];
    await articles.put(article, { title: 'One goal', standfirst: 'A goal.', body: english }, 'en');
    const body = [paragraph('Pays-Bas mène (1-0, 45e).'), paragraph('Puis la fête.')];
    await articles.put(article, { body }, 'fr', 'published');
    expect(await desk.states(article, 'en')).toEqual(['outdated']);
    const { translation } = await sides(article, 'en');
    await keep(article, 'en', { body: [english[0], paragraph('Then a party.')] }, { body: translation?.body });
    expect(await desk.states(article, 'en')).toEqual(['draft']);
  });

  it('are refused with a sentence where they cannot be', async () => {
    const { article } = await reported();
    const code = async (words: object, seen: object) => (await keep(article, 'en', words, seen)).body.error;
    expect(await code({}, {})).toMatchObject({ status: 400 });
    expect(await code({ slug: 'x' }, {})).toMatchObject({ status: 400 });
    expect(await code({ title: 7 }, {})).toMatchObject({ status: 400 });
    expect(await code({ title: 'x'.repeat(300) }, { title: null })).toMatchObject({ status: 400 });
    expect(await code({ body: [{ type: 'nonsense' }] }, { body: null })).toMatchObject({ status: 400 });
    expect((await sides(article, 'en')).translation).toBeNull();
  });
});

describe('whoever may write one language', () => {
  it('keeps words of that language and of no other', async () => {
    const { article } = await reported();
    const italian = await newsroom.signIn('Translator (it)');
    expect((await keep(article, 'it', { title: 'Un gol' }, { title: null }, italian)).status).toBe(200);
    expect((await keep(article, 'en', { title: 'A goal' }, { title: null }, italian)).status).toBe(403);
    expect((await ask(article, 'en', italian)).body.data.writable).toEqual([]);
    expect((await sides(article, 'en')).translation).toBeNull();
  });
});

describe('words that are typed', () => {
  const check = async (article: Created, locale: string, words: object): Promise<CheckSides.Response['data']> => {
    const { status, body } = await newsroom.admin('post', path(article, locale, '/check'), words);
    expect([status, body.error]).toEqual([200, undefined]);
    return body.data as CheckSides.Response['data'];
  };

  it('are held against the facts, and what is in the print of the source is said', async () => {
    const { article, called } = await reported();
    const body = [paragraph('Pays-Bas lead (1-0, 45e).'), paragraph('It was (1-0, 54).')];
    const { findings, suggestions } = await check(article, 'en', { title: 'One goal', body });
    expect(findings.map(({ printed, block, mend }) => [printed, block, mend])).toEqual([['(1-0, 54)', 1, '(1-0, 45)']]);
    expect(suggestions.map(({ printed, right }) => [printed, right])).toEqual([
      ['Pays-Bas', called],
      ['(1-0, 45e)', '(1-0, 45)'],
    ]);
  });

  it('are stored nowhere', async () => {
    const { article } = await reported();
    await check(article, 'it', { title: 'Un gol' });
    expect((await sides(article, 'it')).translation).toBeNull();
  });
});
