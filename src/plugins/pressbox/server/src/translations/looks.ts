/**
 * The states of translations are looked at after each write that they hang on: of the article, of the facts of its
 * matches. A look reads everything anew, so it does not matter what was written, by whom and in which order.
 */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { OwnFactWords } from '../../../core/src';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { READ_OF_ARTICLE, type ArticleRow } from './article';
import { LINKED } from '../facts/legs';
import { ALL, textsOf } from './dues';
import { articlesReached } from './reach';
import { lookAt, matchesOf, type Looked } from './report';
import { keptLooks, type Head } from './kept';

/** Counted up where the states of the same texts are others than before: all are looked at again. */
const SAID_BY = 1;
/** Articles that are looked at together: they share the facts of their matches. */
const TOGETHER = 20;
/** More than these are looked at after what somebody waits for. */
const MANY = 60;
/** Whatever another process left is found so often. */
const EVERY_MS = 5_000;
const AFTER_FAULT_MS = 1_000;

export const createTranslationLooksService = ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = keptLooks(strapi);
  const dues = () => getService(strapi, 'translation-dues');
  let timer: NodeJS.Timeout | null = null;
  let work: Promise<void> | null = null;
  let isWoken = false;
  let isOpen = false;

  const rowsOf = async (documentIds: readonly string[]): Promise<Map<string, ArticleRow[]>> => {
    const rows: ArticleRow[] = await strapi.db.query(ARTICLE).findMany({
      where: { documentId: { $in: [...documentIds] } },
      select: READ_OF_ARTICLE,
      orderBy: { id: 'asc' },
      populate: {
        matches: LINKED,
      },
    });
    const of = new Map<string, ArticleRow[]>(documentIds.map((id) => [id, []]));
    for (const row of rows) of.get(row.documentId)?.push(row);
    return of;
  };

  /** Looks at some articles; answers those that somebody else has written meanwhile. */
  const lookTogether = async (documentIds: readonly string[]): Promise<string[]> => {
    // Versions before anything else: what is read after them is at least as new.
    const heads = await kept.heads(documentIds);
    const articles = await rowsOf(documentIds);
    const bases = await getService(strapi, 'translation-bases').all(documentIds);
    const linked = [...articles.values()].flatMap((rows) => [
      ...matchesOf(rows, 'draft'),
      ...matchesOf(rows, 'published'),
    ]);
    const facts = await getService(strapi, 'match-facts').findMany([...new Set(linked)]);
    const words = strapi.config.get<OwnFactWords>('plugin::pressbox.factWords', {});
    const overtaken: string[] = [];
    for (const documentId of documentIds) {
      const head: Head | undefined = heads.get(documentId);
      const own = bases.filter((base) => base.targetDocumentId === documentId);
      const known = head?.sourceLanguage ?? null;
      let looked: Looked | null;
      try {
        const pause = () => nextTurn(undefined);
        looked = await lookAt(articles.get(documentId) ?? [], own, facts, { known, words, pause });
      } catch (error) {
        // A text that cannot be read keeps no other from being looked at.
        strapi.log.error(new Error(`The languages of the article ${documentId} cannot be looked at`, { cause: error }));
        continue;
      }
      const isWritten = looked ? await kept.write(documentId, head, looked) : await kept.forget(documentId, head);
      if (!isWritten) overtaken.push(documentId);
    }
    return overtaken;
  };

  const look = async (documentIds: readonly string[]): Promise<void> => {
    let left = [...new Set(documentIds)];
    while (left.length > 0) {
      const again: string[] = [];
      for (let from = 0; from < left.length; from += TOGETHER)
        again.push(...(await lookTogether(left.slice(from, from + TOGETHER))));
      left = again;
    }
  };

  const everything = async (): Promise<string[]> => {
    const rows: { documentId: string }[] = await strapi.db
      .query(ARTICLE)
      .findMany({ select: ['id', 'documentId'], orderBy: { id: 'desc' } });
    return [...new Set([...rows.map(({ documentId }) => documentId), ...(await kept.strangers())])];
  };

  /** Whether what is kept was said by this version, with these words; from now on it will be. */
  const isOfToday = async (): Promise<boolean> => {
    const words = JSON.stringify(strapi.config.get('plugin::pressbox.factWords', {}));
    const stamp = createHash('sha1').update(`${SAID_BY} ${words}`).digest('base64');
    const store = strapi.store({ type: 'plugin', name: 'pressbox', key: 'translations-said-by' });
    if ((await store.get({})) === stamp) return true;
    await store.set({ value: stamp });
    return false;
  };

  /** Looks at what the oldest notes are about; whether there were any. */
  const step = async (): Promise<boolean> => {
    const taken = await dues().take();
    if (taken.length === 0) return false;
    const whats = taken.map(({ what }) => what);
    const reached = whats.includes(ALL) ? await everything() : await articlesReached(strapi, whats);
    const own = new Set(whats);
    const direct = reached.filter((id) => own.has(textsOf(id)));
    const others = reached.filter((id) => !own.has(textsOf(id)));
    const isMany = others.length > MANY;
    await look(isMany ? direct : reached);
    await strapi.db.transaction(async () => {
      if (isMany) await dues().keepForLater(others.map(textsOf));
      await dues().done(taken.map(({ id }) => id));
    });
    return true;
  };

  const run = async (): Promise<void> => {
    while (isWoken && isOpen) {
      isWoken = false;
      try {
        while (isOpen && (await step()));
      } catch (error) {
        if (!isOpen) return;
        strapi.log.error(error);
        await wait(AFTER_FAULT_MS, undefined, { ref: false });
        isWoken = true;
      }
    }
  };

  const wake = (): void => {
    isWoken = true;
    if (!isOpen || work) return;
    work = run().finally(() => {
      work = null;
      if (isWoken && isOpen) wake();
    });
  };

  return {
    look,
    wake,

    async start(): Promise<void> {
      // Looked up and not remembered: an import may have brought articles along.
      const unseen = (await isOfToday()) ? await kept.strangers() : await everything();
      await dues().keepForLater(unseen.map(textsOf));
      isOpen = true;
      timer = setInterval(wake, EVERY_MS).unref();
      wake();
    },

    async stop(): Promise<void> {
      isOpen = false;
      if (timer) clearInterval(timer);
      timer = null;
      await work;
    },

    /** Waits until nothing is left to look at: for scripts and tests. */
    async settled(): Promise<void> {
      while (isOpen && (work || (await dues().count()) > 0)) {
        wake();
        await work;
      }
    },
  };
};
