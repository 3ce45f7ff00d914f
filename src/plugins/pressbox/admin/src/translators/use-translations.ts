import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslationsQuery } from '../services/translations';
import { useComingBack } from '../utils/use-coming-back';
import { filtersIn, narrowed, paramsOf, queryOf, type Filters } from './filters';

/** What waits to be looked at again is looked at in a moment. */
const SOON_MS = 1_000;
/** Who works on what moves while somebody looks on. */
const EVERY_MS = 20_000;

/** The filters in the address, and the articles that fit them. */
export const useTranslations = () => {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => filtersIn(params), [params]);
  const query = queryOf(filters);
  const known = useTranslationsQuery(query, { refetchOnMountOrArgChange: true });
  const isPending = (known.data?.meta.pending ?? 0) > 0;
  useTranslationsQuery(query, { pollingInterval: isPending ? SOON_MS : EVERY_MS });
  useComingBack(() => void known.refetch());

  const go = useCallback(
    (by: Partial<Filters>, isTyping = false) =>
      setParams((now) => paramsOf(narrowed(filtersIn(now), by)), { replace: isTyping }),
    [setParams],
  );
  return { filters, go, ...known };
};
