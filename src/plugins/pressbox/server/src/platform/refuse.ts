import createError from 'http-errors';
import { errors, validateZodSchema } from '@strapi/utils';
import { REFUSALS, sayRefusal, type Refusal } from '../../../core/src/refusals';

/** What a client needs to say a sentence in its own language. */
const codeOf = ({ code, params }: Refusal) => ({ code, params });

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
  const coded = typeof said === 'string' ? {} : codeOf(said);
  throw new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError', ...coded }] });
};

/**
 * What is wrong with a request as a whole: status 400. Strapi's forms take each key of `details` for a field, unless
 * there is a list of errors.
 */
export const invalid = (said: Refusal, details: object = {}): Error =>
  new errors.ValidationError(said.message, { errors: [], ...details, ...codeOf(said) });

/**
 * A refusal of another status, with what `error.details` says beside its code and params. Strapi's ForbiddenError would
 * not do: the router answers that with its own "Forbidden" and drops the sentence.
 */
export const refusal = (status: number, said: Refusal, details: object = {}) =>
  createError(status, said.message, { details: { ...details, ...codeOf(said) } });

/** What is asked for is not there: status 404. */
export const notFound = (said: Refusal): Error => new errors.NotFoundError(said.message, codeOf(said));

const CODES: ReadonlyMap<string, string> = new Map(Object.entries(REFUSALS).map(([code, text]) => [text, code]));

interface Issue {
  message: string;
  path?: readonly (string | number)[];
}
/** What a schema says is in English: a client that speaks another language is told at least which part it is. */
const withCode = (issue: Issue): object => {
  const code = CODES.get(issue.message);
  if (code !== undefined) return { ...issue, code, params: {} };
  const field = issue.path?.filter((part) => typeof part === 'string' && !/^\d+$/.test(part)).at(-1);
  return field === undefined ? issue : { ...issue, ...codeOf(sayRefusal('request.unreadable', { field })) };
};

/**
 * Checks a request by its schema. A sentence that a schema has from the refusals carries its code, as those of a write do.
 *
 * @example
 * const read = validated(readBody);
 * read({ text: '' }); // throws a ValidationError of "text" with the code 'paste.empty'
 */
export const validated = <Schema extends Parameters<typeof validateZodSchema>[0]>(schema: Schema) => {
  const validate = validateZodSchema(schema);
  return (data: unknown) => {
    try {
      return validate(data);
    } catch (error) {
      if (!(error instanceof errors.ValidationError)) throw error;
      const { errors: issues = [] } = error.details as { errors?: Issue[] };
      throw new errors.ValidationError(error.message, { ...(error.details as object), errors: issues.map(withCode) });
    }
  };
};
