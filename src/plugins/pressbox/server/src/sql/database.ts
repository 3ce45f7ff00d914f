/**
 * Reading for pages, below the query engine: one statement a question, written as SQL. Building such a statement with
 * a query builder costs more than running it.
 *
 * Names in a statement stand in square brackets and are quoted the way the engine quotes them, since several columns
 * of ours (group, order) are words of SQL. Tables are named by what they hold: `{article}`, `{article.tags}`. A list is
 * one value: `in (?)`.
 */
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { bound, withMarks, type Binding, type Value } from './bindings';
import { preparedOnPostgres } from './postgres';
import { preparedOnSqlite } from './sqlite';
import { FILE_LINKS, joinTableOf, tableOf } from '../platform/tables';
import { TAG_SUBJECTS } from '../platform/tag-kinds';
import * as uids from '../platform/uids';

/** What a statement has found, to be read by the names of its columns. Not to be copied: see `sqlite.ts`. */
export type Row = Readonly<Record<string, unknown>>;

const TABLES = {
  article: uids.ARTICLE,
  tag: uids.TAG,
  author: uids.AUTHOR,
  partner: uids.PARTNER,
  commentary: uids.COMMENTARY_ENTRY,
  match: uids.MATCH,
  edition: uids.EDITION,
  competition: uids.COMPETITION,
  team: uids.TEAM,
  player: uids.PLAYER,
  coach: uids.COACH,
  referee: uids.REFEREE,
  venue: uids.VENUE,
  sheet: uids.TEAM_SHEET,
  appearance: uids.APPEARANCE,
  event: uids.MATCH_EVENT,
  votes: uids.ARTICLE_SCORE,
  tagEntry: uids.TAG_ENTRY,
  authorEntry: uids.AUTHOR_ENTRY,
  matchEntry: uids.MATCH_ENTRY,
  file: 'plugin::upload.file',
  setting: 'strapi::core-store' as UID.ContentType,
} as const satisfies Record<string, UID.ContentType>;

const LINKS = {
  article: ['tags', 'authors', 'matches', 'related'],
  tag: TAG_SUBJECTS,
  commentary: ['match'],
  match: ['edition', 'homeTeam', 'awayTeam', 'venue', 'referee'],
  edition: ['competition'],
  player: ['currentTeam'],
  sheet: ['match', 'team', 'coach'],
  appearance: ['teamSheet', 'player'],
  event: ['match', 'player', 'playerOff', 'assistBy', 'coach'],
} as const satisfies Partial<Record<keyof typeof TABLES, readonly string[]>>;

/** Every name that a statement may put in braces, with the table it stands for. */
const namesOf = (strapi: Core.Strapi): ReadonlyMap<string, string> => {
  const names = new Map<string, string>(Object.entries(TABLES).map(([name, uid]) => [name, tableOf(strapi, uid)]));
  for (const [owner, attributes] of Object.entries(LINKS)) {
    const uid = TABLES[owner as keyof typeof LINKS];
    for (const attribute of attributes) names.set(`${owner}.${attribute}`, joinTableOf(strapi, uid, attribute).table);
  }
  return names.set('file.related', FILE_LINKS);
};

export interface PageDatabase {
  /** Runs a statement that reads, in the transaction that is open or in none; one that writes, in one. */
  all<R extends Row>(sql: string, bindings: readonly Binding[]): Promise<R[]>;
}

/**
 * A statement that writes what another one finds, but for what is there already. `into` names the table and its columns;
 * the other one ends with its conditions.
 */
export const insertNew = (strapi: Core.Strapi, into: string, select: string): string =>
  strapi.db.dialect.client === 'mysql'
    ? `insert ignore into ${into} ${select}`
    : `insert into ${into} ${select} on conflict do nothing`;

type Run = (sql: string, values: readonly Value[]) => Promise<unknown>;
const plainly =
  (strapi: Core.Strapi): Run =>
  async (sql, values) =>
    strapi.db.connection.raw(sql, values as never);
/** What each database likes, outside transactions. */
const RUNNERS: Partial<Record<string, (strapi: Core.Strapi) => Run>> = {
  sqlite: preparedOnSqlite,
  postgres: preparedOnPostgres,
};

export const createPageDatabase = (strapi: Core.Strapi): PageDatabase => {
  const quote = strapi.db.dialect.client === 'mysql' ? '`' : '"';
  /** By the statement as it is written, then by the marks that its values take. */
  const prepared = new Map<string, Map<string, string>>();
  let names: ReadonlyMap<string, string> | undefined;
  const run = RUNNERS[strapi.db.dialect.client]?.(strapi) ?? plainly(strapi);

  const named = (sql: string): string => {
    names ??= namesOf(strapi);
    return sql
      .replace(/\{([\w.]+)\}/g, (_, name: string) => {
        const table = names?.get(name);
        if (!table) throw new Error(`No page reads a table "${name}"`);
        return `${quote}${table}${quote}`;
      })
      .replace(/\[(\w+)\]/g, `${quote}$1${quote}`);
  };

  const prepare = (sql: string, marks: readonly number[]): string => {
    const shape = marks.join();
    const known = prepared.get(sql)?.get(shape);
    if (known !== undefined) return known;
    const ready = withMarks(named(sql), marks);
    // Statements made of parts come in as many kinds as there are parts; those are bounded, and so is this.
    const shapes = prepared.get(sql) ?? new Map<string, string>();
    shapes.set(shape, ready);
    if (prepared.size < 2_000) prepared.set(sql, shapes);
    return ready;
  };

  const ask = async (sql: string, bindings: readonly Binding[]): Promise<unknown> => {
    const { values, marks } = bound(bindings);
    const statement = prepare(sql, marks);
    // SQLite has one connection: inside a transaction, a statement beside it would wait for it for ever.
    if (strapi.db.inTransaction()) {
      return strapi.db.transaction(({ trx }) =>
        strapi.db.connection.raw(statement, values as never).transacting(trx as Knex.Transaction),
      );
    }
    return run(statement, values);
  };

  return {
    async all<R extends Row>(sql: string, bindings: readonly Binding[]) {
      const result = await ask(sql, bindings);
      switch (strapi.db.dialect.client) {
        case 'postgres':
          return (result as { rows: R[] }).rows;
        case 'mysql':
          return (result as [R[]])[0];
        default:
          return result as R[];
      }
    },
  };
};
