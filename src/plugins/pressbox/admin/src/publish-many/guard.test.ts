import { manyIn, refusal, unlessRefused, type Guard } from './guard';

jest.mock('@strapi/strapi/admin', () => ({ adminApi: {} }));

const ARTICLE = 'plugin::pressbox.article';
const query = (args: unknown) => ({ url: '/publish', data: args });
const server = () => jest.fn(() => ({ data: { count: 2 } }));

it('publishes articles against which no guard says anything', async () => {
  const [ask, args] = [server(), { model: ARTICLE, documentIds: ['one', 'two'], params: { locale: 'fr' } }];
  const guard = jest.fn<ReturnType<Guard>, Parameters<Guard>>(async () => null);
  expect(await unlessRefused(query, [guard, guard])(args, null, null, ask)).toEqual({ data: { count: 2 } });
  expect(ask).toHaveBeenCalledWith({ url: '/publish', data: args });
  expect(guard.mock.calls.map(([many]) => many)).toEqual(
    Array.from({ length: 2 }, () => ({ documentIds: ['one', 'two'], locales: ['fr'] })),
  );
});

it('sends nothing, and asks nobody else, once a guard refuses', async () => {
  const [ask, second] = [server(), jest.fn(async () => null)];
  const guards: Guard[] = [async () => refusal('embargo.bulk'), second];
  const answer = await unlessRefused(query, guards)({ model: ARTICLE, documentIds: ['one'] }, null, null, ask);
  expect(answer).toEqual({ error: refusal('embargo.bulk') });
  expect(ask).not.toHaveBeenCalled();
  expect(second).not.toHaveBeenCalled();
});

it('asks no guard about another type', async () => {
  const guards: Guard[] = [async () => refusal('embargo.bulk')];
  const args = { model: 'plugin::other.page', documentIds: ['one'] };
  expect(await unlessRefused(query, guards)(args, null, null, server())).toEqual({ data: { count: 2 } });
});

it.each([
  [
    { documentIds: ['one'], params: { locale: ['fr', 'it'] } },
    { documentIds: ['one'], locales: ['fr', 'it'] },
  ],
  [
    { documentIds: ['one'], params: {} },
    { documentIds: ['one'], locales: [null] },
  ],
  [{ documentIds: 'one' }, { documentIds: ['one'], locales: [null] }],
  [{}, { documentIds: [], locales: [null] }],
])('reads %j', (args, many) => expect(manyIn({ model: ARTICLE, ...args })).toEqual(many));
