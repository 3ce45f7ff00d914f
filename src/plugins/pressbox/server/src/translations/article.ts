/** An article as its rows have it: its languages, their texts, and which of them is the source. Pure. */
import {
  segmentsOf,
  sourceOf,
  TRANSLATED_FIELDS,
  type Segment,
  type TranslatedField,
  type TranslatedWords,
} from '../../../core/src';
import type { Linked } from '../facts/legs';

export interface ArticleRow extends TranslatedWords {
  id: number;
  documentId: string;
  locale: string | null;
  kind: string;
  publishedAt: string | Date | null;
  createdAt: string | Date;
  updatedAt: string | Date;
  sourceLocale: string | null;
  matches?: Linked[];
}

export const READ_OF_ARTICLE = [
  ...['id', 'documentId', 'locale', 'kind', 'publishedAt', 'createdAt', 'updatedAt', 'sourceLocale'],
  ...TRANSLATED_FIELDS,
];

export interface Language {
  locale: string;
  draft: ArticleRow | undefined;
  published: ArticleRow | undefined;
}

/** The languages of one article. */
export const languagesOf = (rows: readonly ArticleRow[]): Language[] =>
  [...new Set(rows.flatMap(({ locale }) => locale ?? []))].map((locale) => {
    const own = rows.filter((row) => row.locale === locale);
    return {
      locale,
      draft: own.find(({ publishedAt }) => publishedAt === null),
      published: own.find(({ publishedAt }) => publishedAt !== null),
    };
  });

/** The language that the others are translated from. It stays the one that it was, as long as that is there. */
export const sourceLanguage = (languages: readonly Language[], known: string | null): string | null => {
  const origins = languages.flatMap(({ locale, draft, published }) => {
    const row = draft ?? published;
    return row ? [{ locale, sourceLocale: row.sourceLocale, createdAt: row.createdAt }] : [];
  });
  return origins.some(({ locale }) => locale === known) ? known : sourceOf(origins);
};

/** The words of a source: those that readers have, else those of the draft. */
export const sourceRow = ({ draft, published }: Language): ArticleRow | undefined => published ?? draft;

export const sourceSegments = (languages: readonly Language[], source: string | null): Segment[] => {
  const language = languages.find(({ locale }) => locale === source);
  const row = language && sourceRow(language);
  return row ? segmentsOf(row) : [];
};

/** Whether a write brings words that are translated. */
export const bringsWords = (data: object): boolean => TRANSLATED_FIELDS.some((field: TranslatedField) => field in data);

export const readSegments = (json: string | null | undefined): Segment[] | null =>
  json ? (JSON.parse(json) as Segment[]) : null;
