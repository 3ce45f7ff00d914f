/** What an article page asks of the article itself. */
import type { PageDatabase, Row } from '../../sql/database';
import { time } from '../../platform/moments';
import { isIn, isLive } from '../../sql/fragments';

export interface ArticleRow extends Row {
  id: number;
  document_id: string;
  locale: string;
  slug: string;
  cover_alternative_text: string | null;
  /** Of a draft: the row by which lists know the article, or null. */
  listed_id?: number | null;
}

/**
 * The live rows of one document, a row a language; only the one asked for brings its body. An index on the slug finds
 * the document, one on the document the rest.
 */
export const findArticle = (db: PageDatabase, slug: string, locale: string, now: Date): Promise<ArticleRow[]> =>
  db.all(
    `select a.[id], a.[document_id], a.[locale], a.[slug], a.[kind], a.[title], a.[standfirst],
       case when a.[locale] = ? then a.[body] end as [body], a.[cover_caption],
       a.[cover_alternative_text], a.[cover_credit], a.[meta_title], a.[meta_description], a.[released_at], a.[published_at], a.[updated_at],
       s.[one_star], s.[two_stars], s.[three_stars], s.[four_stars], s.[five_stars]
     from {article} a left join {votes} s on s.[article_document_id] = a.[document_id]
     where a.[document_id] = (
       select x.[document_id] from {article} x where x.[slug] = ? and ${isIn('x')} and ${isLive('x')} limit 1
     ) and ${isLive('a')}`,
    [locale, slug, locale, now, now],
  );

/** The narrative of a document in another of its languages, or null where that cannot be read. */
export const findBody = async (db: PageDatabase, documentId: string, locale: string, now: Date): Promise<unknown> => {
  const [row] = await db.all(
    `select a.[body] from {article} a where a.[document_id] = ? and ${isIn('a')} and ${isLive('a')}`,
    [documentId, locale, now],
  );
  return row?.body ?? null;
};

/** Where else a slug is known: in which languages a document that carries it can be read. */
export const findTranslations = (
  db: PageDatabase,
  type: 'article' | 'tag',
  by: { slug: string } | { documentId: string },
  now: Date,
): Promise<(Row & { locale: string; slug: string })[]> => {
  const live = type === 'article';
  const document =
    'documentId' in by
      ? '?'
      : `(select x.[document_id] from {${type}} x where x.[slug] = ? ${live ? `and ${isLive('x')}` : ''} limit 1)`;
  return db.all(
    `select a.[locale], a.[slug] from {${type}} a where a.[document_id] = ${document}
       ${live ? `and ${isLive('a')}` : ''} and a.[slug] is not null order by a.[id]`,
    'documentId' in by ? [by.documentId, ...(live ? [now] : [])] : [by.slug, ...(live ? [now, now] : [])],
  );
};

export interface TagRow extends Row {
  id: number;
  document_id: string;
  kind: string;
  name: string;
  slug: string;
  player_id: number | null;
}

/** The tags of an article, with the player each is about. */
export const findTags = (db: PageDatabase, articleId: number): Promise<TagRow[]> =>
  db.all(
    `select t.[id], t.[document_id], t.[kind], t.[name], t.[slug], p.[id] as [player_id],
       p.[document_id] as [player_document_id], p.[name] as [player_name], p.[short_name] as [player_short_name],
       p.[names] as [player_names], p.[nationalities] as [player_nationalities], ct.[team_id] as [current_team_id]
     from {article.tags} l join {tag} t on t.[id] = l.[tag_id]
     left join {tag.player} tp on tp.[tag_id] = t.[id] left join {player} p on p.[id] = tp.[player_id]
     left join {player.currentTeam} ct on ct.[player_id] = p.[id]
     where l.[article_id] = ? order by l.[tag_ord], l.[id]`,
    [articleId],
  );

export interface LinkRow extends Row {
  what: 'author' | 'match' | 'partner' | 'pick';
  id: number;
  document_id: string;
  /** Of an author or a partner. */
  name: string | null;
  slug: string | null;
  /** The initials of an author, the address of a partner. */
  extra: string | null;
  /** The teams of a match, and when it began. */
  home_id: number | null;
  away_id: number | null;
  kick_off: unknown;
}

const NO_MATCH = 'cast(null as integer) as [home_id], cast(null as integer) as [away_id]';
const PARTNERS = (nothing: string) =>
  `select 'partner' as [what], p.[id] as [id], p.[document_id] as [document_id], p.[name] as [name], null as [slug],
     p.[url] as [extra], p.[position] as [place], ${nothing}, null as [kick_off]
   from {partner} p where p.[locale] = ?`;

/**
 * Who signs an article, which matches it is about, what an editor picked to be read also (in whatever state: the page
 * waits for it), and the partners at the foot of the page.
 */
export const findArticleLinks = async (
  db: PageDatabase,
  { id, document_id: documentId, locale }: ArticleRow,
  client: string,
): Promise<LinkRow[]> => {
  const nothing = client === 'mysql' ? 'null as [home_id], null as [away_id]' : NO_MATCH;
  return db.all(
    `select 'match' as [what], m.[id] as [id], m.[document_id] as [document_id], null as [name], m.[slug] as [slug],
       null as [extra], l.[match_ord] as [place], h.[team_id] as [home_id], w.[team_id] as [away_id],
       m.[kick_off] as [kick_off]
     from {article.matches} l join {match} m on m.[id] = l.[match_id]
     left join {match.homeTeam} h on h.[match_id] = m.[id] left join {match.awayTeam} w on w.[match_id] = m.[id]
     where l.[article_id] = ?
     union all
     select 'author', a.[id], a.[document_id], a.[name], a.[slug], a.[initials], l.[author_ord], ${nothing}, null
     from {article.authors} l join {author} a on a.[id] = l.[author_id] where l.[article_id] = ?
      union all
     select 'pick', r.[id], r.[document_id], null, null, null, l.[article_ord], ${nothing}, null
     from {article} o join {article.related} l on l.[article_id] = o.[id]
       join {article} r on r.[id] = l.[inv_article_id] where o.[document_id] = ?
     union all ${PARTNERS(nothing)}
     order by [what], [place], [id]`,
    [id, id, documentId, locale],
  );
};

/** The partners of a language, for pages that are not articles. */
export const findPartners = (db: PageDatabase, locale: string): Promise<LinkRow[]> =>
  db.all(
    `select 'partner' as [what], p.[id], p.[document_id], p.[name], p.[url] as [extra] from {partner} p
     where p.[locale] = ? order by p.[position], p.[id]`,
    [locale],
  );

/** When the next published article that is held back may be read, or null. */
export const readNextHour = async (db: PageDatabase, now: Date): Promise<number | null> => {
  const [row] = await db.all(
    `select a.[publish_at] from {article} a where a.[publish_at] > ? and a.[published_at] is not null
     order by a.[publish_at] limit 1`,
    [now],
  );
  return time(row?.publish_at);
};
