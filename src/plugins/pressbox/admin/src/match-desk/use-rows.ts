import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

/**
 * A list whose rows are walked by arrow keys: Tab comes to one of them, and to its buttons where they take the same
 * `tabIndex`. A row that goes leaves the focus to the one that takes its place: it is never lost.
 */
export const useRows = (ids: readonly string[]) => {
  const rows = useRef(new Map<string, HTMLElement>());
  const [at, setAt] = useState<string | null>(null);
  /** The row that has the focus, and where it stands. */
  const held = useRef<{ id: string; place: number } | null>(null);
  const goTo = (place: number): void => rows.current.get(ids[place] ?? '')?.focus();
  // Looked at whenever the list is drawn: which rows it has is known then.
  useLayoutEffect(() => {
    const { current: was } = held;
    if (!was) return;
    if (ids.includes(was.id)) held.current = { id: was.id, place: ids.indexOf(was.id) };
    else {
      held.current = null;
      if (document.activeElement === document.body) goTo(Math.min(was.place, ids.length - 1));
    }
  });
  const first = at !== null && ids.includes(at) ? at : ids[0];
  return (id: string) => ({
    ref: (element: HTMLElement | null) => {
      if (element) rows.current.set(id, element);
      else rows.current.delete(id);
    },
    tabIndex: id === first ? 0 : -1,
    onFocus: () => {
      held.current = { id, place: ids.indexOf(id) };
      setAt(id);
    },
    onBlur: () => (held.current = null),
    /** Answers whether the key was one that walks. */
    walk: (event: KeyboardEvent): boolean => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const place = ids.indexOf(id) + (step ?? 0);
      if (!step || place < 0 || place >= ids.length) return false;
      goTo(place);
      return true;
    },
  });
};
