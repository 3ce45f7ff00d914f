/**
 * Who stood by which contradictions of an article, language by language, and with what it was last published. One that
 * is forgotten is asked for anew.
 */
import type { Core } from '@strapi/strapi';
import type { Acceptance, ContradictedPublication } from '../../../contracts/src';
import { keptValues } from '../platform/kept-values';

const MOST_ARTICLES = 2_000;
const MOST_ACCEPTANCES = 20;

export interface ContradictionRecord {
  /** The last is the newest. */
  accepted: Acceptance[];
  published: ContradictedPublication | null;
}
const NOTHING: ContradictionRecord = { accepted: [], published: null };

export const contradictionRecords = (strapi: Core.Strapi) => {
  const values = keptValues<ContradictionRecord>(strapi, 'contradicted', MOST_ARTICLES);
  const nameOf = (documentId: string, locale: string): string => `${documentId}-${locale}`;

  const find = async (documentId: string, locale: string): Promise<ContradictionRecord> =>
    (await values.find(nameOf(documentId, locale))) ?? NOTHING;

  return {
    find,

    async accept(documentId: string, locale: string, acceptance: Acceptance): Promise<void> {
      const { accepted, published } = await find(documentId, locale);
      await values.keep(nameOf(documentId, locale), {
        accepted: [...accepted, acceptance].slice(-MOST_ACCEPTANCES),
        published,
      });
    },

    async published(documentId: string, locale: string, published: ContradictedPublication | null): Promise<void> {
      const { accepted, published: before } = await find(documentId, locale);
      if (published !== null || before !== null) await values.keep(nameOf(documentId, locale), { accepted, published });
    },
  };
};
