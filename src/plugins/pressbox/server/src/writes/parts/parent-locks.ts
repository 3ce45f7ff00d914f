/**
 * Who writes a part takes hold of its parent first: of two desks that put a sheet on one side, or a player on one
 * sheet, at the same moment, the second sees what the first has written, and is refused.
 */
import type { Core, UID } from '@strapi/strapi';
import { APPEARANCE, TEAM_SHEET } from '../../platform/uids';
import { relationKeys } from '../../platform/relations';
import { lockRows } from '../../platform/rows';
import { childOf } from './list';

/** An event is not among them: its match is locked where the score is counted. */
const LOCK_THEIR_PARENT: UID.ContentType[] = [TEAM_SHEET, APPEARANCE];

interface WriteEvent {
  model: { uid: string };
  params: { where?: Record<string, unknown>; data?: Record<string, unknown> };
}

export const registerParentLocks = (strapi: Core.Strapi): void => {
  const hold = ({ model, params }: WriteEvent, current: number[] = []): Promise<void> => {
    const child = childOf(model.uid);
    return child
      ? lockRows(strapi, child.parent, [...current, ...relationKeys(params.data?.[child.relation]).ids])
      : Promise.resolve();
  };
  const beforeUpdate = async (event: WriteEvent): Promise<void> => {
    const relation = childOf(event.model.uid)?.relation ?? '';
    const part: Record<string, { id: number } | null> | null = await strapi.db
      .query(event.model.uid as UID.ContentType)
      .findOne({ where: event.params.where, select: ['id'], populate: { [relation]: { select: ['id'] } } });
    await hold(event, part?.[relation] ? [part[relation].id] : []);
  };
  const subscriber = { models: LOCK_THEIR_PARENT, beforeCreate: (event: WriteEvent) => hold(event), beforeUpdate };
  strapi.db.lifecycles.subscribe(subscriber as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
