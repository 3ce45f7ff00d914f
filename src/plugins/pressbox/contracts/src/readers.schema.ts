/** What readers may send, as the server checks it. Not for browsers: it needs zod. */
import { z } from '@strapi/utils';
import type { RateArticle, ReadArticle } from './readers';

const reader = z
  .string()
  .regex(
    /^[A-Za-z0-9_-]{16,128}$/,
    'A reader is 16 to 128 letters, digits, hyphens or underscores, as crypto.randomUUID() makes them.',
  );

export const rateArticleBody = z.strictObject({
  reader,
  stars: z.int('Stars are a whole number from 1 to 5.').min(1, 'The least is 1 star.').max(5, 'The most is 5 stars.'),
}) satisfies z.ZodType<RateArticle.Request['body']>;

export const readArticleBody = z.strictObject({ reader: reader.optional() }) satisfies z.ZodType<
  NonNullable<ReadArticle.Request['body']>
>;
