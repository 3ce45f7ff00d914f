/** What a person waits for without complaint, on a machine with other work to do. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/**
 * Asks again until what is expected holds; what it said last is what it fails with.
 *
 * @example
 * await eventually(async () => expect(await rows()).toEqual(["62'", "57'"]));
 */
export const eventually = async (check: () => Promise<void>, withinMs = PATIENCE_MS): Promise<void> => {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
