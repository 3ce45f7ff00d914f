/** What the screen of team sheets asks Pressbox. */
import { adminApi } from '@strapi/strapi/admin';
import type {
  AgateFacts,
  ApplyAgate,
  FindSheets,
  FindSquads,
  PreviewAgate,
  ReadAgate,
  UndoAgate,
} from '../../../contracts/src';
import { MATCH } from '../uids';

interface OfMatch<T> {
  match: string;
  body: T;
}
const agate = (match: string, act: string, data: object = {}) => ({
  url: `/pressbox/matches/${match}/agate/${act}`,
  method: 'POST' as const,
  data,
});
/** A match that was written, with all that hangs on it. */
const written = (match: string) => [
  { type: 'Document' as const, id: `${MATCH}_${match}` },
  'Relations' as const,
  'RecentDocumentList' as const,
];

const sheetsApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      pressboxSheets: builder.query<FindSheets.Response['data'], string>({
        query: (match) => `/pressbox/matches/${match}/sheets`,
        transformResponse: ({ data }: FindSheets.Response) => data,
        providesTags: (_result, _error, match) => [{ type: 'Document', id: `${MATCH}_${match}` }, 'Relations'],
      }),
      pressboxSheetSquads: builder.query<FindSquads.Response['data'], string>({
        query: (match) => `/pressbox/matches/${match}/squads`,
        transformResponse: ({ data }: FindSquads.Response) => data,
      }),
      // Reading and previewing write nothing: they are asked for anew with each text.
      pressboxReadAgate: builder.mutation<ReadAgate.Response, OfMatch<ReadAgate.Request['body']>>({
        query: ({ match, body }) => agate(match, 'read', body),
      }),
      pressboxPreviewAgate: builder.mutation<PreviewAgate.Response['data'], OfMatch<AgateFacts>>({
        query: ({ match, body }) => agate(match, 'preview', body),
        transformResponse: ({ data }: PreviewAgate.Response) => data,
      }),
      pressboxApplyAgate: builder.mutation<ApplyAgate.Response['data'], OfMatch<AgateFacts>>({
        query: ({ match, body }) => agate(match, 'apply', body),
        transformResponse: ({ data }: ApplyAgate.Response) => data,
        invalidatesTags: (_result, error, { match }) => (error ? [] : written(match)),
      }),
      pressboxUndoAgate: builder.mutation<UndoAgate.Response['data'], string>({
        query: (match) => agate(match, 'undo'),
        transformResponse: ({ data }: UndoAgate.Response) => data,
        invalidatesTags: (_result, error, match) => (error ? [] : written(match)),
      }),
    }),
  });

export const {
  usePressboxSheetsQuery: useSheetsQuery,
  usePressboxSheetSquadsQuery: useSheetSquadsQuery,
  usePressboxReadAgateMutation: useReadAgateMutation,
  usePressboxPreviewAgateMutation: usePreviewAgateMutation,
  usePressboxApplyAgateMutation: useApplyAgateMutation,
  usePressboxUndoAgateMutation: useUndoAgateMutation,
} = sheetsApi;
