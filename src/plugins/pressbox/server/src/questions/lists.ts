/**
 * Long lists of a question, as lists again. A query string of more than a hundred entries is read as an object
 * (`{ 0: a, 1: b, … }`), which Strapi takes for something else: it answers other rows, or a fault.
 */
import { isPart } from './walk';

const TAKES_LIST = new Set(['$and', '$or', '$in', '$notIn', '$between']);

/** Whether something is a list that a query string wrote as an object. */
export const isNumbered = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isPart(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d+$/.test(key));

/**
 * Turns numbered objects under operators that take a list into lists, in place, at any depth.
 *
 * @example
 * const question = { filters: { id: { $in: { 0: '4', 1: '7' } } } };
 * mendLists(question); // { filters: { id: { $in: ['4', '7'] } } }
 */
export const mendLists = (question: unknown): void => {
  if (typeof question !== 'object' || question === null) return;
  for (const [key, inner] of Object.entries(question)) {
    const list = TAKES_LIST.has(key) && isNumbered(inner) ? Object.values(inner) : inner;
    if (list !== inner) Object.assign(question, { [key]: list });
    mendLists(list);
  }
};
