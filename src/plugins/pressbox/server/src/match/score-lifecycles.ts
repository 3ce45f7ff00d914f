/**
 * Every change of an event, on whatever path it comes, is followed by the score of its match. A desk takes hold of
 * the match before it writes the event: two that first wrote and then both reached for the match would wait for
 * each other.
 */
import type { Core } from '@strapi/strapi';
import { isGoal, isShootOut, type EventKind } from '../../../core/src';
import { MATCH, MATCH_EVENT } from '../platform/uids';
import { keepsUpdatedAt } from '../platform/keep-updated-at';
import { relationKeys } from '../platform/relations';
import { lockRows } from '../platform/rows';
import { getService } from '../platform/service';

interface EventRow {
  id: number;
  kind: EventKind;
  match?: { id: number } | null;
}
interface Touched {
  matchIds: Set<number>;
  /** Whether some of them were kicks of a shoot-out, and goals. */
  kicksGone: boolean;
  goalsGone: boolean;
}
interface LifecycleEvent {
  params: { where?: Record<string, unknown>; data?: Record<string, unknown> };
  result?: Record<string, unknown> & { id?: number };
  state: Partial<Touched>;
}

export const registerScoreLifecycles = (strapi: Core.Strapi): void => {
  const matchesOf = async (where: Record<string, unknown>): Promise<Touched> => {
    const rows: EventRow[] = await strapi.db.query(MATCH_EVENT).findMany({
      where,
      select: ['id', 'kind'],
      populate: { match: { select: ['id'] } },
    });
    return {
      matchIds: new Set(rows.flatMap(({ match }) => (match ? [match.id] : []))),
      kicksGone: rows.some(({ kind }) => isShootOut(kind)),
      goalsGone: rows.some(({ kind }) => isGoal(kind)),
    };
  };

  const followAll = async ({ matchIds = new Set(), ...gone }: Partial<Touched>) => {
    for (const id of matchIds) await getService(strapi, 'scores').follow(id, gone);
  };

  const hold = ({ params, state }: LifecycleEvent) =>
    lockRows(strapi, MATCH, [...(state.matchIds ?? []), ...relationKeys(params.data?.match).ids]);
  /** Takes hold of the match an event comes to. */
  const beforeCreate = async (event: LifecycleEvent) => {
    event.state = {};
    await hold(event);
  };
  /** Takes hold of the match an event is about to leave, and of the one it goes to. */
  const before = async (event: LifecycleEvent) => {
    event.state = await matchesOf(event.params.where ?? {});
    await hold(event);
  };
  /** Counts again for the match the event has come to, and for the one it has left. */
  const after = async (event: LifecycleEvent) => {
    const now = event.result?.id ? await matchesOf({ id: event.result.id }) : { matchIds: new Set<number>() };
    await followAll({ ...event.state, matchIds: new Set([...(event.state.matchIds ?? []), ...now.matchIds]) });
  };
  const afterLoss = (event: LifecycleEvent) => followAll(event.state);

  const subscribe = (subscriber: object) =>
    strapi.db.lifecycles.subscribe(subscriber as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);

  subscribe({
    models: [MATCH_EVENT],
    beforeCreate,
    afterCreate: after,
    beforeUpdate: before,
    afterUpdate: after,
    beforeUpdateMany: before,
    afterUpdateMany: afterLoss,
    beforeDelete: before,
    afterDelete: afterLoss,
    beforeDeleteMany: before,
    afterDeleteMany: afterLoss,
  });

  /** Takes the score that is sent: none is acknowledged and lost. */
  const takeScore = async ({ params }: LifecycleEvent, where?: Record<string, unknown>) => {
    if (params.data && !keepsUpdatedAt()) await getService(strapi, 'scores').take(params.data, where);
  };
  /** A score typed over, a phase that moved on, a source that changed, an event linked from the match's own form. */
  const afterMatch = async (event: LifecycleEvent) => {
    const { result } = event;
    if (!result?.id || keepsUpdatedAt()) return;
    const changed = await getService(strapi, 'scores').follow(result.id);
    // The answer may have been asked for some fields alone.
    for (const [column, value] of Object.entries(changed ?? {})) if (column in result) result[column] = value;
  };
  subscribe({
    models: [MATCH],
    beforeCreate: (event: LifecycleEvent) => takeScore(event),
    afterCreate: afterMatch,
    beforeUpdate: (event: LifecycleEvent) => takeScore(event, event.params.where),
    afterUpdate: afterMatch,
  });
};
