/** What the routes of settings take, as the server checks it. Not for browsers: it needs zod. */
import { z } from '@strapi/utils';
import type { FindMissingNames, NewsroomStyle, PrintTyped, UpdateSettings } from './settings';

/** What a value may be, says the rule of the setting, which the newsroom's files are held to as well. */
const style = z.record(z.string().max(100), z.unknown(), 'A house style is an object of settings.') as unknown as z.ZodType<NewsroomStyle[string]>; // prettier-ignore
const locale = z
  .string('locale is the code of a language, as in "fr".')
  .max(50)
  .regex(/^[A-Za-z0-9_-]+$/, 'locale is the code of a language, as in "fr".');
const match = z
  .string('match is the id of a match, or null.')
  .max(100)
  .regex(/^[A-Za-z0-9_-]+$/, 'match is the id of a match, or null.');

export const updateSettingsBody = z.strictObject(
  {
    version: z.int('version is that of the settings which you have read: a whole number.').min(0),
    timeZone: z.string('timeZone is a text, or null for what the files say.').max(100).nullable(),
    publish: z
      .string('publish is "warn" or "refuse", or null for what the files say.')
      .max(100)
      .nullable() as unknown as z.ZodType<UpdateSettings.Request['body']['publish']>,
    houseStyle: z.record(z.string().max(50), style, 'houseStyle is an object, a language an entry.'),
  },
  'Send version, timeZone, publish and houseStyle, and nothing else.',
) satisfies z.ZodType<UpdateSettings.Request['body']>;

export const printTypedBody = z.strictObject(
  { locale, houseStyle: style, match: match.nullish() },
  'Send the language, its house style and perhaps the id of a match, and nothing else.',
) satisfies z.ZodType<PrintTyped.Request['body']>;

export const missingNamesQuery = z.object({ locale }) satisfies z.ZodType<FindMissingNames.Request['query']>;
