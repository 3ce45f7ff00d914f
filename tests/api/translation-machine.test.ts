/** Machine translation, of a machine that a newsroom brings: what it is asked, what becomes of what it says. */
import type { TranslationMachine, TranslationSides } from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { paragraph } from './fact-desk';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const { match, goal, player, team } = matchDesk(newsroom);

const machines = () =>
  newsroom.strapi.plugin('pressbox').service('machine-translation') as {
    register(machine: TranslationMachine | null): void;
  };
afterEach(() => machines().register(null));

type Asked = Parameters<TranslationMachine['translate']>;
/** A machine that says what it is told to, and remembers what it was asked. */
const bring = (translate: (...asked: Asked) => unknown): Asked[] => {
  const asked: Asked[] = [];
  machines().register({
    name: 'Babel',
    translate: async (...now) => {
      asked.push(now);
      return translate(...now) as string[];
    },
  });
  return asked;
};
const inEnglish = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace('mène', 'lead').replace('Un but', 'A goal').replace('gagne', 'won'));

const fill = (article: Created, locale: string, as: AsStaff = newsroom.admin) =>
  as('post', `/pressbox/translations/${article.documentId}/sides/machine?locale=${locale}`, {});
const wordsOf = ({ body }: { body: { data: TranslationSides } }) => body.data.translation;

const reported = async () => {
  const called = unique('Netherlands');
  const home = await team({ name: called, names: { fr: { name: 'Pays-Bas' } } });
  const played = await match({ homeTeam: home.documentId });
  await goal(played, 'home', { minute: 45, player: (await player()).documentId });
  const bold = { type: 'text', text: 'gagne', bold: true };
  const body = [
    paragraph('Pays-Bas mène (1-0, 45e).'),
    { type: 'paragraph', children: [{ type: 'text', text: 'Il ' }, bold] },
  ];
  const article = await articles.published({ standfirst: 'Un but.', body, matches: [played.documentId] });
  return { article, called };
};

describe('a machine that a newsroom brings', () => {
  it('fills what has no words, with names and marks of the facts, and what is bold stays so', async () => {
    const { article, called } = await reported();
    await articles.put(article, { title: 'My title' }, 'en');
    const asked = bring(inEnglish);
    const answer = await fill(article, 'en');
    expect(answer.status).toBe(200);
    expect(asked.map(([texts, { from, to, glossary }]) => [texts, from, to, glossary.slice(0, 2)])).toEqual([
      [
        ['Un but.', 'Pays-Bas mène (1-0, 45e).', 'Il <b>gagne</b>'],
        'fr',
        'en',
        [
          { source: '(1-0, 45e)', target: '(1-0, 45)' },
          { source: 'Pays-Bas', target: called },
        ],
      ],
    ]);
    expect(wordsOf(answer)).toMatchObject({
      title: 'My title',
      standfirst: 'A goal.',
      body: [
        paragraph(`${called} lead (1-0, 45).`),
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Il ' },
            { type: 'text', text: 'won', bold: true },
          ],
        },
      ],
    });
    expect((await articles.links(article, 'en'))?.matches).toHaveLength(1);
    expect((await articles.read(article, '?locale=en')).status).toBe(404); // a draft
    await fill(article, 'en');
    expect(asked).toHaveLength(1); // nothing was left to ask
  });

  it('that fails, or answers anything else, changes nothing', async () => {
    const { article } = await reported();
    const failures: ((...asked: Asked) => unknown)[] = [
      () => Promise.reject(new Error('quota')),
      () => ['one'],
      ([, ...rest]) => rest,
      (texts) => texts.map(() => 7),
      () => null,
    ];
    for (const failure of failures) {
      bring(failure);
      const { status, body } = await fill(article, 'en');
      expect([status, body.error.details]).toEqual([
        502,
        { code: 'translation.machine-failed', params: { name: 'Babel' } },
      ]);
    }
    expect((await articles.rows(article)).map(({ locale }) => locale)).not.toContain('en');
  });

  it('writes over nobody who has written meanwhile', async () => {
    const { article } = await reported();
    await articles.put(article, { title: 'My title' }, 'en');
    bring(async (texts) => {
      await articles.put(article, { standfirst: 'Theirs.' }, 'en');
      return inEnglish(texts);
    });
    const { status, body } = await fill(article, 'en');
    expect([status, body.error.details.code]).toEqual([409, 'translation.words-moved']);
    expect((await articles.rows(article)).find(({ locale }) => locale === 'en')).toMatchObject({ standfirst: 'Theirs.', body: null }); // prettier-ignore
  });

  it('is none where nobody has brought one, and asks for the right to write the language', async () => {
    const { article } = await reported();
    expect((await fill(article, 'en')).body.error.details.code).toBe('translation.no-machine');
    const asked = bring(inEnglish);
    const italian = await newsroom.signIn('Translator (it)');
    expect((await fill(article, 'en', italian)).status).toBe(403);
    expect(asked).toEqual([]);
  });
});
