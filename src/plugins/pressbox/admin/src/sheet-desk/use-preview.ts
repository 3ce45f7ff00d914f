import { useEffect, useMemo, useRef, useState } from 'react';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { PreviewAgate } from '../../../contracts/src';
import { usePreviewAgateMutation } from '../services/sheets';
import type { Draft } from './draft';
import { factsOf, hasFacts } from './to-apply';

const PAUSE_MS = 300;
type Preview = PreviewAgate.Response['data'];

interface Previewed {
  preview: Preview | null;
  trouble: string | null;
}

/** What applying would do to what is stored now. Names that are not settled count as their first choice. */
export const usePreview = (match: string, draft: Draft | null, mayApply: boolean): Previewed => {
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [ask] = usePreviewAgateMutation();
  const [state, setState] = useState<Previewed>({ preview: null, trouble: null });
  const say = useRef(sayError);
  say.current = sayError;
  // An event of no side cannot be planned; the list asks for it.
  const facts = useMemo(() => {
    const all = draft && factsOf(draft, true);
    return all && { ...all, events: all.events.filter(({ side }) => side !== null) };
  }, [draft]);

  useEffect(() => {
    if (!facts || !mayApply || !hasFacts(facts)) {
      setState({ preview: null, trouble: null });
      return undefined;
    }
    let isOver = false;
    const timer = setTimeout(() => {
      void ask({ match, body: facts }).then((answer) => {
        if (isOver) return;
        if ('data' in answer) setState({ preview: answer.data, trouble: null });
        else setState({ preview: null, trouble: say.current(answer.error as never) });
      });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [facts, mayApply, match, ask]);

  return state;
};
