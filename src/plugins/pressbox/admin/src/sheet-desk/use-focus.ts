import { useEffect, useRef } from 'react';

type Place = 'queue' | 'apply' | 'undo';

/** Moves the focus to where an act leads, once that place is there: it is never lost on the way. */
export const useFocus = (isThere: Readonly<Record<Place, boolean>>) => {
  const queue = useRef<HTMLDivElement>(null);
  const apply = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const wanted = useRef<readonly Place[]>([]);

  useEffect(() => {
    const refs = { queue, apply, undo };
    const place = wanted.current.find((one) => isThere[one]);
    if (!place) return;
    const element = refs[place].current;
    if (!element || element.matches(':disabled')) return;
    element.focus();
    wanted.current = [];
  });

  return {
    queue,
    apply,
    undo,
    /** The first of these that is there takes the focus. */
    next: (...places: Place[]): void => {
      wanted.current = places;
    },
  };
};
