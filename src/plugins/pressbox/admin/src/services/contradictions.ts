/** What the panel asks about publications that the facts contradict. */
import { adminApi } from '@strapi/strapi/admin';
import type { AcceptContradictions, FindContradictions } from '../../../contracts/src';
import { ARTICLE } from '../uids';

interface OfArticle {
  documentId: string;
  /** Null: the language of the newsroom. */
  locale: string | null;
}

const request = ({ documentId, locale }: OfArticle) => ({
  url: `/pressbox/articles/${documentId}/contradictions`,
  config: { params: locale ? { locale } : {} },
});

const contradictionsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (builder) => ({
    pressboxContradictions: builder.query<FindContradictions.Response['data'], OfArticle>({
      query: request,
      transformResponse: ({ data }: FindContradictions.Response) => data,
      providesTags: (_result, _error, { documentId }) => [
        { type: 'Document', id: `${ARTICLE}_${documentId}` },
        'Relations',
      ],
    }),
    pressboxStandBy: builder.mutation<
      AcceptContradictions.Response['data'],
      OfArticle & { body: AcceptContradictions.Request['body'] }
    >({
      query: ({ body, ...article }) => ({ ...request(article), method: 'POST', data: body }),
      transformResponse: ({ data }: AcceptContradictions.Response) => data,
    }),
  }),
});

export const {
  usePressboxContradictionsQuery: useContradictionsQuery,
  useLazyPressboxContradictionsQuery: useLazyContradictionsQuery,
  usePressboxStandByMutation: useStandByMutation,
} = contradictionsApi;
