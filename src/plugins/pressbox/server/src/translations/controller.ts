import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type {
  CheckSides,
  FillSides,
  FindSides,
  FindTranslation,
  FindTranslations,
  FindTranslators,
  FindWaiting,
  SayWorking,
  WriteSides,
} from '../../../contracts/src';
import {
  assignBody,
  checkSidesBody,
  confirmBody,
  findTranslationsQuery,
  ofLanguageQuery,
  writeSidesBody,
} from '../../../contracts/src/translations.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';
import { callerOf } from './caller';

const validateFind = validated(findTranslationsQuery);
const validateLanguage = validated(ofLanguageQuery);
const validateAssign = validated(assignBody);
const validateConfirm = validated(confirmBody);
const validateSides = validated(writeSidesBody);
const validateCheck = validated(checkSidesBody);

/** The translators' desk: what waits, and what is done about it. Rights on each row are asked by the services. */
export const createTranslationsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const whichOf = (ctx: Context) => ({
    documentId: String((ctx.params as { documentId: string }).documentId),
    ...validateLanguage(ctx.query),
  });
  const list = () => getService(strapi, 'translation-list');
  const one = () => getService(strapi, 'translation');
  const sides = () => getService(strapi, 'translation-sides');

  return {
    /** GET /pressbox/translations - Articles and their languages. */
    async find(ctx: Context) {
      const answer = await list().find(validateFind(ctx.query), callerOf(strapi, ctx), new Date());
      ctx.body = answer satisfies FindTranslations.Response;
    },

    /** GET /pressbox/translations/waiting - What waits for the caller. */
    async waiting(ctx: Context) {
      ctx.body = (await list().waiting(callerOf(strapi, ctx), new Date())) satisfies FindWaiting.Response;
    },

    /** GET /pressbox/translations/people - Who may write a language. */
    async people(ctx: Context) {
      const { locale } = validateLanguage(ctx.query);
      ctx.body = { data: await one().people(locale, callerOf(strapi, ctx)) } satisfies FindTranslators.Response;
    },

    /** GET /pressbox/translations/:documentId - One language of an article. */
    async findOne(ctx: Context) {
      const data = await one().find(whichOf(ctx), callerOf(strapi, ctx), new Date());
      ctx.body = { data } satisfies FindTranslation.Response;
    },

    /** GET /pressbox/translations/:documentId/sides - The source and one language beside each other. */
    async findSides(ctx: Context) {
      const data = await sides().find(whichOf(ctx), callerOf(strapi, ctx));
      ctx.body = { data } satisfies FindSides.Response;
    },

    /** PUT /pressbox/translations/:documentId/sides - Keeps some of the words. */
    async writeSides(ctx: Context) {
      const body = validateSides(ctx.request.body ?? {});
      const data = await sides().write(whichOf(ctx), body, callerOf(strapi, ctx));
      ctx.body = { data } satisfies WriteSides.Response;
    },

    /** POST /pressbox/translations/:documentId/sides/check - Holds what is typed against the facts; nothing is stored. */
    async checkSides(ctx: Context) {
      const words = validateCheck(ctx.request.body ?? {});
      const data = await sides().check(whichOf(ctx), words, callerOf(strapi, ctx));
      ctx.body = { data } satisfies CheckSides.Response;
    },

    /** POST /pressbox/translations/:documentId/sides/machine - A machine fills what has no words yet. */
    async fillSides(ctx: Context) {
      const data = await getService(strapi, 'machine-translation').fill(whichOf(ctx), callerOf(strapi, ctx));
      ctx.body = { data } satisfies FillSides.Response;
    },

    /** POST /pressbox/translations/:documentId/assign - Takes it, gives it to somebody, gives it back. */
    async assign(ctx: Context) {
      const { to } = validateAssign(ctx.request.body ?? {});
      const data = await one().assign(whichOf(ctx), to, callerOf(strapi, ctx), new Date());
      ctx.body = { data } satisfies FindTranslation.Response;
    },

    /** POST /pressbox/translations/:documentId/up-to-date - Nothing is left to translate. */
    async confirm(ctx: Context) {
      const { revision } = validateConfirm(ctx.request.body ?? {});
      const data = await one().confirm(whichOf(ctx), revision, callerOf(strapi, ctx), new Date());
      ctx.body = { data } satisfies FindTranslation.Response;
    },

    /** POST /pressbox/translations/:documentId/source - The others are translated from this language. */
    async makeSource(ctx: Context) {
      const data = await one().makeSource(whichOf(ctx), callerOf(strapi, ctx), new Date());
      ctx.body = { data } satisfies FindTranslation.Response;
    },

    /** POST /pressbox/translations/:documentId/working - The caller works on it. */
    async working(ctx: Context) {
      const worker = await one().working(whichOf(ctx), callerOf(strapi, ctx), new Date());
      ctx.body = { data: { worker } } satisfies SayWorking.Response;
    },
  };
};
