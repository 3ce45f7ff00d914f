/**
 * Every question that Strapi's generated controllers answer is held against its bounds first: ours, the media
 * library's, and those of the host. They all ask `contentAPI.validate.query`, which has no place to add a rule.
 */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { attributesOf } from '../platform/content-type';
import { contentApiRequest } from '../platform/request';
import { holdsToken } from '../platform/token';
import { checkLength, checkQuestion, type Measure } from './check';
import { checkAsked, checkPopulated, checkRoot } from './fit';
import { mendLists } from './lists';
import { walkPopulate } from './populate';
import { countRows } from './rows';
import type { QuestionsConfig } from './settings';
import type { Part } from './walk';

type ValidateQuery = (query: Part, schema: { uid: string }, options?: unknown) => Promise<void>;

const measureFor = (strapi: Core.Strapi, ctx: Context): Measure => {
  const { anyone, tokens } = strapi.config.get<QuestionsConfig>('plugin::pressbox.questions');
  return holdsToken(ctx) ? { bounds: tokens, who: 'with a token' } : { bounds: anyone, who: 'without a token' };
};

export const registerQuestionBounds = (strapi: Core.Strapi): void => {
  const validate = strapi.contentAPI.validate as unknown as { query: ValidateQuery };
  const validateQuery = validate.query;
  const modelOf = (uid: string) => attributesOf(strapi, uid);
  const jsonIsText = strapi.config.get('database.connection.client') !== 'postgres';
  validate.query = async (query, schema, options) => {
    const ctx = contentApiRequest(strapi);
    if (ctx) {
      const measure = measureFor(strapi, ctx);
      checkLength(ctx.querystring, measure);
      mendLists(query);
      checkQuestion(query, schema.uid, modelOf, measure);
      checkRoot(query);
      checkAsked(query, schema.uid, modelOf, jsonIsText);
      walkPopulate(query.populate, schema.uid, modelOf, {
        populated: () => undefined,
        asked: (question, uid) => checkPopulated(question, uid, modelOf, jsonIsText),
      });
      if (ctx.method === 'GET' || ctx.method === 'HEAD') countRows(ctx, measure);
    }
    await validateQuery(query, schema, options);
  };
};
