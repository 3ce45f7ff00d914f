import { availableParallelism } from 'node:os';

/**
 * How many processes run tests: jest leaves a processor to itself, and hardly uses it; each process holds a newsroom,
 * so there are not more than four.
 */
export const WORKERS = Math.min(4, availableParallelism());
