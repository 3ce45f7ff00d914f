import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { heldUntil } from '../../../../core/src';
import type { Embargo } from '../../../../contracts/src';
import { ARTICLE } from '../../platform/uids';
import type { Row } from '../../platform/documents';
import { keepUpdatedAt } from '../../platform/keep-updated-at';
import { dateOf, time } from '../../platform/moments';
import { withRetries } from '../../platform/retries';
import { getService } from '../../platform/service';

const releaseMoment = new AsyncLocalStorage<Date>();

interface Draft extends Row {
  publishAt: string | null;
}
/** Enough for a tick; the next one takes the rest. */
const BATCH = 50;
/** A due article that cannot be published is tried again after this long, not every second. */
const RETRY_AFTER_MS = 60_000;

/**
 * Articles that wait for their hour. A language asks for publication by carrying `publishAt` on its draft; while
 * any language of the article asks for an hour to come, none of them is published.
 */
export const createEmbargoService = ({ strapi }: { strapi: Core.Strapi }) => {
  const articles = () => strapi.db.query(ARTICLE);
  const failedAt = new Map<number, number>();

  const drafts = (documentId: string): Promise<Draft[]> =>
    articles().findMany({
      where: { documentId, publishedAt: null },
      select: ['id', 'documentId', 'locale', 'publishAt'],
    });

  /** Moves the hour of a draft. A form that is open there may still show the old one. */
  const setHour = async (draft: Draft, hour: Date): Promise<void> => {
    if (time(draft.publishAt) === hour.getTime()) return;
    await getService(strapi, 'shared-values').remember(ARTICLE, draft, ['publishAt']);
    await keepUpdatedAt(() => articles().update({ where: { id: draft.id }, data: { publishAt: hour } }));
  };

  const publishOne = async (id: number, { documentId, locale }: Draft, now: Date): Promise<boolean> =>
    getService(strapi, 'holds').during([{ uid: ARTICLE, documentId }], async () => {
      // Whoever empties the hour publishes: another node waits here for the row and then finds it empty.
      const { count } = await articles().updateMany({
        where: { id, publishAt: { $lte: now } },
        data: { publishAt: null },
      });
      if (count === 0) return false;
      await strapi.documents(ARTICLE).publish({ documentId, locale: locale ?? undefined });
      return true;
    });

  return {
    /** The moment by which hours are judged: the release's own while it works, else the present. */
    now: (): Date => releaseMoment.getStore() ?? new Date(),

    /** Whether the clock is publishing what is due. */
    isReleasing: (): boolean => releaseMoment.getStore() !== undefined,

    /** The hour until which an article is held back, or null. `replacing` is the hour that a write is about to set. */
    async until(
      documentId: string | undefined,
      now: Date,
      replacing?: { locale: string; publishAt: Date | null },
    ): Promise<Date | null> {
      const rows = documentId ? await drafts(documentId) : [];
      const hours = rows.filter(({ locale }) => locale !== replacing?.locale).map(({ publishAt }) => dateOf(publishAt));
      return heldUntil([...hours, replacing?.publishAt], now);
    },

    /** The languages of an article that ask to be published at an hour, as they are stored. */
    async languages(documentId: string): Promise<Embargo['languages']> {
      return (await drafts(documentId)).flatMap(({ locale, publishAt }) =>
        locale === null || publishAt === null ? [] : [{ locale, publishAt: new Date(publishAt).toISOString() }],
      );
    },

    /** Notes that languages ask to be published at an hour: someone pressed Publish during the embargo. */
    async ask(documentId: string, locales: (locale: string | null) => boolean, hour: Date): Promise<void> {
      for (const draft of await drafts(documentId)) if (locales(draft.locale)) await setHour(draft, hour);
    },

    /** The hour that a language asks for. */
    async hourOf(documentId: string, language: string): Promise<Date | null> {
      const hour = (await drafts(documentId)).find(({ locale }) => locale === language)?.publishAt;
      return hour ? new Date(hour) : null;
    },

    /** One article, one hour: the languages that ask are moved along when one of them is. */
    async move(documentId: string, from: string, hour: Date): Promise<void> {
      for (const draft of await drafts(documentId))
        if (draft.locale !== from && draft.publishAt !== null) await setHour(draft, hour);
    },

    /** Articles whose languages ask for different hours, as older versions left them: the latest holds for all. */
    async repair(now: Date): Promise<void> {
      const held: Draft[] = await articles().findMany({
        where: { publishedAt: null, publishAt: { $gt: now } },
        select: ['id', 'documentId', 'locale', 'publishAt'],
      });
      for (const documentId of new Set(held.map((draft) => draft.documentId))) {
        const asking = (await drafts(documentId)).filter(({ publishAt }) => publishAt !== null);
        const latest = new Date(Math.max(...asking.map(({ publishAt }) => time(publishAt) ?? 0)));
        for (const draft of asking) await setHour(draft, latest);
      }
    },

    /** Publishes what is due, in every language that asks for it. Safe to run on several nodes at once. */
    async release(now: Date): Promise<number> {
      // What failed at an hour to come failed before the clock was set back.
      const isFresh = (ago: number): boolean => ago >= 0 && ago < RETRY_AFTER_MS;
      const waiting = [...failedAt].filter(([, at]) => isFresh(now.getTime() - at)).map(([id]) => id);
      const due: Draft[] = await articles().findMany({
        where: { publishedAt: null, publishAt: { $lte: now }, ...(waiting.length > 0 && { id: { $notIn: waiting } }) },
        select: ['id', 'documentId', 'locale', 'publishAt'],
        orderBy: { publishAt: 'asc' },
        limit: BATCH,
      });
      let released = 0;
      for (const draft of due) {
        try {
          if (await releaseMoment.run(now, () => withRetries(() => publishOne(draft.id, draft, now)))) released += 1;
          failedAt.delete(draft.id);
        } catch (error) {
          failedAt.set(draft.id, now.getTime());
          const reason = error instanceof Error ? error.message : String(error);
          strapi.log.error(
            `Article ${draft.documentId} (${draft.locale}) was due and could not be published: ${reason}`,
          );
        }
      }
      return released;
    },
  };
};
