import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent } from 'react';
import { TYPED_INTO } from '../newsroom/keys';
import { actOf, moved, settled, type Act, type Move, type Place } from './keys';

const MOVES: readonly string[] = ['down', 'up', 'left', 'right', 'first', 'last'] satisfies Move[];
const isMove = (act: Move | Act): act is Move => MOVES.includes(act);

const placeOf = (element: Element | null): Place | null => {
  const at = element?.closest<HTMLElement>('[data-at]')?.dataset.at;
  const [row, column] = (at ?? '').split(' ').map(Number);
  return at === undefined ? null : { row: row ?? 0, column: column ?? 0 };
};

interface TableActs {
  /** An act on the cell that has the focus. */
  onCell: (act: Exclude<Act, 'help' | 'search'>, place: Place) => void;
  onPage: (act: 'help' | 'search') => void;
}

/** One cell of the table takes part in the order of Tab; keys lead from it to the others. */
export const useTable = (articles: readonly string[], columns: number, acts: TableActs) => {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place & { article: string | null }>({ article: null, row: 0, column: 1 });
  const hasFocus = useRef(false);
  const place = settled(at, articles, columns);
  const { row: placeRow, column: placeColumn } = place;

  const focus = useCallback(({ row, column }: Place): void => {
    const cell = table.current?.querySelector(`[data-at="${row} ${column}"]`);
    (cell?.querySelector<HTMLElement>('[data-face]') ?? (cell as HTMLElement | null | undefined))?.focus();
  }, []);

  // A row that is gone takes the focus with it: what stands in its place has it then.
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focus({ row: placeRow, column: placeColumn });
  }, [articles, placeRow, placeColumn, focus]);

  const latest = useRef({ acts, place, articles, columns });
  latest.current = { acts, place, articles, columns };
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || target.closest(TYPED_INTO)) return;
      if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) return;
      const own = table.current?.contains(target) ? placeOf(target) : null;
      const act = actOf(event, own !== null);
      const now = latest.current;
      if (act === null) return;
      if (isMove(act)) focus(own ? moved(own, act, now.articles.length, now.columns) : now.place);
      else if (event.repeat) return;
      else if (act === 'help' || act === 'search') now.acts.onPage(act);
      else if (own) now.acts.onCell(act, own);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [focus]);

  const onFocus = (event: FocusEvent): void => {
    const own = table.current?.contains(event.target) ? placeOf(event.target) : null;
    if (!own) return; // a menu, which is drawn elsewhere
    hasFocus.current = true;
    setAt({ ...own, article: articles[own.row] ?? null });
  };
  const onBlur = ({ target, relatedTarget }: FocusEvent): void => {
    // What is taken out of the page has not been left.
    window.setTimeout(() => {
      if (target.isConnected && !table.current?.contains(relatedTarget ?? document.activeElement))
        hasFocus.current = false;
    });
  };
  return { table, place, focus, onFocus, onBlur };
};
