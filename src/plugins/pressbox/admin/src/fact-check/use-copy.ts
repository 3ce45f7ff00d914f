import { useState } from 'react';
import { useText } from '../utils/text';

/** Puts a text on the clipboard, and says what became of it. */
export const useCopy = () => {
  const { say } = useText();
  const [told, setTold] = useState('');
  return {
    told,
    async copy(text: string): Promise<void> {
      setTold(''); // said anew where the same is copied twice
      try {
        await navigator.clipboard.writeText(text);
        setTold(say('fact-check.copied', { text: shortened(text) }));
      } catch {
        setTold(say('match-desk.not-copied'));
      }
    },
  };
};

const LONGEST = 48;

/** As much of a printed line as tells it from the others. */
export const shortened = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line === text && line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
};
