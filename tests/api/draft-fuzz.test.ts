/**
 * Questions at random, and no draft in an answer. What is asked comes from a grammar of all that the content API takes
 * and much that it does not; a word that stands in drafts alone must be in no answer to whoever may not preview. A
 * question that names the word is asked again with another word that stands nowhere: the two answers are one, or the
 * word could be guessed letter by letter.
 */
import fc from 'fast-check';
import { articleDesk } from '../support/articles';
import { fuzz } from '../support/fuzz';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type Caller, type Created } from '../support/newsroom';
import { storePicture } from '../support/picture';

const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

const { parameters, timeout } = fuzz({ name: 'drafts', short: 120, long: 5_000 });

const ARTICLE = 'plugin::pressbox.article';
const READS = ['article', 'tag', 'match', 'author', 'team', 'commentary-entry'].flatMap((type) => [
  `plugin::pressbox.${type}.find`,
  `plugin::pressbox.${type}.findOne`,
]);
const FILES = ['plugin::upload.content-api.find', 'plugin::upload.content-api.findOne'];
const WRITER: Caller = [...READS, ...FILES, `${ARTICLE}.update`];
const PREVIEWER: Caller = [...READS, ...FILES, `${ARTICLE}.preview`];
const OUTSIDE: readonly Caller[] = ['anyone', 'reader', WRITER];
const INSIDE: readonly Caller[] = [PREVIEWER, 'desk'];

/** Where a question names the word that it looks for. */
const WORD = '@word@';
const STEM = `Zirkonium${Date.now().toString(36)}`;
const SECRET = `${STEM}7`;
/** Beside the secret in every order, and in no row. */
const DECOY = `${STEM}8`;

// ---- what may be asked

const of = <T>(...values: T[]) => fc.constantFrom(...values);
const STATUS = of('', ' ', 'draft', 'published', 'Draft', 'DRAFT', 'published ', 'null', 'undefined', '0', '*', 'draft,published'); // prettier-ignore
const STEP = of('related', 'related', 'localizations', 'relatedFrom', 'matches', 'tags', 'authors', 'cover', 'createdBy', 'homeTeam', 'event'); // prettier-ignore
const FIELD = of('title', 'title', 'slug', 'standfirst', 'body', 'publishAt', 'publishedAt', 'documentId', 'id', 'name', 'status'); // prettier-ignore
const OPERATOR = of('$eq', '$contains', '$containsi', '$startsWith', '$endsWith', '$ne', '$gt', '$lte', '$in][0', '$null', '$notNull', '$not][$contains'); // prettier-ignore
const VALUE = of(WORD, WORD, WORD, 'true', 'false', 'a', '');
const LOCALE = of('*', 'fr', 'en', '', 'xx');
const way = (most: number) => fc.array(STEP, { maxLength: most });
const brackets = (parts: readonly string[]) => parts.map((part) => `[${part}]`).join('');

