/** A text is as long as its model says on every database, and one that is longer is refused with a sentence. */
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';
import { oneOfEach, ourTypes } from '../support/one-of-each';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);

/** A text of exactly so many characters, most of them two bytes long, and no other's: what is unique is its end. */
const long = (length: number): string => unique('È').replace(/\s/g, '').padStart(length, 'è').slice(-length);

interface Model {
  attributes: Record<string, { type: string; maxLength?: number }>;
}

it('no type promises more than its column holds (promise 33)', () => {
  const models = Object.entries(newsroom.strapi.contentTypes as unknown as Record<string, Model>);
  const wider = models
    .filter(([uid]) => uid.startsWith('plugin::pressbox.'))
    .flatMap(([uid, { attributes }]) =>
      Object.entries(attributes)
        .filter(([, { type, maxLength = 0 }]) => type === 'string' && maxLength > 255)
        .map(([name]) => `${uid} ${name}`),
    );
  expect(wider).toEqual([]);
});

/** What is written in a form of its own: a code, a zone. That form refuses it before its length counts. */
const OWN_FORM = ['countryCode', 'nationality', 'timeZone', 'formation', 'primaryColor'];
const textOf = (field: string, length: number): string =>
  field === 'url' ? 'https://a.example/'.padEnd(length, 'a') : field === 'slug' ? unique('a').replace(/\W/g, '-').padEnd(length, 'a') : long(length); // prettier-ignore

it('every text of every type of ours is refused one over its bound, with its name, and kept at its bound (promise 33)', async () => {
  const made = await oneOfEach(newsroom);
  const types = ourTypes(newsroom);
  expect(types.map(({ name }) => name).sort()).toEqual([...made.keys()].sort());
  const [wrong, tried]: [string[], string[]] = [[], []];
  for (const { name, plural, attributes, isLocalized } of types) {
    const path = `/api/pressbox/${plural}/${made.get(name)?.documentId}${isLocalized ? '?locale=fr' : ''}`;
    for (const [field, { type, maxLength }] of Object.entries(attributes)) {
      const bound = maxLength ?? (type === 'string' ? 255 : undefined);
      if (bound === undefined || (type !== 'string' && type !== 'text') || field === 'locale') continue;
      const over = await newsroom.put(path, { data: { [field]: textOf(field, bound + 1) } });
      const [error] = (over.body.error?.details?.errors ?? []) as { path: string[] }[];
      if (over.status !== 400 || error?.path[0] !== field)
        wrong.push(`${name}.${field} of ${bound + 1}: ${over.status} ${JSON.stringify(over.body.error)}`);
      if (OWN_FORM.includes(field)) continue;
      tried.push(`${name}.${field}`);
      const text = textOf(field, bound);
      const kept = await newsroom.put(path, { data: { [field]: text } });
      if (kept.status !== 200 || kept.body.data[field] !== text)
        wrong.push(`${name}.${field} of ${bound}: ${kept.status} ${JSON.stringify(kept.body.error ?? kept.body.data[field])}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(tried.length).toBeGreaterThan(40);
}); // prettier-ignore

describe('an article', () => {
  it.each(['title', 'metaTitle', 'coverCredit', 'coverAlternativeText'])(
    'has a %s of 255 characters, and one of 256 or 300 is refused with its length (promise 33)',
    async (field) => {
      const words = long(255);
      const { body } = await newsroom
        .post('/api/pressbox/articles?status=draft', { data: { title: unique('Long'), [field]: words } })
        .expect(201);
      expect(body.data[field]).toBe(words);
      for (const length of [256, 300]) {
        const data = { title: unique('Long'), [field]: long(length) };
        const refusal = await newsroom.post('/api/pressbox/articles', { data }).expect(400);
        expect(refusal.body.error).toMatchObject({
          name: 'ValidationError',
          message: `The ${field} is ${length} characters long; 255 is the most. Shorten it.`,
          details: { errors: [{ path: [field] }] },
        });
      }
    },
  );

  it('is refused in the panel as over the content API (promise 33)', async () => {
    const answer = await newsroom.admin('post', manager('article'), { title: long(300) });
    expect(answer.status).toBe(400);
  });
});

it('the note of an event has up to 500 characters (promise 33)', async () => {
  const match = await desk.match();
  const note = long(500);
  const goal = await desk.goal(match, 'home', { note });
  const { body } = await newsroom.get(`/api/pressbox/match-events/${goal.documentId}`).expect(200);
  expect(body.data.note).toBe(note);
  const refusal = await newsroom
    .put(`/api/pressbox/match-events/${goal.documentId}`, { data: { note: long(501) } })
    .expect(400);
  expect(refusal.body.error.message).toBe('The note is 501 characters long; 500 is the most. Shorten it.');
});

it('the address of a partner has up to 500 characters (promise 33)', async () => {
  const url = 'https://example.com/'.padEnd(500, 'a');
  const partner = { name: unique('Partner'), url };
  const { body } = await newsroom.post('/api/pressbox/partners', { data: partner }).expect(201);
  expect(body.data.url).toBe(url);
  const refusal = await newsroom.post('/api/pressbox/partners', { data: { ...partner, url: `${url}a` } }).expect(400);
  expect(refusal.body.error.message).toBe('The url is 501 characters long; 500 is the most. Shorten it.');
});

it.each([
  ['pressbox_match_events', 'note'],
  ['pressbox_partners', 'url'],
])('what an older newsroom holds in %s.%s is kept when it starts with the longer column (promise 33)', async (table, column) => {
  const { db } = newsroom.strapi;
  const { connection } = db;
  const documentId = unique('old');
  // An older newsroom has none that is longer.
  await connection(table).where(column, 'like', `${'_'.repeat(256)}%`).delete();
  await connection.schema.alterTable(table, (columns) => void columns.string(column, 255).alter());
  await connection(table).insert({ document_id: documentId, [column]: 'https://example.com/è' });

  await db.schema.syncSchema();

  const kept = () => connection(table).where({ document_id: documentId }).first(column);
  expect(await kept()).toMatchObject({ [column]: 'https://example.com/è' });
  const longer = 'x'.repeat(500);
  await connection(table).where({ document_id: documentId }).update({ [column]: longer });
  expect(await kept()).toMatchObject({ [column]: longer });
  await connection(table).where({ document_id: documentId }).delete();
}); // prettier-ignore
