import { useEffect, useState } from 'react';
import type { FlatStyle, PrintTyped } from '../../../contracts/src';
import { nestedStyle } from '../../../core/src/agate/locales/style-settings';
import { usePrintTypedQuery } from '../services/settings';

const AFTER_TYPING_MS = 250;

/** A value once nobody has typed for a moment. */
export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  const written = JSON.stringify(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(JSON.parse(written) as T), AFTER_TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [written]);
  return settled;
};

/** A match, printed as the page stands. What was printed last stays while another style is being typed. */
export const usePrint = (locale: string, style: FlatStyle, match: string | null) => {
  const asked = useSettled({ locale, style, match });
  const body: PrintTyped.Request['body'] = {
    locale: asked.locale,
    houseStyle: nestedStyle(asked.style) as PrintTyped.Request['body']['houseStyle'],
    match: asked.match,
  };
  const { data, error, isFetching } = usePrintTypedQuery(body);
  return { printed: data, error, isFetching };
};
