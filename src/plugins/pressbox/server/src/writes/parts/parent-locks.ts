/**
 * Who writes a part takes hold of its whole first: of two desks that put a sheet on one side, or a player on one
 * sheet, at the same moment, the second sees what the first has written, and is refused.
 */
import type { Core, UID } from '@strapi/strapi';
import { APPEARANCE, MATCH, TEAM_SHEET } from '../../platform/uids';
import { relationKeys } from '../../platform/relations';
import { lockRows } from '../../platform/rows';

const WHOLES: Readonly<Record<string, { uid: UID.ContentType; relation: string }>> = {
  [TEAM_SHEET]: { uid: MATCH, relation: 'match' },
  [APPEARANCE]: { uid: TEAM_SHEET, relation: 'teamSheet' },
};

interface WriteEvent {
  model: { uid: string };
  params: { where?: Record<string, unknown>; data?: Record<string, unknown> };
}

export const registerWholeLifecycles = (strapi: Core.Strapi): void => {
  const hold = ({ model, params }: WriteEvent, current: number[] = []): Promise<void> => {
    const whole = WHOLES[model.uid];
    return whole
      ? lockRows(strapi, whole.uid, [...current, ...relationKeys(params.data?.[whole.relation]).ids])
      : Promise.resolve();
  };
  const beforeUpdate = async (event: WriteEvent): Promise<void> => {
    const relation = WHOLES[event.model.uid]?.relation ?? '';
    const part: Record<string, { id: number } | null> | null = await strapi.db
      .query(event.model.uid as UID.ContentType)
      .findOne({ where: event.params.where, select: ['id'], populate: { [relation]: { select: ['id'] } } });
    await hold(event, part?.[relation] ? [part[relation].id] : []);
  };
  const subscriber = { models: Object.keys(WHOLES), beforeCreate: (event: WriteEvent) => hold(event), beforeUpdate };
  strapi.db.lifecycles.subscribe(subscriber as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
