import { useLayoutEffect, useRef, type RefObject } from 'react';
import { actOf, PRESSED, TYPED_INTO, type Act } from './keys';

const LINKS = 'a[data-match]';

export interface KeyActs {
  open: (match: string) => void;
  write: (match: string, kind: 'report' | 'preview') => void;
  on: (act: Exclude<Act, 'down' | 'up' | 'open' | 'report' | 'preview'>) => void;
}

/** The links of the rows, and the row that has the focus. */
const rowsOf = (list: HTMLElement | null) => {
  const links = [...(list?.querySelectorAll<HTMLAnchorElement>(LINKS) ?? [])];
  const row = document.activeElement?.closest('li');
  const at = links.findIndex((link) => row?.contains(link));
  return { links, at, current: links[Math.max(at, 0)]?.dataset.match };
};

/** Gives the focus to the row of a match, else to the first. */
export const focusRow = (list: HTMLElement | null, match?: string): void => {
  const { links } = rowsOf(list);
  (links.find(({ dataset }) => dataset.match === match) ?? links[0])?.focus();
};

/** The keys of the page. None is ours where something is typed, or where a menu or a dialog is open. */
export const useKeys = (list: RefObject<HTMLElement>, acts: KeyActs): void => {
  const latest = useRef(acts);
  latest.current = acts;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || target.closest(TYPED_INTO)) return;
      const act = actOf(event);
      if (act === null) return;
      const { links, at, current } = rowsOf(list.current);
      const { open, write, on } = latest.current;
      if (act === 'open') {
        // A link or a button that has the focus does what it says.
        if (target.closest(PRESSED) || current === undefined) return;
        open(current);
      } else if (act === 'down' || act === 'up') {
        if (links.length === 0) return;
        const next = at === -1 ? 0 : Math.min(Math.max(at + (act === 'down' ? 1 : -1), 0), links.length - 1);
        links[next]?.focus();
      } else if (act === 'report' || act === 'preview') {
        if (at !== -1 && current !== undefined && !event.repeat) write(current, act);
      } else on(act);
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [list]);
};
