/** What the page of an author asks of the author. */
import type { PageDatabase, Row } from '../../sql/database';

export interface AuthorRow extends Row {
  id: number;
  document_id: string;
  slug: string;
  name: string;
  initials: string | null;
}

export const findAuthor = async (db: PageDatabase, slug: string): Promise<AuthorRow | null> => {
  const [author] = await db.all<AuthorRow>(
    `select a.[id], a.[document_id], a.[slug], a.[name], a.[initials], a.[biography] from {author} a
     where a.[slug] = ? order by a.[id] limit 1`,
    [slug],
  );
  return author ?? null;
};
