/**
 * A part belongs to one parent for life. Whichever side a relation is written from, and on whatever path: what would
 * move a goal to another match, or leave it in none, is refused. What is taken out of a form is deleted before it
 * comes here (writes/parts/taken-out.ts).
 */
import type { Core } from '@strapi/strapi';
import { PARTS, sayOfPart, type Part } from './list';
import { refuse } from '../../platform/refuse';
import { namesRow, relationChange, relationKeys } from '../../platform/relations';

interface Key {
  id: number;
  documentId: string;
}
interface WriteEvent {
  model: { uid: string };
  params: { where?: Record<string, unknown>; data?: Record<string, unknown> };
}

const key = { select: ['id', 'documentId'] };

const refuseMove = (part: Part): never => refuse(part.relation, sayOfPart('part.move', part));
const refuseLoss = (part: Part, field: string): never => refuse(field, sayOfPart('part.loss', part));

export const registerPartLifecycles = (strapi: Core.Strapi): void => {
  const find = (part: Part, where: Record<string, unknown>): Promise<(Key & Record<string, unknown>)[]> =>
    strapi.db.query(part.uid).findMany({ where, ...key, populate: { [part.relation]: key } });

  /** A part that is written: it keeps its parent. One that has none, from before this rule, may be given a home. */
  const keepsItsParent = async (part: Part, { data = {}, where = {} }: WriteEvent['params']): Promise<void> => {
    if (data[part.relation] === undefined) return;
    const { set, connect, disconnect } = relationChange(data[part.relation]);
    for (const row of await find(part, where)) {
      const parent = row[part.relation] as Key | null;
      if (!parent) continue;
      const named = set ?? connect;
      const stays = namesRow(named, parent) || namesRow(connect, parent);
      if (stays) continue;
      if (named.ids.length + named.documentIds.length > 0) refuseMove(part);
      if (set || namesRow(disconnect, parent)) refuseLoss(part, part.relation);
    }
  };

  /** A parent that is written: it takes no part from another, and lets none go. */
  const keepsItsParts = async (part: Part, { data = {}, where }: WriteEvent['params']): Promise<void> => {
    if (data[part.list] === undefined) return;
    const { set, disconnect } = relationChange(data[part.list]);
    const own: Key | null = where ? await strapi.db.query(part.parent).findOne({ where, ...key }) : null;
    const { ids, documentIds } = relationKeys(data[part.list]);
    const named = await find(part, { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] });
    for (const row of named) {
      const parent = row[part.relation] as Key | null;
      if (parent && parent.id !== own?.id) {
        refuse(part.list, sayOfPart('part.anothers', part));
      }
    }
    if (!own || (!set && disconnect.ids.length + disconnect.documentIds.length === 0)) return;
    const stays = (row: Key) => named.some(({ id }) => id === row.id);
    const lost = (row: Key) => !stays(row) && (set !== null || namesRow(disconnect, row));
    if ((await find(part, { [part.relation]: own.id })).some(lost)) refuseLoss(part, part.list);
  };

  const before =
    (isBirth: boolean) =>
    async ({ model, params }: WriteEvent): Promise<void> => {
      for (const part of PARTS) {
        if (part.uid === model.uid && !isBirth) await keepsItsParent(part, params);
        if (part.parent === model.uid) await keepsItsParts(part, isBirth ? { data: params.data } : params);
      }
    };
  const subscriber = {
    models: [...new Set(PARTS.flatMap(({ uid, parent }) => [uid, parent]))],
    beforeCreate: before(true),
    beforeUpdate: before(false),
  };
  strapi.db.lifecycles.subscribe(subscriber as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
