import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import { lockRows } from './rows';

const CORE_STORE = 'strapi::core-store' as UID.ContentType;
const PREFIX = 'plugin_pressbox_document-hold-';
/** Writers of one document wait for each other, and so do those few of other documents that share its place by chance. */
const PLACES = 64;

/** Set while a document is held and worked on. */
const work = new AsyncLocalStorage<true>();
/** Whether a write is a step of another one, which holds the whole of it. */
export const isStep = (): boolean => work.getStore() === true;

/** What is held: a document, by its type and id. */
export interface Held {
  uid: UID.ContentType;
  documentId: string;
}

/**
 * The place of a document among the rows at which its writers wait. The same on every node.
 *
 * @example
 * placeOf({ uid: 'plugin::pressbox.match', documentId: 'abc' }); //=> 52
 */
export const placeOf = ({ uid, documentId }: Held): number => {
  let hash = 0;
  for (const letter of `${uid} ${documentId}`) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % PLACES;
};

/**
 * One writer of a document at a time. A document is many rows, in languages, drafts and links, and two writers that
 * take hold of them in the order in which they need them end up waiting for each other. Here they wait at one row, before
 * anything is read or written: on MySQL and MariaDB what a transaction reads is what there was at its first look.
 */
export const createHoldsService = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The row of each place. */
  let rows: Map<number, number> | null = null;
  const readRows = async (): Promise<Map<number, number>> => {
    const found: { id: number; key: string }[] = await strapi.db
      .query(CORE_STORE)
      .findMany({ where: { key: { $startsWith: PREFIX } }, select: ['id', 'key'], orderBy: { id: 'desc' } });
    // Where two nodes have made the same place at their first start, every node takes the older row.
    return new Map(found.map(({ id, key }) => [Number(key.slice(PREFIX.length)), id]));
  };

  return {
    /** Puts the rows in place. */
    async prepare(): Promise<void> {
      const present = await readRows();
      const missing = Array.from({ length: PLACES }, (_, place) => place).filter((place) => !present.has(place));
      if (missing.length > 0) {
        const data = missing.map((place) => ({ key: `${PREFIX}${place}`, value: 'true', type: 'boolean' }));
        await strapi.db.query(CORE_STORE).createMany({ data });
      }
      rows = await readRows();
    },

    /**
     * Takes hold of documents until the transaction that is open ends. Its first statement, in one order for everybody.
     * SQLite has one writer anyway.
     */
    async take(documents: readonly Held[]): Promise<void> {
      const places = documents.flatMap((document) => rows?.get(placeOf(document)) ?? []);
      await lockRows(strapi, CORE_STORE, places);
    },

    /** Does some work on documents in one transaction that holds them from its beginning to its end. */
    during<T>(documents: readonly Held[], task: () => Promise<T>): Promise<T> {
      return strapi.db.transaction(async () => {
        await this.take(documents);
        return work.run(true, task);
      }) as Promise<T>;
    },
  };
};
