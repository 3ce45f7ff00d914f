/** Articles as other pages show them. */
import type { PageDatabase, Row } from '../../sql/database';
import { isIn, isLive } from '../../sql/fragments';

export interface CardRow extends Row {
  id: number;
  document_id: string;
  slug: string;
  kind: string;
  title: string;
  standfirst: string | null;
  cover_alternative_text: string | null;
  /** The first match that it is about. */
  match_id: number | null;
}

/** Some articles by their row, those that are live in a language. */
export const findCards = async (
  db: PageDatabase,
  ids: Iterable<number>,
  locale: string,
  now: Date,
): Promise<ReadonlyMap<number, CardRow>> => {
  const wanted = [...new Set(ids)];
  const cards = new Map<number, CardRow & { place: number | null }>();
  if (wanted.length === 0) return cards;
  // A row for each of its matches: to look for the first of them costs more than to read them all.
  const rows = await db.all<CardRow & { place: number | null }>(
    `select a.[id], a.[document_id], a.[slug], a.[kind], a.[title], a.[standfirst], a.[cover_alternative_text],
       a.[released_at], a.[published_at], l.[match_id], l.[match_ord] as [place]
     from {article} a left join {article.matches} l on l.[article_id] = a.[id]
     where a.[id] in (?) and ${isIn('a')} and ${isLive('a')}`,
    [wanted, locale, now],
  );
  for (const row of rows) {
    const known = cards.get(row.id);
    const order = (row.place ?? 0) - (known?.place ?? 0) || Number(row.match_id) - Number(known?.match_id);
    if (!known || order < 0) cards.set(row.id, row);
  }
  return cards;
};
