/** What a page may be asked with. Not for browsers: it needs zod. */
import { z } from '@strapi/utils';
import type { PageQuery } from './pages';

export const pageQuery = z.strictObject({
  locale: z.string().min(1).max(35).optional(),
}) satisfies z.ZodType<PageQuery>;
