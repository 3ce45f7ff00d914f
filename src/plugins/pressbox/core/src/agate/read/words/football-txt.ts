import type { ReadingWords } from './types';

/**
 * Football.TXT (openfootball), whose words are English ones; only the marks differ.
 * `[Y 28']`, `[Y/R 36']` and `[R 44']` stand behind a name, `(og)` and `(p)` behind a minute.
 */
export const footballTxt: ReadingWords = {
  headings: {
    coach: ['coach', 'trainer'],
    goals: ['goals'],
    yellow: ['yellow cards', 'yellow card'],
    red: ['red cards', 'red card', 'sent off'],
    referee: ['referee', 'refs', 'ref'],
    attendance: ['attendance', 'att', 'attn'],
    'shoot-out': ['penalties', 'penalty shootout', 'penalty shoot-out'],
  },
  penalty: ['p', 'pen'],
  ownGoal: ['og', 'o g'],
  yellow: ['y'],
  secondYellow: ['y r'],
  red: ['r'],
};
