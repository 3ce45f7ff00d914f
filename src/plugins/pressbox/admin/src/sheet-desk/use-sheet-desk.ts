import { useEffect, useReducer, useRef, useState } from 'react';
import type { Decision, FindSheets } from '../../../contracts/src';
import { useText } from '../utils/text';
import { isPending } from './draft';
import { teamName } from './Header';
import { creation, firstChoice, optionsOf } from './options';
import { BEGINNING, reduce } from './state';
import { factsOf, hasFacts } from './to-apply';
import { useActs } from './use-acts';
import { useFocus } from './use-focus';
import { useKeys } from './use-keys';
import { usePreview } from './use-preview';
import { useReading } from './use-reading';

/** All that happens at the screen: what is asked of the server, what the keys do, where the focus goes, what is said. */
export const useSheetDesk = (match: string, data: FindSheets.Response['data'], refetch: () => void) => {
  const { say } = useText();
  const [state, dispatch] = useReducer(reduce, BEGINNING);
  const [again, setAgain] = useState(0);
  const [said, setSaid] = useState('');
  const { asked, draft, current } = state;
  const { mayApply, lastApply } = data;
  const readAgain = useRef(() => {
    setAgain((count) => count + 1);
    refetch();
  });

  useEffect(() => dispatch({ type: 'stored', stored: data }), [data]);

  const isReady = state.stored !== null;
  const reading = useReading(match, asked, again, isReady, (read) => dispatch({ type: 'read', reading: read }));
  const previewed = usePreview(match, draft, mayApply);
  const isRead = draft !== null && draft.teams !== null && asked.text.trim() !== '';
  const asking = draft?.names.find(({ key }) => key === current) ?? null;
  const pendingNames = draft?.names.filter(isPending).length ?? 0;
  const pending = pendingNames + (draft?.events.filter(({ side }) => side === null).length ?? 0);
  const isSomething = draft !== null && hasFacts(factsOf(draft));

  const focus = useFocus({
    queue: isRead && !reading.isReading && asking !== null,
    apply: isSomething && pending === 0 && !reading.isReading,
    undo: lastApply !== null && lastApply.changed.length === 0,
  });
  const acts = useActs(match, {
    onApplied: ({ version, people }) => {
      focus.next('undo');
      dispatch({ type: 'applied', version, people });
      refetch();
    },
    onUndone: (version) => {
      focus.next('apply');
      dispatch({ type: 'undone', version });
      readAgain.current();
    },
    onStale: () => readAgain.current(),
  });

  const settle = (choice: Decision | 'left' | undefined): boolean => {
    if (!asking || !choice) return false;
    acts.clear();
    focus.next(pendingNames > 1 ? 'queue' : 'apply');
    dispatch({ type: 'settled', key: asking.key, choice });
    setSaid(say('sheet-desk.queue.left', { count: Math.max(0, pendingNames - 1) }));
    return true;
  };
  const choose = (place: number): void => {
    focus.next('queue', 'apply');
    dispatch({ type: 'chosen', match: place });
  };
  const apply = (): void => {
    if (!draft || !mayApply || acts.isApplying) return;
    if (reading.isReading) setSaid(say('sheet-desk.reading'));
    else if (pending > 0) setSaid(say('sheet-desk.apply.pending', { count: pending }));
    else if (isSomething) void acts.apply(draft);
  };

  useKeys({
    onPaste: (text) => {
      focus.next('queue', 'apply');
      acts.clear();
      dispatch({ type: 'pasted', text });
    },
    onApply: apply,
    onNumber: (number) => {
      const isChoice = reading.match === null && reading.matches.length >= number;
      if (isChoice) choose(number - 1);
      return (
        isChoice || (draft !== null && asking !== null && settle(optionsOf(asking, draft.names)[number - 1]?.decision))
      );
    },
    onFirst: () => draft !== null && asking !== null && settle(firstChoice(asking, draft.names)),
    onNew: () => asking !== null && settle(creation(asking)),
    onLeave: () => asking !== null && settle('left'),
  });

  return {
    asked,
    draft,
    reading,
    ...previewed,
    isRead,
    isSomething,
    asking,
    pending,
    acts,
    apply,
    choose,
    settle,
    focus,
    dispatch,
    /** For those who hear the screen. */
    said: [acts.outcome?.text, said].filter(Boolean).join(' '),
    setSaid,
    teams: { home: teamName(data.match.home), away: teamName(data.match.away) },
    ask: (key: string): void => {
      focus.next('queue');
      dispatch({ type: 'asked', key });
    },
  };
};
