import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { ENGLISH, type TextKey } from '../translations/english';

export type { TextKey };
type Values = Record<string, string | number | null | undefined>;
export type Say = (key: TextKey, values?: Values) => string;

/** Says a sentence of ours in the language of the admin panel. */
export const useText = (): { say: Say; locale: string } => {
  const { formatMessage, locale } = useIntl();
  const say = useMemo<Say>(
    () => (key, values) => formatMessage({ id: `pressbox.${key}`, defaultMessage: ENGLISH[key] }, values),
    [formatMessage],
  );
  return { say, locale };
};
