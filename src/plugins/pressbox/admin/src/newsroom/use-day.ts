import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useAskedDay } from '../desks/use-asked-day';
import { useDayQuery } from '../services/day';
import { useText } from '../utils/text';
import { useComingBack } from '../utils/use-coming-back';

/** Scores move while somebody looks on. */
const EVERY_MS = 20_000;

/** The day in the address, with what is searched for there, and its matches. */
export const useDay = () => {
  const { locale } = useText();
  const [params, setParams] = useSearchParams();
  const day = useAskedDay();
  const typed = params.get('q') ?? '';
  const answer = useDayQuery(
    { ...(day && { day }), ...(typed && { q: typed }), language: locale },
    { refetchOnMountOrArgChange: true, pollingInterval: EVERY_MS },
  );
  useComingBack(() => void answer.refetch());

  const go = useCallback(
    (next: string | null) =>
      setParams((now) => {
        const { q } = Object.fromEntries(now);
        return { ...(next && { day: next }), ...(q && { q }) };
      }),
    [setParams],
  );
  const search = useCallback(
    (words: string) =>
      setParams(
        (now) => {
          const { day: at } = Object.fromEntries(now);
          return { ...(at && { day: at }), ...(words && { q: words }) };
        },
        { replace: true },
      ),
    [setParams],
  );
  return { day, typed, go, search, ...answer };
};
