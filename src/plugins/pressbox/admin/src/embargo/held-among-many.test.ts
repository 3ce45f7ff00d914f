import { heldAmongMany } from './held-among-many';

jest.mock('@strapi/strapi/admin', () => ({ adminApi: {} }));

const ahead = new Date(Date.now() + 3_600_000).toISOString();
const past = new Date(Date.now() - 3_600_000).toISOString();
const many = { documentIds: ['one', 'two'], locales: ['fr'] };

/** A server that knows the hour of some articles. */
const server = (hours: Record<string, string>) => (request: unknown) => {
  const hour = hours[String(request).split('/')[3] ?? ''];
  return { data: { data: { languages: hour ? [{ locale: 'fr', publishAt: hour }] : [] } } };
};

it('lets go what nothing holds back', async () => {
  expect(await heldAmongMany(many, server({ one: past }))).toBeNull();
});

it('refuses all of them while one is held back, and says so', async () => {
  expect(await heldAmongMany(many, server({ two: ahead }))).toMatchObject({ message: 'pressbox.embargo.bulk' });
});

it('leaves the refusal to the publish route where it cannot find out', async () => {
  expect(await heldAmongMany(many, () => ({ error: {} }))).toBeNull();
});
