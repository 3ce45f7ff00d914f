import { useText } from '../utils/text';
import type { Conflict } from './conflict';
import { sayStale } from './stale';

/** Why a save was refused, in the language of the panel; the server's sentence where it says nothing of who it was. */
export const useSentence = ({ message, who }: Conflict): string => {
  const { say } = useText();
  return who === undefined ? message : sayStale(who, say);
};
