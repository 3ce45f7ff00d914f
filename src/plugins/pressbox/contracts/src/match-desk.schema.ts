/** What the routes of the match desk take, as the server checks it. Not for browsers: it needs zod. */
import { REFUSALS } from '../../core/src/refusals';
import { z } from '@strapi/utils';
import { EVENT_KINDS, LAST_MINUTE, MATCH_PHASES, MAX_ADDED_TIME, PERIODS, PERIOD_STARTS, SIDES } from '../../core/src';
import type { AmendEvent, ChangePhase, LogEvent, WithdrawEvent } from './match-desk';

const person = z.string('A person is named by their documentId.').min(1).max(64).nullish();
const updatedAt = z.iso.datetime('Send back the "updatedAt" that the event came with.');

const event = z.strictObject({
  kind: z.enum(EVENT_KINDS, `A kind is one of ${EVENT_KINDS.join(', ')}.`),
  side: z.enum(SIDES, 'A side is home or away.'),
  minute: z.int('A minute is a whole number.').min(1, 'Minutes run from 1.').max(LAST_MINUTE, `Minutes run to ${LAST_MINUTE}.`).nullish(),
  addedTime: z.int('Added time is a whole number.').min(1, 'Added time runs from 1.').max(MAX_ADDED_TIME, `Added time runs to ${MAX_ADDED_TIME}.`).nullish(),
  period: z.enum(PERIODS).nullish(),
  player: person,
  playerOff: person,
  assistBy: person,
  coach: person,
  note: z.string().max(500, REFUSALS['note.too-long']).nullish(),
}); // prettier-ignore

export const logEventBody = event satisfies z.ZodType<LogEvent.Request['body']>;
export const amendEventBody = event.extend({ updatedAt }) satisfies z.ZodType<AmendEvent.Request['body']>;
export const withdrawEventQuery = z.strictObject({ updatedAt }) satisfies z.ZodType<WithdrawEvent.Request['query']>;

const start = z.iso.datetime('A period begins at a moment such as 2024-01-10T20:45:00Z.').nullable();
const phase = z.enum(MATCH_PHASES, `A phase is one of ${MATCH_PHASES.join(', ')}.`);

export const changePhaseBody = z.strictObject({
  from: phase,
  phase,
  starts: z.partialRecord(z.enum(PERIOD_STARTS), start).optional(),
}) satisfies z.ZodType<ChangePhase.Request['body']>;
