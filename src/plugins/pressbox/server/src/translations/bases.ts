/**
 * What each translation is a translation of. It is kept with every write of a draft, in the transaction of that write:
 * whoever saves has the source before them as it stands.
 */
import type { Core } from '@strapi/strapi';
import { changesSince, rebased, segmentsOf, type Segment } from '../../../core/src';
import { instant } from '../platform/moments';
import { isTwin } from '../platform/twin';
import { ARTICLE, TRANSLATED_ARTICLE, TRANSLATION_BASE } from '../platform/uids';
import {
  languagesOf,
  READ_OF_ARTICLE,
  readSegments,
  sourceLanguage,
  sourceRow,
  sourceSegments,
  type ArticleRow,
} from './article';

export interface Base {
  id: number;
  targetDocumentId: string;
  language: string;
  segments: string;
  publishedSegments: string | null;
}

export interface Origin {
  source: string;
  segments: Segment[];
  /** When the source was written that is translated. */
  revision: string | null;
}

export const createTranslationBasesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const bases = () => strapi.db.query(TRANSLATION_BASE);

  const rowsOf = (documentId: string): Promise<ArticleRow[]> =>
    strapi.db.query(ARTICLE).findMany({ where: { documentId }, select: READ_OF_ARTICLE, orderBy: { id: 'asc' } });

  /** The source of an article as it stands; null where it has none but this language. */
  const originOf = async (documentId: string, locale: string): Promise<(Origin & { rows: ArticleRow[] }) | null> => {
    const rows = await rowsOf(documentId);
    const languages = languagesOf(rows);
    if (!languages.some((one) => one.locale !== locale)) return null;
    const head: { sourceLanguage: string | null } | null = await strapi.db
      .query(TRANSLATED_ARTICLE)
      .findOne({ where: { targetDocumentId: documentId }, select: ['id', 'sourceLanguage'] });
    const source = sourceLanguage(languages, head?.sourceLanguage ?? null);
    if (source === null || source === locale) return null;
    const language = languages.find((one) => one.locale === source);
    const revision = instant(language && sourceRow(language)?.updatedAt);
    return { source, segments: sourceSegments(languages, source), revision, rows };
  };

  const find = (targetDocumentId: string, language: string): Promise<Base | null> =>
    bases().findOne({ where: { targetDocumentId, language } });

  const put = async (
    targetDocumentId: string,
    language: string,
    data: Partial<Pick<Base, 'segments' | 'publishedSegments'>>,
  ): Promise<void> => {
    const known = await find(targetDocumentId, language);
    if (known) await bases().update({ where: { id: known.id }, data });
    else await bases().create({ data: { targetDocumentId, language, segments: '[]', ...data } });
  };

  return {
    /** Of some articles. */
    all: (documentIds: readonly string[]): Promise<Base[]> =>
      bases().findMany({ where: { targetDocumentId: { $in: [...documentIds] } } }),

    /**
     * A language is begun, or its draft is made anew from what is published. Answers from where it is translated.
     */
    async begun(documentId: string, locale: string): Promise<Pick<Origin, 'source' | 'revision'> | null> {
      const origin = await originOf(documentId, locale);
      if (!origin) return null;
      const known = await find(documentId, locale);
      const isPublished = origin.rows.some((row) => row.locale === locale && row.publishedAt !== null);
      const segments =
        isPublished && known?.publishedSegments ? known.publishedSegments : JSON.stringify(origin.segments);
      await put(documentId, locale, { segments });
      return origin;
    },

    /** What is published is a translation of what its draft is one of. */
    async published(documentId: string, locale: string): Promise<void> {
      const known = await find(documentId, locale);
      if (known && known.publishedSegments !== known.segments)
        await bases().update({ where: { id: known.id }, data: { publishedSegments: known.segments } });
    },

    /** A draft is given other words. Answers the revision of the source, where nothing of it is left to translate. */
    async written(before: ArticleRow, data: Partial<ArticleRow>): Promise<Pick<Origin, 'source' | 'revision'> | null> {
      const { documentId, locale } = before;
      const [was, is] = [segmentsOf(before), segmentsOf({ ...before, ...data })];
      if (locale === null || JSON.stringify(was) === JSON.stringify(is)) return null;
      const origin = await originOf(documentId, locale);
      if (!origin) return null;
      const known = readSegments((await find(documentId, locale))?.segments) ?? origin.segments;
      const segments = rebased(known, origin.segments, was, is);
      await put(documentId, locale, { segments: JSON.stringify(segments) });
      return changesSince(segments, origin.segments).length === 0 ? origin : null;
    },

    /** Languages of which nobody has seen what they were translated from: it is what the source says now. */
    async firstSeen(documentId: string, locales: readonly string[]): Promise<void> {
      for (const locale of locales) {
        const origin = await originOf(documentId, locale);
        if (!origin || (await find(documentId, locale))) continue;
        const segments = JSON.stringify(origin.segments);
        try {
          await bases().create({
            data: { targetDocumentId: documentId, language: locale, segments, publishedSegments: segments },
          });
        } catch (error) {
          // Somebody has saved it meanwhile, and knows better.
          if (!isTwin(error)) throw error;
        }
      }
    },

    /** A translation is one of the source as it stands: its translator says so, or the source is another by now. */
    async renew(documentId: string, locales: readonly string[]): Promise<void> {
      for (const locale of locales) {
        const origin = await originOf(documentId, locale);
        if (origin) await put(documentId, locale, { segments: JSON.stringify(origin.segments) });
      }
    },
  };
};
