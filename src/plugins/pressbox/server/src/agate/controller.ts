import { validateZodSchema } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ApplyAgate, PrintMatch, ReadAgate } from '../../../contracts/src/agate';
import { applyAgateBody, printMatchQuery, readAgateBody } from '../../../contracts/src/agate.schema';
import type { PolicyContext } from '../roles/policies';
import { createDesk } from '../roles/desk';
import { getService } from '../platform/service';

const validateRead = validateZodSchema(readAgateBody);
const validateApply = validateZodSchema(applyAgateBody);
const validatePrint = validateZodSchema(printMatchQuery);

/** From print to facts and back. */
export const createAgateController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** POST /pressbox/matches/:documentId/agate/read - What a pasted text says of a match. */
  async read(ctx: Context) {
    const { documentId } = ctx.params as ReadAgate['Request']['params'];
    const { text, locale } = validateRead(ctx.request.body);
    const data = await getService(strapi, 'agate-read').read(documentId, text, locale);
    ctx.body = { data } satisfies ReadAgate['Response'];
  },

  /** POST /pressbox/matches/:documentId/agate/apply - Writes the reviewed result of a reading. */
  async apply(ctx: Context) {
    const { documentId } = ctx.params as ApplyAgate['Request']['params'];
    const facts = validateApply(ctx.request.body);
    const { user, userAbility } = ctx.state as PolicyContext['state'];
    const author = { id: user?.id ?? null, desk: createDesk(strapi, userAbility) };
    const data = await getService(strapi, 'agate-apply').apply(documentId, facts, author);
    ctx.body = { data } satisfies ApplyAgate['Response'];
  },

  /** GET /api/pressbox/matches/:documentId/agate - Every printed line of a match, in one language. */
  async print(ctx: Context) {
    const { documentId } = ctx.params as PrintMatch['Request']['params'];
    const { locale } = validatePrint(ctx.query);
    const asked = await getService(strapi, 'locales').one(locale);
    ctx.body = await getService(strapi, 'agate-print').print(documentId, asked);
  },
});
