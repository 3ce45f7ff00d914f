/** What the fact check's routes take, as the server checks it. Not for browsers: it needs zod. */
import { REFUSALS } from '../../core/src/refusals';
import { z } from '@strapi/utils';
import type { CheckTyped, FindArticleFacts } from './fact-check';

const locale = z.string('locale is the code of one language, as in "fr".').max(35).optional();

/** What is not asked here is named, with what is. */
const only = (parameters: string) => ({
  error: ({ code, keys }: { code?: string; keys?: readonly string[] }) =>
    code === 'unrecognized_keys'
      ? `There is no parameter "${keys?.join('", "')}" here. Ask with ${parameters}.`
      : undefined,
});

export const findArticleFactsQuery = z.strictObject(
  { locale, status: z.enum(['draft', 'published'], 'status is "draft" or "published", once.').optional() },
  only('locale and status'),
) satisfies z.ZodType<FindArticleFacts.Request['query']>;

export const checkTypedQuery = z.strictObject({ locale }, only('locale')) satisfies z.ZodType<
  CheckTyped.Request['query']
>;

/** More than such a field holds: what is too long to be saved is still checked while it is typed. */
export const articleText = z
  .string('A text is a string, or null.')
  .max(20_000, REFUSALS['article.too-long-to-check'])
  .nullish();

/** More than an editor links by hand between two saves. */
const MOST_LINKS = 100;
const documentId = z.string('A match is named by its documentId.').max(64);
const links = z
  .strictObject(
    {
      connect: z
        .array(z.strictObject({ documentId, before: documentId.optional(), start: z.boolean().optional() }))
        .max(MOST_LINKS),
      disconnect: z.array(documentId).max(MOST_LINKS),
    },
    'matches is { connect: [{ documentId }], disconnect: [documentId] }: what was linked and taken out since the last save.',
  )
  .optional();

export const articleBody = z
  .array(z.unknown(), 'The body is a list of blocks, or null.')
  .max(5_000, 'A body has 5,000 blocks at most.')
  .nullish();

export const checkTypedBody = z.strictObject(
  {
    title: articleText,
    standfirst: articleText,
    body: articleBody,
    coverCaption: articleText,
    kind: z.string('The kind is that of an article, as in "report".').max(35).nullish(),
    matches: links,
  },
  'Send the words as title, standfirst, body and coverCaption, with the kind and the changed links of matches, and nothing else.',
) satisfies z.ZodType<CheckTyped.Request['body']>;
