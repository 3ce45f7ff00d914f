/**
 * What each translation is a translation of. It is kept with every write of a draft, in the transaction of that write:
 * afterwards nobody could tell which of two writes came first.
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { changesSince, rebased, segmentsOf, type Segment } from '../../../core/src';
import { instant } from '../platform/moments';
import { inSchema, tableOf } from '../platform/tables';
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
  sourceLanguage: string | null;
  segments: string;
  publishedSegments: string | null;
}

export interface Origin {
  source: string;
  segments: Segment[];
  /** When the source was written that is translated; null where nobody can say. */
  revision: string | null;
}
type Told = Pick<Origin, 'source' | 'revision'>;

const isSame = (a: ArticleRow | undefined, b: ArticleRow | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(segmentsOf(a)) === JSON.stringify(segmentsOf(b));

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

  /** The base of a language, where it is one of this source. */
  const find = async (documentId: string, locale: string, source: string): Promise<Base | null> => {
    const known: Base | null = await bases().findOne({ where: { targetDocumentId: documentId, language: locale } });
    return known?.sourceLanguage === source ? known : null;
  };

  /** In one statement: whoever else does it at the same moment is no fault. */
  const put = async (
    documentId: string,
    language: string,
    source: string,
    words: { segments: Segment[]; publishedSegments?: Segment[] },
    isFirst = false,
  ): Promise<void> => {
    const values = {
      source_language: source,
      segments: JSON.stringify(words.segments),
      ...(words.publishedSegments && { published_segments: JSON.stringify(words.publishedSegments) }),
    };
    await strapi.db.transaction(async ({ trx }) => {
      const table = inSchema(strapi, tableOf(strapi, TRANSLATION_BASE));
      const insert = strapi.db
        .connection(table)
        .transacting(trx as Knex.Transaction)
        .insert({ target_document_id: documentId, language, ...values })
        .onConflict(['target_document_id', 'language']);
      await (isFirst ? insert.ignore() : insert.merge(values));
    });
  };

  return {
    /** Of some articles. */
    all: (documentIds: readonly string[]): Promise<Base[]> =>
      bases().findMany({ where: { targetDocumentId: { $in: [...documentIds] } } }),

    /**
     * A language is begun, or its draft is made anew from what is published. Answers from where it is translated;
     * without a revision where it is a translation of an older source.
     */
    async begun(documentId: string, locale: string): Promise<Told | null> {
      const origin = await originOf(documentId, locale);
      if (!origin) return null;
      const { source, segments, revision } = origin;
      const isPublished = origin.rows.some((row) => row.locale === locale && row.publishedAt !== null);
      const known = isPublished ? await find(documentId, locale, source) : null;
      const published = readSegments(known?.publishedSegments);
      await put(documentId, locale, source, { segments: published ?? segments });
      return published ? { source, revision: null } : { source, revision };
    },

    /** What is published is a translation of what its draft is one of. */
    async published(documentId: string, locale: string): Promise<void> {
      const known: Base | null = await bases().findOne({ where: { targetDocumentId: documentId, language: locale } });
      if (known && known.publishedSegments !== known.segments)
        await bases().update({ where: { id: known.id }, data: { publishedSegments: known.segments } });
    },

    /** A draft is given other words. Answers the revision of the source, where nothing of it is left to translate. */
    async written(before: ArticleRow, data: Partial<ArticleRow>): Promise<Told | null> {
      const { documentId, locale } = before;
      const [was, is] = [segmentsOf(before), segmentsOf({ ...before, ...data })];
      if (locale === null || JSON.stringify(was) === JSON.stringify(is)) return null;
      const origin = await originOf(documentId, locale);
      if (!origin) return null;
      const { source, segments: now } = origin;
      const known = readSegments((await find(documentId, locale, source))?.segments) ?? now;
      const segments = rebased(known, now, was, is);
      await put(documentId, locale, source, { segments });
      return changesSince(segments, now).length === 0 ? origin : null;
    },

    /** Languages of which nobody has seen what they were translated from: it is what the source says now. */
    async firstSeen(documentId: string, locales: readonly string[]): Promise<void> {
      for (const locale of locales) {
        const origin = await originOf(documentId, locale);
        if (!origin) continue;
        const { source, segments } = origin;
        const words = { segments, publishedSegments: segments };
        await put(documentId, locale, source, words, true);
        // One of another source, as before a language was deleted.
        if (!(await find(documentId, locale, source))) await put(documentId, locale, source, words);
      }
    },

    /**
     * A translation is one of the source as it stands, since its translator says so; what readers have, where they have
     * the same words. Answers what source that is; null where it is translated from nothing.
     */
    async confirmed(documentId: string, locale: string): Promise<Pick<Origin, 'segments' | 'revision'> | null> {
      const origin = await originOf(documentId, locale);
      if (!origin) return null;
      const { source, segments, rows, revision } = origin;
      const { draft, published } = languagesOf(rows).find((one) => one.locale === locale) ?? {};
      await put(documentId, locale, source, {
        segments,
        ...(isSame(draft, published) && { publishedSegments: segments }),
      });
      return { segments, revision };
    },
  };
};
