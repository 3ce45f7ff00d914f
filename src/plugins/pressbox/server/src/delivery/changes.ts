/**
 * Every change of a row, on whatever path it comes, is told to the cache once it is committed.
 *
 * Rows are looked at before a write and after it, below the document service: the content manager, the content API, a
 * developer's documents, the query engine, bulk writes, publishing and the cron all end here. What a transaction does
 * counts when it commits; what it takes back never happened.
 */
import type { Core, UID } from '@strapi/strapi';
import type { PageDatabase } from '../sql/database';
import type { Change } from '../pages/traces/dependencies';
import { inverseRelations, mentionedIds } from '../platform/inverse-relations';
import { TRACERS } from '../pages/traces/row-traces';
import { Traces, type Trace } from '../pages/traces/traces';

/** More rows than this in one write, and every page is dropped: cheaper than to look at each. */
const MANY = 500;

interface Group {
  uid: UID.ContentType;
  ids: number[];
}
interface State {
  groups: Group[];
  before: Trace[];
  whole: boolean;
  everything: boolean;
}
interface LifecycleEvent {
  action: string;
  model: { uid: string };
  params: { where?: Record<string, unknown>; data?: unknown; filters?: unknown; _q?: unknown };
  result?: { id?: number; ids?: number[] } | null;
  state: Partial<State>;
}

/** What a transaction has done so far. */
interface Account {
  traces: Traces;
  /** Rows of which was seen how they stood before the first write. */
  looked: Set<string>;
  /** Keys that were handed to the keeper. */
  kept: Set<string | null>;
  everything: boolean;
}

const rowOf = (uid: string, id: number): string => `${uid} ${id}`;
const emptyAccount = (): Account => ({
  traces: new Traces(),
  looked: new Set(),
  kept: new Set(),
  everything: false,
});

export interface ChangeListener {
  changed(changes: readonly Change[]): void;
  everythingChanged(): void;
}

/** Who keeps what was written together with the write, so that neither is there without the other. */
export interface WriteKeeper {
  /** Keys of what was written, each once a transaction; null: too much to say. */
  keep(keys: readonly string[] | null): Promise<void>;
}

/** Attributes that decide in which lists a row and what hangs on it stand: of a match, and of a sheet. */
const MOVES = ['kickOff', 'phase', 'homeTeam', 'awayTeam', 'match', 'teamSheets', 'ready'];

