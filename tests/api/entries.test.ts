/** The entries that pages read instead of links: one of each, however many nodes make them anew at once. */
import { articleDesk, idsOf } from '../support/articles';
import { matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

// Every entry is counted: nobody else writes here.
const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);
const articles = articleDesk(newsroom);

interface Entries {
  repair(): Promise<boolean>;
}
const KINDS = {
  'tag-entries': { table: 'pressbox_tag_entries', unique: ['article_row', 'tag_row'] },
  'author-entries': { table: 'pressbox_author_entries', unique: ['article_row', 'author_row'] },
  'match-entries': { table: 'pressbox_match_entries', unique: ['source', 'source_row', 'subject_row'] },
} as const;
type Kind = keyof typeof KINDS;
const entries = (kind: Kind) => newsroom.strapi.plugin('pressbox').service(kind) as Entries;
const rows = async (kind: Kind): Promise<string[]> => {
  const stored: Record<string, unknown>[] = await newsroom.strapi.db.connection(KINDS[kind].table);
  return stored.map((row) => KINDS[kind].unique.map((column) => String(row[column])).join(' ')).sort();
};

beforeAll(async () => {
  const match = await desk.match({ kickOff: '2024-01-10T20:00:00Z' });
  const player = await desk.player();
  await desk.goal(match, 'home', { player: player.documentId });
  const tags = [
    await newsroom.create('tags', { name: unique('Tag') }),
    await newsroom.create('tags', { name: unique('Tag') }),
  ];
  const authors = [await newsroom.create('authors', { name: unique('Author') })];
  for (let n = 0; n < 5; n += 1) await articles.published({ tags: idsOf(tags), authors: idsOf(authors) });
});

describe.each(Object.keys(KINDS) as Kind[])('%s', (kind) => {
  it('are made anew once, when several nodes find at once that they do not add up (promise 15)', async () => {
    const before = await rows(kind);
    expect(before.length).toBeGreaterThan(1);
    for (let round = 0; round < 3; round += 1) {
      const { connection } = newsroom.strapi.db;
      const [{ id }] = (await connection(KINDS[kind].table).select('id').limit(1)) as [{ id: number }];
      await connection(KINDS[kind].table).where({ id }).delete();
      const nodes = await Promise.all(Array.from({ length: 4 }, () => entries(kind).repair()));
      expect(nodes.filter(Boolean)).toHaveLength(1);
      expect(await rows(kind)).toEqual(before);
    }
  });

  it('of an older newsroom that has some twice lose them before they are kept apart (promise 15)', async () => {
    const { strapi } = newsroom;
    const before = await rows(kind);
    const { table, unique: columns } = KINDS[kind];
    const name = `${table}_${columns.join('_')}_uq`;
    // A builder runs all that it was ever told: one for each statement.
    const { connection } = strapi.db;
    await connection.schema.alterTable(table, (change) => change.dropUnique([...columns], name));
    const [{ id: _id, ...row }] = (await strapi.db.connection(table).limit(1)) as [Record<string, unknown>];
    await strapi.db.connection(table).insert(row);
    expect(await rows(kind)).toHaveLength(before.length + 1);
    await strapi
      .hook('strapi::content-types.beforeSync')
      .call({ oldContentTypes: {}, contentTypes: strapi.contentTypes });
    expect(await rows(kind)).toEqual(before);
    await connection.schema.alterTable(table, (change) => change.unique([...columns], { indexName: name }));
  });
});
