import { useEffect } from 'react';
import { useSayWorkingMutation, type OfLanguage } from '../../services/translations';
import { useComingBack } from '../../utils/use-coming-back';

/** It is believed for a minute. */
const EVERY_MS = 30_000;

/**
 * Says that whoever has the form open works on this language, for as long as they look at it; answers who else does, or
 * nothing before the first answer.
 */
export const useWorking = ({ documentId, locale }: OfLanguage, isWorking: boolean) => {
  const [say, { data }] = useSayWorkingMutation();
  useEffect(() => {
    if (!isWorking) return undefined;
    const tell = (): void => {
      if (!document.hidden) void say({ documentId, locale });
    };
    tell();
    const timer = window.setInterval(tell, EVERY_MS);
    return () => window.clearInterval(timer);
  }, [say, documentId, locale, isWorking]);
  useComingBack(() => isWorking && void say({ documentId, locale }));
  return data;
};
