/** What the match desk asks and does. Each act is answered with the match as it is then, which is shown at once. */
import { adminApi } from '@strapi/strapi/admin';
import type {
  AmendEvent,
  ChangePhase,
  EventValues,
  FindMatchDesk,
  FindSquads,
  LogEvent,
  MatchDeskState,
  PrintMatch,
  WithdrawEvent,
} from '../../../contracts/src';
import { MATCH } from '../uids';

type Acted = LogEvent.Response['data'];
interface OfEvent {
  match: string;
  event: string;
}

/** What a save of the content manager may change too. */
const tagsOf = (match: string) => [{ type: 'Document' as const, id: `${MATCH}_${match}` }, 'Relations' as const];
/** What an act changes beside the desk: forms and checks of the match, and its articles' fact checks. */
const changedBy = (_result: unknown, error: unknown, { match }: { match: string }) => (error ? [] : tagsOf(match));

const deskQueries = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'PressboxDesk'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      pressboxDesk: builder.query<MatchDeskState, string>({
        query: (match) => `/pressbox/matches/${match}/desk`,
        transformResponse: ({ data }: FindMatchDesk.Response) => data,
        providesTags: (_result, _error, match) => [{ type: 'PressboxDesk', id: match }],
      }),
      pressboxSquads: builder.query<FindSquads.Response['data'], string>({
        query: (match) => `/pressbox/matches/${match}/squads`,
        transformResponse: ({ data }: FindSquads.Response) => data,
      }),
      pressboxPrint: builder.query<PrintMatch.Response['data'], { match: string; locale: string; version: string }>({
        query: ({ match, locale }) => ({ url: `/pressbox/matches/${match}/agate`, config: { params: { locale } } }),
        transformResponse: ({ data }: PrintMatch.Response) => data,
      }),
    }),
  });

interface Started {
  dispatch(thunk: ReturnType<typeof shownAs>): unknown;
  queryFulfilled: Promise<{ data: Acted }>;
}
/** What is shown of a match, at once. */
const shownAs = (match: string, state: MatchDeskState) =>
  deskQueries.util.upsertQueryData('pressboxDesk', match, state);
const showAnswer = async ({ match }: { match: string }, { dispatch, queryFulfilled }: Started): Promise<void> => {
  const answered = await queryFulfilled.catch(() => null); // said by whoever acted
  if (!answered) return;
  const { event: _event, ...state } = answered.data;
  dispatch(shownAs(match, state));
};

const deskActs = deskQueries.injectEndpoints({
  endpoints: (builder) => ({
    pressboxLog: builder.mutation<Acted, { match: string; values: EventValues }>({
      query: ({ match, values }) => ({ url: `/pressbox/matches/${match}/events`, method: 'POST', data: values }),
      transformResponse: ({ data }: LogEvent.Response) => data,
      onQueryStarted: showAnswer,
      invalidatesTags: changedBy,
    }),
    pressboxAmend: builder.mutation<Acted, OfEvent & { values: AmendEvent.Request['body'] }>({
      query: ({ match, event, values }) => ({
        url: `/pressbox/matches/${match}/events/${event}`,
        method: 'PUT',
        data: values,
      }),
      transformResponse: ({ data }: AmendEvent.Response) => data,
      onQueryStarted: showAnswer,
      invalidatesTags: changedBy,
    }),
    pressboxWithdraw: builder.mutation<Acted, OfEvent & WithdrawEvent.Request['query']>({
      query: ({ match, event, updatedAt }) => ({
        url: `/pressbox/matches/${match}/events/${event}`,
        method: 'DELETE',
        config: { params: { updatedAt } },
      }),
      transformResponse: ({ data }: WithdrawEvent.Response) => data,
      onQueryStarted: showAnswer,
      invalidatesTags: changedBy,
    }),
    pressboxPhase: builder.mutation<Acted, { match: string; values: ChangePhase.Request['body'] }>({
      query: ({ match, values }) => ({ url: `/pressbox/matches/${match}/phase`, method: 'PUT', data: values }),
      transformResponse: ({ data }: ChangePhase.Response) => data,
      onQueryStarted: showAnswer,
      invalidatesTags: changedBy,
    }),
  }),
});

export const {
  usePressboxDeskQuery: useDeskQuery,
  usePressboxSquadsQuery: useSquadsQuery,
  usePressboxPrintQuery: usePrintQuery,
} = deskQueries;
export const {
  usePressboxLogMutation: useLogMutation,
  usePressboxAmendMutation: useAmendMutation,
  usePressboxWithdrawMutation: useWithdrawMutation,
  usePressboxPhaseMutation: usePhaseMutation,
} = deskActs;
