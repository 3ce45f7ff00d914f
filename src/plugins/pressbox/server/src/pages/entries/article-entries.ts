/** Keeps the articles of a tag, and of an author, in the order of their hours. Written in the transaction of the write itself. */
import type { Core } from '@strapi/strapi';
import { ARTICLE, AUTHOR, AUTHOR_ENTRY, TAG, TAG_ENTRY } from '../../platform/uids';
import { getService } from '../../platform/service';
import { insertNew, type PageDatabase } from '../../sql/database';

interface LifecycleEvent {
  action: string;
  params: { where?: Record<string, unknown>; data?: Record<string, unknown> | Record<string, unknown>[] };
  result?: { id?: number; ids?: number[] } | null;
  state: { ids?: number[] };
}

/** What is kept in order: its entries, and the links that they are made of. */
interface Kind {
  uid: typeof TAG_ENTRY | typeof AUTHOR_ENTRY;
  /** The names of the table of entries, and of the one of links. */
  entries: string;
  links: string;
  /** The column of an entry with the row of its subject, and that of a link. */
  row: string;
  id: string;
  /** A tag's row is of one language, an author's of none. */
  language: boolean;
}
const TAGS: Kind = { uid: TAG_ENTRY, entries: '{tagEntry}', links: '{article.tags}', row: '[tag_row]', id: '[tag_id]', language: false }; // prettier-ignore
const AUTHORS: Kind = { uid: AUTHOR_ENTRY, entries: '{authorEntry}', links: '{article.authors}', row: '[author_row]', id: '[author_id]', language: true }; // prettier-ignore

const createArticleEntries = (strapi: Core.Strapi, { uid, entries, links, row, id, language }: Kind) => {
  const database = (): PageDatabase => strapi.plugin('pressbox').service('pages').db as PageDatabase;
  const linked = `from ${links} l join {article} a on a.[id] = l.[article_id]`;
  const insert = `${entries} (${row}, [article_row], [released_at]${language ? ', [language]' : ''})`;
  const select = `select l.${id}, a.[id], coalesce(a.[released_at], a.[published_at])
    ${language ? ", coalesce(a.[locale], '')" : ''} ${linked} where a.[published_at] is not null`;

  return {
    /** Writes the entries of some articles anew, in the transaction that is open. */
    async renew(articleIds: readonly number[]): Promise<void> {
      if (articleIds.length === 0) return;
      await database().all(`delete from ${entries} where [article_row] in (?)`, [articleIds]);
      await database().all(insertNew(strapi, insert, `${select} and a.[id] in (?)`), [articleIds]);
    },

    /** Takes out the entries of some tags or authors, which are gone. */
    async forget(ids: readonly number[]): Promise<void> {
      if (ids.length > 0) await database().all(`delete from ${entries} where ${row} in (?)`, [ids]);
    },

    /** Makes them all anew where they do not add up: after an import, or in a database that is older than they are. */
    async repair(): Promise<boolean> {
      // The second of two nodes looks when the first has made them.
      return getService(strapi, 'holds').during([{ uid, documentId: '' }], () => this.repairAlone());
    },

    async repairAlone(): Promise<boolean> {
      const count = async (sql: string) => Number((await database().all<{ n: unknown }>(sql, []))[0]?.n);
      const kept = await count(`select count(*) as [n] from ${entries}`);
      const wanted = await count(`select count(*) as [n] ${linked} where a.[published_at] is not null`);
      // An import gives rows other ids: as many entries as links may still be those of other articles.
      const sound = await count(
        `select count(*) as [n] ${linked} join ${entries} e on e.[article_row] = a.[id] and e.${row} = l.${id}
         where a.[published_at] is not null ${language ? "and e.[language] = coalesce(a.[locale], '')" : ''}`,
      );
      if (kept === wanted && kept === sound) return false;
      await database().all(`delete from ${entries}`, []);
      await database().all(insertNew(strapi, insert, select), []);
      return true;
    },
  };
};
type ArticleEntries = ReturnType<typeof createArticleEntries>;

export const createTagEntriesService = ({ strapi }: { strapi: Core.Strapi }) => createArticleEntries(strapi, TAGS);
export const createAuthorEntriesService = ({ strapi }: { strapi: Core.Strapi }) =>
  createArticleEntries(strapi, AUTHORS);

/** More rows than an engine takes in one list. */
const BATCH = 400;
const inBatches = async (ids: readonly number[], work: (batch: number[]) => Promise<void>): Promise<void> => {
  for (let start = 0; start < ids.length; start += BATCH) await work(ids.slice(start, start + BATCH));
};

/** A published article says when readers first saw it, whoever wrote its row. */
const stampRelease = (data: Record<string, unknown> | undefined): void => {
  if (data?.publishedAt && data.releasedAt === undefined) data.releasedAt = data.publishedAt;
};

export const registerArticleEntryLifecycles = (
  strapi: Core.Strapi,
  services: { tags: ArticleEntries; authors: ArticleEntries },
): void => {
  const idsOf = async (uid: typeof ARTICLE | typeof TAG | typeof AUTHOR, where: unknown): Promise<number[]> => {
    const rows: { id: number }[] = await strapi.db
      .query(uid)
      .findMany({ where: (where ?? {}) as Record<string, unknown>, select: ['id'] });
    return rows.map(({ id }) => id);
  };
  const renew = (ids: readonly number[]) =>
    inBatches(ids, async (batch) => {
      await services.tags.renew(batch);
      await services.authors.renew(batch);
    });

  const subscribe = (subscriber: object) =>
    strapi.db.lifecycles.subscribe(subscriber as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);

  const remember = async (event: LifecycleEvent) => {
    event.state = { ids: await idsOf(ARTICLE, event.params.where) };
  };
  const follow = ({ state }: LifecycleEvent) => renew(state.ids ?? []);
  subscribe({
    models: [ARTICLE],
    beforeCreate: ({ params }: LifecycleEvent) => stampRelease(params.data as Record<string, unknown>),
    beforeCreateMany: ({ params }: LifecycleEvent) => [params.data ?? []].flat().forEach(stampRelease),
    afterCreate: ({ result }: LifecycleEvent) => renew(result?.id ? [result.id] : []),
    beforeUpdateMany: remember,
    afterUpdate: ({ result }: LifecycleEvent) => renew(result?.id ? [result.id] : []),
    afterUpdateMany: follow,
    beforeDelete: remember,
    afterDelete: follow,
    beforeDeleteMany: remember,
    afterDeleteMany: follow,
  });
  for (const [uid, entries] of [
    [TAG, services.tags],
    [AUTHOR, services.authors],
  ] as const) {
    const look = async (event: LifecycleEvent) => {
      event.state = { ids: await idsOf(uid, event.params.where) };
    };
    const forget = ({ state }: LifecycleEvent) => inBatches(state.ids ?? [], (batch) => entries.forget(batch));
    subscribe({
      models: [uid],
      beforeDelete: look,
      afterDelete: forget,
      beforeDeleteMany: look,
      afterDeleteMany: forget,
    });
  }
};
