/**
 * Publishing many articles, or many languages of one. The server holds back what waits for its hour and answers with
 * a number, which Strapi reads as "published". So they are not sent at all while one of them is held back.
 */
import { adminApi } from '@strapi/strapi/admin';
import type { Embargo } from '../../../contracts/src';
import { at, isObject } from '../saves/rtk';
import { ARTICLE } from '../uids';
import { formHeldUntil } from './embargo';

interface Answer {
  data?: unknown;
  error?: unknown;
}
type BaseQuery = (request: unknown) => Promise<Answer> | Answer;
type Query = (args: unknown) => unknown;

/** Strapi looks a refusal's message up under `apiError.`; see utils/translations.ts. */
const HELD_BACK = { status: 409, name: 'ApplicationError', message: 'pressbox.embargo.bulk', details: {} };

const embargoIn = (answer: unknown): Embargo => {
  const languages = at(answer, 'data', 'data', 'languages');
  return { languages: Array.isArray(languages) ? (languages as Embargo['languages']) : [] };
};

/** Whether any of the articles that are about to be published is held back now. */
const anyHeldBack = async (args: unknown, ask: BaseQuery): Promise<boolean> => {
  const ids = at(args, 'documentIds');
  if (at(args, 'model') !== ARTICLE || !Array.isArray(ids)) return false;
  const answers = await Promise.all(ids.map(async (id) => ask(`/pressbox/articles/${String(id)}/embargo`)));
  const now = new Date();
  return answers.some((answer) => formHeldUntil(null, null, embargoIn(answer), now) !== null);
};

/** A query that is sent unless one of the articles it publishes is held back. */
export const unlessHeldBack =
  (query: Query) =>
  async (args: unknown, _api: unknown, _options: unknown, ask: BaseQuery): Promise<Answer> =>
    (await anyHeldBack(args, ask)) ? { error: HELD_BACK } : ask(query(args));

/** Changes the one request behind every button that publishes many. To be called when the content manager is there. */
export const guardBulkPublish = (): void => {
  const api = adminApi as unknown as {
    enhanceEndpoints(options: { endpoints: Record<string, (definition: unknown) => void> }): unknown;
  };
  api.enhanceEndpoints({
    endpoints: {
      publishManyDocuments(definition) {
        if (!isObject(definition) || typeof definition.query !== 'function') return; // Not the Strapi we know.
        definition.queryFn = unlessHeldBack(definition.query as Query);
        delete definition.query;
      },
    },
  });
};