type Pair = readonly [key: string, value: string];
const pair = (key: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<Pair> => fc.tuple(key, value);

const status = pair(of('status', 'status', 'status', 'status[]', 'status[0]', 'status[$eq]', 'status[x][y]', 'Status', 'STATUS', ' status', 'status.x', 'pagination[status]'), STATUS); // prettier-ignore
const cohort = pair(
  of('publicationFilter', 'hasPublishedVersion', 'publicationFilter[]', 'lookup[publishedAt]', 'publicationState'),
  of('never-published', 'modified', 'published-with-draft', 'true', 'false', '', 'preview'),
);
const filter = fc
  .tuple(of('', '', '[$and][0]', '[$or][0]', '[$not]', '[$and][0][$or][1]'), way(3), FIELD, OPERATOR, VALUE)
  .map(([group, steps, field, operator, value]): Pair => [
    `filters${group}${brackets(steps)}[${field}][${operator}]`,
    value,
  ]);
const sort = fc.oneof(
  fc
    .tuple(way(2), FIELD, of('', ':asc', ':desc'))
    .map(([steps, field, order]): Pair => ['sort', `${[...steps, field].join('.')}${order}`]),
  fc.tuple(way(2), FIELD).map(([steps, field]): Pair => [`sort${brackets([...steps, field])}`, 'desc']),
  fc.tuple(STEP, FIELD).map(([step, field]): Pair => ['sort', `${step}[${field}]`]),
);
const populate = fc.oneof(
  fc.constant<Pair>(['populate', '*']),
  way(3).map((steps): Pair => ['populate', steps.join('.') || '*']),
  fc
    .tuple(
      way(3).filter((steps) => steps.length > 0),
      of<Pair>(
        ['', 'true'],
        ['[populate]', '*'],
        ['[status]', 'draft'],
        ['[locale]', '*'],
        ['[publicationFilter]', 'modified'],
        ['[count]', 'true'],
        ['[fields][0]', 'title'],
        ['[filters][title][$contains]', WORD],
        ['[filters][related][title][$startsWith]', WORD],
        ['[filters][localizations][title][$startsWith]', WORD],
        ['[filters][$or][0][localizations][standfirst][$eq]', WORD],
        ['[sort]', 'localizations.title'],
        ['[filters][publishedAt][$null]', 'true'],
        ['[sort]', 'title'],
        [`[on][${ARTICLE}]`, 'true'],
        [`[on][${ARTICLE}][fields][0]`, 'title'],
      ),
    )
    .map(([steps, [option, value]]): Pair => [
      `populate${steps.map((step, index) => (index === 0 ? `[${step}]` : `[populate][${step}]`)).join('')}${option}`,
      value,
    ]),
  fc.constant<Pair>([`populate[related][on][${ARTICLE}][fields][0]`, 'title']),
);
const other = fc.oneof(
  pair(of('locale', 'locale', 'locale[]', 'locale[0]'), LOCALE),
  fc.constant<Pair>(['_q', WORD]),
  pair(of('fields', 'fields[0]'), of('title', 'id', 'slug', '*', 'publishedAt')),
  pair(of('pagination[pageSize]', 'pagination[limit]', 'pagination[withCount]'), of('1', '100', 'true')),
);
const params = fc.array(fc.oneof(status, cohort, filter, sort, populate, populate, other), { maxLength: 4 });

// ---- the newsroom that is asked

/** Addresses whose `:id` is one of the world's. */
interface World {
  paths: readonly string[];
  /** A published article whose draft has other words: a write to it stays a draft. */
  modified: Created;
}
let world: World;

beforeAll(async () => {
  const { id: cover } = await storePicture(newsroom);
  const match = await desk.match();
  const tag = await newsroom.create('tags', { name: unique('Tag'), kind: 'theme' }, '?locale=fr');
  const links = { matches: [match.documentId], tags: [tag.documentId], cover };
  const secret = () => ({ title: `${SECRET} ${unique('signs')}`, standfirst: SECRET, coverCredit: SECRET });
  const never = await articles.write({ ...secret(), ...links });
  const waiting = await articles.published({ ...secret(), ...links, publishAt: new Date(Date.now() + 3_600_000) });
  const early = await articles.published({ ...secret(), ...links });
  await newsroom.strapi.db.query(ARTICLE).updateMany({
    where: { documentId: early.documentId, publishedAt: { $notNull: true } },
    data: { publishAt: new Date(Date.now() + 3_600_000) },
  });
  const modified = await articles.published({ title: unique('Titre'), ...links });
  const shown = await articles.published({
    title: unique('Titre'),
    ...links,
    related: [never, waiting, early, modified].map(({ documentId }) => documentId),
  });
  await articles.put(modified, { ...secret(), related: [never.documentId, shown.documentId] });
  await articles.put(shown, secret(), 'en');
  const documents = [never, waiting, early, modified, shown];
  world = {
    modified,
    paths: [
      ...Array<string>(6).fill('/api/pressbox/articles'),
      ...documents.map(({ documentId }) => `/api/pressbox/articles/${documentId}`),
      `/api/pressbox/articles/${modified.documentId}/preview`,
      '/api/pressbox/matches',
      `/api/pressbox/matches/${match.documentId}`,
      '/api/pressbox/tags',
      `/api/pressbox/tags/${tag.documentId}`,
      '/api/upload/files',
      `/api/upload/files/${cover}`,
      ...documents.map(({ slug }) => `/api/pressbox/pages/articles/${slug}`),
      `/api/pressbox/pages/matches/${match.slug}`,
      '/api/pressbox/pages/home',
    ],
  };
});

// A newsroom has other tests: what no desk could have written does not stay.
afterAll(async () => {
  const where = { publishedAt: { $notNull: true }, title: { $startsWith: STEM } };
  await newsroom.strapi.db.query(ARTICLE).updateMany({ where, data: { publishAt: null } });
});

const queryOf = (pairs: readonly Pair[], word: string): string =>
  pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.replace(WORD, word))}`).join('&');

describe('questions at random', () => {
  it(
    'are answered without a word of a draft to whoever may not preview (promise 25)',
    async () => {
      const property = fc.asyncProperty(fc.nat(), params, of(...OUTSIDE), async (where, pairs, caller) => {
        const path = world.paths[where % world.paths.length];
        const ask = async (word: string) => {
          const { status, text } = await newsroom.get(`${path}?${queryOf(pairs, word)}`, caller);
          // A question may be told back in a refusal; what it looked for is no answer.
          return `${status} ${pairs.some(([, value]) => value === WORD) ? text.replaceAll(word, WORD) : text}`;
        };
        const answer = await ask(DECOY);
        expect(answer).not.toContain(SECRET);
        expect(await ask(SECRET)).toBe(answer);
      });
      await fc.assert(property, parameters);
    },
    timeout,
  );

  it(
    'that write a draft are answered with no more of it than was sent (promise 25)',
    async () => {
      const written = params.map((pairs) => pairs.filter(([key]) => !/^status/.test(key)));
      const drafts = of('draft', '', 'Draft', ' ');
      const property = fc.asyncProperty(written, drafts, async (pairs, status) => {
        const path = `/api/pressbox/articles/${world.modified.documentId}`;
        const { text } = await newsroom.put(`${path}?status=${status}&${queryOf(pairs, DECOY)}`, { data: {} }, WRITER);
        expect(text).not.toContain(SECRET);
      });
      await fc.assert(property, { ...parameters, numRuns: Math.ceil(parameters.numRuns / 10) });
    },
    timeout,
  );

  it('do tell the word to whoever may preview, so that its absence elsewhere means something (promise 25)', async () => {
    for (const caller of INSIDE) {
      const { text } = await newsroom.get('/api/pressbox/articles?status=draft&populate=*', caller).expect(200);
      expect(text).toContain(SECRET);
    }
  });
});
