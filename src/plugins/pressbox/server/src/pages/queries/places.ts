/**
 * Which articles other parts of a page may show: the newest, the most read, the hand-picked, those of a tag or a match.
 * Only their places are read, of many off the indexes where they stand in order; what a card prints is read of those
 * that are chosen (`findCards`). National teams are looked for in passing, to save a statement.
 */
import type { Binding } from '../../sql/bindings';
import type { PageDatabase, Row } from '../../sql/database';
import { time } from '../../platform/moments';
import { isIn, isLive } from '../../sql/fragments';

/** Why something was found. */
export type Via = 'latest' | 'trending' | 'picked' | 'meeting' | 'tag' | 'author' | 'match' | 'national';

export interface Place {
  via: Via;
  /** The tag for `tag`; the place among those found, the lowest first, for `picked` and `meeting`. */
  ref: number;
  /** The document for `trending`, the kind of article for `meeting`, the country for `national`. */
  key: string;
  /** The row of an article; of a team for `national`. */
  id: number;
  /** When readers first saw the article, in milliseconds since 1970. */
  at: number;
}

/** Some places: a select of the five columns, with the bindings it takes. */
export interface Part {
  sql: string;
  bindings: readonly Binding[];
}

const columns = (via: Via, { ref = '0', key = "''", id = 'a.[id]', at = 'a.[released_at]' } = {}): string =>
  `select '${via}' as [via], ${ref} as [ref], ${key} as [key], ${id} as [id], ${at} as [at]`;

/** A row that another program wrote may know only when it was published. No index is in this order. */
const HOUR = 'coalesce(a.[released_at], a.[published_at])';

/** A limited select as one of several. */
const inner = (sql: string, alias: string): string => `select * from (${sql}) ${alias}`;

/** The newest of a language. The index on language and hour hands them out in order. */
export const latestPlaces = (locale: string, limit: number, now: Date): Part => ({
  sql: inner(
    `${columns('latest')} from {article} a where a.[locale] = ? and a.[released_at] is not null and ${isLive('a')}
     order by a.[released_at] desc, a.[id] desc limit ${limit}`,
    'latest',
  ),
  bindings: [locale, now],
});

/** Some articles by their document, where they are live in this language. */
export const trendingPlaces = (locale: string, documentIds: readonly string[], now: Date): Part => ({
  sql: `${columns('trending', { key: 'a.[document_id]' })} from {article} a
    where a.[document_id] in (?) and a.[locale] = ? and ${isLive('a')}`,
  bindings: [documentIds, locale, now],
});

/** What an editor picked to be read also. */
export const pickedPlaces = (articleId: number, locale: string, now: Date): Part => ({
  sql: `${columns('picked', { ref: 'l.[article_ord]' })} from {article.related} l
    join {article} a on a.[id] = l.[inv_article_id] where l.[article_id] = ? and ${isIn('a')} and ${isLive('a')}`,
  bindings: [articleId, locale, now],
});

/** The same of a draft, which is linked to drafts: what readers see of each. */
export const pickedInDraftPlaces = (articleId: number, locale: string, now: Date): Part => ({
  sql: `${columns('picked', { ref: 'l.[article_ord]' })} from {article.related} l
    join {article} r on r.[id] = l.[inv_article_id] join {article} a on a.[document_id] = r.[document_id]
    where l.[article_id] = ? and ${isIn('a')} and ${isLive('a')}`,
  bindings: [articleId, locale, now],
});

/** The last matches that two teams have played against each other before a moment, whoever was at home. */
const meetings = (limit: number): string =>
  `select e.[match_row] as [id], row_number() over (order by e.[kick_off] desc, e.[match_row] desc) as [place]
   from {matchEntry} e where e.[rival_row] = ? and e.[subject_row] = ? and e.[kick_off] < ?
   order by e.[kick_off] desc, e.[match_row] desc limit ${limit}`;

const meetingBindings = (home: number, away: number, before: Date): Binding[] => [home, away, before];

/** The articles about the last meetings of two teams. */
export const meetingPlaces = (
  { home, away, before }: { home: number; away: number; before: Date },
  locale: string,
  limit: number,
  now: Date,
): Part => ({
  sql: `${columns('meeting', { ref: 'k.[place]', key: 'a.[kind]' })} from (${meetings(limit)}) k
    join {article.matches} am on am.[match_id] = k.[id] join {article} a on a.[id] = am.[article_id]
    where ${isIn('a')} and ${isLive('a')}`,
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

/**
 * Articles that share a tag: of each tag its newest, never more than `limit`, however many it has. They are published;
 * whether their hour has come is asked when they are read.
 */
export const taggedPlaces = (tagIds: readonly number[], limit: number): Part[] =>
  tagIds.map((id, index) => ({
    sql: inner(
      `${columns('tag', { ref: 'e.[tag_row]', id: 'e.[article_row]', at: 'e.[released_at]' })} from {tagEntry} e
       where e.[tag_row] = ? order by e.[released_at] desc, e.[article_row] desc limit ${limit}`,
      `tag${index}`,
    ),
    bindings: [id],
  }));

/** The newest articles of an author in a language, as those of a tag. */
export const signedPlaces = (authorId: number, locale: string, limit: number): Part => ({
  sql: inner(
    `${columns('author', { id: 'e.[article_row]', at: 'e.[released_at]' })} from {authorEntry} e
     where e.[author_row] = ? and e.[language] = ?
     order by e.[released_at] desc, e.[article_row] desc limit ${limit}`,
    'signed',
  ),
  bindings: [authorId, locale],
});

/** The articles about a match. */
export const matchPlaces = (matchId: number, locale: string, limit: number, now: Date): Part => ({
  sql: inner(
    `${columns('match', { at: HOUR })} from {article.matches} am join {article} a on a.[id] = am.[article_id]
     where am.[match_id] = ? and ${isIn('a')} and ${isLive('a')}
     order by ${HOUR} desc, a.[id] desc limit ${limit}`,
    'played',
  ),
  bindings: [matchId, locale, now],
});

/** The national teams of some countries. */
export const nationalPlaces = (countries: readonly string[]): Part => ({
  sql: `${columns('national', { key: 't.[country_code]', id: 't.[id]', at: 't.[updated_at]' })} from {team} t
    where t.[kind] = 'national' and t.[country_code] in (?)`,
  bindings: [countries],
});

/** Several sets of places in one statement. */
export const findPlaces = async (db: PageDatabase, parts: readonly Part[]): Promise<Place[]> => {
  if (parts.length === 0) return [];
  const rows = await db.all<Row & Pick<Place, 'via' | 'key'>>(
    parts.map(({ sql }) => sql).join(' union all '),
    parts.flatMap(({ bindings }) => bindings),
  );
  // Where parts count in different types a union counts in a longer one, which drivers hand out as text.
  return rows.map(({ via, ref, key, id, at }) => ({ via, ref: Number(ref), key, id: Number(id), at: time(at) ?? 0 }));
};

/** The national teams among some places, by country. */
export const nationalsIn = (places: readonly Place[]): ReadonlyMap<string, readonly number[]> => {
  const nationals = new Map<string, number[]>();
  for (const { via, key, id } of places)
    if (via === 'national') nationals.set(key, [...(nationals.get(key) ?? []), id]);
  return nationals;
};
