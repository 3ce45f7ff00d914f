/** What the newsroom's page asks, and what it begins. */
import { adminApi } from '@strapi/strapi/admin';
import type { BeginArticle, CreateMatch, FindDay, ReadMatchLine, SuggestTags } from '../../../contracts/src';
import { ARTICLE, MATCH, TAG } from '../uids';

const LISTS = [MATCH, ARTICLE].map((uid) => ({ type: 'Document' as const, id: `${uid}_LIST` }));

const dayApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (builder) => ({
    pressboxDay: builder.query<FindDay.Response['data'], FindDay.Request['query']>({
      query: (params) => ({ url: '/pressbox/newsroom', config: { params } }),
      transformResponse: ({ data }: FindDay.Response) => data,
      // A saved match, article, event or sheet, wherever it was saved from.
      providesTags: [...LISTS, 'Relations'],
    }),
    pressboxMatchLine: builder.query<ReadMatchLine.Response['data'], ReadMatchLine.Request['body']>({
      query: (data) => ({ url: '/pressbox/newsroom/match-line', method: 'POST', data }),
      transformResponse: ({ data }: ReadMatchLine.Response) => data,
      keepUnusedDataFor: 5,
    }),
    pressboxCreateMatch: builder.mutation<CreateMatch.Response['data'], CreateMatch.Request['body']>({
      query: (data) => ({ url: '/pressbox/newsroom/matches', method: 'POST', data }),
      transformResponse: ({ data }: CreateMatch.Response) => data,
      invalidatesTags: (_result, error) => (error ? [] : [...LISTS, 'Relations']),
    }),
    pressboxBeginArticle: builder.mutation<
      BeginArticle.Response['data'],
      BeginArticle.Request['params'] & BeginArticle.Request['body']
    >({
      query: ({ documentId, ...data }) => ({
        url: `/pressbox/matches/${documentId}/articles`,
        method: 'POST',
        data,
      }),
      transformResponse: ({ data }: BeginArticle.Response) => data,
      invalidatesTags: (_result, error) => (error ? [] : [...LISTS, 'Relations']),
    }),
    pressboxSuggestTags: builder.mutation<SuggestTags.Response['data'], SuggestTags.Request['body']>({
      query: (data) => ({ url: '/pressbox/newsroom/tags', method: 'POST', data }),
      transformResponse: ({ data }: SuggestTags.Response) => data,
    }),
    /** The content manager's own route: a tag takes the name of its subject. */
    pressboxCreateTag: builder.mutation<{ id: number; documentId: string }, { locale: string; data: object }>({
      query: ({ locale, data }) => ({
        url: `/content-manager/collection-types/${TAG}`,
        method: 'POST',
        data,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: { data: { id: number; documentId: string } }) => data,
      invalidatesTags: (_result, error) => (error ? [] : [{ type: 'Document', id: `${TAG}_LIST` }]),
    }),
  }),
});

export const {
  usePressboxDayQuery: useDayQuery,
  usePressboxMatchLineQuery: useMatchLineQuery,
  usePressboxCreateMatchMutation: useCreateMatchMutation,
  usePressboxBeginArticleMutation: useBeginArticleMutation,
  usePressboxSuggestTagsMutation: useSuggestTagsMutation,
  usePressboxCreateTagMutation: useCreateTagMutation,
} = dayApi;
