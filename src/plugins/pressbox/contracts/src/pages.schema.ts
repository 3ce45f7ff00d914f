/** What a page may be asked with. Not for browsers: it needs zod. */
import { z } from '@strapi/utils';

export const pageQuery = z.strictObject({ locale: z.string().min(1).max(35).optional() });
