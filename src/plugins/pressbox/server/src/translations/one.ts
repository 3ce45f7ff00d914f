import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import type { Colleague, TranslationDetails } from '../../../contracts/src';
import { keepUpdatedAt } from '../platform/keep-updated-at';
import { notFound, refusal, invalid } from '../platform/refuse';
import { getService } from '../platform/service';
import { isTwin } from '../platform/twin';
import { ARTICLE, TRANSLATED_ARTICLE, TRANSLATION } from '../platform/uids';
import { BELIEVED_FOR_MS, cellFor, workerOf, type Telling } from './cells';
import { detailsOf, MISSING, type Cell, type Head } from './kept';
import { readable } from './readable';
import { revisionOf } from './report';
import { translationRights } from './rights';
import { languagesFor, peopleOf, writersOf, type Caller, type Which } from './languages';

/** Two who give it away at one moment follow each other. */
const TRIES = 5;

/** One language of one article: what there is to say of it, who has taken it, who works on it. */
export const createTranslationService = ({ strapi }: { strapi: Core.Strapi }) => {
  const cells = () => strapi.db.query(TRANSLATION);
  const rowOf = ({ documentId, locale }: Which): Promise<Cell | null> =>
    cells().findOne({ where: { targetDocumentId: documentId, language: locale } });

  const { isThere, insistOnReading, insistOnWriting, mayWrite } = translationRights(strapi);

  const headOf = async (documentId: string): Promise<Head | null> => {
    const find = (): Promise<Head | null> =>
      strapi.db.query(TRANSLATED_ARTICLE).findOne({ where: { targetDocumentId: documentId } });
    const known = await find();
    if (known) return known;
    await getService(strapi, 'translation-looks').look([documentId]);
    return find();
  };

  const details = async (which: Which, caller: Caller, now: Date): Promise<TranslationDetails> => {
    const head = await headOf(which.documentId);
    if (!head) throw notFound(sayRefusal('article.no-draft', { locale: which.locale }));
    const row = (await rowOf(which)) ?? undefined;
    const concerned = [row?.assigneeId, row?.workerId].flatMap((id) => id ?? []);
    const telling = { now, userId: caller.id, people: await peopleOf(strapi, concerned) };
    return {
      ...cellFor(which.locale, row, await mayWrite(which, caller), telling),
      sourceLocale: head.sourceLanguage,
      revision: head.revision,
      ...(await readable(strapi, which, head.sourceLanguage, detailsOf(row ?? MISSING), caller)),
    };
  };

  /** The row of a language, made where nobody has written it: it may be taken all the same. */
  const putRow = async ({ documentId, locale }: Which): Promise<Cell> => {
    const known = await rowOf({ documentId, locale });
    if (known) return known;
    await headOf(documentId);
    try {
      return (await cells().create({ data: { targetDocumentId: documentId, language: locale, ...MISSING } })) as Cell;
    } catch (error) {
      const other = isTwin(error) ? await rowOf({ documentId, locale }) : null;
      if (!other) throw error;
      return other;
    }
  };

  const again = async (which: Which, caller: Caller, now: Date): Promise<TranslationDetails> => {
    await getService(strapi, 'translation-looks').look([which.documentId]);
    return details(which, caller, now);
  };

  return {
    /** @throws NotFoundError where there is no such article that the caller may read */
    async find(which: Which, caller: Caller, now: Date): Promise<TranslationDetails> {
      await insistOnReading(which, caller);
      return details(which, caller, now);
    },

    /**
     * Takes a language, gives it to somebody, or gives it back.
     *
     * @throws 403 where the caller may not write it, 409 where somebody else has taken it
     */
    async assign(which: Which, to: number | null | undefined, caller: Caller, now: Date): Promise<TranslationDetails> {
      await insistOnWriting(which, caller);
      if (typeof to === 'number' && !(await writersOf(strapi, which.locale)).some(({ id }) => id === to))
        throw invalid(sayRefusal('translation.not-theirs', { locale: which.locale }));
      const isTaking = to === undefined;
      const wanted = isTaking ? caller.id : to;
      for (let tries = 0; tries < TRIES; tries += 1) {
        const { id, assigneeId } = await putRow(which);
        // Somebody who has left the newsroom keeps nothing.
        const holder = assigneeId === null ? null : ((await peopleOf(strapi, [assigneeId])).get(assigneeId) ?? null);
        if (isTaking && holder && holder.id !== caller.id)
          throw refusal(409, sayRefusal('translation.taken', { who: holder.name }));
        const asItWas = assigneeId === null ? { $null: true } : assigneeId;
        await cells().updateMany({ where: { id, assigneeId: asItWas }, data: { assigneeId: wanted } });
        if ((await rowOf(which))?.assigneeId === wanted) break;
      }
      return details(which, caller, now);
    },

    /** The translator has looked at what changed, and there is nothing more to change. */
    async confirm(which: Which, revision: string | undefined, caller: Caller, now: Date): Promise<TranslationDetails> {
      const { documentId, locale } = which;
      await insistOnWriting(which, caller);
      if ((await headOf(documentId))?.sourceLanguage === locale)
        throw invalid(sayRefusal('translation.is-source', { locale }));
      if (!(await isThere(which))) throw invalid(sayRefusal('translation.no-words', { locale }));
      await strapi.db.transaction(async () => {
        const source = await getService(strapi, 'translation-bases').confirmed(documentId, locale);
        if (revision !== undefined && source && revisionOf(source.segments) !== revision)
          throw refusal(409, sayRefusal('translation.source-moved'));
        await keepUpdatedAt(() =>
          strapi.db.query(ARTICLE).updateMany({
            where: { documentId, locale, publishedAt: null },
            data: { sourceRevision: source?.revision ?? null },
          }),
        );
      });
      return again(which, caller, now);
    },

    /** The others are translated from this language from now on. */
    async makeSource(which: Which, caller: Caller, now: Date): Promise<TranslationDetails> {
      const { documentId, locale } = which;
      await insistOnReading(which, caller);
      if (!(await isThere(which))) throw invalid(sayRefusal('translation.no-words', { locale }));
      // Every language says from which it is translated.
      if (!(await caller.desk.mayAll('update', ARTICLE, { documentId }, ['sourceLocale'])))
        caller.desk.refuse('update', ARTICLE, ['sourceLocale']);
      await strapi.db.transaction(async () => {
        await getService(strapi, 'holds').take([{ uid: ARTICLE, documentId }]);
        const articles = strapi.db.query(ARTICLE);
        const others: { locale: string }[] = await articles.findMany({
          where: { documentId, locale: { $ne: locale } },
          select: ['id', 'locale'],
        });
        await keepUpdatedAt(async () => {
          await articles.updateMany({ where: { documentId, locale: { $ne: locale } }, data: { sourceLocale: locale } });
          await articles.updateMany({
            where: { documentId, locale },
            data: { sourceLocale: null, sourceRevision: null },
          });
        });
        await strapi.db
          .query(TRANSLATED_ARTICLE)
          .updateMany({ where: { targetDocumentId: documentId }, data: { sourceLanguage: locale } });
        const languages = [...new Set(others.map((row) => row.locale))];
        await getService(strapi, 'translation-bases').firstSeen(documentId, languages);
      });
      return again(which, caller, now);
    },

    /** The caller works on it. Answers who else does: the first stays, so that the second knows. */
    async working(which: Which, caller: Caller, now: Date): Promise<Colleague | null> {
      await insistOnWriting(which, caller);
      const row = await putRow(which);
      const people = await peopleOf(strapi, [row.workerId ?? []].flat());
      const telling: Telling = { now, userId: caller.id, people };
      const other = workerOf(row, telling);
      if (other) return other;
      const lately = new Date(now.getTime() - BELIEVED_FOR_MS);
      const mine = { $or: [{ workerId: { $null: true } }, { workerId: caller.id }, { workedAt: { $lt: lately } }] };
      await cells().updateMany({
        where: { $and: [{ id: row.id }, mine] },
        data: { workerId: caller.id, workedAt: now },
      });
      const after = await rowOf(which);
      return after
        ? workerOf(after, { ...telling, people: await peopleOf(strapi, [after.workerId ?? []].flat()) })
        : null;
    },

    /** Who may write a language. */
    async people(locale: string, caller: Caller): Promise<Colleague[]> {
      const languages = await languagesFor(strapi, caller);
      if (!languages.some(({ code, mayWrite: may }) => code === locale && may)) caller.desk.refuse('update', ARTICLE);
      return writersOf(strapi, locale);
    },
  };
};
