import { useState } from 'react';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { TranslationSides } from '../../../../contracts/src';
import { useFillSidesMutation, type OfLanguage } from '../../services/translations';
import { useText } from '../../utils/text';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** Lets the newsroom's machine fill what is empty, once what is typed is saved; it says what became of it. */
export const useMachine = (of: OfLanguage, save: () => Promise<boolean>, fill: (sides: TranslationSides) => void) => {
  const { say } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [ask, { isLoading }] = useFillSidesMutation();
  const [told, setTold] = useState<{ done: string; failure: string | null }>({ done: '', failure: null });
  return {
    ...told,
    isFilling: isLoading,
    async fillBy(name: string): Promise<void> {
      setTold({ done: '', failure: null });
      if (!(await save())) return;
      const answer = await ask(of);
      if ('data' in answer) {
        fill(answer.data);
        setTold({ done: say('translators.side.machine.done', { name }), failure: null });
      } else
        setTold({ done: '', failure: say('translators.refused', { reason: sayError(answer.error as QueryError) }) });
    },
  };
};
