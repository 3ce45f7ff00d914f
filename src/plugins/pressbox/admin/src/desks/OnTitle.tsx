import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { isOnTitle } from './on-title';

const EVERY_MS = 50;
const PATIENCE_MS = 10_000;

/** Gives the title the focus in a form that was opened to be written. The form stands a moment after its panels. */
export const OnTitle = () => {
  const { state, key } = useLocation();
  const isAsked = isOnTitle(state);
  useEffect(() => {
    if (!isAsked) return undefined;
    const until = Date.now() + PATIENCE_MS;
    const timer = window.setInterval(() => {
      const title = document.querySelector<HTMLInputElement>('input[name=title]:not([disabled])');
      title?.focus();
      if (title || Date.now() > until) window.clearInterval(timer);
    }, EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isAsked, key]);
  return null;
};
