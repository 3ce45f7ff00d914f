/**
 * The rows of one answer, counted as they come from the database. What a question populates cannot be told from the
 * question: a season has ten matches or four hundred. So each list is read with a limit of what is left and one more,
 * and the question is refused as soon as that one comes.
 */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuse } from '../platform/refuse';
import type { Measure } from './check';

/** The part of a knex query that we look at. */
interface Query {
  _method?: string;
  _single?: { limit?: unknown };
  limit?(rows: number): unknown;
}

/** How many characters weigh as much as a row. */
const LONG_ROW = 1_000;

interface Budget extends Measure {
  left: number;
}

const budgets = new WeakMap<Context, Budget>();

/** Characters of a value; PostgreSQL hands JSON out as what it says. */
const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let characters = 0;
  for (const inner of Object.values(value)) characters += lengthOf(inner);
  return characters;
};

/** How much a row weighs: one, and one for each thousand characters. */
const weightOf = (row: unknown): number => (row ? 1 + Math.floor(lengthOf(row) / LONG_ROW) : 0);

/** From now on, what this request reads counts. */
export const countRows = (ctx: Context, measure: Measure): void => {
  budgets.set(ctx, { ...measure, left: measure.bounds.rows });
};

export const registerRowCount = (strapi: Core.Strapi): void => {
  const budgetNow = (): Budget | undefined => {
    const ctx = strapi.requestContext.get() as Context | undefined;
    return ctx && budgets.get(ctx);
  };
  const { connection } = strapi.db;
  connection.on('start', (query: Query) => {
    const budget = query._method === 'select' ? budgetNow() : undefined;
    if (!budget || typeof query._single?.limit === 'number') return;
    query.limit?.(Math.max(0, budget.left) + 1);
  });
  connection.on('query-response', (response: unknown, _: unknown, query?: Query) => {
    const budget = query?._method === 'select' || query?._method === 'first' ? budgetNow() : undefined;
    if (!budget) return;
    for (const row of [response].flat()) budget.left -= weightOf(row);
    if (budget.left >= 0) return;
    const most = budget.bounds.rows.toLocaleString('en');
    refuse(
      'populate',
      `The answer is made of more than ${most} rows, which is the most ${budget.who}; a row of ${LONG_ROW.toLocaleString('en')} characters counts as two. Ask for a smaller page, for fewer relations, or for their fields alone.`,
    );
  });
};
