/** The question before a publication that the facts contradict: who asks it waits for the answer of the dialog. */
import { useSyncExternalStore } from 'react';
import type { ArticleFinding } from '../../../core/src/facts/article';

export interface Question {
  /** What is to be published, and what is contradicted in each. */
  texts: readonly Text[];
  /** Whether the newsroom asks for a reason. */
  needsReason: boolean;
  /** Whether whoever is asked may publish all the same. */
  mayPublish: boolean;
  /** Where the keys were when somebody pressed: they go back there. */
  from?: Element | null;
}

interface Text {
  /** Null: the one that stands on the screen. */
  title: string | null;
  /** Null: the language of the newsroom. */
  language: string | null;
  contradicted: readonly ArticleFinding[];
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

/** Null: not published. */
export type Asker = (question: Question) => Promise<Answer>;

/** Whoever waits for an answer is told that nothing is to be published. */
export const leaveUnanswered = (): void => open?.answer(null);

/** A question that is still open is answered with no. */
export const ask: Asker = (question) => {
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
