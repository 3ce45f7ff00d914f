import { useState } from 'react';

const KEPT = 'PRESSBOX_WRITE_IN';

const kept = (): string | null => {
  try {
    return window.localStorage.getItem(KEPT);
  } catch {
    return null; // A browser that keeps nothing.
  }
};

/** The language that an editor writes in: the last one they chose, else the first of those that they may write. */
export const useWriteIn = (languages: readonly string[]) => {
  const [chosen, setChosen] = useState(kept);
  const language = chosen !== null && languages.includes(chosen) ? chosen : (languages[0] ?? null);
  const choose = (code: string): void => {
    setChosen(code);
    try {
      window.localStorage.setItem(KEPT, code);
    } catch {
      // Then it holds until the page is left.
    }
  };
  return { language, choose };
};
