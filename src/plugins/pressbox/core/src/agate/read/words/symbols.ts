import type { ReadingWords } from './types';

/** Pictures for words, as clubs post them. */
export const symbols: ReadingWords = {
  headings: {
    goals: ['⚽'],
    yellow: ['🟨'],
    'second-yellow': ['🟨🟥', '🟨🟨', '🟨🟨🟥'],
    red: ['🟥'],
    changes: ['🔄', '🔁'],
    attendance: ['👥'],
    referee: ['⚖'],
    bench: ['🪑'],
    note: ['🏟', '📍', '📅', '🅰'],
  },
  bareHeadings: ['⚽', '🟨', '🟨🟥', '🟨🟨', '🟨🟨🟥', '🟥', '🔄', '🔁', '👥', '⚖', '🪑', '🏟', '📍', '📅', '🅰'],
  yellow: ['🟨'],
  secondYellow: ['🟨🟥', '🟨🟨', '🟨🟨🟥'],
  red: ['🟥'],
};
