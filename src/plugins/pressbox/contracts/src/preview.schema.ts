/** What a preview may be asked with. Not for browsers: it needs zod. */
import { z } from '@strapi/utils';
import type { FindPreview } from './preview';

export const previewQuery = z.strictObject({
  // One that is missing is no bad question: it is answered 401, as a wrong one is.
  token: z.string().max(4000).default(''),
  locale: z.string().min(1).max(35).optional(),
  status: z.enum(['draft', 'published']).default('draft'),
}) satisfies z.ZodType<FindPreview.Request['query']>;
