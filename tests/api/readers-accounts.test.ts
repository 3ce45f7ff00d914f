/** Readers with an account: they sign in over http too, and read no less than those without one. */
import request from 'supertest';
import pluginsOf from '../../config/plugins';
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

// Registration is settled, and the rights of readers are changed.
const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);
const PASSWORD = 'Test-password-1';
const AUTHENTICATED = { type: 'authenticated' };

const account = async () => {
  const { strapi } = newsroom;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: AUTHENTICATED });
  const username = unique('reader').replace(' ', '-');
  const person = {
    username,
    email: `${username}@pressbox.test`,
    password: PASSWORD,
    provider: 'local',
    confirmed: true,
  };
  await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ ...person, role: role.id });
  return person;
};
const post = (path: string, body: object) => request(newsroom.strapi.server.httpServer).post(path).send(body);
const signIn = async () => {
  const { email } = await account();
  return post('/api/auth/local', { identifier: email, password: PASSWORD });
};
const cookiesOf = (environment: Record<string, string>) => {
  const env = ((name: string, fallback?: string) => environment[name] ?? fallback) as unknown;
  const helpers = { bool: (_: string, fallback: boolean) => fallback, int: (_: string, fallback: number) => fallback };
  const plugins = pluginsOf({ env: Object.assign(env as object, helpers) } as Parameters<typeof pluginsOf>[0]);
  return (plugins as Record<string, { config?: { sessions?: { cookie?: object } } }>)['users-permissions']?.config
    ?.sessions?.cookie;
};

describe('a reader with an account', () => {
  it('signs in over http, in production too (promise 37)', async () => {
    // Where nothing is said of it, Strapi makes the cookie a secure one in production, and cannot send it over http.
    expect(newsroom.strapi.config.get('plugin::users-permissions.sessions.cookie.secure')).toBe(false);
    const answer = await signIn();
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/httponly/i);
    expect(answer.headers['set-cookie']?.[0]).not.toMatch(/secure/i);
  });

  it('has a secure cookie where the newsroom is reached over https (promise 37)', () => {
    expect(cookiesOf({ PUBLIC_URL: 'https://newsroom.example' })).toEqual({ secure: true });
    expect(cookiesOf({ PUBLIC_URL: 'http://newsroom.example' })).toEqual({ secure: false });
    expect(cookiesOf({})).toEqual({ secure: false });
  });

  it('reads and votes as somebody without one does, and sees no drafts (promise 37)', async () => {
    const article = await articles.published();
    const { body } = await signIn();
    const ask = (path: string) => newsroom.get(path).set('authorization', `Bearer ${body.jwt}`);
    for (const plural of ['articles', 'matches', 'tags', 'teams', 'match-events', 'partners'])
      await ask(`/api/pressbox/${plural}`).expect(200);
    await ask(`/api/pressbox/articles/${article.documentId}`).expect(200);
    await ask(`/api/pressbox/pages/articles/${String(article.slug)}?locale=fr`).expect(200);
    await ask('/api/pressbox/articles?status=draft').expect(403);
    await post(`/api/pressbox/articles/${article.documentId}/rating`, {
      reader: unique('a-reader-with-an-account').replace(' ', '-'),
      stars: 4,
    })
      .set('authorization', `Bearer ${body.jwt}`)
      .expect(200);
  });
});

describe('an install that exists', () => {
  const permissions = () => newsroom.strapi.db.query('plugin::users-permissions.permission');
  const held = async (type: string): Promise<string[]> => {
    const rows: { action: string }[] = await permissions().findMany({
      where: { role: { type }, action: { $startsWith: 'plugin::pressbox.' } },
    });
    return rows.map(({ action }) => action).sort();
  };
  const advanced = () => newsroom.strapi.store({ type: 'plugin', name: 'users-permissions' });

  it('keeps what an administrator changes of signed-in readers and of registration (promise 37)', async () => {
    expect(await held('authenticated')).toEqual(await held('public'));
    await permissions().deleteMany({ where: { role: AUTHENTICATED, action: 'plugin::pressbox.coach.find' } });
    const settings = (await advanced().get({ key: 'advanced' })) as object;
    await advanced().set({ key: 'advanced', value: { ...settings, allow_register: true } });
    await newsroom.restart();
    expect(await held('authenticated')).not.toContain('plugin::pressbox.coach.find');
    expect(await advanced().get({ key: 'advanced' })).toMatchObject({ allow_register: true });
    // As the other tests of this newsroom find it.
    const role = await newsroom.strapi.db.query('plugin::users-permissions.role').findOne({ where: AUTHENTICATED });
    await permissions().create({ data: { action: 'plugin::pressbox.coach.find', role: role.id } });
    await advanced().set({ key: 'advanced', value: settings });
  });
});

describe('registration', () => {
  it('is closed unless the newsroom wants it (promise 37)', async () => {
    const username = unique('stranger').replace(' ', '-');
    const { status, body } = await post('/api/auth/local/register', {
      username,
      email: `${username}@pressbox.test`,
      password: PASSWORD,
    });
    expect([status, body.error?.message]).toEqual([400, 'Register action is currently disabled']);
  });
});
