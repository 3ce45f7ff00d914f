/**
 * A newsroom that is killed in the middle of its writes, as a power cut does, and started again on its database: what was
 * acknowledged is there, and nothing is half-written.
 */
import { ChildNewsroom } from '../support/child';
import { fuzz } from '../support/fuzz';
import { unique } from '../support/match';
import { LOCALES } from '../support/strapi';

const { runs, random, timeout } = fuzz({ name: 'kill', short: 2, long: 84 });

interface Document {
  documentId: string;
  locale?: string;
}
type Made = Record<'match-event' | 'tag' | 'article' | 'player', Set<string>>;

let newsroom: ChildNewsroom;
beforeAll(async () => {
  newsroom = await ChildNewsroom.open();
}, 120_000);
afterAll(() => newsroom?.close(), 60_000);

const made: Made = { 'match-event': new Set(), tag: new Set(), article: new Set(), player: new Set() };
const PLURALS = { 'match-event': 'match-events', tag: 'tags', article: 'articles', player: 'players' } as const;
type Kind = keyof Made;
/** How much was acknowledged. */
const count = (): number => Object.values(made).reduce((sum, ids) => sum + ids.size, 0);
const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

const create = async (plural: string, data: object): Promise<string | null> => {
  const { status, data: answer } = await newsroom.ask<Document>('POST', `/api/pressbox/${plural}?locale=fr`, { data });
  return status === 201 ? (answer?.documentId ?? null) : null;
};
const sure = async (plural: string, data: object): Promise<string> => {
  const id = await create(plural, data);
  if (id === null) throw new Error(`${plural}: not created\n${newsroom.said.join('').slice(-2_000)}`);
  return id;
};

/** What a desk does next. An answer counts; no answer says nothing. */
const write = async (match: string, kind: Kind): Promise<void> => {
  const tags = [...made.tag].slice(-2);
  const data = {
    'match-event': () => ({ match, kind: 'goal', side: random.pick(['home', 'away']), minute: 1 + random.below(90) }),
    tag: () => ({ name: unique('Tag') }),
    article: () => ({ title: unique('Titre'), matches: [match], tags }),
    player: () => ({ name: unique('Player') }),
  }[kind]();
  const id = await create(PLURALS[kind], data);
  if (id !== null) made[kind].add(id);
};

const desk = async (match: string): Promise<void> => {
  while (newsroom.isAlive) await write(match, random.pick(Object.keys(PLURALS) as Kind[]));
};

const all = (type: string, params: object = {}): Promise<Document[]> =>
  newsroom.documents<Document[]>(type, 'findMany', { fields: ['documentId'], pagination: { limit: -1 }, ...params });

const isWhole = async (match: string): Promise<void> => {
  const byLocale = { locale: '*', fields: ['documentId', 'locale'] };
  for (const kind of Object.keys(made) as Kind[]) {
    const stored = new Set((await all(kind, { locale: '*' })).map(({ documentId }) => documentId));
    expect([kind, [...made[kind]].filter((id) => !stored.has(id))]).toEqual([kind, []]);
  }
  // Every tag in every language.
  const languages = new Map<string, string[]>();
  for (const { documentId, locale = '' } of await all('tag', byLocale))
    languages.set(documentId, [...(languages.get(documentId) ?? []), locale].sort());
  for (const locales of languages.values()) expect(locales).toEqual([...LOCALES].sort());
  // What is published has its draft.
  const published = await all('article', { status: 'published', locale: '*' });
  const drafts = new Set((await all('article', { status: 'draft', locale: '*' })).map((row) => row.documentId));
  expect(published.filter(({ documentId }) => !drafts.has(documentId))).toEqual([]);
  // No part without its parent, and the score is the goals.
  expect(await all('match-event', { filters: { match: { id: { $null: true } } } })).toEqual([]);
  const goals = async (side: string) =>
    (await all('match-event', { filters: { side, match: { documentId: match } } })).length;
  const { homeScore, awayScore } = await newsroom.documents<{ homeScore: number; awayScore: number }>(
    'match',
    'findOne',
    { documentId: match },
  );
  expect([homeScore ?? 0, awayScore ?? 0]).toEqual([await goals('home'), await goals('away')]);
};

describe('a newsroom that is killed while desks write', () => {
  it(
    `has everything that it acknowledged, and nothing by halves, through ${runs} kills (promise 26)`,
    async () => {
      const [homeTeam, awayTeam] = [await sure('teams', { name: 'Home' }), await sure('teams', { name: 'Away' })];
      const match = await sure('matches', { homeTeam, awayTeam, phase: 'second_half' });
      for (let run = 0; run < runs; run += 1) {
        const desks = Array.from({ length: 6 }, () => desk(match));
        const until = count() + 4 + random.below(20);
        while (newsroom.isAlive && count() < until) await pause(10);
        await pause(random.below(100));
        await newsroom.kill();
        await Promise.all(desks);
        await newsroom.start();
        await isWhole(match);
      }
      expect(count()).toBeGreaterThan(0);
    },
    timeout,
  );
});
