/** What the routes of the newsroom's day take, as the server checks it. Not for browsers: it needs zod. */
import { REFUSALS } from '../../core/src/refusals';
import { z } from '@strapi/utils';
import { isDayOfPlay, ROUND_TYPES } from '../../core/src';
import type { BeginArticle, CreateMatch, FindDay, ReadMatchLine, SuggestTags } from './day';
import type { ArticleKind } from './pages/cards';

const KINDS = ['report', 'preview', 'live', 'ratings', 'analysis', 'interview', 'news', 'transfer'] as const satisfies readonly ArticleKind[]; // prettier-ignore

const locale = z.string('A language is a code, as in "fr".').min(1).max(35);
const id = z.string('A document is named by its documentId.').min(1).max(64);

const day = z.string().refine(isDayOfPlay, 'A day is written 2024-01-10, from 1800 on.');

export const findDayQuery = z.strictObject({
  day: day.optional(),
  q: z.string('q is a few words of a name.').max(100, REFUSALS['search.too-long']).optional(),
  language: locale.optional(),
}) satisfies z.ZodType<FindDay.Request['query']>;

export const beginArticleBody = z.strictObject({
  kind: z.enum(KINDS, `An article is one of ${KINDS.join(', ')}.`),
  locale,
}) satisfies z.ZodType<BeginArticle.Request['body']>;

export const suggestTagsBody = z.strictObject({
  locale,
  matches: z.array(id).max(20, 'An article is held against 20 matches at most.'),
  text: z.string().max(200_000, 'The text is too long: 200,000 characters at most.'),
}) satisfies z.ZodType<SuggestTags.Request['body']>;

export const readMatchLineBody = z.strictObject({
  line: z.string('Send the typed line as "line".').max(1_000, REFUSALS['line.too-long']),
  day,
  language: locale,
}) satisfies z.ZodType<ReadMatchLine.Request['body']>;

const team = z.union(
  [
    z.strictObject({ documentId: id }),
    z.strictObject({ create: z.strictObject({ name: z.string().trim().min(1).max(200) }) }),
  ],
  'A team is { documentId } of one on record, or { create: { name } }.',
);
const round = z.strictObject({
  type: z.enum(ROUND_TYPES).nullable(),
  number: z.int().min(1).max(100).nullable(),
  group: z.string().max(20).nullable(),
  leg: z.int().min(1).max(3).nullable(),
});

export const createMatchBody = z.strictObject({
  home: team,
  away: team,
  kickOff: z.iso.datetime('A kick-off is a moment such as 2024-01-10T19:45:00Z.'),
  edition: id.nullish(),
  round: round.nullish(),
}) satisfies z.ZodType<CreateMatch.Request['body']>;
