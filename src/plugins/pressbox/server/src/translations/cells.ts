/** Cells of the matrix as they are told. Pure. */
import type { TranslatedField, TranslationState } from '../../../core/src';
import type { Colleague, TranslationCell } from '../../../contracts/src';
import { time } from '../platform/moments';
import { MISSING, type Cell } from './kept';

/** For how long somebody is believed to work on a text since they last said so. */
export const BELIEVED_FOR_MS = 60_000;

export interface Telling {
  now: Date;
  userId: number;
  people: ReadonlyMap<number, Colleague>;
}

/** Who works on a language at this moment; never whoever asks. */
export const workerOf = (
  { workerId, workedAt }: Pick<Cell, 'workerId' | 'workedAt'>,
  { now, userId, people }: Telling,
): Colleague | null => {
  const at = time(workedAt);
  if (workerId === null || workerId === userId || at === null || now.getTime() - at > BELIEVED_FOR_MS) return null;
  return people.get(workerId) ?? null;
};

export const cellFor = (
  locale: string,
  row: Cell | undefined,
  mayWrite: boolean,
  telling: Telling,
): TranslationCell => {
  const { state, status, isSource, title, changes, lost, contradicted, empty } = row ?? MISSING;
  return {
    locale,
    state: state as TranslationState,
    status,
    isSource: Boolean(isSource),
    title,
    changes,
    empty: JSON.parse(empty) as TranslatedField[],
    lost,
    contradicted,
    assignee: (row?.assigneeId && telling.people.get(row.assigneeId)) || null,
    worker: row ? workerOf(row, telling) : null,
    mayWrite,
  };
};
