import { unlessHeldBack } from './guard-bulk';

jest.mock('@strapi/strapi/admin', () => ({ adminApi: {} }));

const ARTICLE = 'plugin::pressbox.article';
const ahead = new Date(Date.now() + 3_600_000).toISOString();
const past = new Date(Date.now() - 3_600_000).toISOString();
const publish = unlessHeldBack((args) => ({ url: '/publish', data: args }));

/** A server that knows the hour of some articles. */
const server = (hours: Record<string, string>) =>
  jest.fn((request: unknown) => {
    if (typeof request !== 'string') return { data: { count: 2 } };
    const hour = hours[request.split('/')[3] ?? ''];
    return { data: { data: { languages: hour ? [{ locale: 'fr', publishAt: hour }] : [] } } };
  });

it('publishes what nothing holds back', async () => {
  const ask = server({ one: past });
  const args = { model: ARTICLE, documentIds: ['one', 'two'] };
  expect(await publish(args, null, null, ask)).toEqual({ data: { count: 2 } });
  expect(ask).toHaveBeenLastCalledWith({ url: '/publish', data: args });
});

it('publishes none of them while one is held back, and says so', async () => {
  const ask = server({ two: ahead });
  const answer = await publish({ model: ARTICLE, documentIds: ['one', 'two'] }, null, null, ask);
  expect(answer).toMatchObject({ error: { message: 'pressbox.embargo.bulk' } });
  expect(ask).not.toHaveBeenCalledWith(expect.objectContaining({ url: '/publish' }));
});

it('asks nothing about other types', async () => {
  const ask = server({});
  await publish({ model: 'plugin::other.page', documentIds: ['one'] }, null, null, ask);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('leaves the refusal to the publish route where it cannot find out', async () => {
  const ask = jest.fn((request: unknown) => (typeof request === 'string' ? { error: {} } : { data: { count: 1 } }));
  expect(await publish({ model: ARTICLE, documentIds: ['one'] }, null, null, ask)).toEqual({ data: { count: 1 } });
});
