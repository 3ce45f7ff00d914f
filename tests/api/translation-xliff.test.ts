/** Articles and their translations as files for the tools of translators: given out, brought back, refused whole. */
import request, { type Response } from 'supertest';
import type { BringXliff, BroughtArticle } from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { paragraph } from './fact-desk';
import { translationDesk } from './translation-desk';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = translationDesk(newsroom);
const { match, goal, player } = matchDesk(newsroom);

const path = (locale: string, ids: string, more = '') =>
  `/pressbox/translations/xliff?locale=${locale}&documents=${ids}${more}`;
const ask = (of: readonly Created[], locale: string, as: AsStaff = newsroom.admin, more = ''): Promise<Response> =>
  as('get', path(locale, of.map(({ documentId }) => documentId).join(), more));
const fileOf = async (of: readonly Created[], locale: string, as?: AsStaff, more?: string): Promise<string> => {
  const { status, text, body } = await ask(of, locale, as, more);
  const xliff = text ?? (body as Buffer).toString();
  expect([status, xliff.slice(0, 5)]).toEqual([200, '<?xml']);
  return xliff;
};
const send = (xliff: string, locale: string, as: AsStaff = newsroom.admin): Promise<Response> =>
  as('post', `/pressbox/translations/xliff?locale=${locale}`, { xliff });
const bring = async (xliff: string, locale: string, as?: AsStaff): Promise<BroughtArticle[]> => {
  const { status, body } = await send(xliff, locale, as);
  expect([status, body.error]).toEqual([200, undefined]);
  return (body as BringXliff.Response).data.articles;
};
/** What a tool does: the target of a unit, in some file of one article. */
const translated = (xliff: string, words: Record<string, string>): string =>
  Object.entries(words).reduce(
    (all, [unit, target]) =>
      all.replace(new RegExp(`(<unit id="${unit}"[\\s\\S]*?</source>)(\\s*<target[\\s\\S]*?</target>)?`, 'g'), (_all, before: string) => `${before}<target xml:space="preserve">${target}</target>`), // prettier-ignore
    xliff,
  );

const FRENCH = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Ils ' },
      { type: 'text', text: 'mènent', bold: true },
      { type: 'text', text: ' (1-0, 45e), voir ' },
      { type: 'link', url: 'https://example.org/table', children: [{ type: 'text', text: 'le classement' }] },
      { type: 'text', text: '.' },
    ],
  },
  paragraph('Puis plus rien.'),
];

/** A French report of a match that was won by a goal before half-time. */
const reported = async (more: object = {}): Promise<Created> => {
  const played = await match();
  await goal(played, 'home', { minute: 45, player: (await player()).documentId });
  return articles.published({ title: unique('Un but'), standfirst: 'Un but.', body: FRENCH, matches: [played.documentId], ...more }); // prettier-ignore
};

