/** What reads the traces of rows, and the two simple kinds of it. */
import type { PageDatabase, Row } from '../../sql/database';
import { keys } from './keys';
import type { Trace } from './traces';

/** Reads the traces of some rows as they stand. `whole`: also those that only a few writes can change. */
export type Tracer = (db: PageDatabase, ids: readonly number[], whole: boolean) => Promise<Trace[]>;

export type IdRow = Row & { id: number };
export const idOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Types of which pages know the row alone: no statement is needed. */
export const plain =
  (type: Parameters<typeof keys.row>[0]): Tracer =>
  async (_, ids) =>
    ids.map((id) => ({ origin: `${type} ${id}`, key: keys.row(type, id) }));

/** Types whose rows belong to lists that one statement tells. */
export const read =
  (type: string, sql: string, trace: (row: IdRow) => (Omit<Trace, 'origin'> | null)[]): Tracer =>
  async (db, ids) => {
    const rows = await db.all<IdRow>(`${sql} where x.[id] in (?)`, [ids]);
    return rows.flatMap((row) =>
      trace(row).flatMap((found) => (found ? [{ ...found, origin: `${type} ${row.id}` }] : [])),
    );
  };
