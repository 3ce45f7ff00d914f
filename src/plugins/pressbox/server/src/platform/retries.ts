import { setTimeout as pause } from 'node:timers/promises';

/** Deadlock and serialization failure: PostgreSQL's codes, then MySQL's and MariaDB's. */
const SENT_AWAY = ['40P01', '40001', 'ER_LOCK_DEADLOCK', 'ER_CHECKREAD'];
export const ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 40;

/** Whether a database broke a tie between two writers that waited for each other, and sent this one away. */
export const wasSentAway = (error: unknown): boolean =>
  SENT_AWAY.includes(String((error as { code?: unknown } | null)?.code ?? ''));

/** A moment of no fixed length, longer each time: two who came at once do not come back at once. */
export const pauseBefore = (attempt: number): Promise<void> => pause(Math.random() * LONGEST_PAUSE_MS * attempt);

/** Does a piece of work that is one transaction, again where the database has sent it away. */
export const withRetries = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !wasSentAway(error)) throw error;
      await pauseBefore(attempt + 1);
    }
  }
};
