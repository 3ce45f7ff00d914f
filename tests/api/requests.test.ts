// @database one: a count in memory.
/** How much one address may ask without a token. */
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom();
const PATH = 'plugin::pressbox.requests.perMinute';
const forget = () => newsroom.strapi.plugin('pressbox').service('request-limits').stop();

describe('a flood of questions', () => {
  let before: object;
  beforeEach(() => {
    before = newsroom.strapi.config.get<object>(PATH);
    newsroom.strapi.config.set(PATH, { pages: 3, others: 2 });
    forget();
  });
  afterEach(() => {
    newsroom.strapi.config.set(PATH, before);
    forget();
  });
  const ask = () => newsroom.get('/api/pressbox/teams');

  it('is told to wait, and for how long (promise 28)', async () => {
    await ask().expect(200);
    await ask().expect(200);
    const { body, headers } = await ask().expect(429);
    expect(body).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError' } });
    const wait = Number(headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(body.error.message).toBe(`Too many requests. Try again in ${wait} s.`);
  });

  it('is counted before the database is asked who may read (promise 28)', async () => {
    await ask();
    await ask();
    expect(await newsroom.statements(() => ask().expect(429))).toEqual([]);
  });

  it('is not gone round with a header that anybody may send, nor with a token that is none (promise 28)', async () => {
    for (let n = 0; n < 2; n += 1) await ask().set('x-forwarded-for', `192.0.2.${n}`).expect(200);
    await ask().set('x-forwarded-for', '192.0.2.9').expect(429);
    for (let n = 0; n < 2; n += 1)
      await ask()
        .set('authorization', `Bearer ${'0'.repeat(64)}${n}`)
        .expect(401);
    await ask()
      .set('authorization', `Bearer ${'1'.repeat(64)}`)
      .expect(429);
  });

  it('is none of a token, which is not counted once it has proved valid (promise 28)', async () => {
    for (let n = 0; n < 5; n += 1) await newsroom.get('/api/pressbox/teams', 'reader').expect(200);
  });

  it('leaves pages their own, larger number (promise 28)', async () => {
    await ask();
    await ask();
    for (let n = 0; n < 3; n += 1) await newsroom.get(`/api/pressbox/pages/tags/none-${n}?locale=fr`).expect(404);
    await newsroom.get('/api/pressbox/pages/tags/none-4?locale=fr').expect(429);
  });
});
