/** What a cell shows of a language, and says of it. Pure. */
import type { TranslationCell, TranslationCounts } from '../../../contracts/src';
import type { TranslationState } from '../../../core/src/translations/state';
import type { Say } from '../utils/text';
import { WAITING_STATES, type AskedState } from './filters';

/** What stands in a cell: a state, or what says more than it. */
export type Sign = TranslationState | 'source' | 'modified';

/** The source is itself, unless the facts contradict it. A text that is out may have been written on since. */
export const signOf = ({ state, status, isSource }: Pick<TranslationCell, 'state' | 'status' | 'isSource'>): Sign => {
  if (isSource && state !== 'contradicted' && state !== 'missing') return 'source';
  return state === 'published' && status === 'modified' ? 'modified' : state;
};

/** The figure beside the word; null where there is nothing to count. */
export const countOf = ({ state, changes, contradicted }: TranslationCell): number | null =>
  (state === 'outdated' ? changes : state === 'contradicted' ? contradicted : 0) || null;

/** Everything else there is to say of a cell, in sentences: why it stands so, what readers have, who has it. */
export const sentencesOf = (cell: TranslationCell, say: Say, reader: string): string[] => {
  const { state, status, isSource, changes, empty, lost, contradicted, assignee, worker } = cell;
  const fields = new Intl.ListFormat(reader).format(empty.map((field) => say('translators.field', { field })));
  return [
    contradicted > 0 && say('translators.why.contradicted', { count: contradicted }),
    changes > 0 && say('translators.why.changes', { count: changes }),
    empty.length > 0 && say('translators.why.empty', { fields }),
    lost > 0 && say('translators.why.lost', { count: lost }),
    status === 'modified' && say('translators.why.modified'),
    status === 'draft' && (isSource || state !== 'draft') && say('translators.why.draft'),
    assignee !== null && say('translators.taken-by', { name: assignee.name }),
    worker !== null && say('translators.worked-on', { name: worker.name }),
  ].filter((sentence) => sentence !== false);
};

/** All of a cell in one line, for whoever does not see the table around it. */
export const lineOf = (cell: TranslationCell, language: string, say: Say, reader: string): string => {
  const state = say('translators.sign', { state: signOf(cell) });
  return [`${language}: ${state}.`, ...sentencesOf(cell, say, reader)].join(' ');
};

/** How many stand so in a language. */
export const countedAs = (counts: TranslationCounts | undefined, state: AskedState): number => {
  if (!counts) return 0;
  const states = state === 'waiting' ? WAITING_STATES : [state];
  return states.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
};

/** Whether somebody may say of a language that there is nothing more to change. */
export const mayConfirm = ({ mayWrite, changes }: TranslationCell): boolean => mayWrite && changes > 0;
export const mayBeSource = ({ mayWrite, isSource, state }: TranslationCell): boolean =>
  mayWrite && !isSource && state !== 'missing';
