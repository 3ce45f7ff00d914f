/** The match as a whole: is it there, is it in its season, does its score say what its goals say. */
import { isGoal, opposite } from '../events';
import type { MatchFacts } from '../match';
import type { MatchPhase } from '../phase';
import { scoreFromEvents, type MatchScore } from '../score';
import { finding, type Finding } from './finding';

const SCORE_FIELDS = [
  'homeScore',
  'awayScore',
  'halfTimeHomeScore',
  'halfTimeAwayScore',
] as const satisfies readonly (keyof MatchScore)[];

/** A score that is there too early, or that nobody knows of a match that is over. */
const checkPresence = ({ phase, homeScore, awayScore, events, sheets }: MatchFacts): Finding[] => {
  const isKnown = homeScore !== null && awayScore !== null;
  if (phase === 'scheduled' && isKnown) return [finding('score-before-kick-off', 'contradiction', null)];
  if (phase !== 'full_time' || isKnown) return [];
  const isEmpty = homeScore === null && awayScore === null && events.length === 0 && sheets.length === 0;
  return [finding(isEmpty ? 'empty-match' : 'score-unknown', 'warning', null)];
};

/**
 * A score that is there too early or not at all, and an entered one that differs from the goals. A match without a
 * single goal logged says nothing about its score, and an awarded score is no sum of goals.
 *
 * @example
 * const match = matchOf({ home: { id: 'a', name: 'A' }, away: { id: 'b', name: 'B' }, phase: 'full_time', homeScore: 2,
 *   awayScore: 0, events: [eventOf({ kind: 'goal', side: 'home' })] });
 * checkScore(match).map(({ params }) => params); //=> [{ field: 'homeScore', stored: 2, counted: 1 }]
 */
export const checkScore = (match: MatchFacts): Finding[] => {
  const { scoreSource, events, phase } = match;
  const found = checkPresence(match);
  if (scoreSource === 'events' || phase === 'awarded' || !events.some(({ kind }) => isGoal(kind))) return found;
  const counted = scoreFromEvents(events, phase);
  const differing = SCORE_FIELDS.filter(
    (field) => match[field] !== null && counted[field] !== null && match[field] !== counted[field],
  );
  return [
    ...found,
    ...differing.map((field) =>
      finding('score-differs-from-goals', 'contradiction', null, {
        field,
        stored: match[field],
        counted: counted[field],
      }),
    ),
  ];
};

/** The day of a moment in UTC, moved by some days: "2024-01-10". */
const dayOf = (moment: string, days = 0): string =>
  new Date(new Date(moment).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * A kick-off outside the days of its edition. A day on either side is left to the zones of the world.
 *
 * @example
 * const teams = { home: { id: 'a', name: 'A' }, away: { id: 'b', name: 'B' } };
 * const season = { startsOn: '2023-08-18', endsOn: '2024-05-26' };
 * checkSeason(matchOf({ ...teams, season, kickOff: '2024-01-10T20:00:00.000Z' })); //=> []
 * checkSeason(matchOf({ ...teams, season, kickOff: '2025-01-10T20:00:00.000Z' })).length; //=> 1
 */
export const checkSeason = ({ kickOff, season, phase }: MatchFacts): Finding[] => {
  const isOff: readonly MatchPhase[] = ['postponed', 'cancelled'];
  if (!kickOff || !season || isOff.includes(phase)) return [];
  const { startsOn, endsOn } = season;
  const isEarly = startsOn !== null && dayOf(kickOff, 1) < startsOn;
  const isLate = endsOn !== null && dayOf(kickOff, -1) > endsOn;
  return isEarly || isLate
    ? [finding('kick-off-outside-edition', 'warning', null, { day: dayOf(kickOff), from: startsOn, until: endsOn })]
    : [];
};

/**
 * A side without a team sheet where the other has one, in a match that is over.
 *
 * @example
 * const [home, away] = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];
 * const sheets = [sheetOf({ side: 'home', team: home })];
 * checkSheets(matchOf({ home, away, phase: 'full_time', sheets }))[0]?.side; //=> 'away'
 */
export const checkSheets = ({ sheets, phase }: MatchFacts): Finding[] => {
  const [only, ...others] = sheets;
  return only && others.length === 0 && phase === 'full_time'
    ? [finding('sheet-missing', 'warning', opposite(only.side))]
    : [];
};
