import { useIntl } from 'react-intl';
import en from '../translations/en.json';

/** The sentences of this plugin. English is the list of them: a key that it lacks does not compile. */
export type TextKey = keyof typeof en;
type Values = Record<string, string | number | null | undefined>;
export type Say = (key: TextKey, values?: Values) => string;

/** Says a sentence of ours in the language of the admin panel. */
export const useText = (): { say: Say; locale: string } => {
  const { formatMessage, locale } = useIntl();
  const say: Say = (key, values) => formatMessage({ id: `pressbox.${key}`, defaultMessage: en[key] }, values);
  return { say, locale };
};
