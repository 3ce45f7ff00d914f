import { matchDesk, manager, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);
const named = (plural: string, data: object = {}) => newsroom.create(plural, { name: unique('Name'), ...data });
const edition = async () =>
  named('editions', { competition: (await named('competitions', { kind: 'league' })).documentId });

/** One document of each type, as little as it takes. */
const MADE: Record<string, [string, () => Promise<Created>]> = {
  article: ['articles', () => newsroom.create('articles', { title: unique('Titre') })],
  tag: ['tags', () => named('tags')],
  'commentary-entry': ['commentary-entries', () => newsroom.create('commentary-entries', { text: unique('Text') })],
  partner: ['partners', () => named('partners', { url: 'https://example.org' })],
  author: ['authors', () => named('authors')],
  competition: ['competitions', () => named('competitions', { kind: 'league' })],
  edition: ['editions', edition],
  team: ['teams', () => desk.team()],
  player: ['players', () => desk.player()],
  coach: ['coaches', () => named('coaches')],
  referee: ['referees', () => named('referees')],
  venue: ['venues', () => named('venues')],
  match: ['matches', () => desk.match()],
  tie: [
    'ties',
    async () =>
      newsroom.create('ties', {
        edition: (await edition()).documentId,
        roundType: 'final',
        firstTeam: (await desk.team()).documentId,
        secondTeam: (await desk.team()).documentId,
      }),
  ],
  'team-sheet': ['team-sheets', async () => desk.sheet(await desk.match(), { side: 'home' })],
  appearance: [
    'appearances',
    async () =>
      newsroom.create('appearances', {
        teamSheet: (await desk.sheet(await desk.match(), { side: 'home' })).documentId,
        player: (await desk.player()).documentId,
        role: 'starter',
      }),
  ],
  'match-event': ['match-events', async () => desk.goal(await desk.match(), 'home')],
};

const rowsOf = (type: string, { documentId }: Created): Promise<Record<string, unknown>[]> =>
  newsroom.strapi.db
    .query(`plugin::pressbox.${type}` as 'plugin::pressbox.team')
    .findMany({ where: { documentId }, populate: { createdBy: true }, orderBy: { id: 'asc' } });
const marks = async (type: string, document: Created) =>
  (await rowsOf(type, document)).map(({ id, locale, createdAt, createdBy }) => ({ id, locale, createdAt, createdBy }));
const now = async () => (await newsroom.admin('get', '/admin/users/me')).body.data as { id: number };

describe.each(Object.entries(MADE))('a %s', (type, [plural, make]) => {
  it('stays itself, whichever document the body of a form names (promise 39)', async () => {
    const [mine, other] = [await make(), await make()];
    const before = [await marks(type, mine), await marks(type, other)];
    const address = manager(type, mine.documentId, '?locale=fr');
    const moved = await newsroom.admin('put', address, { documentId: other.documentId });
    expect(moved.status).toBe(400);
    expect(moved.body.error.message).toContain('documentId');
    const { id } = await now();
    const system = { id: other.id, createdAt: '2001-01-01T00:00:00.000Z', publishedAt: null, createdBy: id + 7 };
    const kept = await newsroom.admin('put', address, { documentId: mine.documentId, ...system });
    expect(kept.body.error).toBeUndefined();
    expect(kept.body.data.documentId).toBe(mine.documentId);
    const answer = await newsroom.put(`/api/pressbox/${plural}/${mine.documentId}?status=draft`, {
      data: { documentId: other.documentId, ...system, createdBy: undefined, publishedAt: undefined },
    });
    expect([200, 400]).toContain(answer.status);
    expect([await marks(type, mine), await marks(type, other)]).toEqual(before);
  });

  it('is born with an id of its own', async () => {
    const other = await make();
    const before = await marks(type, other);
    const { body } = await newsroom.admin('get', manager(type, other.documentId, '?locale=fr'));
    const plain = Object.fromEntries(
      Object.entries(body.data as object).filter(([, value]) => typeof value !== 'object' || value === null),
    );
    // Most types want more than that, and say so; what is made is another document all the same.
    for (const answer of [
      await newsroom.admin('post', manager(type, '', '?locale=fr'), { ...plain, slug: null, locale: 'fr' }),
      await newsroom.admin('post', manager(type, `clone/${other.documentId}`, '?locale=fr'), { ...plain, slug: null }),
      await newsroom.post(`/api/pressbox/${plural}`, { data: { ...plain, slug: null } }),
    ]) {
      expect(answer.status).toBeLessThan(500);
      const made = answer.body.data as Created | null;
      if (answer.status < 300) expect(made?.documentId).not.toBe(other.documentId);
      if (answer.status < 300) expect(made?.id).not.toBe(other.id);
    }
    expect(await marks(type, other)).toEqual(before);
  });
});

it('a fact has no language, whatever its form says (promise 39)', async () => {
  const team = await desk.team();
  const answer = await newsroom.admin('put', manager('team', team.documentId), { code: 'ABC', locale: 'it' });
  expect(answer.body.error).toBeUndefined();
  expect(await rowsOf('team', team)).toMatchObject([{ locale: null, code: 'ABC' }]);
});

it('a row of one language is not written by a form of another', async () => {
  const tag = await named('tags');
  const form = { name: unique('Nome'), locale: 'fr', documentId: tag.documentId };
  expect((await newsroom.admin('put', manager('tag', tag.documentId, '?locale=it'), form)).status).toBe(200);
  const rows = await rowsOf('tag', tag);
  expect(rows.map(({ locale }) => locale)).toEqual(['fr', 'en', 'it']);
  expect(rows.find(({ locale }) => locale === 'it')).toMatchObject({ name: form.name });
  expect(rows.find(({ locale }) => locale === 'fr')).toMatchObject({ name: tag.name });
});
