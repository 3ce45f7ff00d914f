import { useRef } from 'react';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import type { DeskEvent, MatchDeskState, StaleEventDetails } from '../../../contracts/src';
import { useAmendMutation, useLogMutation, usePhaseMutation, useWithdrawMutation } from '../services/match-desk';
import { following, inverseOf, MOST_TAKEN_BACK, type Act } from './acts';

/** A refusal because another desk has amended the event meanwhile. */
export interface Stale {
  act: Act;
  who: string;
  stored: DeskEvent | null;
}
type Failure = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

const detailsOf = (error: unknown): StaleEventDetails | null => {
  const { status, details } = (error ?? {}) as { status?: number; details?: Partial<StaleEventDetails> };
  return status === 409 && details && 'stored' in details && typeof details.who === 'string'
    ? (details as StaleEventDetails)
    : null;
};

/** Does what a desk does, shows it, and takes the last of it back. */
export const useActs = (match: string, state: MatchDeskState | undefined, onStale: (stale: Stale) => void) => {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [log, logging] = useLogMutation();
  const [amend, amending] = useAmendMutation();
  const [withdraw, withdrawing] = useWithdrawMutation();
  const [changePhase, changing] = usePhaseMutation();
  const done = useRef<Act[]>([]);
  /** The match as the last act left it, before it is drawn. */
  const latest = useRef(state);
  latest.current = state;
  /** How often an act was refused: whoever takes back what was refused takes back nothing else. */
  const refusals = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  /** One act after the other, in the order in which they were done. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = turn.current.then(task);
    turn.current = mine.catch(() => undefined);
    return mine;
  };

  const send = (act: Act) => {
    switch (act.act) {
      case 'log':
        return log({ match, values: act.values }).unwrap();
      case 'amend':
        return amend({ match, event: act.event, values: { ...act.values, updatedAt: act.updatedAt } }).unwrap();
      case 'withdraw':
        return withdraw({ match, event: act.event, updatedAt: act.updatedAt }).unwrap();
      case 'phase':
        return changePhase({ match, values: act.values }).unwrap();
    }
  };

  /** Sends an act; answers with the match as it is then, or null where it was refused and said so. */
  const perform = async (act: Act, undoing: boolean): Promise<MatchDeskState | null> => {
    const before = latest.current;
    if (!before) return null;
    try {
      const { event, ...after } = await send(act);
      latest.current = after;
      const replaced = act.act === 'log' ? (act.replaces ?? event) : 'event' in act ? act.event : event;
      done.current = following(done.current, replaced, after.match.events.find(({ id }) => id === event) ?? null);
      const inverse = undoing ? null : inverseOf(act, before, after, event);
      if (inverse) done.current = [...done.current, inverse].slice(-MOST_TAKEN_BACK);
      return after;
    } catch (error) {
      refusals.current += 1;
      const details = detailsOf(error);
      if (details) onStale({ act, ...details });
      else toggleNotification({ type: 'danger', message: sayError(error as Failure) });
      return null;
    }
  };

  const isBusy = logging.isLoading || amending.isLoading || withdrawing.isLoading || changing.isLoading;
  return {
    isBusy,
    act: (act: Act) => inTurn(() => perform(act, false)),
    /** Takes the last act of this desk back; answers with what was done, or null where there is nothing, or it was refused. */
    undo: (): Promise<Act | null> => {
      const refused = refusals.current;
      return inTurn(async () => {
        const inverse = done.current.at(-1);
        if (refusals.current !== refused || !inverse || !(await perform(inverse, true))) return null;
        done.current = done.current.slice(0, -1);
        return inverse;
      });
    },
  };
};
