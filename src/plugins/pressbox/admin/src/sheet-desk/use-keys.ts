/** Keys that work wherever the focus is: Ctrl-V, Ctrl-Enter, and those that settle a name outside of fields. */
import { useEffect, useRef } from 'react';

export interface Keys {
  onPaste(text: string): void;
  onApply(): void;
  /** A number from 1 to 9. Answers whether there was such a choice. */
  onNumber(number: number): boolean;
  onFirst(): boolean;
  onNew(): boolean;
  onLeave(): boolean;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role=combobox], [role=option]'));

/** Something that Enter presses by itself. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, [role=button]') !== null;

const actOf = ({ key, target }: KeyboardEvent, keys: Keys): boolean => {
  if (/^[1-9]$/.test(key)) return keys.onNumber(Number(key));
  if (key === 'Enter' && !isPressed(target)) return keys.onFirst();
  if (key === 'n' || key === 'N') return keys.onNew();
  if (key === 'x' || key === 'X') return keys.onLeave();
  return false;
};

/** The print belongs in the page, unless a field of another kind has the focus or a part of it is being replaced. */
const isForUs = ({ target }: ClipboardEvent): boolean => {
  if (target instanceof HTMLTextAreaElement && target.name === 'pressbox-paste') {
    const { value, selectionStart, selectionEnd } = target;
    return value === '' || (selectionStart === 0 && selectionEnd === value.length);
  }
  return !isField(target);
};

export const useKeys = (keys: Keys): void => {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || document.querySelector('[role=dialog], [role=alertdialog]')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        now.current.onApply();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (actOf(event, now.current)) event.preventDefault();
    };
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || text.trim() === '' || !isForUs(event)) return;
      event.preventDefault();
      now.current.onPaste(text.replace(/\r\n?/g, '\n'));
    };
    document.addEventListener('keydown', press);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('paste', paste);
    };
  }, []);
};
