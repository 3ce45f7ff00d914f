import type { Appearance } from '../../../core/src/match';
import type { Say } from '../utils/text';
import { printedName, type PitchMark } from './PitchPlayer';

/** A player of the drawing in a sentence, for those who hear it: "Leão, 10, captain, 2 goals, off: Okafor 80'". */
export const sayPlayer = (say: Say, appearance: Appearance, { doubtful, goals, card, off }: PitchMark): string => {
  const { shirtNumber, captain } = appearance;
  const parts = [
    printedName(appearance),
    shirtNumber !== null && String(shirtNumber),
    captain && say('pitch.captain'),
    doubtful && say('pitch.doubtful'),
    goals && say('pitch.goals', { goals }),
    card && say(`pitch.${card}`),
    off !== null && off !== undefined && say('pitch.off', { off: off || null }),
  ];
  return parts.filter(Boolean).join(', ');
};
