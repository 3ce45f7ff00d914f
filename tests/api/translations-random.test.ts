/**
 * No order of writes leaves a wrong state: after every few, what is kept of each language is held against what this file
 * reckons from the rows, with a memory of its own of what was translated when.
 */
import {
  segmentsOf,
  translationReport,
  type MatchFacts,
  type Segment,
  type TranslatedWords,
} from '../../src/plugins/pressbox/core/src';
import { articleDesk } from '../support/articles';
import { fuzz } from '../support/fuzz';
import { manager, matchDesk, unique, type Match } from '../support/match';
import { LOCALES } from '../support/strapi';
import { useNewsroom, type Created } from '../support/newsroom';
import { paragraph } from './fact-desk';
import { translationDesk } from './translation-desk';

// Its own: a seed writes the same again only where nobody has written before.
const newsroom = useNewsroom({ own: true });
const { runs, random, timeout } = fuzz({ name: 'translations', short: 12, long: 1_000 });
const articles = articleDesk(newsroom);
const desk = translationDesk(newsroom);
const { match: play, goal } = matchDesk(newsroom);

const UID = 'plugin::pressbox.article';
const WRITES = 4;
type Row = TranslatedWords & {
  locale: string;
  publishedAt: unknown;
  createdAt: string;
  sourceLocale: string | null;
  matches: { documentId: string }[];
};

/** What a test knows of one article: what each language was translated from, and what it published from. */
interface Memory {
  article: Created;
  source: string;
  /** Of each language the words of the source that its own were last written against, field by field. */
  base: Map<string, Segment[]>;
  published: Map<string, Segment[]>;
}

const PARAGRAPHS = ['(1-0, 12)', '(1-0, 13)', 'no mark', 'another'];
const words = () => ({
  title: unique('Title'),
  standfirst: random.pick(['Short.', 'Long.', null]),
  // One paragraph: which of several was answered is what core’s own tests are about.
  body: [paragraph(`They scored ${random.pick(PARAGRAPHS)}.`)],
});

const rowsOf = async ({ article }: Memory): Promise<Row[]> =>
  newsroom.strapi.db.query(UID).findMany({
    where: { documentId: article.documentId },
    orderBy: { id: 'asc' },
    populate: { matches: true },
  }) as Promise<Row[]>;
const textsIn = (rows: readonly Row[], locale: string) => {
  const own = rows.filter((row) => row.locale === locale);
  return {
    draft: own.find(({ publishedAt }) => publishedAt === null) ?? null,
    published: own.find(({ publishedAt }) => publishedAt !== null) ?? null,
  };
};
const sourceWords = (rows: readonly Row[], source: string) => {
  const { draft, published } = textsIn(rows, source);
  return published ?? draft;
};
const fieldsOf = (segments: readonly Segment[], field: string) => segments.filter((one) => one.field === field);

/** A draft is written with other words: of each field that changed, the source as it stands is translated. */
const answered = (memory: Memory, rows: readonly Row[], locale: string, before: Row, after: Row): void => {
  const now = segmentsOf(sourceWords(rows, memory.source) ?? {});
  const base = memory.base.get(locale) ?? now;
  const [was, is] = [segmentsOf(before), segmentsOf(after)];
  const fields = ['title', 'standfirst', 'body'] as const;
  const isOther = (field: string) => JSON.stringify(fieldsOf(was, field)) !== JSON.stringify(fieldsOf(is, field));
  memory.base.set(
    locale,
    fields.flatMap((field) => fieldsOf(isOther(field) ? now : base, field)),
  );
};

let matches: Match[] = [];
let goals: Created[] = [];
const memories: Memory[] = [];
beforeAll(async () => {
  matches = [await play(), await play()];
  goals = [await goal(matches[0]!, 'home', { minute: 12 }), await goal(matches[1]!, 'home', { minute: 12 })];
}, 60_000);

const born = async (): Promise<void> => {
  const source = random.pick(LOCALES);
  const linked = random.percent(80) ? [random.pick(matches).documentId] : [];
  const write = random.percent(50) ? articles.write : articles.published;
  const article = await write({ ...words(), matches: linked }, source);
  memories.push({ article, source, base: new Map(), published: new Map() });
};

/** Writes a language, with what became of its base. */
const written = async (memory: Memory, locale: string): Promise<void> => {
  const before = await rowsOf(memory);
  const { draft } = textsIn(before, locale);
  await articles.put(memory.article, words(), locale);
  const after = await rowsOf(memory);
  const own = textsIn(after, locale).draft;
  if (locale === memory.source || !own) return;
  if (draft) answered(memory, after, locale, draft, own);
  else memory.base.set(locale, segmentsOf(sourceWords(after, memory.source) ?? {}));
};

