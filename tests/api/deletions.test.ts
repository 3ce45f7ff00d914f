// @loop
/** A deletion under everything else that is done to a document: each answer is a plain one, and no half is left. */
import { articleDesk } from '../support/articles';
import { fuzz } from '../support/fuzz';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);
const articles = articleDesk(newsroom);
const { runs, random, timeout } = fuzz({ name: 'deletions', short: 12, long: 200 });

type Answer = PromiseLike<{ status: number; body: { error?: { message: string } } }>;
interface Doomed {
  plural: string;
  type: string;
  create(): Promise<Created>;
  /** What others do to it, or with it, at the same time. */
  acts: readonly ((of: Created) => Answer)[];
}

const change = (plural: string, data: () => object) => (of: Created) =>
  newsroom.put(`/api/pressbox/${plural}/${of.documentId}`, { data: data() });
const read = (plural: string, query: string) => (of: Created) =>
  newsroom.get(`/api/pressbox/${plural}/${of.documentId}${query}`, 'desk');
const inPanel = (type: string, data: () => object) => (of: Created) =>
  newsroom.admin('put', manager(type, of.documentId), data());
const link =
  (plural: string, data: (of: Created) => object, query = '') =>
  (of: Created) =>
    newsroom.post(`/api/pressbox/${plural}${query}`, { data: data(of) });

const named = (label: string) => () => ({ name: unique(label) });
const DOOMED: readonly Doomed[] = [
  {
    plural: 'players',
    type: 'player',
    create: () => desk.player(),
    acts: [change('players', named('Player')), inPanel('player', named('Player')), read('players', '?populate=*')],
  },
  {
    plural: 'teams',
    type: 'team',
    create: () => desk.team(),
    acts: [
      change('teams', named('FC')),
      link('matches', ({ documentId }) => ({ homeTeam: documentId })),
      inPanel('team', named('FC')),
    ],
  },
  {
    plural: 'tags',
    type: 'tag',
    create: () => newsroom.create('tags', { name: unique('Tag') }),
    acts: [
      change('tags', named('Tag')),
      link('articles', ({ documentId }) => ({ title: unique('Title'), tags: [documentId] }), '?locale=fr'),
      (of) => newsroom.put(`/api/pressbox/tags/${of.documentId}?locale=en`, { data: { name: unique('Tag') } }),
    ],
  },
  {
    plural: 'articles',
    type: 'article',
    create: () => articles.published(),
    acts: [
      change('articles', () => ({ title: unique('Title') })),
      (of) => articles.press('publish', of, 'fr', { title: unique('Titre') }),
      (of) => articles.press('unpublish', of, 'fr'),
      (of) => newsroom.put(`/api/pressbox/articles/${of.documentId}?locale=en`, { data: { title: unique('Title') } }),
      link('articles', ({ documentId }) => ({ title: unique('Title'), related: [documentId] }), '?locale=fr'),
    ],
  },
  {
    plural: 'matches',
    type: 'match',
    create: () => desk.match(),
    acts: [
      change('matches', () => ({ attendance: random.below(90_000) })),
      link('match-events', ({ documentId }) => ({ match: documentId, side: 'home', kind: 'goal', minute: 3 })),
      link('team-sheets', ({ documentId }) => ({ match: documentId, side: 'home' })),
      link('articles', ({ documentId }) => ({ title: unique('Title'), matches: [documentId] }), '?locale=fr'),
      inPanel('match', () => ({ attendance: random.below(90_000) })),
      read('matches', '/check'),
      read('matches', '/agate?locale=fr'),
    ],
  },
  {
    plural: 'match-events',
    type: 'match-event',
    create: async () => desk.goal(await desk.match(), 'home'),
    acts: [
      change('match-events', () => ({ minute: 1 + random.below(90) })),
      inPanel('match-event', () => ({ minute: 1 + random.below(90) })),
    ],
  },
];
const PLAIN = [200, 201, 204, 400, 404, 409];

describe('a document that is deleted', () => {
  it(
    `under other writes and reads is never a fault of ours, ${runs} times (promise 40)`,
    async () => {
      const faults: string[] = [];
      for (let run = 0; run < runs; run += 1) {
        const doomed = DOOMED[run % DOOMED.length] as Doomed;
        const of = await doomed.create();
        const acts = random.shuffle(doomed.acts).slice(0, 4);
        const remove = () =>
          random.percent(50)
            ? newsroom.delete(`/api/pressbox/${doomed.plural}/${of.documentId}`)
            : newsroom.admin('delete', manager(doomed.type, of.documentId));
        const all = random.shuffle([remove, ...acts.map((act) => () => act(of))]);
        const answers = await Promise.all(all.map(async (one) => one()));
        for (const [index, { status, body }] of answers.entries())
          if (!PLAIN.includes(status))
            faults.push(`${doomed.type}, act ${index}: ${status} ${JSON.stringify(body.error)}`);
      }
      expect(faults).toEqual([]);
    },
    timeout,
  );

  it('is 404 to whoever comes later, and deleted to whoever deletes it again (promise 40)', async () => {
    const gone = await desk.player();
    const address = `/api/pressbox/players/${gone.documentId}`;
    await newsroom.delete(address).expect(204);
    await newsroom.put(address, { data: { name: unique('Late') } }).expect(404);
    await newsroom.get(address).expect(404);
    await newsroom.delete(address).expect(204);
  });
});

describe('which document is written is said by the address alone', () => {
  it.each(['filters[slug]=nothing', '_q=nothing', 'sort=id', 'pagination[start]=5', 'pagination[page]=9'])(
    'so that a deletion with %s is refused, and neither half done nor said to be done (promise 32)',
    async (choice) => {
      const match = await desk.match();
      const goal = await desk.goal(match, 'home');
      const { body } = await newsroom.delete(`/api/pressbox/matches/${match.documentId}?${choice}`).expect(400);
      expect(body.error.message).toContain('Which document is written is said by its address alone.');
      await newsroom.get(`/api/pressbox/match-events/${goal.documentId}`).expect(200);
      const article = await articles.published();
      await newsroom.delete(`/api/pressbox/articles/${article.documentId}?${choice}`).expect(400);
      await articles.read(article).expect(200);
    },
  );
});
