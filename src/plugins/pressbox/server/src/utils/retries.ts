/** Deadlock and serialization failure: PostgreSQL's codes, then MySQL's and MariaDB's. */
const SENT_AWAY = ['40P01', '40001', 'ER_LOCK_DEADLOCK', 'ER_CHECKREAD'];
export const ATTEMPTS = 5;

/** Whether a database broke a tie between two writers that waited for each other, and sent this one away. */
export const wasSentAway = (error: unknown): boolean =>
  SENT_AWAY.includes(String((error as { code?: unknown } | null)?.code ?? ''));

/** Does a piece of work that is one transaction, again where the database has sent it away. */
export const withRetries = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !wasSentAway(error)) throw error;
    }
  }
};
