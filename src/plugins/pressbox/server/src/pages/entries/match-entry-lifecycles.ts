/** Which writes change what teams and players have played, and what is then written anew. */
import type { Core, UID } from '@strapi/strapi';
import { mentionedIds } from '../../platform/inverse-relations';
import { APPEARANCE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../../platform/uids';
import type { PageDatabase } from '../../sql/database';
import type { MatchEntries, Speaker } from './match-entries';

interface LifecycleEvent {
  model: { uid: string };
  params: { where?: Record<string, unknown>; data?: unknown };
  result?: { id?: number; ids?: number[] } | null;
  state: { ids?: number[]; matches?: number[] };
}

/** More rows than this in one write, and everything is made anew. */
const MANY = 400;
/** Attributes of a match that decide whose latest match it is. */
const DECIDES = ['kickOff', 'phase', 'homeTeam', 'awayTeam', 'teamSheets', 'events'];

/** Those of a sheet that decide whom it takes along. */
const ON_SHEET = ['match', 'appearances', 'ready'];

const decides = (data: unknown): boolean =>
  typeof data !== 'object' || data === null || DECIDES.some((attribute) => attribute in data);

export const registerMatchEntryLifecycles = (strapi: Core.Strapi, entries: MatchEntries): void => {
  const database = () => strapi.plugin('pressbox').service('pages').db as PageDatabase;

  const idsOf = async ({ model, params }: LifecycleEvent): Promise<number[]> => {
    const { where } = params;
    if (typeof where?.id === 'number' && Object.keys(where).length === 1) return [where.id];
    const rows: { id: number }[] = await strapi.db
      .query(model.uid as UID.ContentType)
      .findMany({ where: where ?? {}, select: ['id'] });
    return rows.map(({ id }) => id);
  };
  const born = ({ result }: LifecycleEvent): number[] => result?.ids ?? (result?.id ? [result.id] : []);
  const matchesOfSheets = async (ids: readonly number[]): Promise<number[]> => {
    if (ids.length === 0) return [];
    const rows = await database().all<{ match_id: number }>(
      `select l.[match_id] from {sheet.match} l where l.[team_sheet_id] in (?)`,
      [ids],
    );
    return rows.map((row) => row.match_id);
  };
  const subscribe = (subscriber: object) =>
    strapi.db.lifecycles.subscribe(subscriber as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);

  const renewMatches = (ids: readonly number[]) =>
    ids.length > MANY ? entries.rebuild() : entries.renewMatches([...new Set(ids)]);

  // Appearances and events speak for themselves.
  for (const [uid, speaker] of [
    [APPEARANCE, 'appearance'],
    [MATCH_EVENT, 'event'],
  ] as const satisfies readonly (readonly [UID.ContentType, Speaker])[]) {
    const renew = (ids: readonly number[], isBorn: boolean) =>
      ids.length > MANY ? entries.rebuild() : entries.renew(speaker, ids, isBorn);
    const remember = async (event: LifecycleEvent) => {
      event.state = { ids: await idsOf(event) };
    };
    const follow = ({ state }: LifecycleEvent) => renew(state.ids ?? [], false);
    subscribe({
      models: [uid],
      afterCreate: (event: LifecycleEvent) => renew(born(event), true),
      afterCreateMany: (event: LifecycleEvent) => renew(born(event), true),
      beforeUpdate: remember,
      afterUpdate: follow,
      beforeUpdateMany: remember,
      afterUpdateMany: follow,
      beforeDelete: remember,
      afterDelete: follow,
      beforeDeleteMany: remember,
      afterDeleteMany: follow,
    });
  }

  // A sheet that comes to a match, or leaves one, takes its players along.
  const rememberSheets = async (event: LifecycleEvent) => {
    const ids = await idsOf(event);
    event.state = { ids, matches: await matchesOfSheets(ids) };
  };
  const followSheets = async ({ state }: LifecycleEvent) =>
    renewMatches([...(state.matches ?? []), ...(await matchesOfSheets(state.ids ?? []))]);
  const bringsAlong = (event: LifecycleEvent) => {
    const { data } = event.params;
    return typeof data !== 'object' || data === null || ON_SHEET.some((attribute) => attribute in data);
  };
  subscribe({
    models: [TEAM_SHEET],
    afterCreate: async (event: LifecycleEvent) => {
      const { data } = event.params;
      // Most sheets are born empty.
      if (typeof data === 'object' && data !== null && 'appearances' in data)
        await renewMatches(await matchesOfSheets(born(event)));
    },
    beforeUpdate: (event: LifecycleEvent) => (bringsAlong(event) ? rememberSheets(event) : undefined),
    afterUpdate: followSheets,
    beforeUpdateMany: (event: LifecycleEvent) => (bringsAlong(event) ? rememberSheets(event) : undefined),
    afterUpdateMany: followSheets,
    beforeDelete: rememberSheets,
    afterDelete: followSheets,
    beforeDeleteMany: rememberSheets,
    afterDeleteMany: followSheets,
  });

  const rememberMatches = async (event: LifecycleEvent) => {
    if (!decides(event.params.data)) return;
    const ids = await idsOf(event);
    const { teamSheets, events } = (event.params.data ?? {}) as { teamSheets?: unknown; events?: unknown };
    const left = await matchesOfSheets(mentionedIds(teamSheets));
    const eventIds = mentionedIds(events);
    const leftByEvents =
      eventIds.length === 0
        ? []
        : await database().all<{ match_id: number }>(
            `select l.[match_id] from {event.match} l where l.[match_event_id] in (?)`,
            [eventIds],
          );
    event.state = { ids: [...ids, ...left, ...leftByEvents.map((row) => row.match_id)] };
  };
  const followMatches = ({ state }: LifecycleEvent) => renewMatches(state.ids ?? []);
  subscribe({
    models: [MATCH],
    afterCreate: (event: LifecycleEvent) => renewMatches(born(event)),
    afterCreateMany: (event: LifecycleEvent) => renewMatches(born(event)),
    beforeUpdate: rememberMatches,
    afterUpdate: followMatches,
    beforeUpdateMany: rememberMatches,
    afterUpdateMany: followMatches,
    beforeDelete: rememberMatches,
    afterDelete: followMatches,
    beforeDeleteMany: rememberMatches,
    afterDeleteMany: followMatches,
  });
};
