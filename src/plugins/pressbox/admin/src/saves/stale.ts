import { SOMEONE_ELSE } from '../../../contracts/src/stale';

type Key = 'conflict.language' | 'conflict.someone' | 'conflict.who';

/** Who has saved meanwhile, in a sentence; null for another language. */
export const sayStale = (who: string | null, say: (key: Key, values?: { who: string }) => string): string => {
  if (who === null) return say('conflict.language');
  return who === SOMEONE_ELSE ? say('conflict.someone') : say('conflict.who', { who });
};
