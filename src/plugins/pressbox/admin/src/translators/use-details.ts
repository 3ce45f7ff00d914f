import { useEffect, useState } from 'react';
import { useTranslationQuery, type OfLanguage } from '../services/translations';
import { useComingBack } from '../utils/use-coming-back';

/** Facts and colleagues move while somebody writes. */
const EVERY_MS = 30_000;
const SOON_MS = 1_000;
const LOOKED_AT_MS = 6_000;

/** Whether something has changed within the last seconds: what was written is looked at a moment later. */
const useFreshly = (value: unknown): boolean => {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSeen(value), LOOKED_AT_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  return seen !== value;
};

/**
 * Where one language of an article stands, asked again while somebody works on it.
 *
 * @param savedAt when it was saved last
 */
export const useDetails = (of: OfLanguage, savedAt: unknown) => {
  const found = useTranslationQuery(of, {
    refetchOnMountOrArgChange: true,
    pollingInterval: useFreshly(savedAt) ? SOON_MS : EVERY_MS,
  });
  useComingBack(() => void found.refetch());
  return found;
};
