import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { BeginArticle, CreateMatch, FindDay, ReadMatchLine, SuggestTags } from '../../../contracts/src';
import {
  beginArticleBody,
  createMatchBody,
  findDayQuery,
  readMatchLineBody,
  suggestTagsBody,
} from '../../../contracts/src/day.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';
import { MATCH, TAG, TEAM } from '../platform/uids';
import { createDesk } from '../roles/desk';
import type { PolicyContext } from '../roles/policies';
import type { Writer } from './begin-article';
import type { Person } from './writer';

const validateDay = validated(findDayQuery);
const validateBegin = validated(beginArticleBody);
const validateLine = validated(readMatchLineBody);
const validateMatch = validated(createMatchBody);
const validateSuggest = validated(suggestTagsBody);

/** What the newsroom's page asks, and what it begins. */
export const createDayController = ({ strapi }: { strapi: Core.Strapi }) => {
  const writerOf = (ctx: Context): Writer => {
    const { user, userAbility } = ctx.state as PolicyContext['state'] & { user?: Person };
    return { id: user?.id ?? null, desk: createDesk(strapi, userAbility), person: user ?? {} };
  };

  return {
    /** GET /pressbox/newsroom - A day's matches, and what is written of them. */
    async find(ctx: Context) {
      const data = await getService(strapi, 'day').find(validateDay(ctx.query), writerOf(ctx), new Date());
      ctx.body = { data } satisfies FindDay.Response;
    },

    /** POST /pressbox/newsroom/match-line - What a typed line says of a match that is to be. */
    async line(ctx: Context) {
      const read = await getService(strapi, 'match-line').read(validateLine(ctx.request.body));
      const may = { createTeams: writerOf(ctx).desk.mayType('create', TEAM, ['name']) };
      ctx.body = { data: { ...read, may } } satisfies ReadMatchLine.Response;
    },

    /** POST /pressbox/newsroom/matches - Creates a match. */
    async create(ctx: Context) {
      const data = await getService(strapi, 'new-match').create(validateMatch(ctx.request.body), writerOf(ctx));
      ctx.status = data.isNew ? 201 : 200;
      ctx.body = { data } satisfies CreateMatch.Response;
    },

    /** POST /pressbox/matches/:documentId/articles - Begins an article on a match. */
    async begin(ctx: Context) {
      const { documentId } = ctx.params as BeginArticle.Request['params'];
      const asked = validateBegin(ctx.request.body);
      const data = await getService(strapi, 'begin-article').begin(documentId, asked, writerOf(ctx));
      ctx.status = data.isNew ? 201 : 200;
      ctx.body = { data } satisfies BeginArticle.Response;
    },

    /** POST /pressbox/newsroom/tags - Which tags an article should carry. */
    async tags(ctx: Context) {
      const asked = validateSuggest(ctx.request.body);
      const { id, desk } = writerOf(ctx);
      const mayRead = (await desk.where('read', MATCH)) ?? { id: -1 };
      const tags = await getService(strapi, 'tag-proposals').suggest(asked, mayRead);
      const may = { create: desk.mayBegin(TAG, { locale: asked.locale, createdBy: { id } }, ['kind']) };
      ctx.body = { data: { tags, may } } satisfies SuggestTags.Response;
    },
  };
};
