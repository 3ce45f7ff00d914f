/** What the agate routes take, as the server checks it. Not for browsers: it needs zod. */
import { REFUSALS } from '../../core/src/refusals';
import { z } from '@strapi/utils';
import { APPEARANCE_ROLES, EVENT_KINDS, LAST_MINUTE, MAX_ADDED_TIME, MAX_INPUT, SIDES } from '../../core/src';
import { AGATE_TOPICS, PERSON_TYPES, type AgateFacts } from '../../core/src/agate/apply/facts';
import type { ReadAgate } from './agate';

const MOST_NAMES = 300;
const MOST_EVENTS = 300;

export const readAgateBody = z.strictObject({
  text: z
    .string('Send the pasted text as "text".')
    .max(MAX_INPUT, REFUSALS['paste.too-long'])
    .refine((text) => text.trim() !== '', REFUSALS['paste.empty']),
  locale: z.string().min(2).max(35, 'A locale is a code such as "fr".').optional(),
  match: z.int().min(0, 'The place of a match in the text is counted from 0.').max(MAX_INPUT).optional(),
  swap: z.boolean().optional(),
}) satisfies z.ZodType<ReadAgate.Request['body']>;

const key = z.string().min(1).max(50);
const id = z.string().min(1).max(64);
const count = z.int().min(0, 'Counts are whole numbers from 0.');
const score = z.object({ home: count.max(200), away: count.max(200) });

const decision = z.union(
  [
    z.strictObject({ player: id }),
    z.strictObject({ coach: id }),
    z.strictObject({ referee: id }),
    z.strictObject({ sameAs: key }),
    z.strictObject({
      create: z.strictObject({
        name: z.string().trim().min(1, 'A new person has a name.').max(200),
        shortName: z.string().trim().max(100).nullish(),
      }),
    }),
  ],
  'A decision is { "player": documentId }, { "coach": … }, { "referee": … }, { "sameAs": key } or { "create": { "name": … } }.',
);

const name = z.object({
  key,
  type: z.enum(PERSON_TYPES),
  side: z.enum(SIDES).nullable(),
  printed: z.array(z.string().max(200)).max(20),
  decision: decision.nullable(),
});

const appearance = z.object({
  name: key,
  printed: z.string().min(1).max(100),
  role: z.enum(APPEARANCE_ROLES),
  line: z.int().min(0).max(5).nullable(),
  slot: z.int().min(0).max(40).nullable(),
  shirtNumber: z.int().min(0).max(99).nullable(),
  captain: z.boolean(),
});

const sheet = z.object({
  side: z.enum(SIDES),
  formation: z.string().max(20).nullable(),
  coach: key.nullable(),
  appearances: z.array(appearance).max(80),
  hasBench: z.boolean(),
  sourceText: z.string().max(MAX_INPUT),
});

const event = z.object({
  side: z.enum(SIDES).nullable(),
  kind: z.enum(EVENT_KINDS.filter((kind) => kind !== 'goal_disallowed')),
  player: key.nullable(),
  playerOff: key.nullable(),
  coach: key.nullable(),
  minute: z.int().min(1, 'Minutes run from 1.').max(LAST_MINUTE, `Minutes run to ${LAST_MINUTE}.`).nullable(),
  addedTime: z.int().min(1).max(MAX_ADDED_TIME).nullable(),
});

/** Takes what `read` answered, and leaves aside what only explains it. */
export const applyAgateBody = z.object({
  version: z.string('Send back the "version" that the reading came with.').min(1).max(500),
  names: z.array(name).max(MOST_NAMES),
  sheets: z.array(sheet).max(2),
  events: z.array(event).max(MOST_EVENTS),
  topics: z.array(z.enum(AGATE_TOPICS)),
  score: score.nullable(),
  halfTime: score.nullable(),
  shootOut: score.nullable(),
  referee: key.nullable(),
  attendance: count.nullable(),
}) satisfies z.ZodType<AgateFacts>;

export const printMatchQuery = z.strictObject({ locale: z.string().optional() });
