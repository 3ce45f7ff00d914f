/** What the route of pictures takes, as the server checks it. Not for browsers: it needs zod. */
import { z } from '@strapi/utils';
import type { FindPhotos } from './photos';

export const findPhotosQuery = z.strictObject(
  { locale: z.string('locale is the code of one language, as in "fr".').max(35).optional() },
  'Ask with locale alone.',
) satisfies z.ZodType<FindPhotos.Request['query']>;

export const findPhotosBody = z.strictObject(
  {
    hashes: z
      .array(
        z.string('A picture is named by its hash.').min(1).max(255, 'A hash has 255 characters at most.'),
        'Send the hashes of pictures as "hashes", a list.',
      )
      .max(100, 'Ask for 100 pictures at most.'),
  },
  'Send the hashes of pictures as "hashes", and nothing else.',
) satisfies z.ZodType<FindPhotos.Request['body']>;
