/** A link to one document that two desks move at once: a venue, a referee. */
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);

const venue = (name: string) => newsroom.create('venues', { name: unique(name) });
const form = async ({ documentId }: Created) =>
  (await newsroom.admin('get', manager('match', documentId))).body.data as { updatedAt: string };
const key = ({ id, documentId }: Created) => ({ id, documentId });
/** As the content manager's picker moves a link: it takes away what it found, and puts there what was chosen. */
const moved = (from: Created | null, to: Created | null) => ({
  connect: to ? [key(to)] : [],
  disconnect: from ? [key(from)] : [],
});
const save = ({ documentId }: Created, data: object) => newsroom.admin('put', manager('match', documentId), data);
const venueOf = async (match: Created) => (await desk.read(match, '?populate=venue')).venue?.documentId ?? null;
const tick = () => new Promise((wake) => setTimeout(wake, 5));

describe('a link that two desks have moved', () => {
  it('is told of, by the name that is stored now, and nothing is written', async () => {
    const [old, mine, theirs] = [await venue('Old'), await venue('Mine'), await venue('Theirs')];
    const match = await desk.match({ venue: old.documentId });
    const { updatedAt } = await form(match);
    await tick();
    expect((await save(match, { venue: moved(old, theirs) })).status).toBe(200);
    const { status, body } = await save(match, { updatedAt, venue: moved(old, mine) });
    expect(status).toBe(409);
    expect(body.error.details.changed).toEqual([{ field: 'venue', yours: moved(old, mine), stored: theirs.name }]);
    expect(body.error.message).toContain('It differs from yours in: venue.');
    expect(await venueOf(match)).toBe(theirs.documentId);
  });

  it('is told of where one of them has emptied it', async () => {
    const [old, mine] = [await venue('Old'), await venue('Mine')];
    const match = await desk.match({ venue: old.documentId });
    const { updatedAt } = await form(match);
    await tick();
    expect((await save(match, { venue: moved(old, null) })).status).toBe(200);
    const { body } = await save(match, { updatedAt, venue: moved(old, mine) });
    expect(body.error.details.changed).toEqual([{ field: 'venue', yours: moved(old, mine), stored: null }]);
  });

  it('is no question where both chose the same, or one alone has moved it', async () => {
    const [old, same] = [await venue('Old'), await venue('Same')];
    const match = await desk.match({ venue: old.documentId });
    const { updatedAt } = await form(match);
    await tick();
    expect((await save(match, { venue: moved(old, same) })).status).toBe(200);
    const both = await save(match, { updatedAt, venue: moved(old, same) });
    expect([both.status, both.body.error.details.changed]).toEqual([409, []]);
    const alone = await save(match, { updatedAt, venue: moved(same, old), attendance: 7 });
    expect(alone.body.error.details.changed).toEqual([{ field: 'attendance', yours: 7, stored: null }]);
  });
});