const acts: ((memory: Memory) => Promise<void>)[] = [
  (memory) => written(memory, random.pick(LOCALES)),
  (memory) => written(memory, random.pick(LOCALES)),
  async (memory) => {
    const locale = random.pick(LOCALES);
    const { draft } = textsIn(await rowsOf(memory), locale);
    if (!draft) return;
    await articles.press('publish', memory.article, locale);
    const base = memory.base.get(locale);
    if (base) memory.published.set(locale, base);
  },
  async (memory) => {
    const locale = random.pick(LOCALES);
    if (textsIn(await rowsOf(memory), locale).published) await articles.press('unpublish', memory.article, locale);
  },
  async (memory) => {
    const locale = random.pick(LOCALES);
    if (!textsIn(await rowsOf(memory), locale).published) return;
    await articles.press('discard', memory.article, locale);
    const base = memory.published.get(locale);
    if (base) memory.base.set(locale, base);
  },
  async (memory) => {
    const locale = random.pick(LOCALES);
    if (locale === memory.source || !textsIn(await rowsOf(memory), locale).draft) return;
    await newsroom.admin('delete', manager('article', memory.article.documentId, `?locale=${locale}`));
    await desk.settled();
    memory.base.delete(locale);
    memory.published.delete(locale);
  },
  async (memory) => {
    const locale = random.pick(LOCALES);
    if (locale === memory.source || !textsIn(await rowsOf(memory), locale).draft) return;
    expect((await desk.post(memory.article, 'up-to-date', locale)).status).toBe(200);
    const rows = await rowsOf(memory);
    const now = segmentsOf(sourceWords(rows, memory.source) ?? {});
    const { draft, published } = textsIn(rows, locale);
    memory.base.set(locale, now);
    if (draft && published && JSON.stringify(segmentsOf(draft)) === JSON.stringify(segmentsOf(published)))
      memory.published.set(locale, now);
  },
  async (memory) => {
    const locale = random.pick(LOCALES);
    const rows = await rowsOf(memory);
    if (locale === memory.source || !textsIn(rows, locale).draft) return;
    await desk.settled();
    expect((await desk.post(memory.article, 'source', locale)).status).toBe(200);
    memory.source = locale;
    memory.base.clear();
    memory.published.clear();
    const now = segmentsOf(sourceWords(await rowsOf(memory), locale) ?? {});
    for (const other of LOCALES)
      if (other !== locale) {
        memory.base.set(other, now);
        memory.published.set(other, now);
      }
  },
  async () => {
    const { documentId } = random.pick(goals);
    await newsroom.put(`/api/pressbox/match-events/${documentId}`, { data: { minute: random.pick([12, 13]) } });
  },
  async () => {
    const { id } = random.pick(goals);
    const data = { minute: random.pick([12, 13]) };
    await newsroom.strapi.db.query('plugin::pressbox.match-event').update({ where: { id }, data });
  },
  async ({ article, source }) => {
    await articles.put(article, { matches: random.percent(70) ? [random.pick(matches).documentId] : [] }, source);
  },
];

const expected = async (memory: Memory): Promise<string[]> => {
  const rows = await rowsOf(memory);
  const service = newsroom.strapi.plugin('pressbox').service('match-facts') as {
    findMany(ids: string[]): Promise<Map<string, MatchFacts>>;
  };
  const factsOf = async (isDraft: boolean): Promise<MatchFacts[]> => {
    const row = rows.find(
      ({ publishedAt, matches: linked }) => (publishedAt === null) === isDraft && linked.length > 0,
    );
    return [...(await service.findMany((row?.matches ?? []).map(({ documentId }) => documentId))).values()];
  };
  const facts = { matches: await factsOf(true), publishedMatches: await factsOf(false) };
  const original = sourceWords(rows, memory.source);
  return LOCALES.map((locale) => {
    const isSource = locale === memory.source;
    const source = isSource || !original ? null : { locale: memory.source, words: original };
    const base = isSource ? null : (memory.base.get(locale) ?? null);
    const report = translationReport({ locale, ...textsIn(rows, locale), source, base, ...facts });
    return `${locale} ${report.state} ${report.changes.length} ${report.lost.length} ${report.contradicted.length}`;
  });
};

it(
  `keeps every state as it is reckoned anew, through ${runs} rounds of ${WRITES} writes`,
  async () => {
    for (let run = 0; run < runs; run += 1) {
      if (memories.length < 3 || random.percent(10)) await born();
      const told: string[] = [];
      for (let write = 0; write < WRITES; write += 1) {
        const memory = random.pick(memories);
        const act = random.pick(acts);
        told.push(`${acts.indexOf(act)} on ${memories.indexOf(memory)}`);
        await act(memory);
      }
      await desk.settled();
      for (const memory of memories) {
        const found: string[] = [];
        for (const locale of LOCALES) {
          const { state, changesOfSource, lostClaims, contradictions } = await desk.one(memory.article, locale);
          found.push(`${locale} ${state} ${changesOfSource.length} ${lostClaims.length} ${contradictions.length}`);
        }
        expect([run, told, found]).toEqual([run, told, await expected(memory)]);
      }
    }
  },
  timeout,
);
