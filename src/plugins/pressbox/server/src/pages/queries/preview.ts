/** What an article page asks of an article that readers may not see yet. */
import type { PageDatabase } from '../../sql/database';
import { isLive } from '../../sql/fragments';
import type { ArticleRow } from './article';

export interface PreviewRow extends ArticleRow {
  publish_at: unknown;
  /** 1 where readers see the document in this language. */
  live: number;
  /** The row that lists of articles know, or null: a draft never stands beside itself. */
  listed_id: number | null;
}

/** The rows of one document in some languages, drafts or published ones; only the language asked for brings its body. */
export const findPreview = (
  db: PageDatabase,
  { documentId, locale, locales, status }: Previewed,
  now: Date,
): Promise<PreviewRow[]> =>
  db.all(
    `select a.[id], a.[document_id], a.[locale], coalesce(a.[slug], '') as [slug], a.[kind], a.[title], a.[standfirst],
       case when a.[locale] = ? then a.[body] end as [body], a.[cover_caption], a.[cover_alternative_text],
       a.[cover_credit], a.[meta_title], a.[meta_description], a.[released_at], a.[published_at], a.[publish_at],
       a.[updated_at], p.[id] as [listed_id], case when ${isLive('p')} then 1 else 0 end as [live],
       s.[one_star], s.[two_stars], s.[three_stars], s.[four_stars], s.[five_stars]
     from {article} a left join {votes} s on s.[article_document_id] = a.[document_id]
       left join {article} p on p.[document_id] = a.[document_id] and p.[locale] = a.[locale]
         and p.[published_at] is not null
     where a.[document_id] = ? and a.[locale] in (?)
       and a.[published_at] is ${status === 'published' ? 'not null' : 'null'}`,
    [locale, now, documentId, [...locales]],
  );

export interface Previewed {
  documentId: string;
  locale: string;
  /** The languages between which the preview may be switched. */
  locales: readonly string[];
  status: 'draft' | 'published';
}
