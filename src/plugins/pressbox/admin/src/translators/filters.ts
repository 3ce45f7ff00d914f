/** What the page of translations is narrowed to, as its address says it. Pure. */
import type { FindTranslations } from '../../../contracts/src';
import { isDayOfPlay } from '../../../core/src/days';
import { TRANSLATION_STATES, type TranslationState } from '../../../core/src/translations/state';

export type AskedState = TranslationState | 'waiting';
/** In the order in which they stand on the page: what waits, then what is done. */
export const ASKED_STATES: readonly AskedState[] = ['waiting', ...TRANSLATION_STATES];
/** What a translator has something to do about. */
export const WAITING_STATES = ['missing', 'contradicted', 'outdated', 'incomplete'] as const satisfies readonly TranslationState[]; // prettier-ignore

/** Letters that the server takes in a search. */
const MOST_WORDS = 100;

export interface Filters {
  language: string | null;
  state: AskedState | null;
  mine: boolean;
  words: string;
  competition: string | null;
  day: string | null;
  match: string | null;
  page: number;
}

export const NO_FILTERS: Filters = {
  language: null,
  state: null,
  mine: false,
  words: '',
  competition: null,
  day: null,
  match: null,
  page: 1,
};

const stateOf = (text: string | null): AskedState | null => ASKED_STATES.find((state) => state === text) ?? null;
const dayOf = (text: string | null): string | null => (text !== null && isDayOfPlay(text) ? text : null);
const pageOf = (text: string | null): number => (/^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : 1);

/** The filters of an address; what nobody understands there narrows nothing. */
export const filtersIn = (params: URLSearchParams): Filters => ({
  language: params.get('language') || null,
  state: stateOf(params.get('state')),
  mine: params.get('mine') === 'true',
  words: params.get('q') ?? '',
  competition: params.get('competition') || null,
  day: dayOf(params.get('day')),
  match: params.get('match') || null,
  page: pageOf(params.get('page')),
});

/** What an address says of filters: nothing of those that narrow nothing. */
export const paramsOf = ({ language, state, mine, words, competition, day, match, page }: Filters) => ({
  ...(language && { language }),
  ...(state && { state }),
  ...(mine && { mine: 'true' }),
  ...(words && { q: words }),
  ...(competition && { competition }),
  ...(day && { day }),
  ...(match && { match }),
  ...(page > 1 && { page: String(page) }),
});

/** What the server is asked. */
export const queryOf = (filters: Filters): FindTranslations.Query => {
  const { language, state, mine, words, competition, day, match, page } = filters;
  return {
    ...(language && { locale: language }),
    ...(state && { state }),
    ...(mine && { mine }),
    ...(words && { q: words.slice(0, MOST_WORDS) }),
    ...(competition && { competition }),
    ...(day && { day }),
    ...(match && { match }),
    page,
  };
};

/** Other filters begin at their first page. */
export const narrowed = (filters: Filters, by: Partial<Filters>): Filters => ({ ...filters, page: 1, ...by });

/** Whether anything is narrowed at all. A language alone is only looked at. */
export const isNarrowed = ({ state, mine, words, competition, day, match }: Filters): boolean =>
  Boolean(state || mine || words || competition || day || match);
