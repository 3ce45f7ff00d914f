/**
 * Reads, counted without a cookie or a stored address. A visit is a hash with the salt of the day; it waits in memory
 * with others and is written with them, and whichever node writes it first has counted it.
 */
import { randomUUID } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { ARTICLE_READS, READ_MARK } from '../platform/uids';
import { isLive } from '../sql/fragments';
import { getService } from '../platform/service';
import { hourOf } from './decay';
import { dayOf, readMarkOf, saltOf } from './hash';
import { withRetries } from '../platform/retries';
import { newRow, tableIn } from './rows';
import { secretOf } from './secret';

interface Visit {
  mark: string;
  documentId: string;
  hour: Date;
  day: string;
}

/** Visits that wait; more than these are written at once. */
const WAITING = 5_000;
/** Visits of the day that this node remembers, so that it knows whom it has counted. */
const REMEMBERED = 100_000;
/** Rows in one statement. SQLite takes no more than so many values. */
const CHUNK = 100;

const chunks = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );

export const createReadsService = ({ strapi }: { strapi: Core.Strapi }) => {
  let waiting = new Map<string, Visit>();
  const seen = new LRUCache<string, true>({ max: REMEMBERED });
  let sweptOn = '';
  let salt = { day: '', value: '' };
  let flushing: Promise<unknown> = Promise.resolve();

  const saltFor = (day: string): string => {
    if (salt.day !== day) salt = { day, value: saltOf(secretOf(strapi), day) };
    return salt.value;
  };

  /** Writes marks and finds which of them were new: of two nodes that saw one reader, one counts the visit. */
  const writeMarks = async (trx: Knex.Transaction, visits: readonly Visit[], now: Date): Promise<Set<string>> => {
    const batch = randomUUID();
    for (const chunk of chunks(visits)) {
      await tableIn(strapi, READ_MARK, trx)
        .insert(chunk.map(({ mark, day }) => ({ ...newRow(now), mark, day, batch })))
        .onConflict('mark')
        .ignore();
    }
    const won = new Set<string>();
    for (const chunk of chunks(visits)) {
      const rows: { mark: string }[] = await tableIn(strapi, READ_MARK, trx)
        .whereIn(
          'mark',
          chunk.map(({ mark }) => mark),
        )
        .where({ batch })
        .select('mark');
      for (const { mark } of rows) won.add(mark);
    }
    return won;
  };

  const addReads = async (trx: Knex.Transaction, visits: readonly Visit[], now: Date): Promise<void> => {
    const counts = new Map<string, Visit & { reads: number }>();
    for (const visit of visits) {
      const key = `${visit.documentId} ${visit.hour.getTime()}`;
      counts.set(key, { ...visit, reads: (counts.get(key)?.reads ?? 0) + 1 });
    }
    const table = strapi.db.metadata.get(ARTICLE_READS).tableName;
    // Always in one order: two nodes that write at once do not wait for each other.
    for (const key of [...counts.keys()].sort()) {
      const { documentId, hour, reads } = counts.get(key) ?? { documentId: '', hour: now, reads: 0 };
      await tableIn(strapi, ARTICLE_READS, trx)
        .insert({ ...newRow(now), article_document_id: documentId, hour, reads })
        .onConflict(['article_document_id', 'hour'])
        .merge({ reads: strapi.db.connection.raw('?? + ?', [`${table}.reads`, reads]), updated_at: now });
    }
  };

  const write = async (visits: readonly Visit[]): Promise<number> => {
    const now = new Date();
    const sorted = [...visits].sort((a, b) => (a.mark < b.mark ? -1 : 1));
    return withRetries(() =>
      strapi.db.transaction(async ({ trx }) => {
        const won = await writeMarks(trx as Knex.Transaction, sorted, now);
        const counted = sorted.filter(({ mark }) => won.has(mark));
        await addReads(trx as Knex.Transaction, counted, now);
        return counted.length;
      }),
    );
  };

  /** Yesterday's marks are of no more use, and are not kept. */
  const sweep = async (): Promise<void> => {
    const today = dayOf(new Date());
    if (sweptOn === today) return;
    sweptOn = today;
    await strapi.db.transaction(({ trx }) =>
      tableIn(strapi, READ_MARK, trx as Knex.Transaction)
        .where('day', '<', today)
        .delete(),
    );
  };

  const flush = async (): Promise<number> => {
    if (waiting.size === 0) return 0;
    const batch = waiting;
    waiting = new Map();
    try {
      const counted = await write([...batch.values()]);
      await sweep();
      return counted;
    } catch (error) {
      // They wait for the next time, as far as there is room.
      for (const [mark, visit] of batch) if (waiting.size < WAITING) waiting.set(mark, visit);
      throw error;
    }
  };

  const reads = {
    /** Whether anybody can read an article, in any language. */
    async isLive(documentId: string): Promise<boolean> {
      const { db } = getService(strapi, 'pages');
      const rows = await db.all(`select a.[id] from {article} a where a.[document_id] = ? and ${isLive('a')} limit 1`, [
        documentId,
        new Date(),
      ]);
      return rows.length > 0;
    },

    /**
     * Counts a reader who opened an article, once a day.
     *
     * @returns false where this node has counted the reader today
     * @throws NotFoundError for an article that is unknown or that nobody can read yet
     */
    async count(documentId: string, reader: string): Promise<boolean> {
      if (!(await reads.isLive(documentId))) throw new errors.NotFoundError('There is no such article.');
      const now = new Date();
      const day = dayOf(now);
      const mark = readMarkOf(saltFor(day), documentId, reader);
      if (seen.has(mark)) return false;
      seen.set(mark, true);
      waiting.set(mark, { mark, documentId, hour: hourOf(now), day });
      if (waiting.size >= WAITING) reads.flush().catch((error: unknown) => strapi.log.error(error));
      return true;
    },

    /** Writes what waits; how many readers were counted. One at a time. */
    flush(): Promise<number> {
      const mine = flushing.then(flush);
      flushing = mine.catch(() => undefined);
      return mine;
    },

    /** How many visits wait to be written. */
    waiting: (): number => waiting.size,
  };
  return reads;
};
