/** What the admin panel asks Pressbox. Answers are kept by Strapi's own cache and asked anew when a document changes. */
import { adminApi } from '@strapi/strapi/admin';
import type { CheckMatch, CheckTyped, FindEmbargo, FindLocales, PrintMatch } from '../../../contracts/src';
import { ARTICLE, MATCH } from '../uids';

/** An article as the content manager takes and answers it; the relations of its form travel as they are. */
export interface PublishedArticle {
  documentId: string;
  publishedAt: string | null;
  publishAt: string | null;
}
interface TypedArticle {
  documentId: string;
  /** Null: the language of the newsroom. */
  locale: string | null;
  /** As they stand in the form. */
  words: CheckTyped.Request['body'];
}
/** What was found, with the words that it was found in. */
export type CheckedArticle = CheckTyped.Response & Pick<TypedArticle, 'words'>;
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
      pressboxLocales: builder.query<FindLocales.Response['data'], void>({
        query: () => '/pressbox/locales',
        transformResponse: ({ data }: FindLocales.Response) => data,
      }),
      pressboxMatchCheck: builder.query<CheckMatch.Response['data'], string>({
        query: (documentId) => `/pressbox/matches/${documentId}/check`,
        transformResponse: ({ data }: CheckMatch.Response) => data,
        // A saved event or sheet drops `Relations`, wherever it was saved from.
        providesTags: (_result, _error, documentId) => [
          { type: 'Document', id: `${MATCH}_${documentId}` },
          'Relations',
        ],
      }),
      pressboxArticleFacts: builder.query<CheckedArticle, TypedArticle>({
        query: ({ documentId, locale, words }) => ({
          url: `/pressbox/articles/${documentId}/facts`,
          method: 'POST',
          data: words,
          config: { params: locale ? { locale } : {} },
        }),
        transformResponse: (answer: CheckTyped.Response, _meta, { words }) => ({ ...answer, words }),
        // Each pause in the typing asks anew; nobody comes back to what stood there before.
        keepUnusedDataFor: 5,
        // A saved match, event or sheet drops `Relations` too.
        providesTags: (_result, _error, { documentId }) => [
          { type: 'Document', id: `${ARTICLE}_${documentId}` },
          'Relations',
        ],
      }),
      /** A match as agate, in one language; null is the newsroom's. */
      pressboxMatchPrint: builder.query<PrintMatch.Response['data'], { match: string; locale: string | null }>({
        query: ({ match, locale }) => ({
          url: `/pressbox/matches/${match}/agate`,
          config: { params: locale ? { locale } : {} },
        }),
        transformResponse: ({ data }: PrintMatch.Response) => data,
        providesTags: (_result, _error, { match }) => [{ type: 'Document', id: `${MATCH}_${match}` }, 'Relations'],
      }),
      pressboxEmbargo: builder.query<FindEmbargo.Response['data'], string>({
        query: (documentId) => `/pressbox/articles/${documentId}/embargo`,
        transformResponse: ({ data }: FindEmbargo.Response) => data,
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
  usePressboxArticleFactsQuery: useArticleFactsQuery,
  useLazyPressboxArticleFactsQuery: useLazyArticleFactsQuery,
  usePressboxMatchPrintQuery: useMatchPrintQuery,
  usePressboxEmbargoQuery: useEmbargoQuery,
  useLazyPressboxEmbargoQuery: useLazyEmbargoQuery,
  usePressboxPublishArticleMutation: usePublishArticleMutation,
} = newsroomApi;
