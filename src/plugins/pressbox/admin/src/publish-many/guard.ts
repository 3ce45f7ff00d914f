/**
 * Publishing many articles, or many languages of one, is one request, and the panel asks before it is sent what it
 * asks before one article goes out.
 */
import { adminApi } from '@strapi/strapi/admin';
import { at, isObject } from '../saves/rtk';
import { ARTICLE } from '../uids';

export interface Answer {
  data?: unknown;
  error?: unknown;
}
export type BaseQuery = (request: unknown) => Promise<Answer> | Answer;

/** Articles that are about to be published. */
export interface Many {
  documentIds: readonly string[];
  /** Null: the language of the newsroom. */
  locales: readonly (string | null)[];
}

/** Says why they are not published, as the panel shows a refusal, or null. */
export type Guard = (many: Many, ask: BaseQuery) => Promise<object | null>;

type Query = (args: unknown) => unknown;

/** A refusal of the panel's own. Strapi looks its message up under `apiError.`; see utils/translations.ts. */
export const refusal = (key: string): object => ({
  status: 409,
  name: 'ApplicationError',
  message: `pressbox.${key}`,
  details: {},
});

const strings = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');

/** The articles of a request that publishes many, or null where it publishes something else. */
export const manyIn = (args: unknown): Many | null => {
  if (at(args, 'model') !== ARTICLE) return null;
  const locales = strings(at(args, 'params', 'locale'));
  return { documentIds: strings(at(args, 'documentIds')), locales: locales.length > 0 ? locales : [null] };
};

/** A query that is sent unless a guard says why not. They are asked in their order. */
export const unlessRefused =
  (query: Query, guards: readonly Guard[]) =>
  async (args: unknown, _api: unknown, _options: unknown, ask: BaseQuery): Promise<Answer> => {
    const many = manyIn(args);
    for (const guard of many ? guards : []) {
      const error = many && (await guard(many, ask));
      if (error) return { error };
    }
    return ask(query(args));
  };

/** Changes the one request behind every button that publishes many. To be called when the content manager is there. */
export const guardPublishMany = (guards: readonly Guard[]): void => {
  const api = adminApi as unknown as {
    enhanceEndpoints(options: { endpoints: Record<string, (definition: unknown) => void> }): unknown;
  };
  api.enhanceEndpoints({
    endpoints: {
      publishManyDocuments(definition) {
        if (!isObject(definition) || typeof definition.query !== 'function') return; // Not the Strapi we know.
        definition.queryFn = unlessRefused(definition.query as Query, guards);
        delete definition.query;
      },
    },
  });
};
