/** What the admin panel asks Pressbox. Answers are kept by Strapi's own cache and asked anew when a document changes. */
import { adminApi } from '@strapi/strapi/admin';
import type { Finding } from '../../../core/src/check';
import type { Embargo } from '../embargo/embargo';
import { ARTICLE, MATCH } from '../uids';

export interface NewsroomLocales {
  codes: string[];
  defaultCode: string;
}

/** An article as the content manager takes and answers it; the relations of its form travel as they are. */
export interface PublishedArticle {
  documentId: string;
  publishedAt: string | null;
  publishAt: string | null;
}
interface PublishArticle {
  /** Said as the content manager says it of its own saves. */
  model: typeof ARTICLE;
  documentId?: string;
  params: object;
  data: object;
}

const newsroomApi = adminApi
  // The content manager's own names: what it drops after a write, we ask anew.
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      pressboxLocales: builder.query<NewsroomLocales, void>({
        query: () => '/pressbox/locales',
        transformResponse: ({ data }: { data: NewsroomLocales }) => data,
      }),
      pressboxMatchCheck: builder.query<Finding[], string>({
        query: (documentId) => `/pressbox/matches/${documentId}/check`,
        transformResponse: ({ data }: { data: Finding[] }) => data,
        // A saved event or sheet drops `Relations`, wherever it was saved from.
        providesTags: (_result, _error, documentId) => [
          { type: 'Document', id: `${MATCH}_${documentId}` },
          'Relations',
        ],
      }),
      pressboxEmbargo: builder.query<Embargo, string>({
        query: (documentId) => `/pressbox/articles/${documentId}/embargo`,
        transformResponse: ({ data }: { data: Embargo }) => data,
        providesTags: (_result, _error, documentId) => [{ type: 'Document', id: `${ARTICLE}_${documentId}` }],
      }),
      /** The content manager's own publish route: the answer says whether the article was published or held back. */
      pressboxPublishArticle: builder.mutation<{ data: PublishedArticle }, PublishArticle>({
        query: ({ documentId, params, data }) => ({
          url: `/content-manager/collection-types/${ARTICLE}${documentId ? `/${documentId}` : ''}/actions/publish`,
          method: 'POST',
          data,
          config: { params },
        }),
        invalidatesTags: (_result, error, { documentId }) =>
          error
            ? []
            : [
                { type: 'Document', id: `${ARTICLE}_${documentId}` },
                { type: 'Document', id: `${ARTICLE}_LIST` },
                'Relations',
                'RecentDocumentList',
                'CountDocuments',
              ],
      }),
    }),
  });

export const {
  usePressboxLocalesQuery: useLocalesQuery,
  usePressboxMatchCheckQuery: useMatchCheckQuery,
  usePressboxEmbargoQuery: useEmbargoQuery,
  useLazyPressboxEmbargoQuery: useLazyEmbargoQuery,
  usePressboxPublishArticleMutation: usePublishArticleMutation,
} = newsroomApi;
