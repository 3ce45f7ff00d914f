/** The question before a publication that the facts contradict: who asks it waits for the answer of the dialog. */
import { useSyncExternalStore } from 'react';
import type { ArticleFinding } from '../../../core/src/facts/article';

export interface Question {
  contradicted: readonly ArticleFinding[];
  /** Whether the newsroom asks for a reason. */
  needsReason: boolean;
  /** Whether whoever is asked may publish all the same. */
  mayPublish: boolean;
  /** The language of the text; null: several. */
  language: string | null;
}

export type Answer = { reason: string | null } | null;

interface Open extends Question {
  answer(answer: Answer): void;
}

let open: Open | null = null;
const listeners = new Set<() => void>();
const show = (next: Open | null): void => {
  open = next;
  listeners.forEach((listener) => listener());
};

/** Null: not published. A question that is still open is answered so. */
export const ask = (question: Question): Promise<Answer> => {
  open?.answer(null);
  return new Promise((resolve) => {
    show({
      ...question,
      answer: (answer) => {
        show(null);
        resolve(answer);
      },
    });
  });
};

export const useQuestion = (): Open | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
