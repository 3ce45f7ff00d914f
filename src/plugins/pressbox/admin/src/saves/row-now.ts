/**
 * What is stored of a row now, put into what Strapi keeps of it. Strapi's own way of fetching it anew takes the form
 * from the screen where the answer fails, and where the language is not written yet: what was typed would go with it.
 */
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { at, isObject } from './rtk';
import { rowOf } from './versions';

export type Store = Parameters<ReturnType<Parameters<StrapiApp['addMiddlewares']>[0][number]>>[0];

/** As the content manager answers: nothing but `meta` for a language that is not written yet. */
export interface RowNow {
  data: Record<string, unknown>;
  meta?: unknown;
}

interface Args {
  collectionType: string;
  model: string;
  documentId: string;
  params?: object;
}

const rowApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    pressboxRow: builder.query<RowNow, Args>({
      query: ({ collectionType, model, documentId, params }) => ({
        url: `/content-manager/${collectionType}/${model}/${documentId}`,
        config: { params },
      }),
    }),
  }),
});

const isArgs = (args: unknown): args is Args =>
  isObject(args) && typeof args.collectionType === 'string' && rowOf(args) !== null;

const isRowNow = (now: unknown): now is RowNow => isObject(now) && isObject(now.data);

/** The questions by which Strapi keeps the draft of a row. */
const keptBy = (store: Store, row: string): Args[] => {
  const queries = at(store.getState(), 'adminApi', 'queries');
  return Object.values(isObject(queries) ? queries : {}).flatMap((query) => {
    const args = at(query, 'originalArgs');
    const isDraft = at(query, 'endpointName') === 'getDocument' && at(args, 'params', 'status') !== 'published';
    return isDraft && isArgs(args) && rowOf(args) === row ? [args] : [];
  });
};

const argsOf = (row: string): Args => {
  const [model = '', documentId = '', locale = ''] = row.split('/');
  return { collectionType: 'collection-types', model, documentId, params: locale ? { locale } : {} };
};

/** A question whose answer is kept as long as somebody wants it. */
interface Asked extends PromiseLike<{ data?: unknown; isError: boolean }> {
  unsubscribe(): void;
}

/** Asks for what is stored now, or null where no answer comes. */
export const fetchRow = async (store: Store, row: string): Promise<RowNow | null> => {
  const args = keptBy(store, row)[0] ?? argsOf(row);
  const request = rowApi.endpoints.pressboxRow.initiate(args, { forceRefetch: true });
  const asked = store.dispatch(request as unknown as Parameters<Store['dispatch']>[0]) as unknown as Asked;
  const { data, isError } = await asked;
  asked.unsubscribe();
  // Where no answer comes, the last one is still there.
  return !isError && isRowNow(data) ? data : null;
};

/** Puts it where Strapi looks: the form is filled with it. Its links, which are asked for apart, are asked for anew. */
export const putRow = (store: Store, row: string, now: RowNow): void => {
  // The content manager's endpoints and tags live in Strapi's one api, whose type does not know them.
  const { updateQueryData, invalidateTags } = adminApi.util as unknown as {
    updateQueryData(endpoint: string, args: Args, recipe: () => RowNow): Parameters<Store['dispatch']>[0];
    invalidateTags(tags: readonly string[]): Parameters<Store['dispatch']>[0];
  };
  for (const args of keptBy(store, row)) store.dispatch(updateQueryData('getDocument', args, () => now));
  store.dispatch(invalidateTags(['Relations']));
};

/** The action that Strapi's own fetch would have been, for whoever notes what forms are filled with. */
export const asFetch = (row: string, payload: RowNow): object => ({
  type: 'adminApi/executeQuery/fulfilled',
  meta: { arg: { endpointName: 'getDocument', originalArgs: argsOf(row) } },
  payload,
});
