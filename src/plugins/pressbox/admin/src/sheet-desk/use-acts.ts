import { useState } from 'react';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { AgateStaleDetails, ApplyAgate } from '../../../contracts/src';
import { useApplyAgateMutation, useUndoAgateMutation } from '../services/sheets';
import { useText } from '../utils/text';
import type { Draft } from './draft';
import { sayParts } from './LastApply';
import { factsOf } from './to-apply';

type Applied = ApplyAgate.Response['data'];
interface Refusal {
  status?: number;
  details?: Partial<AgateStaleDetails>;
}

/** How an act ended, in a sentence. */
export interface Outcome {
  kind: 'done' | 'stale' | 'refused';
  text: string;
  findings: Applied['findings'];
}

interface Ends {
  onApplied(answer: Applied): void;
  onUndone(version: string): void;
  /** The match is another than was read: it is read again. */
  onStale(): void;
}

/** Applying and taking back, and what came of it. */
export const useActs = (match: string, { onApplied, onUndone, onStale }: Ends) => {
  const { say, locale } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [apply, { isLoading: isApplying }] = useApplyAgateMutation();
  const [undo, { isLoading: isUndoing }] = useUndoAgateMutation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const refused = (error: unknown, staleKey: 'sheet-desk.stale' | 'sheet-desk.undo.stale'): void => {
    const { status, details } = error as Refusal;
    if (status !== 409) {
      setOutcome({
        kind: 'refused',
        text: say('sheet-desk.refused', { reason: sayError(error as never) }),
        findings: [],
      });
      return;
    }
    const parts = sayParts(say, locale, details?.parts ?? []);
    setOutcome({ kind: 'stale', text: say(staleKey, { parts }), findings: [] });
    onStale();
  };

  return {
    outcome,
    isApplying,
    isUndoing,
    clear: () => setOutcome(null),
    async apply(draft: Draft): Promise<boolean> {
      const answer = await apply({ match, body: factsOf(draft) });
      if ('data' in answer) {
        const { counts, findings } = answer.data;
        const { created, updated, deleted } = counts;
        setOutcome({ kind: 'done', text: say('sheet-desk.applied', { created, updated, deleted }), findings });
        onApplied(answer.data);
        return true;
      }
      refused(answer.error, 'sheet-desk.stale');
      return false;
    },
    async undo(): Promise<boolean> {
      const answer = await undo(match);
      if ('data' in answer) {
        const { people } = answer.data;
        setOutcome({ kind: 'done', text: say('sheet-desk.undone', { people }), findings: [] });
        onUndone(answer.data.version);
        return true;
      }
      refused(answer.error, 'sheet-desk.undo.stale');
      return false;
    },
  };
};
