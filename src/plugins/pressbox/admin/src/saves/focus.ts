/** Where the keys are while a save that was refused is settled. */
import type { Difference } from '../../../contracts/src';

/** A field of the form, by its name, where it is an input. */
const fieldOf = (name: string): HTMLElement | null => document.querySelector(`[name="${CSS.escape(name)}"]`);
const save = (): HTMLElement | null => document.querySelector('button[type=submit]:not(:disabled)');

/**
 * The question is settled and its buttons are gone: the keys are at what it was about, to be looked at, else at Save.
 *
 * @param changed what both have changed
 */
export const focusSettled = (changed: readonly Difference[]): void => {
  const there = changed.map(({ field }) => fieldOf(field)).find((field) => field !== null);
  (there ?? save() ?? document.querySelector<HTMLElement>('form [name]'))?.focus();
};

let wasTyping = false;
/** A save is refused: whether somebody types on meanwhile. Strapi puts the keys into a field that is wrong at once. */
export const noteHands = (): void => {
  wasTyping = Boolean(document.activeElement?.closest('input, textarea, [contenteditable=true]'));
};

/** Strapi is done with it by then. */
const AFTER_STRAPI_MS = 100;

/** Whoever has pressed Save goes on from an element; whoever types on is not interrupted. Answers with how to stop it. */
export const focusUnlessTyping = (element: HTMLElement | null): (() => void) => {
  if (wasTyping) return () => undefined;
  const timer = window.setTimeout(() => element?.focus(), AFTER_STRAPI_MS);
  return () => window.clearTimeout(timer);
};
