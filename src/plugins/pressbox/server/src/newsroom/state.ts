/** Where each language of an article stands, from its rows. Pure. */
import { heldUntil } from '../../../core/src';
import type { ArticleState, DayArticleLanguage } from '../../../contracts/src';
import { dateOf, instant, time } from '../platform/moments';

export interface ArticleRow {
  documentId: string;
  locale: string | null;
  kind: string;
  title: string | null;
  publishedAt: string | Date | null;
  publishAt: string | Date | null;
  updatedAt: string | Date;
}

const editedAt = ({ updatedAt }: Pick<ArticleRow, 'updatedAt'>): number => time(updatedAt) ?? 0;

/** As the content manager has it: modified where the draft was written after readers were given theirs. */
export const stateOf = (
  draft: Pick<ArticleRow, 'updatedAt'> | undefined,
  published: Pick<ArticleRow, 'updatedAt'> | undefined,
): ArticleState => {
  if (!published) return 'draft';
  return draft && editedAt(draft) > editedAt(published) ? 'modified' : 'published';
};

/**
 * The languages of one article, from its drafts and what readers see of it.
 *
 * @param order the newsroom's languages; others stand behind them
 */
export const languagesOf = (rows: readonly ArticleRow[], order: readonly string[], now: Date): DayArticleLanguage[] => {
  const codes = [...new Set(rows.flatMap(({ locale }) => locale ?? []))];
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return codes
    .sort((a, b) => place(a) - place(b))
    .map((locale) => {
      const own = rows.filter((row) => row.locale === locale);
      const draft = own.find(({ publishedAt }) => publishedAt === null);
      const published = own.find(({ publishedAt }) => publishedAt !== null);
      return {
        locale,
        title: (draft ?? published)?.title ?? null,
        state: stateOf(draft, published),
        heldUntil: instant(heldUntil([dateOf(draft?.publishAt)], now)),
      };
    });
};
