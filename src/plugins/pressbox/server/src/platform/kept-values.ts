/**
 * Values kept in Strapi's store, where they outlive a restart: of each kind so many and no more, the newest. One that is
 * forgotten is done without.
 */
import type { Core, UID } from '@strapi/strapi';

const CORE_STORE = 'strapi::core-store' as UID.ContentType;

/** A kind of values, whose keys begin alike. */
export const keptValues = <Value>(strapi: Core.Strapi, kind: string, most: number) => {
  const prefix = `plugin_pressbox_${kind}-`;
  const rows = strapi.db.query(CORE_STORE);

  /** By their ids: a store without an index on its keys would be locked whole. */
  const remove = async (found: readonly { id: number }[]): Promise<void> => {
    if (found.length > 0) await rows.deleteMany({ where: { id: { $in: found.map(({ id }) => id) } } });
  };
  const forget = async (name: string): Promise<void> =>
    remove(await rows.findMany({ where: { key: prefix + name }, select: ['id'] }));

  return {
    async find(name: string): Promise<Value | null> {
      const row: { value: string } | null = await rows.findOne({ where: { key: prefix + name } });
      return row ? (JSON.parse(row.value) as Value) : null;
    },

    /** Keeps a value in the place of the one before, and forgets the oldest of the others beyond the bound. */
    async keep(name: string, value: Value): Promise<void> {
      await forget(name);
      await rows.create({ data: { key: prefix + name, value: JSON.stringify(value), type: 'object' } });
      const old: { id: number }[] = await rows.findMany({
        where: { key: { $startsWith: prefix } },
        select: ['id'],
        orderBy: { id: 'desc' },
        offset: most,
        limit: most,
      });
      await remove(old);
    },

    forget,
  };
};