describe('a file for translators', () => {
  it('holds an article, or many, with what is translated already', async () => {
    const [one, two] = [await reported(), await reported()];
    await articles.put(one, { title: 'One goal' }, 'en');
    const answer = await ask([one, two], 'en');
    expect(answer.headers['content-type']).toContain('application/xliff+xml');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="2-articles.fr-en.xlf"');
    const xliff = await fileOf([one, two], 'en');
    expect([...xliff.matchAll(/<file id="([^"]+)"/g)].map(([, id]) => id)).toEqual([one.documentId, two.documentId]);
    expect(xliff).toContain('<target xml:space="preserve">One goal</target>');
    expect(xliff).toContain('<pc id="b1" type="fmt" subType="xlf:b">mènent</pc> (1-0, 45e)');
    expect((await ask([one], 'it')).headers['content-disposition']).toContain(`"${one.documentId}.fr-it.xlf"`);
  });

  it('comes back as a draft, with its bold words, its links and all that languages share', async () => {
    const article = await reported();
    const xliff = translated(await fileOf([article], 'it'), {
      title: 'Un gol',
      standfirst: 'Un gol &amp; basta.',
      'body-1': 'Sono <pc id="b1" type="fmt" subType="xlf:b">avanti</pc> (1-0, 45\'), vedi <pc id="a1" type="link" dataRefStart="d1">la classifica</pc>.',
      'body-2': 'Poi nulla.',
    }); // prettier-ignore
    const [brought] = await bring(xliff, 'it');
    expect(brought).toMatchObject({ documentId: article.documentId, written: 4, unchanged: 0, warnings: [] });
    const own = await newsroom.strapi.documents('plugin::pressbox.article').findOne({ documentId: article.documentId, locale: 'it', populate: ['matches'] }); // prettier-ignore
    expect(own).toMatchObject({ title: 'Un gol', standfirst: 'Un gol & basta.', publishedAt: null });
    expect((own?.body as unknown[])[0]).toMatchObject({ children: [{}, { text: 'avanti', bold: true }, {}, { type: 'link', url: 'https://example.org/table' }, {}] }); // prettier-ignore
    expect(own?.matches).toHaveLength(1);
    expect(await desk.states(article, 'it')).toEqual(['draft']);
    expect((await bring(xliff, 'it'))[0]).toMatchObject({ written: 0, unchanged: 4, warnings: [] });
  });

  it('protects marks where it is asked to, which print as the translation prints them', async () => {
    const article = await reported();
    const xliff = await fileOf([article], 'it', newsroom.admin, '&protect=true');
    const ph = /<ph [^>]*>/.exec(xliff)?.[0] ?? '';
    expect(ph).toContain('equiv="(1-0, 45e)"');
    const [brought] = await bring(translated(xliff, { title: 'Un gol', 'body-1': `Avanti ${ph}.`, 'body-2': 'Nulla.' }), 'it'); // prettier-ignore
    expect(brought?.warnings.map(({ unit, code, printed }) => [unit, code, printed])).toEqual([
      ['standfirst', 'empty-target', null],
      ['body-1', 'lost-tag', '<b>'],
      ['body-1', 'lost-tag', '<a>'],
    ]);
    expect(await bodyOf(article, 'it')).toEqual(["Avanti (1-0, 45').", 'Nulla.']);
    // Without its mark it is written all the same, and that is said.
    const again = translated(await fileOf([article], 'it', newsroom.admin, '&protect=true'), { 'body-1': 'Avanti.' });
    expect((await bring(again, 'it'))[0]?.warnings).toContainEqual({ unit: 'body-1', code: 'lost-claim', printed: '(1-0, 45e)' }); // prettier-ignore
  });
});

const bodyOf = async ({ documentId }: Created, locale: string): Promise<string[]> => {
  const own = await newsroom.strapi.documents('plugin::pressbox.article').findOne({ documentId, locale });
  return ((own?.body ?? []) as { children: { text: string }[] }[]).map(({ children }) => children.map(({ text }) => text).join('')); // prettier-ignore
};
const titleOf = async ({ documentId }: Created, locale: string): Promise<unknown> =>
  (await newsroom.strapi.documents('plugin::pressbox.article').findOne({ documentId, locale }))?.title ?? null;

describe('a source that has changed since', () => {
  it('is warned of, unit by unit, and what can be told is written', async () => {
    const article = await reported();
    const xliff = translated(await fileOf([article], 'en'), { title: 'One goal', standfirst: 'A goal.', 'body-1': 'Ahead (1-0, 45).', 'body-2': 'Then nothing.' }); // prettier-ignore
    const body = [paragraph('Tout nouveau.'), { ...FRENCH[0] }, paragraph('Puis plus rien du tout.')];
    await articles.put(article, { standfirst: null, body }, 'fr', 'published');
    const [brought] = await bring(xliff, 'en');
    expect(brought?.warnings.filter(({ code }) => code !== 'lost-tag')).toEqual([
      { unit: 'standfirst', code: 'source-changed', printed: null },
      { unit: 'body-2', code: 'source-changed', printed: null },
    ]);
    expect(await bodyOf(article, 'en')).toEqual(['', 'Ahead (1-0, 45).', 'Then nothing.']);
  });
});

describe('a translation that somebody has changed since', () => {
  it('is not written over, and that is said', async () => {
    const article = await reported();
    await articles.put(article, { title: 'One goal', standfirst: 'Early.' }, 'en');
    const xliff = translated(await fileOf([article], 'en'), { title: 'A goal', standfirst: 'Soon.' });
    await articles.put(article, { title: 'Theirs' }, 'en');
    const [brought] = await bring(xliff, 'en');
    expect(brought).toMatchObject({ written: 1, warnings: expect.arrayContaining([{ unit: 'title', code: 'target-changed', printed: null }]) }); // prettier-ignore
    expect(await titleOf(article, 'en')).toBe('Theirs');
  });

  it('by a file that comes at once, is one’s, and the other is told', async () => {
    const article = await reported();
    const xliff = await fileOf([article], 'en');
    const answers = await Promise.all(['A', 'B', 'C'].map((title) => bring(translated(xliff, { title }), 'en')));
    expect(answers.map(([one]) => one?.written).sort()).toEqual([0, 0, 1]);
    const lost = answers.flatMap((found) => found.flatMap(({ warnings }) => warnings)).filter(({ unit }) => unit === 'title'); // prettier-ignore
    expect(lost.map(({ code }) => code)).toEqual(['target-changed', 'target-changed']);
    const rows = await newsroom.strapi.db.query('plugin::pressbox.article').count({ where: { documentId: article.documentId, locale: 'en' } }); // prettier-ignore
    expect(rows).toBe(1);
  });
});

describe('what is refused', () => {
  const codeOf = ({ status, body }: Response): unknown[] => [status, body.error?.details?.code ?? body.error?.details?.errors?.[0]?.code]; // prettier-ignore

  it('is refused whole: of two articles none is written', async () => {
    const [one, two] = [await reported(), await reported()];
    const xliff = translated(await fileOf([one, two], 'en'), { title: 'A goal' });
    const nobodys = xliff.replaceAll(two.documentId, 'nobodys');
    expect(codeOf(await send(nobodys, 'en'))).toEqual([404, 'xliff.other-document']);
    const tooLong = xliff.replace(/A goal(?![\s\S]*A goal)/, 'x'.repeat(300));
    expect((await send(tooLong, 'en')).status).toBe(400);
    expect([await titleOf(one, 'en'), await titleOf(two, 'en')]).toEqual([null, null]);
    expect((await bring(xliff, 'en')).map(({ written }) => written)).toEqual([1, 1]);
  });

  it('is a file of another language, another kind, or built to do harm', async () => {
    const article = await reported();
    const xliff = await fileOf([article], 'en');
    expect(codeOf(await send(xliff, 'it'))).toEqual([400, 'xliff.language']);
    expect(codeOf(await send(xliff.replace('srcLang="fr"', 'srcLang="de"'), 'en'))).toEqual([400, 'xliff.language']);
    expect(codeOf(await send(xliff.slice(0, -20), 'en'))).toEqual([400, 'xliff.unreadable']);
    expect(codeOf(await send(xliff.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), 'en'))).toEqual([400, 'xliff.declares']); // prettier-ignore
    expect(codeOf(await send('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'en'))).toEqual([400, 'xliff.version']); // prettier-ignore
    expect(codeOf(await send('', 'en'))).toEqual([400, 'xliff.unreadable']);
    expect((await newsroom.admin('post', '/pressbox/translations/xliff?locale=en', { file: xliff })).status).toBe(400);
    expect((await send(xliff, 'xx')).status).toBe(400);
    expect((await send('x'.repeat(6_000_000), 'en')).status).toBe(413);
    expect(await titleOf(article, 'en')).toBeNull();
  });

  it('is a question for articles that are not there, the language they are written in, or two of them', async () => {
    const article = await reported();
    const other = await newsroom.create('articles', { title: unique('Un gol') }, '?locale=it&status=draft');
    expect(codeOf(await ask([article, { id: 0, documentId: 'none' }], 'en'))).toEqual([404, 'xliff.other-document']);
    expect(codeOf(await ask([article], 'fr'))).toEqual([400, 'translation.is-source']);
    expect(codeOf(await ask([article, other], 'en'))).toEqual([400, 'xliff.two-languages']);
    for (const [ids, more] of [['', ''], [Array(101).fill('a').join(), ''], ['a', '&protect=maybe'], ['a', '&x=y']])
      expect((await newsroom.admin('get', path('en', ids ?? '', more))).status).toBe(400); // prettier-ignore
  });
});

describe('whoever may write one language', () => {
  it('brings back files of that language and of no other', async () => {
    const article = await reported();
    const italian = await newsroom.signIn('Translator (it)');
    expect((await bring(translated(await fileOf([article], 'it', italian), { title: 'Un gol' }), 'it', italian))[0]?.written).toBe(1); // prettier-ignore
    const english = translated(await fileOf([article], 'en', italian), { title: 'A goal' });
    expect((await send(english, 'en', italian)).status).toBe(403);
    // A file that would write nothing is no way to ask either.
    expect((await send(await fileOf([article], 'en', italian), 'en', italian)).status).toBe(403);
    expect(await titleOf(article, 'en')).toBeNull();
  });

  it('is let in nowhere without signing in', async () => {
    const { httpServer } = newsroom.strapi.server;
    expect((await request(httpServer).get(path('en', 'a'))).status).toBe(401);
    expect((await request(httpServer).post('/pressbox/translations/xliff?locale=en').send({ xliff: 'x' })).status).toBe(401); // prettier-ignore
  });
});
