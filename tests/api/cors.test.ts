// @database one: headers.
/** Whose pages may read what the newsroom answers. */
import request from 'supertest';
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const FOREIGN = 'https://elsewhere.example';

const get = (path: string, origin?: string) => (origin ? newsroom.get(path).set('origin', origin) : newsroom.get(path));
const preflight = (path: string, method: string, headers: string, origin = FOREIGN) =>
  request(newsroom.strapi.server.httpServer)
    .options(path)
    .set('origin', origin)
    .set('access-control-request-method', method)
    .set('access-control-request-headers', headers);
const cors = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')));

describe('the content API', () => {
  it('is read from any page, with its version and without cookies (promise 36)', async () => {
    const { headers } = await get('/api/pressbox/teams', FOREIGN).expect(200);
    expect(cors(headers)).toEqual({
      'access-control-allow-origin': FOREIGN,
      'access-control-expose-headers': expect.stringContaining('ETag'),
    });
  });

  it('allows a page to write by the version that it has read (promise 36)', async () => {
    const { headers } = await preflight('/api/pressbox/teams/x', 'PUT', 'content-type,authorization,if-match').expect(
      204,
    );
    expect(headers['access-control-allow-origin']).toBe(FOREIGN);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['access-control-allow-methods']).toContain('PUT');
    const allowed = headers['access-control-allow-headers']?.toLowerCase().split(',') ?? [];
    expect(allowed).toEqual(expect.arrayContaining(['content-type', 'authorization', 'if-match', 'if-none-match']));
  });

  it('says the same of a refusal (promise 36)', async () => {
    const { headers } = await get('/api/pressbox/articles?status=draft', FOREIGN).expect(403);
    expect(headers['access-control-allow-origin']).toBe(FOREIGN);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });
});

describe('a ready page', () => {
  it.each([FOREIGN, undefined])('has the same headers as one that is not, from %s (promise 36)', async (origin) => {
    const article = await articles.published({ title: unique('Titre') });
    const path = `/api/pressbox/pages/articles/${String(article.slug)}?locale=fr`;
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await get(path, origin).expect(200));
    const [first, ...later] = answers.map(({ headers }) => cors(headers));
    expect(first?.['access-control-allow-origin']).toBe(origin ?? '*');
    expect(first?.['access-control-expose-headers']).toContain('ETag');
    expect(first?.['access-control-allow-credentials']).toBeUndefined();
    for (const headers of later) expect(headers).toEqual(first);
  });
});

describe('the panel', () => {
  it.each(['/admin/init', '/content-manager/content-types', '/pressbox/locales', '/upload/files'])(
    'is read from its own pages alone: %s (promise 36)',
    async (path) => {
      const foreign = await get(path, FOREIGN);
      expect(cors(foreign.headers)).toEqual({});
      const asked = await preflight(path, 'PUT', 'content-type');
      expect(asked.headers['access-control-allow-origin']).toBeUndefined();
      expect(cors((await get(path)).headers)).not.toHaveProperty('access-control-allow-origin');
      const own = await newsroom.get(path).set('host', 'desk.example').set('origin', 'http://desk.example');
      expect(own.headers['access-control-allow-origin']).toBe('http://desk.example');
    },
  );
});
