import { useEffect, useRef } from 'react';

/** Does something each time somebody comes back to this window: what it shows may have changed in another. */
export const useComingBack = (task: () => void): void => {
  const latest = useRef(task);
  latest.current = task;
  useEffect(() => {
    const onFocus = () => latest.current();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
};
