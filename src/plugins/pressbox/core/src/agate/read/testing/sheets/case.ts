import type { brief } from '../brief';

/** A sheet of our own making, and what a careful reader sees in it. */
export interface SheetCase {
  shows: string;
  text: string;
  expected: Partial<ReturnType<typeof brief>> & { referee?: string; attendance?: number };
}

export const lines = (...printed: string[]): string => printed.join('\n');
