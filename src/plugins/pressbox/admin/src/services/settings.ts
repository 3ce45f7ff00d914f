/** What the page of settings asks Pressbox. */
import { adminApi } from '@strapi/strapi/admin';
import type { FindMissingNames, FindSettings, PrintTyped, UpdateSettings } from '../../../contracts/src';
import { MATCH } from '../uids';

/** A match as the content manager lists it. */
export interface FoundMatch {
  documentId: string;
  slug: string | null;
}

const settingsApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['PressboxSettings', 'Document', 'Relations'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      pressboxSettings: builder.query<FindSettings.Response['data'], void>({
        query: () => '/pressbox/settings',
        transformResponse: ({ data }: FindSettings.Response) => data,
        providesTags: ['PressboxSettings'],
      }),
      pressboxSaveSettings: builder.mutation<UpdateSettings.Response['data'], UpdateSettings.Request['body']>({
        query: (data) => ({ url: '/pressbox/settings', method: 'PUT', data }),
        transformResponse: ({ data }: UpdateSettings.Response) => data,
        async onQueryStarted(_body, { dispatch, queryFulfilled }) {
          // What was saved stands at once in the place of what was typed.
          const { data } = await queryFulfilled.catch(() => ({ data: null }));
          if (data) dispatch(settingsApi.util.updateQueryData('pressboxSettings', undefined, () => data));
        },
        // Days and prints on other screens follow what was saved; so does whoever was told that theirs is stale.
        invalidatesTags: ['PressboxSettings', 'Relations', { type: 'Document', id: `${MATCH}_LIST` }],
      }),
      pressboxPrintTyped: builder.query<PrintTyped.Response['data'], PrintTyped.Request['body']>({
        query: (data) => ({ url: '/pressbox/settings/print', method: 'POST', data }),
        transformResponse: ({ data }: PrintTyped.Response) => data,
        // Each pause in the typing asks anew; nobody comes back to what stood there before.
        keepUnusedDataFor: 5,
      }),
      pressboxMissingNames: builder.query<FindMissingNames.Response['data'], string>({
        query: (locale) => ({ url: '/pressbox/settings/missing-names', config: { params: { locale } } }),
        transformResponse: ({ data }: FindMissingNames.Response) => data,
        keepUnusedDataFor: 5,
      }),
      pressboxFindMatches: builder.query<FoundMatch[], string>({
        query: (typed) => ({
          url: `/content-manager/collection-types/${MATCH}`,
          config: { params: { _q: typed, page: 1, pageSize: 10, sort: 'kickOff:DESC' } },
        }),
        transformResponse: ({ results }: { results: FoundMatch[] }) => results,
        keepUnusedDataFor: 30,
      }),
    }),
  });

export const {
  usePressboxSettingsQuery: useSettingsQuery,
  usePressboxSaveSettingsMutation: useSaveSettingsMutation,
  usePressboxPrintTypedQuery: usePrintTypedQuery,
  usePressboxMissingNamesQuery: useMissingNamesQuery,
  usePressboxFindMatchesQuery: useFindMatchesQuery,
} = settingsApi;
