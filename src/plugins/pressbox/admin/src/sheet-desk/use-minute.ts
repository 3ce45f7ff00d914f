import { findLocalePack } from '../../../core/src/agate/locales/registry';
import { minuteOf, printMinute } from '../../../core/src/agate/print/minute';
import { useText } from '../utils/text';
import type { SayMinute } from './marks';

/** Minutes as the reader's language prints them. */
export const useMinute = (): SayMinute => {
  const { locale } = useText();
  const pack = findLocalePack(locale) ?? findLocalePack('en');
  return (event) => (pack && printMinute(minuteOf(event), pack)) ?? '';
};
