/** One typed line that is a new match. */
import { momentOf } from '../../days';
import { chunksOf } from './chunks';
import { claimsOf, type Claims } from './claims';
import { editionOf, type EditionFound } from './editions';
import { roundOf } from './rounds';
import { choicesOf, pairOf } from './teams';
import { titleIndexOf } from './title-index';
import type { MatchLineContext, MatchLineReading, MatchLineTeam } from './types';
import { sourceOf } from './vocabulary';

const MOST_LETTERS = 240;

type Problem = MatchLineReading['problem'];

const teamProblem = (home: MatchLineTeam | null, away: MatchLineTeam | null): Problem => {
  const both = [home, away].filter((team) => team !== null);
  const unknown = both.find(({ candidates }) => candidates.length === 0);
  if (unknown) return { code: 'unknown-team', params: { name: unknown.printed } };
  const doubtful = both.find(({ chosen }) => chosen === null);
  if (doubtful) return { code: 'doubtful-team', params: { name: doubtful.printed, count: doubtful.candidates.length } };
  if (!home || !away) return { code: 'no-opponent', params: {} };
  return home.chosen === away.chosen ? { code: 'same-team', params: { name: home.printed } } : null;
};

const editionProblem = (found: EditionFound | null, day: string): Problem => {
  if (!found || found.choice.chosen !== null) return null;
  const { printed: name, candidates } = found.choice;
  if (candidates.length === 0) return { code: 'unknown-competition', params: { name } };
  if (found.none) return { code: 'no-edition', params: { name, day } };
  return { code: 'doubtful-edition', params: { name, count: candidates.length } };
};

const timeProblem = ({ impossible, time }: Claims): Problem => {
  if (impossible !== null) return { code: 'day-impossible', params: { day: impossible } };
  return time === null ? { code: 'no-time', params: {} } : null;
};

/**
 * Reads a line that is a new match: two teams, and in any order its hour, its day, its competition and its round, in any
 * of seven languages. Names may be unfinished; what several are called is asked.
 *
 * @example
 * const teams = [{ id: 'm', name: 'AC Milan' }, { id: 'a', name: 'Atalanta' }];
 * const competition = { id: 'coppa', name: 'Coppa Italia' };
 * const editions = [{ id: 'e', name: '2023/24', competition, startsOn: '2023-08-01', endsOn: '2024-05-31' }];
 * const context = { teams, editions, day: '2024-01-10', timeZone: 'Europe/Rome', locale: 'it' };
 * const { home, away, kickOff, edition, round } = readMatchLine('Atalanta - Milan, 20.45, Coppa Italia quarti', context);
 * [home?.chosen, away?.chosen, edition?.chosen, round?.type]; //=> ['a', 'm', 'e', 'quarter_final']
 * kickOff; //=> '2024-01-10T19:45:00.000Z'
 */
export const readMatchLine = (text: string, context: MatchLineContext): MatchLineReading => {
  const nothing: MatchLineReading = {
    home: null,
    away: null,
    kickOff: null,
    day: context.day,
    time: null,
    edition: null,
    round: null,
    problem: { code: text.length > MOST_LETTERS ? 'too-long' : 'empty', params: {} },
  };
  if (text.trim() === '' || text.length > MOST_LETTERS) return nothing;
  const index = titleIndexOf(context.teams, (team) => team);
  const source = sourceOf(text, context.locale);
  const { day: from, locale, timeZone } = context;
  const isTeam = (word: string): boolean => index.search(word).length > 0;
  const claims = claimsOf({ source, text, day: from, locale, together: index.together, isTeam });
  const day = claims.day ?? from;
  const chunks = chunksOf(text, claims.spans, source.words.versus);
  const pair = pairOf(text, chunks, index);
  const [home, away] = pair ? choicesOf(text, pair) : [null, null];
  const named = new Set([...(pair?.home.words ?? []), ...(pair?.away?.words ?? [])]);
  const others = chunks.filter(({ words }) => !words.some((word) => named.has(word))).map(({ words }) => words);
  const found = editionOf(text, [...others, ...(pair?.rest ?? [])], context, day);
  return {
    home,
    away,
    kickOff: claims.time === null ? null : (momentOf(day, claims.time, timeZone)?.toISOString() ?? null),
    day,
    time: claims.time,
    edition: found?.choice ?? null,
    round: roundOf(claims.rounds),
    problem:
      teamProblem(home, away) ??
      (claims.impossible === null ? null : timeProblem(claims)) ??
      editionProblem(found, day) ??
      timeProblem(claims),
  };
};
