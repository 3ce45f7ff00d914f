/** Articles as other pages show them: the newest, the most read, the hand-picked, those of a tag or a match. */
import { marks, type Binding, type PageDatabase, type Row } from '../database';
import { isLive } from './fragments';

/** Why a card was found. */
export type Via = 'latest' | 'trending' | 'picked' | 'meeting' | 'related' | 'tag' | 'match';

export interface CardRow extends Row {
  via: Via;
  /** The place among those found for one reason, the first lowest; the tag for `tag`. */
  place: number;
  id: number;
  document_id: string;
  slug: string;
  kind: string;
  title: string;
  standfirst: string | null;
  match_id: number | null;
}

/** A set of articles: SQL that ends in `a`, an article that is live, with the bindings it takes. */
export interface Part {
  sql: string;
  bindings: readonly Binding[];
}

const columns = (via: Via, place: string): string =>
  `select '${via}' as [via], ${place} as [place], a.[id] as [id], a.[document_id] as [document_id], a.[slug] as [slug],
     a.[kind] as [kind], a.[title] as [title], a.[standfirst] as [standfirst], a.[released_at] as [released_at],
     a.[published_at] as [published_at],
     (select l.[match_id] from {article.matches} l where l.[article_id] = a.[id] order by l.[match_ord] limit 1) as [match_id]`;

/** The newest of a language. The index on language and hour hands them out in order. */
export const latestCards = (locale: string, limit: number, now: Date): Part => ({
  sql: `${columns('latest', '0')} from (
      select x.[id] from {article} x where x.[locale] = ? and x.[released_at] is not null and ${isLive('x')}
      order by x.[released_at] desc, x.[id] desc limit ${limit}
    ) n join {article} a on a.[id] = n.[id]`,
  bindings: [locale, now],
});

/** Some articles by their document, where they are live in this language. */
export const trendingCards = (locale: string, documentIds: readonly string[], now: Date): Part => ({
  sql: `${columns('trending', '0')} from {article} a
    where a.[document_id] in (${marks(documentIds)}) and a.[locale] = ? and ${isLive('a')}`,
  bindings: [...documentIds, locale, now],
});

/** What an editor picked to be read also. */
export const pickedCards = (articleId: number, locale: string, now: Date): Part => ({
  sql: `${columns('picked', 'l.[article_ord]')} from {article.related} l join {article} a on a.[id] = l.[inv_article_id]
    where l.[article_id] = ? and a.[locale] = ? and ${isLive('a')}`,
  bindings: [articleId, locale, now],
});

/** The last matches that two teams have played against each other before a moment, whoever was at home. */
const meetings = (limit: number): string =>
  `select e.[match_row] as [id], row_number() over (order by e.[kick_off] desc, e.[match_row] desc) as [place]
   from {matchEntry} e where e.[rival_row] = ? and e.[subject_row] = ? and e.[kick_off] < ?
   order by e.[kick_off] desc, e.[match_row] desc limit ${limit}`;

const meetingBindings = (home: number, away: number, before: Date): Binding[] => [home, away, before];

/** The articles about the last meetings of two teams. */
export const meetingCards = (
  { home, away, before }: { home: number; away: number; before: Date },
  locale: string,
  limit: number,
  now: Date,
): Part => ({
  sql: `${columns('meeting', 'k.[place]')} from (${meetings(limit)}) k join {article.matches} am on am.[match_id] = k.[id]
    join {article} a on a.[id] = am.[article_id] where a.[locale] = ? and ${isLive('a')}`,
  bindings: [...meetingBindings(home, away, before), locale, now],
});

export const findMeetings = async (
  db: PageDatabase,
  home: number,
  away: number,
  before: Date,
  limit: number,
): Promise<number[]> => {
  const rows = await db.all<Row & { id: number }>(meetings(limit), meetingBindings(home, away, before));
  return rows.map(({ id }) => id);
};

/** Articles that share a tag: of each tag its newest, never more than `limit`, however many it has. */
export const taggedCards = (tagIds: readonly number[], locale: string, limit: number, now: Date): Part => ({
  sql: `${columns('tag', 'k.[tag_row]')} from (${tagIds
    .map(
      (_, index) =>
        `select * from (select e.[tag_row], e.[article_row] from {tagEntry} e where e.[tag_row] = ?
           order by e.[released_at] desc, e.[article_row] desc limit ${limit}) t${index}`,
    )
    .join(' union all ')}) k join {article} a on a.[id] = k.[article_row] where a.[locale] = ? and ${isLive('a')}`,
  bindings: [...tagIds, locale, now],
});

/** Some articles by their row, in this language. */
export const cardsById = (ids: readonly number[], now: Date): Part => ({
  sql: `${columns('related', '0')} from {article} a where a.[id] in (${marks(ids)}) and ${isLive('a')}`,
  bindings: [...ids, now],
});

export interface EntryRow extends Row {
  tag_row: number;
  article_row: number;
  released_at: unknown;
}

/** Which articles share a tag: of each tag its newest, never more than `limit`. Of an article no more than its place. */
export const findEntries = (db: PageDatabase, tagIds: readonly number[], limit: number): Promise<EntryRow[]> =>
  tagIds.length === 0
    ? Promise.resolve([])
    : db.all(
        tagIds
          .map(
            (_, index) =>
              `select * from (select e.[tag_row], e.[article_row], e.[released_at] from {tagEntry} e
                 where e.[tag_row] = ? order by e.[released_at] desc, e.[article_row] desc limit ${limit}) t${index}`,
          )
          .join(' union all '),
        tagIds,
      );

/** The articles about a match. */
export const matchCards = (matchId: number, locale: string, limit: number, now: Date): Part => ({
  sql: `${columns('match', '0')} from (
      select x.[id] from {article.matches} am join {article} x on x.[id] = am.[article_id]
      where am.[match_id] = ? and x.[locale] = ? and ${isLive('x')} order by x.[released_at] desc limit ${limit}
    ) n join {article} a on a.[id] = n.[id]`,
  bindings: [matchId, locale, now],
});

/** Several sets of cards in one statement. */
export const findCards = async (db: PageDatabase, parts: readonly Part[]): Promise<CardRow[]> => {
  if (parts.length === 0) return [];
  const sql = parts.map((part, index) => `select * from (${part.sql}) c${index}`).join(' union all ');
  return db.all(
    sql,
    parts.flatMap(({ bindings }) => bindings),
  );
};
