/**
 * Who stood by which contradictions of an article, language by language, and with what it was last published. Kept in
 * Strapi's store, beside the texts that can be taken back; so many and no more. One that is forgotten is asked for anew.
 */
import type { Core, UID } from '@strapi/strapi';
import type { Acceptance, ContradictedPublication } from '../../../contracts/src';

const CORE_STORE = 'strapi::core-store' as UID.ContentType;
const PREFIX = 'plugin_pressbox_contradicted-';
const MOST_ARTICLES = 2_000;
const MOST_ACCEPTANCES = 20;

export interface Kept {
  /** The last is the newest. */
  accepted: Acceptance[];
  published: ContradictedPublication | null;
}
const NOTHING: Kept = { accepted: [], published: null };

export const keptIn = (strapi: Core.Strapi) => {
  const rows = strapi.db.query(CORE_STORE);
  const keyOf = (documentId: string, locale: string): string => `${PREFIX}${documentId}-${locale}`;

  const find = async (documentId: string, locale: string): Promise<Kept> => {
    const row: { value: string } | null = await rows.findOne({ where: { key: keyOf(documentId, locale) } });
    return row ? (JSON.parse(row.value) as Kept) : NOTHING;
  };

  const keep = async (documentId: string, locale: string, kept: Kept): Promise<void> => {
    const key = keyOf(documentId, locale);
    // By their ids: a store without an index on its keys would be locked whole.
    const before: { id: number }[] = await rows.findMany({ where: { key }, select: ['id'] });
    if (before.length > 0) await rows.deleteMany({ where: { id: { $in: before.map(({ id }) => id) } } });
    await rows.create({ data: { key, value: JSON.stringify(kept), type: 'object' } });
    const old: { id: number }[] = await rows.findMany({
      where: { key: { $startsWith: PREFIX } },
      select: ['id'],
      orderBy: { id: 'desc' },
      offset: MOST_ARTICLES,
      limit: MOST_ARTICLES,
    });
    if (old.length > 0) await rows.deleteMany({ where: { id: { $in: old.map(({ id }) => id) } } });
  };

  return {
    find,

    async accept(documentId: string, locale: string, acceptance: Acceptance): Promise<void> {
      const { accepted, published } = await find(documentId, locale);
      await keep(documentId, locale, { accepted: [...accepted, acceptance].slice(-MOST_ACCEPTANCES), published });
    },

    async published(documentId: string, locale: string, published: ContradictedPublication | null): Promise<void> {
      const { accepted, published: before } = await find(documentId, locale);
      if (published !== null || before !== null) await keep(documentId, locale, { accepted, published });
    },
  };
};
