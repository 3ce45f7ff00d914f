/**
 * What goes wrong between a request and the database, said as what it is: a value that the database refuses is the
 * caller's, a row that is gone or was written meanwhile is a conflict. And a body is not nested without end: whatever
 * walks it would run out of stack.
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { sayRefusal } from '../../../core/src/refusals';
import { invalid, refusal } from '../platform/refuse';
import { isTwin } from '../platform/twin';

/** Blocks, in lists, in quotes, in `data`: ten. Nobody writes more than a hundred. */
const DEEPEST = 100;

/** Whether a value is nested deeper than so many levels. Takes no stack. */
export const isDeeperThan = (value: unknown, levels: number): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.values(entry) : []));
  }
  return false;
};

/** PostgreSQL's class 22, and the codes of MySQL, MariaDB and SQLite that say the same. */
const UNFIT =
  /^(?:22\w{3}|42883|ER_DATA_TOO_LONG|ER_WARN_DATA_OUT_OF_RANGE|ER_TRUNCATED_WRONG_VALUE\w*|ER_WRONG_VALUE\w*|ER_INVALID_JSON_TEXT|ER_CANT_AGGREGATE_2COLLATIONS|SQLITE_MISMATCH|SQLITE_RANGE|SQLITE_TOOBIG)$/;
const GONE = /^(?:23503|ER_NO_REFERENCED_ROW(?:_2)?|ER_ROW_IS_REFERENCED(?:_2)?|SQLITE_CONSTRAINT_FOREIGNKEY)$/;

/** An error of the database as an answer, or the error itself where it is no such thing. */
export const asAnswer = (error: unknown): unknown => {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  if (UNFIT.test(code)) return invalid(sayRefusal('write.unfit'));
  if (GONE.test(code)) return refusal(409, sayRefusal('write.link-gone'));
  if (isTwin(error)) return refusal(409, sayRefusal('write.twice'));
  return error;
};

export const registerTrouble = (strapi: Core.Strapi): void => {
  for (const api of [strapi.server.api('content-api'), strapi.server.api('admin')]) {
    api.use(async (ctx: Context, next: Next) => {
      if (isDeeperThan(ctx.request.body, DEEPEST))
        throw new errors.ValidationError(`The body is nested more than ${DEEPEST} levels deep. Flatten it.`);
      try {
        await next();
      } catch (error) {
        const answer = asAnswer(error);
        if (answer !== error) strapi.log.warn(`Pressbox: ${ctx.method} ${ctx.path}: ${String(error)}`);
        throw answer;
      }
    });
  }
};
