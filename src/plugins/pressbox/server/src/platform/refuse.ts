import createError from 'http-errors';
import { errors } from '@strapi/utils';
import type { Refusal } from '../../../core/src/refusals';

/** What a client needs to say a sentence in its own language. */
const toldOf = ({ code, params }: Refusal) => ({ code, params });

/**
 * A refusal that says what to do, with the field it is about: Strapi's envelope, status 400. The admin panel shows
 * the sentence under the field, in its own language where it has a code.
 *
 * @example
 * refuse('title', sayRefusal('text.blank', { field: 'title' }));
 * // error.details.errors: [{ path: ['title'], message: 'The title is blank. …', name: 'ValidationError', code: 'text.blank', params: { field: 'title' } }]
 */
export const refuse = (field: string | readonly string[], said: string | Refusal): never => {
  const path = [field].flat();
  const message = typeof said === 'string' ? said : said.message;
  const told = typeof said === 'string' ? {} : toldOf(said);
  throw new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError', ...told }] });
};

/**
 * A refusal of another status, with what `error.details` says beside its code and params. Strapi's ForbiddenError would
 * not do: the router answers that with its own "Forbidden" and drops the sentence.
 */
export const refusal = (status: number, said: Refusal, details: object = {}) =>
  createError(status, said.message, { details: { ...details, ...toldOf(said) } });

/** What is asked for is not there: status 404. */
export const notFound = (said: Refusal): Error => new errors.NotFoundError(said.message, toldOf(said));
