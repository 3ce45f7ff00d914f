/** What the admin panel asks of the pictures of an article. */
import { adminApi } from '@strapi/strapi/admin';
import type { FindPhotos } from '../../../contracts/src';

interface Asked {
  /** Null: the language of the newsroom. */
  locale: string | null;
  hashes: string[];
}

const photosApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    pressboxPhotos: builder.query<FindPhotos.Response['data'], Asked>({
      query: ({ locale, hashes }) => ({
        url: '/pressbox/photos',
        method: 'POST',
        data: { hashes } satisfies FindPhotos.Request['body'],
        config: { params: locale ? { locale } : {} },
      }),
      transformResponse: ({ data }: FindPhotos.Response) => data,
      // A file is replaced in the media library, which tells nobody of it.
      keepUnusedDataFor: 5,
    }),
  }),
});

export const { usePressboxPhotosQuery: usePhotosQuery } = photosApi;
