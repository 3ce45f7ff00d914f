import { useEffect, useRef } from 'react';

const TYPED_IN = 'input, textarea, select, [contenteditable=true], [role=combobox]';
/** What takes every key while it is open, wherever the focus is. */
const OPEN = '[role=listbox], [role=menu], [role=dialog], [role=alertdialog]';

/** Keys of a page, where nobody types: by the letter, `ctrl+z` with the key that means it on this machine. */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.altKey || event.shiftKey || target?.closest(TYPED_IN)) return;
      if (document.querySelector(OPEN)) return;
      const letter = event.key.toLowerCase();
      const name = event.ctrlKey || event.metaKey ? `ctrl+${letter}` : letter;
      const act = latest.current[name];
      if (!act || event.repeat) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
