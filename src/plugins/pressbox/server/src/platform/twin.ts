const TWICE = /^(?:23505|ER_DUP_ENTRY|SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY))$/;

/**
 * Whether a database refuses a row since there is one like it, as PostgreSQL, MySQL, MariaDB and SQLite say it.
 *
 * @example
 * isTwin({ code: '23505' }); //=> true
 * isTwin(new Error('Something else')); //=> false
 */
export const isTwin = (error: unknown): boolean => TWICE.test(String((error as { code?: unknown } | null)?.code ?? ''));
