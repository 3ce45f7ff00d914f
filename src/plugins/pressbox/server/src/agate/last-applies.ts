/**
 * What matches said before and after the text that was applied to them last, so that it can be taken back. Kept in
 * Strapi's store, where it outlives a restart; so many matches and no more. Decision 24 says why so.
 */
import type { Core, UID } from '@strapi/strapi';
import type { AppliedText } from '../../../core/src/agate/apply';

const CORE_STORE = 'strapi::core-store' as UID.ContentType;
const PREFIX = 'plugin_pressbox_agate-applied-';
/** Two weekends of a large newsroom. */
const MOST_KEPT = 200;

export interface LastApply extends AppliedText {
  /** When, as ISO 8601 writes it. */
  at: string;
  /** The user of the admin panel; null where it was a script. */
  by: number | null;
  /** How many people were created. */
  people: number;
}

export const lastAppliesIn = (strapi: Core.Strapi) => {
  const rows = strapi.db.query(CORE_STORE);
  const forget = (documentId: string): Promise<unknown> => rows.deleteMany({ where: { key: PREFIX + documentId } });
  return {
    async find(documentId: string): Promise<LastApply | null> {
      const row: { value: string } | null = await rows.findOne({ where: { key: PREFIX + documentId } });
      return row ? (JSON.parse(row.value) as LastApply) : null;
    },

    /** Keeps the last one of a match, and forgets the oldest of the others beyond the bound. */
    async keep(documentId: string, applied: LastApply): Promise<void> {
      await forget(documentId);
      await rows.create({ data: { key: PREFIX + documentId, value: JSON.stringify(applied), type: 'object' } });
      const old: { id: number }[] = await rows.findMany({
        where: { key: { $startsWith: PREFIX } },
        select: ['id'],
        orderBy: { id: 'desc' },
        offset: MOST_KEPT,
        limit: MOST_KEPT,
      });
      if (old.length > 0) await rows.deleteMany({ where: { id: { $in: old.map(({ id }) => id) } } });
    },

    forget,
  };
};
