/** What the widgets of the home page ask. */
import { adminApi } from '@strapi/strapi/admin';
import type { FindContradictedArticles, FindHeld, FindMyDrafts } from '../../../contracts/src';
import { ARTICLE, MATCH } from '../uids';

const list = (uid: string) => ({ type: 'Document' as const, id: `${uid}_LIST` });
const ARTICLES = [list(ARTICLE), 'Relations' as const];

const homeApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (builder) => ({
    pressboxContradictedArticles: builder.query<FindContradictedArticles.Response, void>({
      query: () => '/pressbox/home/contradictions',
      providesTags: [...ARTICLES, list(MATCH)],
    }),
    pressboxMyDrafts: builder.query<FindMyDrafts.Response, void>({
      query: () => '/pressbox/home/drafts',
      providesTags: ARTICLES,
    }),
    pressboxHeld: builder.query<FindHeld.Response, void>({
      query: () => '/pressbox/home/held',
      providesTags: ARTICLES,
    }),
  }),
});

export const {
  usePressboxContradictedArticlesQuery: useContradictedArticlesQuery,
  usePressboxMyDraftsQuery: useMyDraftsQuery,
  usePressboxHeldQuery: useHeldQuery,
} = homeApi;
