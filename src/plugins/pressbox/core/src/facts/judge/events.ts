/** A printed minute and the people beside it, held against whatever happened to them in that minute. */
import type { MatchEvent } from '../../match';
import type { MatchMinute } from '../../minute';
import { sentenceAt, type Range } from '../text/prose';
import { localClause } from '../claims/foreign';
import { within, type Found } from '../claims/found';
import type { Moment } from '../claims/moments';
import { fitMinute } from './game';

/** The times of a moment: of its mark, and in its sentence. */
export const timesOf = (moment: Moment): { range: Range; readings: readonly MatchMinute[] }[] => [
  ...(moment.mark?.time ? [{ range: moment.mark, readings: moment.mark.time.readings }] : []),
  ...moment.times.map((time) => ({ range: time, readings: time.readings })),
];

const peopleOf = ({ mentions }: Pick<Moment, 'mentions'>): Set<string> =>
  new Set(mentions.flatMap(({ people }) => people.map(({ id }) => id)));

/** A quarter of an hour: a minute further off than this is of something else. */
const FAR = 15;

/** Whether a printed minute is too far from all of these to be a slip. */
export const isFar = (events: readonly MatchEvent[], readings: readonly MatchMinute[]): boolean =>
  events.every(({ minute }) => readings.every((each) => Math.abs(each.minute - (minute ?? Infinity)) > FAR));

/**
 * Behind a comma stands somebody else, whose minute it may be ("Kerr was booked, Vell shot (45)"), or the minute of
 * another event: "Kerr came on for Vell, but in the 75th minute they lost a man".
 */
export const isOthersTime = (found: Found, told: Range, time: Range, readings: readonly MatchMinute[]): boolean =>
  isOfClauseBefore(found, told, time) ||
  isOfOtherClause(found, told, time) ||
  isOfClauseBehind(found, told, time, readings);

/** "The referee ruled out a goal by Kerr in the 31st minute and Vell was booked": the minute ends a clause of its own. */
const isOfClauseBefore = ({ prose, mentions }: Found, told: Range, time: Range): boolean => {
  if (time.to > told.from) return false;
  const [next] = prose.pieces.slice(time.to, time.to + 1);
  const isEnd = next !== undefined && (/^[,;]$/.test(next.text) || prose.words.isPlaced('buts', next.fold) || prose.words.isPlaced('joins', next.fold)); // prettier-ignore
  const { from } = sentenceAt(prose, time.from);
  return isEnd && within(mentions, { from, to: time.from }).some(({ people }) => people.length > 0);
};

/** "Holt in the 82nd minute hit the post, Kerr made way for Vell": the minute stands in a clause with somebody of its own. */
const isOfOtherClause = ({ prose, mentions }: Found, told: Range, time: Range): boolean => {
  if (time.to <= told.from && prose.pieces.slice(time.to, told.from).some(({ text }) => text === ':' || text === ';')) return true; // prettier-ignore
  const clause = localClause(prose, time);
  return clause.to <= told.from && within(mentions, clause).some(({ people }) => people.some(({ roles }) => roles.has('player'))); // prettier-ignore
};

const isOfClauseBehind = (
  { prose, mentions, match }: Found,
  told: Range,
  time: Range,
  readings: readonly MatchMinute[],
): boolean =>
  time.from > told.to &&
  prose.pieces.slice(told.to, time.from).some(({ text }) => /^[,;]$/.test(text)) &&
  (within(mentions, { from: told.to, to: time.from }).some(({ people }) =>
    people.some(({ roles }) => roles.has('player')),
  ) ||
    match.events.some((event) => fitMinute(event, readings) === 'same'));

const isOf = ({ player, playerOff, coach }: MatchEvent, people: ReadonlySet<string>): boolean =>
  [player, playerOff, coach].some((each) => each && people.has(each.id));

/** What happened at a printed minute to somebody whom the moment names. */
export const eventsAt = (
  { match }: Found,
  moment: Pick<Moment, 'mentions'>,
  readings: readonly MatchMinute[],
): MatchEvent[] => {
  const people = peopleOf(moment);
  return match.events.filter((event) => fitMinute(event, readings) === 'same' && isOf(event, people));
};
