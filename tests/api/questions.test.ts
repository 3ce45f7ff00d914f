/** How large a question over the content API may be. */
import { matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);
const ask = (path: string) => newsroom.get(`/api/pressbox/${path}`);
const LONG = 'x'.repeat(4_000);
const SHEETS = 'populate[teamSheets][populate][appearances][populate][player]=true';

describe('a question without a token', () => {
  it.each([
    { path: 'articles?populate=matches.edition.competition.editions.matches', sentence: 'populate goes 5 relations deep; 4 is the most without a token.' },
    { path: 'articles?filters[matches][edition][competition][editions][name]=x', sentence: 'A filter goes 4 relations deep; 3 is the most without a token.' },
    { path: 'articles?sort=matches.edition.name', sentence: 'A sort goes 2 relations deep; 1 is the most without a token.' },
    { path: 'articles?pagination[page]=900', sentence: 'The page skips 22,475 rows; 5,000 is the most without a token.' },
    { path: 'articles?_q=a&filters[title][$contains]=b', sentence: 'reads 3 texts from end to end' },
    { path: 'articles?populate[tags][filters][$or][0][name][$contains]=a&populate[related][filters][body][$contains]=a', sentence: 'reads 3 texts' },
    { path: `teams?filters[name]=${LONG}`, sentence: 'characters long; 4,000 is the most without a token.' },
  ])('is refused with the bound that it breaks: $sentence (promise 28)', async ({ path, sentence }) => {
    const { body } = await ask(path).expect(400);
    expect(body.error.name).toBe('ValidationError');
    expect(body.error.message).toContain(sentence);
  }); // prettier-ignore

  it('may be larger with a token, and no larger than that (promise 28)', async () => {
    await newsroom.get('/api/pressbox/articles?populate=matches.edition.competition.editions.matches', 'reader').expect(200);
    const deep = 'articles?populate=matches.edition.competition.editions.matches.edition.competition';
    const { body } = await newsroom.get(`/api/pressbox/${deep}`, 'reader').expect(400);
    expect(body.error.message).toBe('populate goes 7 relations deep; 6 is the most with a token.');
  }); // prettier-ignore

  it('of the media library is held against the same bounds (promise 28)', async () => {
    const sort = Array.from({ length: 11 }, () => 'name').join();
    const { body } = await newsroom
      .get(`/api/upload/files?sort=${sort}`, ['plugin::upload.content-api.find'])
      .expect(400);
    expect(body.error.message).toBe('The question sorts by 11 attributes; 10 is the most with a token.');
  });
});

describe('the rows of an answer', () => {
  const PATH = 'plugin::pressbox.questions.anyone';
  const withRows = async (rows: number, task: () => Promise<void>): Promise<void> => {
    const bounds = newsroom.strapi.config.get<object>(PATH);
    newsroom.strapi.config.set(PATH, { ...bounds, rows });
    try {
      await task();
    } finally {
      newsroom.strapi.config.set(PATH, bounds);
    }
  };
  /** A match with two sheets of eleven: 1 + 2 + 22 rows, and their players. */
  const playedMatch = async () => {
    const match = await desk.match();
    for (const side of ['home', 'away']) {
      const sheet = await desk.sheet(match, { side, formation: '4-4-2' });
      for (let n = 0; n < 11; n += 1) {
        const player = await desk.player();
        await newsroom.create('appearances', {
          teamSheet: sheet.documentId,
          player: player.documentId,
          role: 'starter',
        });
      }
    }
    return match;
  };

  it('are counted with all that is populated, and refused when there are too many (promise 28)', async () => {
    const match = await playedMatch();
    await withRows(60, async () => {
      const { body } = await ask(`matches/${match.documentId}?${SHEETS}`).expect(200);
      expect(body.data.teamSheets.flatMap(({ appearances }: { appearances: object[] }) => appearances)).toHaveLength(
        22,
      );
    });
    await withRows(40, async () => {
      const { body } = await ask(`matches/${match.documentId}?${SHEETS}`).expect(400);
      expect(body.error.message).toMatch(/^The answer is made of more than 40 rows, which is the most without a token/);
      await newsroom.get(`/api/pressbox/matches/${match.documentId}?${SHEETS}`, 'reader').expect(200);
    });
  });

  it('are never read far past the bound (promise 28)', async () => {
    const match = await playedMatch();
    const read: number[] = [];
    // Who may read is asked as well, of Strapi's own tables.
    const listen = (rows: unknown, { sql }: { sql: string }) =>
      Array.isArray(rows) && sql.includes('pressbox_') && read.push(rows.length);
    await withRows(12, async () => {
      newsroom.strapi.db.connection.on('query-response', listen);
      await ask(`matches/${match.documentId}?${SHEETS}`).expect(400);
      newsroom.strapi.db.connection.removeListener('query-response', listen);
    });
    expect(Math.max(...read)).toBeLessThanOrEqual(13);
  });

  it('weigh more where they are long (promise 28)', async () => {
    const tags = [10, 2_000].map((length) => ({ name: unique('Tag'), description: 'x'.repeat(length) }));
    const [short, long] = [await newsroom.create('tags', tags[0]!), await newsroom.create('tags', tags[1]!)];
    const path = '?fields[0]=description&locale=fr';
    const weight = async (documentId: string): Promise<number> => {
      for (let rows = 1; ; rows += 1) {
        let status = 0;
        await withRows(rows, async () => {
          ({ status } = await ask(`tags/${documentId}${path}`));
        });
        if (status === 200) return rows;
      }
    };
    expect((await weight(long.documentId)) - (await weight(short.documentId))).toBe(2);
  });
});