export const watchChanges = (
  strapi: Core.Strapi,
  db: PageDatabase,
  listener: ChangeListener,
  keeper: WriteKeeper,
): void => {
  /** One account for each transaction that is open. */
  const open = new WeakMap<object, Account>();

  const tell = ({ traces, everything }: Account): void => {
    try {
      if (everything) listener.everythingChanged();
      else listener.changed(traces.changes());
    } catch (error) {
      // What was committed stays committed. Nothing is believed that may be wrong.
      strapi.log.error(error);
      listener.everythingChanged();
    }
  };

  /** The account of the transaction that is open; told when it commits. */
  const accountNow = async (): Promise<Account> =>
    strapi.db.transaction(async ({ trx, onCommit }) => {
      const known = open.get(trx);
      if (known) return known;
      const account = emptyAccount();
      open.set(trx, account);
      onCommit(() => tell(account));
      return account;
    });

  const keep = async ({ kept }: Account, found: readonly string[] | null): Promise<void> => {
    const fresh = found === null ? [null] : [...new Set(found)];
    const unkept = fresh.filter((key) => !kept.has(key) && !kept.has(null));
    for (const key of unkept) kept.add(key);
    if (unkept.length > 0) await keeper.keep(found === null ? null : (unkept as string[]));
  };

  /** Notes a write that was done: at once where it is a write by itself. */
  const note = async (write: (account: Account) => void, written: readonly Trace[] | null): Promise<void> => {
    const inTransaction = strapi.db.inTransaction();
    const account = inTransaction ? await accountNow() : emptyAccount();
    write(account);
    account.everything ||= written === null;
    await keep(account, written && written.map(({ key }) => key));
    if (!inTransaction) tell(account);
  };

  const traceAll = async (groups: readonly Group[], whole: boolean): Promise<Trace[]> => {
    const traces: Trace[] = [];
    for (const { uid, ids } of groups) {
      if (ids.length > 0) traces.push(...((await TRACERS[uid]?.(db, ids, whole)) ?? []));
    }
    return traces;
  };

  /** The traces of rows that are about to be written. What they were before the transaction is seen at the first look. */
  const lookAt = async (groups: readonly Group[], whole: boolean): Promise<Trace[]> => {
    if (!strapi.db.inTransaction()) return traceAll(groups, whole);
    const { traces, looked } = await accountNow();
    const part = (known: boolean) =>
      groups.map(({ uid, ids }) => ({ uid, ids: ids.filter((id) => looked.has(rowOf(uid, id)) === known) }));
    const [first, again] = [part(false), part(true)];
    const [stood, became] = [await traceAll(first, whole), await traceAll(again, whole)];
    traces.stood(stood);
    traces.became(became);
    for (const { uid, ids } of first) for (const id of ids) looked.add(rowOf(uid, id));
    return [...stood, ...became];
  };

  const touchedIds = async ({ model, params }: LifecycleEvent): Promise<number[]> => {
    const { where, filters, _q } = params;
    const id = where?.id;
    if (typeof id === 'number' && Object.keys(where ?? {}).length === 1) return [id];
    const rows: { id: number }[] = await strapi.db
      .query(model.uid as UID.ContentType)
      .findMany({ where: where ?? {}, filters, _q, select: ['id'], limit: MANY + 1 } as never);
    return rows.map((row) => row.id);
  };

  /** Rows of other types whose own relations a write changes from the other side. */
  const otherSides = async ({ model, params }: LifecycleEvent, ids: readonly number[]): Promise<Group[]> => {
    const { data } = params;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
    const groups: Group[] = [];
    for (const { attribute, target } of inverseRelations(strapi, model.uid)) {
      const given = (data as Record<string, unknown>)[attribute];
      if (given === undefined || !TRACERS[target]) continue;
      const mentioned = mentionedIds(given);
      const held: { [key: string]: { id: number }[] }[] =
        ids.length === 0
          ? []
          : await strapi.db.query(model.uid as UID.ContentType).findMany({
              where: { id: { $in: ids } },
              select: ['id'],
              populate: { [attribute]: { select: ['id'] } },
            });
      const linked = held.flatMap((row) => [row[attribute] ?? []].flat().map(({ id }) => id));
      groups.push({ uid: target, ids: [...new Set([...mentioned, ...linked])] });
    }
    return groups;
  };

  const moves = (data: unknown): boolean =>
    typeof data !== 'object' || data === null || MOVES.some((attribute) => attribute in data);

  const before = async (event: LifecycleEvent): Promise<void> => {
    const ids = event.action === 'beforeCreate' ? [] : await touchedIds(event);
    const others = await otherSides(event, ids);
    const groups = [{ uid: event.model.uid as UID.ContentType, ids }, ...others];
    const whole = !event.action.startsWith('beforeUpdate') || moves(event.params.data);
    const everything = groups.some((group) => group.ids.length > MANY);
    const traces = everything ? [] : await lookAt(groups, whole);
    event.state = { groups, whole, everything, before: traces };
  };

  const after = async (event: LifecycleEvent): Promise<void> => {
    const { groups = [], before: traces = [], whole = true, everything = false } = event.state;
    const created = event.action.startsWith('afterCreate')
      ? [
          {
            uid: event.model.uid as UID.ContentType,
            ids: event.result?.ids ?? [event.result?.id].filter((id) => id !== undefined),
          },
        ]
      : [];
    const many = everything || created.some(({ ids }) => ids.length > MANY);
    const written = many ? [] : await traceAll(groups, whole);
    const born = many ? [] : await traceAll(created, whole);
    await note(
      ({ traces: noted, looked }) => {
        noted.add(traces, written);
        noted.create(born);
        for (const { uid, ids } of created) for (const id of ids) looked.add(rowOf(uid, id));
      },
      many ? null : [...traces, ...written, ...born],
    );
  };

  strapi.db.lifecycles.subscribe({
    models: Object.keys(TRACERS),
    beforeCreate: before,
    afterCreate: after,
    afterCreateMany: after,
    beforeUpdate: before,
    afterUpdate: after,
    beforeUpdateMany: before,
    afterUpdateMany: after,
    beforeDelete: before,
    afterDelete: after,
    beforeDeleteMany: before,
    afterDeleteMany: after,
  } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
