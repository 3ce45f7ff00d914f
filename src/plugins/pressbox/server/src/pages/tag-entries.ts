/** Keeps the articles of a tag in the order of their hours. Written in the transaction of the write itself. */
import type { Core } from '@strapi/strapi';
import { ARTICLE, TAG, TAG_ENTRY } from '../constants/uids';
import { getService } from '../utils/service';
import { insertNew, type PageDatabase } from './database';

interface LifecycleEvent {
  action: string;
  params: { where?: Record<string, unknown>; data?: Record<string, unknown> | Record<string, unknown>[] };
  result?: { id?: number; ids?: number[] } | null;
  state: { ids?: number[] };
}

const SELECT = `select l.[tag_id], a.[id], coalesce(a.[released_at], a.[published_at])
  from {article.tags} l join {article} a on a.[id] = l.[article_id] where a.[published_at] is not null`;
const INSERT = '{tagEntry} ([tag_row], [article_row], [released_at])';

export const createTagEntriesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const database = (): PageDatabase => strapi.plugin('pressbox').service('pages').db as PageDatabase;

  return {
    /** Writes the entries of some articles anew, in the transaction that is open. */
    async renew(articleIds: readonly number[]): Promise<void> {
      if (articleIds.length === 0) return;
      await database().all(`delete from {tagEntry} where [article_row] in (?)`, [articleIds]);
      await database().all(insertNew(strapi, INSERT, `${SELECT} and a.[id] in (?)`), [articleIds]);
    },

    async forgetTags(tagIds: readonly number[]): Promise<void> {
      if (tagIds.length === 0) return;
      await database().all(`delete from {tagEntry} where [tag_row] in (?)`, [tagIds]);
    },

    /** Makes them all anew where they do not add up: after an import, or in a database that is older than they are. */
    async repair(): Promise<boolean> {
      // The second of two nodes looks when the first has made them.
      return getService(strapi, 'holds').during([{ uid: TAG_ENTRY, documentId: '' }], () => this.repairAlone());
    },

    async repairAlone(): Promise<boolean> {
      const count = async (sql: string) => Number((await database().all<{ n: unknown }>(sql, []))[0]?.n);
      const kept = await count('select count(*) as [n] from {tagEntry}');
      const links = `from {article.tags} l join {article} a on a.[id] = l.[article_id]`;
      const wanted = await count(`select count(*) as [n] ${links} where a.[published_at] is not null`);
      // An import gives rows other ids: as many entries as links may still be those of other articles.
      const sound = await count(
        `select count(*) as [n] ${links} join {tagEntry} e on e.[article_row] = a.[id] and e.[tag_row] = l.[tag_id]
         where a.[published_at] is not null`,
      );
      if (kept === wanted && kept === sound) return false;
      await database().all('delete from {tagEntry}', []);
      await database().all(insertNew(strapi, INSERT, SELECT), []);
      return true;
    },
  };
};

/** More rows than an engine takes in one list. */
const BATCH = 400;
const inBatches = async (ids: readonly number[], work: (batch: number[]) => Promise<void>): Promise<void> => {
  for (let start = 0; start < ids.length; start += BATCH) await work(ids.slice(start, start + BATCH));
};

/** A published article says when readers first saw it, whoever wrote its row. */
const stampRelease = (data: Record<string, unknown> | undefined): void => {
  if (data?.publishedAt && data.releasedAt === undefined) data.releasedAt = data.publishedAt;
};

export const registerTagEntryLifecycles = (
  strapi: Core.Strapi,
  service: ReturnType<typeof createTagEntriesService>,
): void => {
  const idsOf = async (uid: typeof ARTICLE | typeof TAG, where: unknown): Promise<number[]> => {
    const rows: { id: number }[] = await strapi.db
      .query(uid)
      .findMany({ where: (where ?? {}) as Record<string, unknown>, select: ['id'] });
    return rows.map(({ id }) => id);
  };
  const renew = (ids: readonly number[]) => inBatches(ids, (batch) => service.renew(batch));

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
  const rememberTags = async (event: LifecycleEvent) => {
    event.state = { ids: await idsOf(TAG, event.params.where) };
  };
  const forgetTags = ({ state }: LifecycleEvent) => inBatches(state.ids ?? [], (batch) => service.forgetTags(batch));
  subscribe({
    models: [TAG],
    beforeDelete: rememberTags,
    afterDelete: forgetTags,
    beforeDeleteMany: rememberTags,
    afterDeleteMany: forgetTags,
  });
};
