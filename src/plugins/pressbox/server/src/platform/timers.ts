/** Node fires at once what is set for a later moment than this: its timers count milliseconds in 31 bits. */
export const LONGEST_TIMER_MS = 2_147_483_647;
