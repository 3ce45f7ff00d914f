/**
 * A match's form sends every field. Its score follows the goals while the form stands open, and what the form still
 * holds would be sent as if somebody had typed it. So a score that was not touched is not sent.
 */
import { SCORE_COLUMNS } from '../../../core/src/sent-score';
import { MATCH } from '../uids';
import { at, isObject, isSave } from './rtk';
import { documentOf } from './versions';

const isColumn = (field: string): boolean => (SCORE_COLUMNS as readonly string[]).includes(field);

type Score = Record<string, unknown>;

export interface Scores {
  /** Looks at an action of the admin panel's store that may have fetched or saved a match. */
  note(action: unknown): void;
  /** What a save sends, without the parts of a score that are as its form was given them. */
  untouched(args: unknown, request: unknown): unknown;
}

export const createScores = (): Scores => {
  const scores = new Map<string, Score>();
  return {
    note(action) {
      const args = at(action, 'meta', 'arg', 'originalArgs');
      const document = at(args, 'model') === MATCH ? documentOf(args) : null;
      const isFetch =
        at(action, 'type') === 'adminApi/executeQuery/fulfilled' &&
        at(action, 'meta', 'arg', 'endpointName') === 'getDocument';
      const isSaved = at(action, 'type') === 'adminApi/executeMutation/fulfilled' && isSave(action);
      const match = at(action, 'payload', 'data');
      if (document !== null && (isFetch || isSaved) && isObject(match))
        scores.set(document, Object.fromEntries(SCORE_COLUMNS.map((column) => [column, match[column] ?? null])));
    },
    untouched(args, request) {
      const given = scores.get(documentOf(args) ?? '');
      const data = at(request, 'data');
      if (!given || !isObject(request) || !isObject(data)) return request;
      const typed = Object.entries(data).filter(
        ([field, value]) => !(isColumn(field) && (value ?? null) === given[field]),
      );
      return { ...request, data: Object.fromEntries(typed) };
    },
  };
};
