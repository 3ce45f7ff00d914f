/**
 * The names of things in memory, folded: no database finds "Leão" by "leao" alike. A type is read once, and then only the
 * rows that have changed since.
 */
import type { Core, UID } from '@strapi/strapi';
import { howMeant, localNames, searchable } from '../../../core/src/labels';
import type { Names } from '../../../core/src';
import { attributesOf } from '../platform/content-type';
import { time } from '../platform/moments';

/** Fields by which a thing is found. */
export const NAME_FIELDS = ['name', 'shortName', 'names', 'code', 'city', 'initials'] as const;

/** More rows than this are looked for in the database, by names as they are written and by slugs. */
export const MOST_ROWS = 60_000;
/** A long transaction, or a node whose clock is behind, writes rows that seem older than the last we know. */
const OVERLAP_MS = 10 * 60_000;
/** What no date tells, such as rows that a database tool changed, is known after this. */
const ALL_AGAIN_MS = 15 * 60_000;

interface Kept {
  documentId: string;
  locale: string | null;
  updatedAt: number;
  texts: Readonly<Record<string, string>>;
  /** All of them in one. */
  all: string;
}
export interface Known {
  rows: Map<number, Kept>;
  until: number;
  /** When all of it was read. */
  readAt: number;
}
export interface Meant {
  id: number;
  documentId: string;
}

interface Stored {
  id: number;
  documentId: string;
  locale?: string | null;
  updatedAt: string | Date | null;
  [field: string]: unknown;
}

export const createNameIndex = (strapi: Core.Strapi) => {
  const known = new Map<string, Known>();
  const reading = new Map<string, Promise<Known | null>>();

  const fieldsOf = (uid: string): string[] => {
    const attributes = attributesOf(strapi, uid) ?? {};
    return NAME_FIELDS.filter((field) => field in attributes);
  };

  const read = async (uid: UID.ContentType, where: object): Promise<[number, Kept][]> => {
    const fields = fieldsOf(uid);
    const select = ['id', 'documentId', 'locale', 'updatedAt', ...fields];
    const rows: Stored[] = await strapi.db.query(uid).findMany({ select, where });
    return rows.map((row) => {
      const texts = fields.map((field) => [
        field,
        searchable(field === 'names' ? localNames(row.names as Names | null) : [row[field] as string | null]),
      ]);
      return [
        row.id,
        {
          documentId: row.documentId,
          locale: row.locale ?? null,
          updatedAt: time(row.updatedAt) ?? 0,
          texts: Object.fromEntries(texts) as Record<string, string>,
          all: texts.map(([, text]) => text).join(''),
        },
      ];
    });
  };

  const latest = (rows: Map<number, Kept>): number => {
    let last = 0;
    for (const { updatedAt } of rows.values()) if (updatedAt > last) last = updatedAt;
    return last;
  };

  const look = async (uid: UID.ContentType): Promise<Known | null> => {
    const query = strapi.db.query(uid);
    const count = await query.count();
    if (count > MOST_ROWS) return null;
    const before = known.get(uid);
    if (before && Date.now() - before.readAt < ALL_AGAIN_MS) {
      for (const [id, row] of await read(uid, { updatedAt: { $gte: new Date(before.until - OVERLAP_MS) } }))
        before.rows.set(id, row);
      before.until = latest(before.rows);
      if (before.rows.size === count) return before;
    }
    const rows = new Map(await read(uid, {}));
    const now = { rows, until: latest(rows), readAt: Date.now() };
    known.set(uid, now);
    return now;
  };

  /** Several who ask at once wait for one reading. */
  const rowsOf = (uid: UID.ContentType): Promise<Known | null> => {
    const running = reading.get(uid);
    if (running) return running;
    const started = look(uid).finally(() => reading.delete(uid));
    reading.set(uid, started);
    return started;
  };

  return {
    /** The names of a type as they are now; null where there are too many to hold. Asked for once a question. */
    rowsOf,

    /** What is meant by typed words, best first, of the fields that count and of one language where the type has several. */
    meant(uid: string, { rows }: Known, words: readonly string[], fields: readonly string[], locale: string | null) {
      const isAll = fieldsOf(uid).every((field) => fields.includes(field));
      const byRank: Meant[][] = [[], [], []];
      for (const [id, row] of rows) {
        if (locale !== null && row.locale !== null && row.locale !== locale) continue;
        const text = isAll ? row.all : fields.map((field) => row.texts[field] ?? '').join('');
        const rank = howMeant(text, words);
        if (rank > 0) byRank[3 - rank]?.push({ id, documentId: row.documentId });
      }
      return byRank.flat();
    },
  };
};
export type NameIndex = ReturnType<typeof createNameIndex>;
