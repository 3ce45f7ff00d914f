/** Pieces of SQL that several statements share. */

/**
 * Published, and its hour has come. An embargo is kept to the second even where a published row carries one. Takes
 * the moment as its one binding.
 */
export const isLive = (alias: string): string =>
  `${alias}.[published_at] is not null and (${alias}.[publish_at] is null or ${alias}.[publish_at] <= ?)`;

/** Readers may see the team sheet. One that says nothing of it, as those that were stored before it could, is ready. */
export const isReady = (alias: string): string => `${alias}.[ready] is not false`;

/**
 * In a language, of rows that are found by something else. Takes the language as its one binding.
 *
 * Wrapped, so that no index on languages is used. An engine that has counted nothing takes a language for ten rows, and
 * looks through it for the one that is asked for: SQLite, where nobody has said ANALYZE, which is everywhere.
 */
export const isIn = (alias: string): string => `coalesce(${alias}.[locale], '') = ?`;

/** The columns of something that has names, each with a prefix: `home_id`, `home_document_id`, `home_name`, … */
export const named = (alias: string, prefix: string, ...more: string[]): string =>
  ['id', 'document_id', 'name', 'short_name', 'names', ...more]
    .map((column) => `${alias}.[${column}] as [${prefix}_${column}]`)
    .join(', ');

/** One more table over a link, each row of it at most once. */
export const leftJoin = (link: string, own: string, other: string, table: string, alias: string, key = 'id'): string =>
  `left join {${link}} ${alias}_l on ${alias}_l.[${own}] = ${key.includes('.') ? key : `m.[${key}]`} ` +
  `left join {${table}} ${alias} on ${alias}.[id] = ${alias}_l.[${other}]`;
