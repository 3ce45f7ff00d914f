/**
 * Two kinds of time. Whatever waits, or happened so long ago, is measured in ticks, which only go on. The hour of the
 * calendar comes from a clock that somebody may set: it is asked only for what is an hour of the calendar.
 */

/** Milliseconds since this process began, whatever becomes of the clock. */
export const ticks = (): number => performance.now();

/** How often the clock is looked at, and by how much it must have moved to have been set: more than a slow second. */
const LOOK_EVERY_MS = 1_000;
const MOVED_MS = 2_000;

/**
 * Calls when somebody has set the clock, with the milliseconds by which it was moved. Returns what ends the watch.
 *
 * @example
 * const stop = watchClock((moved) => log.warn(`The clock was set by ${moved} ms`));
 */
export const watchClock = (
  moved: (by: number) => void,
  { wall = () => Date.now(), steady = ticks, every = LOOK_EVERY_MS } = {},
): (() => void) => {
  let apart = wall() - steady();
  const timer = setInterval(() => {
    const now = wall() - steady();
    const by = now - apart;
    apart = now; // Clocks are also put right little by little.
    if (Math.abs(by) > MOVED_MS) moved(by);
  }, every);
  timer.unref();
  return () => clearInterval(timer);
};
