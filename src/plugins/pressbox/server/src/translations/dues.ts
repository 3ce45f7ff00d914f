import type { Core } from '@strapi/strapi';
import { TRANSLATION_DUE } from '../platform/uids';
import { getService } from '../platform/service';

/** What the words of an article, or the facts of a match, are made of. */
const TOUCHES =
  /^(?:article\/texts|match|match\/events|match\/sheets|sheet\/appearances|team|player|coach|referee|competition|edition)#/;
/** All there is: so much was written at once that nobody can say what. */
export const ALL = '*';
/** How many are taken at a time: of what somebody waits for, and of the rest, which others may have to wait for. */
const MOST = 200;
const MOST_LATE = 20;
/** How many are written at a time. */
const CHUNK = 200;

/** The texts of an article, as pages name them. */
export const textsOf = (documentId: string): string => `article/texts#${documentId}`;

export interface Due {
  id: number;
  what: string;
}

/**
 * What was written and not looked at yet. It is noted in the transaction that writes, so that a process which ends right
 * after it leaves the note for the next. A write without a transaction is noted right behind it.
 */
export const createTranslationDuesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const dues = () => strapi.db.query(TRANSLATION_DUE);

  const note = async (whats: readonly string[], isLate: boolean): Promise<void> => {
    if (whats.length > 0) await dues().createMany({ data: whats.map((what) => ({ what, isLate })) as object[] });
  };

  return {
    /** Notes what is being written; null is all there is. */
    async keep(keys: readonly string[] | null): Promise<void> {
      await note(keys === null ? [ALL] : keys.filter((key) => TOUCHES.test(key)), false);
    },

    /** Notes articles, and that there is something to do once this is committed. */
    async keepTexts(documentIds: readonly string[]): Promise<void> {
      if (documentIds.length === 0) return;
      await strapi.db.transaction(async ({ onCommit }) => {
        await note(documentIds.map(textsOf), false);
        onCommit(() => this.committed());
      });
    },

    /** Notes what may wait, each once. */
    async keepForLater(keys: readonly string[]): Promise<void> {
      for (let from = 0; from < keys.length; from += CHUNK) {
        const whats = keys.slice(from, from + CHUNK);
        const there: { what: string }[] = await dues().findMany({
          where: { isLate: true, what: { $in: whats } },
          select: ['id', 'what'],
        });
        const known = new Set(there.map(({ what }) => what));
        await note(
          whats.filter((what) => !known.has(what)),
          true,
        );
      }
    },

    /** Something that was noted is there for all to see. */
    committed(): void {
      getService(strapi, 'translation-looks').wake();
    },

    /** The oldest: of what somebody waits for, else of the rest. */
    async take(): Promise<Due[]> {
      for (const isLate of [false, true]) {
        const found: Due[] = await dues().findMany({
          where: { isLate },
          select: ['id', 'what'],
          orderBy: { id: 'asc' },
          limit: isLate ? MOST_LATE : MOST,
        });
        if (found.length > 0) return found;
      }
      return [];
    },

    async done(ids: readonly number[]): Promise<void> {
      await dues().deleteMany({ where: { id: { $in: [...ids] } } });
    },

    count: (): Promise<number> => dues().count(),
  };
};
