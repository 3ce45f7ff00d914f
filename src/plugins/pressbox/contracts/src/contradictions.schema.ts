/** What the routes of contradictions take, as the server checks it. Not for browsers: it needs zod. */
import { REFUSALS } from '../../core/src/refusals';
import { z } from '@strapi/utils';
import { ARTICLE_TEXTS, FACT_CODES } from '../../core/src';
import type { AcceptContradictions } from './contradictions';

const stoodBy = z.strictObject({
  field: z.enum(ARTICLE_TEXTS),
  printed: z.string().max(1_000),
  code: z.enum(FACT_CODES),
});

export const acceptContradictionsBody = z.strictObject(
  {
    contradictions: z
      .array(stoodBy, 'contradictions is a list: of each its field, its printed words and its code.')
      .min(1, 'Name at least one contradiction.')
      .max(500, 'Name 500 contradictions at most.'),
    reason: z.string('The reason is a sentence, or null.').max(1_000, REFUSALS['reason.too-long']).nullish(),
  },
  'Send the contradictions and the reason, and nothing else.',
) satisfies z.ZodType<AcceptContradictions.Request['body']>;
