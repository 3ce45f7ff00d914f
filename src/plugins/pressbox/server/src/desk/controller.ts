import { PassThrough } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type {
  AmendEvent,
  ChangePhase,
  FindMatchDesk,
  FindSquads,
  LogEvent,
  WithdrawEvent,
} from '../../../contracts/src';
import {
  amendEventBody,
  changePhaseBody,
  logEventBody,
  withdrawEventQuery,
} from '../../../contracts/src/match-desk.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';
import type { Author } from '../roles/authored';
import { createDesk } from '../roles/desk';
import type { PolicyContext } from '../roles/policies';

const validateLog = validated(logEventBody);
const validateAmend = validated(amendEventBody);
const validateWithdraw = validated(withdrawEventQuery);
const validatePhase = validated(changePhaseBody);

const HEARTBEAT_MS = 15_000;
/** After this long a desk asks again, and so does what asks whether it may. */
const LONGEST_STREAM_MS = 10 * 60_000;

/** The match desk: a match is shown, logged, and watched. */
export const createDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  const authorOf = (ctx: Context): Author => {
    const { user, userAbility } = ctx.state as PolicyContext['state'];
    return { id: user?.id ?? null, desk: createDesk(strapi, userAbility) };
  };
  const acts = () => getService(strapi, 'desk-acts');

  return {
    /** GET /pressbox/matches/:documentId/desk */
    async find(ctx: Context) {
      const { documentId } = ctx.params as FindMatchDesk.Request['params'];
      const data = await getService(strapi, 'desk-state').find(documentId, authorOf(ctx).desk);
      ctx.body = { data } satisfies FindMatchDesk.Response;
    },

    /** GET /pressbox/matches/:documentId/squads */
    async squads(ctx: Context) {
      const { documentId } = ctx.params as FindSquads.Request['params'];
      ctx.body = {
        data: await getService(strapi, 'desk-state').squads(documentId, authorOf(ctx).desk),
      } satisfies FindSquads.Response;
    },

    /** POST /pressbox/matches/:documentId/events */
    async log(ctx: Context) {
      const { documentId } = ctx.params as LogEvent.Request['params'];
      const data = await acts().log(documentId, validateLog(ctx.request.body), authorOf(ctx));
      ctx.status = 201;
      ctx.body = { data } satisfies LogEvent.Response;
    },

    /** PUT /pressbox/matches/:documentId/events/:event */
    async amend(ctx: Context) {
      const { documentId, event } = ctx.params as AmendEvent.Request['params'];
      const { updatedAt, ...values } = validateAmend(ctx.request.body);
      const data = await acts().amend(documentId, event, values, updatedAt, authorOf(ctx));
      ctx.body = { data } satisfies AmendEvent.Response;
    },

    /** DELETE /pressbox/matches/:documentId/events/:event?updatedAt= */
    async withdraw(ctx: Context) {
      const { documentId, event } = ctx.params as WithdrawEvent.Request['params'];
      const { updatedAt } = validateWithdraw(ctx.query);
      const data = await acts().withdraw(documentId, event, updatedAt, authorOf(ctx));
      ctx.body = { data } satisfies WithdrawEvent.Response;
    },

    /** PUT /pressbox/matches/:documentId/phase */
    async changePhase(ctx: Context) {
      const { documentId } = ctx.params as ChangePhase.Request['params'];
      const data = await acts().changePhase(documentId, validatePhase(ctx.request.body), new Date(), authorOf(ctx));
      ctx.body = { data } satisfies ChangePhase.Response;
    },

    /** GET /pressbox/matches/:documentId/desk/stream */
    stream(ctx: Context) {
      const { documentId } = ctx.params as FindMatchDesk.Request['params'];
      const { user } = ctx.state as PolicyContext['state'];
      const stream = new PassThrough();
      const leave = getService(strapi, 'desk-watch').add(documentId, {
        user: user?.id ?? null,
        tell: (version) => void stream.write(`event: version\ndata: ${JSON.stringify(version)}\n\n`),
        end: () => void stream.end(),
      });
      const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS);
      const longest = setTimeout(() => stream.end(), LONGEST_STREAM_MS);
      heartbeat.unref();
      longest.unref();
      stream.once('close', () => {
        leave();
        clearInterval(heartbeat);
        clearTimeout(longest);
      });
      ctx.req.once('close', () => stream.destroy());
      ctx.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
      ctx.body = stream;
    },
  };
};
