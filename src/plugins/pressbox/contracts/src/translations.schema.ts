/** What the routes of the translators' desk take, as the server checks it. Not for browsers: it needs zod. */
import { REFUSALS } from '../../core/src/refusals';
import { z } from '@strapi/utils';
import { isDayOfPlay, MAX_XLIFF, TRANSLATION_STATES } from '../../core/src';
import { articleBody, articleText } from './fact-check.schema';
import type {
  AssignTranslation,
  BringXliff,
  CheckSides,
  ConfirmTranslation,
  FindTranslations,
  GiveXliff,
  WriteLiveText,
  WriteSides,
} from './translations';

const locale = z.string('A language is a code, as in "fr".').min(1, 'Name a language, as in "fr".').max(35);
const id = z.string('A document is named by its documentId.').min(1).max(64);
const count = (most: number, said: string) =>
  z
    .string(said)
    .regex(/^[1-9]\d{0,5}$/, said)
    .transform(Number)
    .refine((value) => value <= most, said);

export const MOST_ON_A_PAGE = 100;

export const findTranslationsQuery = z.strictObject({
  locale: locale.optional(),
  state: z
    .enum([...TRANSLATION_STATES, 'waiting'], `state is one of ${TRANSLATION_STATES.join(', ')}, waiting.`)
    .optional(),
  mine: z
    .enum(['true', 'false'], 'mine is true or false.')
    .transform((value) => value === 'true')
    .optional(),
  q: z.string('q is a few words of a title.').max(100, REFUSALS['search.too-long']).optional(),
  competition: id.optional(),
  day: z.string().refine(isDayOfPlay, 'A day is written 2024-01-10, from 1800 on.').optional(),
  match: id.optional(),
  page: count(100_000, 'page is a whole number from 1.').optional(),
  pageSize: count(MOST_ON_A_PAGE, `pageSize is a whole number from 1 to ${MOST_ON_A_PAGE}.`).optional(),
}) satisfies z.ZodType<FindTranslations.Query>;

export const ofLanguageQuery = z.strictObject({ locale });

export const confirmBody = z.strictObject(
  { revision: z.string('revision is that of the article, as it was shown.').max(100).optional() },
  'Send { revision } or nothing.',
) satisfies z.ZodType<ConfirmTranslation.Request['body']>;

export const assignBody = z.strictObject(
  { to: z.int('to is the number of a user, or null to give it back.').min(1).nullable().optional() },
  'Send { to }: the number of a user, null to give it back, or nothing to take it.',
) satisfies z.ZodType<AssignTranslation.Request['body']>;

const translatedWords = z.strictObject(
  {
    title: articleText,
    standfirst: articleText,
    body: articleBody,
    coverCaption: articleText,
    coverAlternativeText: articleText,
    metaTitle: articleText,
    metaDescription: articleText,
  },
  'Send the words as title, standfirst, body, coverCaption, coverAlternativeText, metaTitle and metaDescription, and nothing else.',
);

export const checkSidesBody = translatedWords satisfies z.ZodType<CheckSides.Request['body']>;

export const writeSidesBody = z
  .strictObject(
    { words: translatedWords, seen: translatedWords },
    'Send { words, seen }: the fields to be written, and how they were stored when you read them.',
  )
  .refine(({ words }) => Object.keys(words).length > 0, {
    path: ['words'],
    message: REFUSALS['translation.nothing-sent'],
  }) satisfies z.ZodType<WriteSides.Request['body']>;

const line = z.string('A line is a text.').max(5_000, REFUSALS['article.too-long-to-check']);

export const writeLiveTextBody = z.strictObject(
  { text: line, seen: line.nullable() },
  'Send { text, seen }: the line, and how it was stored when you read it, null where it was missing.',
) satisfies z.ZodType<WriteLiveText.Request['body']>;

export const MOST_IN_A_FILE = 100;

const SAID_OF_DOCUMENTS = `documents are 1 to ${MOST_IN_A_FILE} ids of articles, with commas between them.`;

export const giveXliffQuery = z.strictObject({
  locale,
  documents: z
    .string(SAID_OF_DOCUMENTS)
    .max(MOST_IN_A_FILE * 65, SAID_OF_DOCUMENTS)
    .transform((ids) => ids.split(',').map((one) => one.trim()))
    .refine(
      (ids) => ids.length <= MOST_IN_A_FILE && ids.every((one) => one !== '' && one.length <= 64),
      SAID_OF_DOCUMENTS,
    ),
  protect: z
    .enum(['true', 'false'], 'protect is true or false.')
    .transform((value) => value === 'true')
    .optional(),
}) satisfies z.ZodType<GiveXliff.Query>;

export const bringXliffBody = z.strictObject(
  {
    xliff: z
      .string('xliff is the file, as text.')
      .min(1, REFUSALS['xliff.unreadable'])
      .max(MAX_XLIFF, REFUSALS['xliff.too-large']),
  },
  'Send { xliff }: the file, as text.',
) satisfies z.ZodType<BringXliff.Request['body']>;
