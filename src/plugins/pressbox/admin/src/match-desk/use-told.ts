import { useEffect, useRef, useState } from 'react';
import { useDeskQuery } from '../services/match-desk';
import { useStream } from './use-stream';

/** What could not be fetched is asked for again after this long. */
const AGAIN_MS = 3_000;

/** Fetches a match anew when it is told to be another than the one shown. Answers whether its stream is there. */
export const useTold = (match: string, version: string): boolean => {
  const { refetch, isFetching } = useDeskQuery(match);
  const [told, setTold] = useState<{ version: string | null }>({ version });
  const heeded = useRef(told);
  const again = useRef<number>();
  useEffect(() => () => window.clearTimeout(again.current), []);
  useEffect(() => {
    // What is being fetched may be old by now: it is looked at when it is there.
    if (isFetching || heeded.current === told) return;
    heeded.current = told;
    if (told.version === version) return;
    void refetch().then(({ isError }) => {
      window.clearTimeout(again.current);
      if (isError) again.current = window.setTimeout(() => setTold({ version: null }), AGAIN_MS);
    });
  }, [told, version, isFetching, refetch]);
  return useStream(match, (now) => setTold({ version: now }));
};
