import { useEffect, useState } from 'react';

/** The time, looked at again every so often, and when `after` changes: an hour that was to come will have come. */
export const useNow = (everyMs: number, after?: unknown): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), everyMs);
    return () => window.clearInterval(timer);
  }, [everyMs]);
  useEffect(() => setNow(new Date()), [after]);
  return now;
};
