/** What the translators' desk asks, and does. */
import { adminApi } from '@strapi/strapi/admin';
import type {
  AssignTranslation,
  BringXliff,
  CheckSides,
  FillSides,
  FindLiveText,
  FindSides,
  FindTranslation,
  FindTranslations,
  FindTranslators,
  FindWaiting,
  LiveTextLine,
  LiveTextSides,
  SayWorking,
  TranslationDetails,
  TranslationSides,
  WriteLiveText,
  WriteSides,
} from '../../../contracts/src';
import { ARTICLE, COMMENTARY_ENTRY } from '../uids';

/** One language of an article. */
export interface OfLanguage {
  documentId: string;
  locale: string;
}

/** One language of a live text. */
export interface OfLiveText {
  match: string;
  locale: string;
}

/** Dropped by what this desk itself does; a save in the content manager drops its own. */
const OURS = 'PressboxTranslation';
const LISTS = [{ type: 'Document' as const, id: `${ARTICLE}_LIST` }, 'Relations' as const, OURS] as const;

const request = ({ documentId, locale }: OfLanguage, act = '') => ({
  url: `/pressbox/translations/${documentId}${act}`,
  config: { params: { locale } },
});
const detailsOf = ({ data }: FindTranslation.Response): TranslationDetails => data;

const translationsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations', OURS] }).injectEndpoints({
  endpoints: (builder) => ({
    pressboxTranslations: builder.query<FindTranslations.Response, FindTranslations.Query>({
      query: (params) => ({ url: '/pressbox/translations', config: { params } }),
      providesTags: [...LISTS],
    }),
    pressboxWaitingTranslations: builder.query<FindWaiting.Response['data'], void>({
      query: () => '/pressbox/translations/waiting',
      transformResponse: ({ data }: FindWaiting.Response) => data,
      providesTags: [...LISTS],
    }),
    pressboxTranslation: builder.query<TranslationDetails, OfLanguage>({
      query: (of) => request(of),
      transformResponse: detailsOf,
      providesTags: (_result, _error, { documentId }) => [
        { type: 'Document', id: `${ARTICLE}_${documentId}` },
        'Relations',
        OURS,
      ],
    }),
    pressboxTranslators: builder.query<FindTranslators.Response['data'], string>({
      query: (locale) => ({ url: '/pressbox/translations/people', config: { params: { locale } } }),
      transformResponse: ({ data }: FindTranslators.Response) => data,
    }),
    pressboxAssignTranslation: builder.mutation<
      TranslationDetails,
      OfLanguage & { body: AssignTranslation.Request['body'] }
    >({
      query: ({ body, ...of }) => ({ ...request(of, '/assign'), method: 'POST', data: body }),
      transformResponse: detailsOf,
      invalidatesTags: (_result, error) => (error ? [] : [OURS]),
    }),
    pressboxConfirmTranslation: builder.mutation<TranslationDetails, OfLanguage & { revision?: string }>({
      query: ({ revision, ...of }) => ({ ...request(of, '/up-to-date'), method: 'POST', data: { revision } }),
      transformResponse: detailsOf,
      invalidatesTags: (_result, error) => (error ? [] : [OURS]),
    }),
    pressboxChangeSource: builder.mutation<TranslationDetails, OfLanguage>({
      query: (of) => ({ ...request(of, '/source'), method: 'POST', data: {} }),
      transformResponse: detailsOf,
      // Each language of the article says from which it is translated.
      invalidatesTags: (_result, error, { documentId }) =>
        error ? [] : [OURS, { type: 'Document', id: `${ARTICLE}_${documentId}` }],
    }),
    /** Without tags: its page fills itself anew when it has to. */
    pressboxSides: builder.query<TranslationSides, OfLanguage>({
      query: (of) => request(of, '/sides'),
      transformResponse: ({ data }: FindSides.Response) => data,
      keepUnusedDataFor: 0,
    }),
    pressboxWriteSides: builder.mutation<TranslationSides, OfLanguage & { body: WriteSides.Request['body'] }>({
      query: ({ body, ...of }) => ({ ...request(of, '/sides'), method: 'PUT', data: body }),
      transformResponse: ({ data }: WriteSides.Response) => data,
      invalidatesTags: (_result, error, { documentId }) =>
        error ? [] : [OURS, { type: 'Document', id: `${ARTICLE}_${documentId}` }, { type: 'Document', id: `${ARTICLE}_LIST` }], // prettier-ignore
    }),
    pressboxFillSides: builder.mutation<TranslationSides, OfLanguage>({
      query: (of) => ({ ...request(of, '/sides/machine'), method: 'POST', data: {} }),
      transformResponse: ({ data }: FillSides.Response) => data,
      invalidatesTags: (_result, error, { documentId }) =>
        error ? [] : [OURS, { type: 'Document', id: `${ARTICLE}_${documentId}` }, { type: 'Document', id: `${ARTICLE}_LIST` }], // prettier-ignore
    }),
    pressboxLiveText: builder.query<LiveTextSides, OfLiveText>({
      query: ({ match, locale }) => ({ url: `/pressbox/translations/live/${match}`, config: { params: { locale } } }),
      transformResponse: ({ data }: FindLiveText.Response) => data,
      keepUnusedDataFor: 0,
    }),
    pressboxWriteLiveText: builder.mutation<
      LiveTextLine,
      OfLiveText & { entry: string; body: WriteLiveText.Request['body'] }
    >({
      query: ({ match, entry, locale, body }) => ({
        url: `/pressbox/translations/live/${match}/${entry}`,
        method: 'PUT',
        data: body,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: WriteLiveText.Response) => data,
      invalidatesTags: (_result, error, { entry }) =>
        error ? [] : [{ type: 'Document', id: `${COMMENTARY_ENTRY}_${entry}` }],
    }),
    pressboxBringXliff: builder.mutation<BringXliff.Response['data'], BringXliff.Request['body'] & { locale: string }>({
      query: ({ locale, xliff }) => ({
        url: '/pressbox/translations/xliff',
        method: 'POST',
        data: { xliff },
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: BringXliff.Response) => data,
      invalidatesTags: (result) => [
        ...LISTS,
        ...(result?.articles ?? []).map(({ documentId }) => ({
          type: 'Document' as const,
          id: `${ARTICLE}_${documentId}`,
        })),
      ],
    }),
    /** A question, though it is posted: it stores nothing. */
    pressboxCheckSides: builder.query<CheckSides.Response['data'], OfLanguage & { words: CheckSides.Request['body'] }>({
      query: ({ words, ...of }) => ({ ...request(of, '/sides/check'), method: 'POST', data: words }),
      transformResponse: ({ data }: CheckSides.Response) => data,
      keepUnusedDataFor: 5,
      providesTags: ['Relations'],
    }),
    pressboxSayWorking: builder.mutation<SayWorking.Response['data'], OfLanguage>({
      query: (of) => ({ ...request(of, '/working'), method: 'POST', data: {} }),
      transformResponse: ({ data }: SayWorking.Response) => data,
    }),
  }),
});

export const {
  usePressboxTranslationsQuery: useTranslationsQuery,
  usePressboxWaitingTranslationsQuery: useWaitingTranslationsQuery,
  usePressboxTranslationQuery: useTranslationQuery,
  usePressboxTranslatorsQuery: useTranslatorsQuery,
  usePressboxAssignTranslationMutation: useAssignTranslationMutation,
  usePressboxConfirmTranslationMutation: useConfirmTranslationMutation,
  usePressboxChangeSourceMutation: useChangeSourceMutation,
  usePressboxSayWorkingMutation: useSayWorkingMutation,
  usePressboxBringXliffMutation: useBringXliffMutation,
  usePressboxFillSidesMutation: useFillSidesMutation,
  usePressboxLiveTextQuery: useLiveTextQuery,
  usePressboxWriteLiveTextMutation: useWriteLiveTextMutation,
  usePressboxSidesQuery: useSidesQuery,
  usePressboxWriteSidesMutation: useWriteSidesMutation,
  useLazyPressboxCheckSidesQuery: useLazyCheckSidesQuery,
} = translationsApi;
