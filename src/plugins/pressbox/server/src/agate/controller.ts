import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type {
  ApplyAgate,
  FindSheets,
  PreviewAgate,
  PrintMatch,
  ReadAgate,
  UndoAgate,
} from '../../../contracts/src/agate';
import { applyAgateBody, printMatchQuery, readAgateBody } from '../../../contracts/src/agate.schema';
import { validated } from '../platform/refuse';
import type { Author } from '../roles/authored';
import { createDesk } from '../roles/desk';
import { mayKeepMatch, type PolicyContext } from '../roles/policies';
import { contentApiRequest } from '../platform/request';
import { getService } from '../platform/service';

const validateRead = validated(readAgateBody);
const validateApply = validated(applyAgateBody);
const validatePrint = validated(printMatchQuery);

/** From print to facts and back. */
export const createAgateController = ({ strapi }: { strapi: Core.Strapi }) => {
  const authorOf = (ctx: Context): Author => {
    const { user, userAbility } = ctx.state as PolicyContext['state'];
    return { id: user?.id ?? null, desk: createDesk(strapi, userAbility) };
  };
  return {
    /** POST /pressbox/matches/:documentId/agate/read - What a pasted text says of a match. */
    async read(ctx: Context) {
      const { documentId } = ctx.params as ReadAgate.Request['params'];
      const asked = validateRead(ctx.request.body);
      ctx.body = await getService(strapi, 'agate-read').read(documentId, asked);
    },

    /** POST /pressbox/matches/:documentId/agate/apply - Writes the reviewed result of a reading. */
    async apply(ctx: Context) {
      const { documentId } = ctx.params as ApplyAgate.Request['params'];
      const facts = validateApply(ctx.request.body);
      const data = await getService(strapi, 'agate-apply').apply(documentId, facts, authorOf(ctx));
      ctx.body = { data } satisfies ApplyAgate.Response;
    },

    /** POST /pressbox/matches/:documentId/agate/preview - What applying it would do. */
    async preview(ctx: Context) {
      const { documentId } = ctx.params as PreviewAgate.Request['params'];
      const data = await getService(strapi, 'agate-apply').preview(documentId, validateApply(ctx.request.body));
      ctx.body = { data } satisfies PreviewAgate.Response;
    },

    /** POST /pressbox/matches/:documentId/agate/undo - Takes back the last application. */
    async undo(ctx: Context) {
      const { documentId } = ctx.params as UndoAgate.Request['params'];
      const data = await getService(strapi, 'agate-undo').undo(documentId, authorOf(ctx));
      ctx.body = { data } satisfies UndoAgate.Response;
    },

    /** GET /pressbox/matches/:documentId/sheets - What the team sheet's screen begins with. */
    async sheets(ctx: Context) {
      const { documentId } = ctx.params as FindSheets.Request['params'];
      const mayApply = await mayKeepMatch(authorOf(ctx).desk, documentId);
      const found = await getService(strapi, 'agate-undo').sheets(documentId);
      ctx.body = { data: { ...found, mayApply } } satisfies FindSheets.Response;
    },

    /** GET /api/pressbox/matches/:documentId/agate, and for the panel without /api - Every printed line of a match. */
    async print(ctx: Context) {
      const { documentId } = ctx.params as PrintMatch.Request['params'];
      const { locale } = validatePrint(ctx.query);
      const asked = await getService(strapi, 'locales').one(locale);
      const forReaders = contentApiRequest(strapi) !== null;
      ctx.body = await getService(strapi, 'agate-print').print(documentId, asked, { forReaders });
    },
  };
};
