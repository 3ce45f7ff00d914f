import { SOMEONE_ELSE } from '../../../contracts/src/stale';
import { useText } from '../utils/text';
import type { Conflict } from './conflict';

/** Why a save was refused, in the language of the panel; the server's sentence where it says nothing of who it was. */
export const useSentence = ({ message, who }: Conflict): string => {
  const { say } = useText();
  if (who === undefined) return message;
  if (who === null) return say('conflict.language');
  return who === SOMEONE_ELSE ? say('conflict.someone') : say('conflict.who', { who });
};
