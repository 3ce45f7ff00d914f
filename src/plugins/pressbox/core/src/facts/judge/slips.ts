/**
 * Minutes and names that slipped, whatever the verb: a minute and a person fix an event together, so where only one of
 * them fits one that the text tells nowhere else, the other is wrong.
 */
import { isCard, isGoal } from '../../events';
import type { MatchEvent } from '../../match';
import type { MatchMinute } from '../../minute';
import { cuesIn, hasCue, sentenceAt, spanOf, type Prose, type Range } from '../text/prose';
import type { ClaimKind, FactCode, FactFinding } from '../finding';
import { isUnknownName, localClause } from '../claims/foreign';
import { lastAt, within } from '../claims/found';
import { STATES, type Moment } from '../claims/moments';
import { partOf } from '../claims/scorer';
import type { Mention } from '../people/mentions';
import { isPlayer, onlyPerson, say, type Context } from './context';
import { timesOf } from './events';
import { fitMinute, isOtherCount, minuteOfEvent } from './game';

const MOST_APART = 12;

interface Printed {
  moment: Moment;
  range: Range;
  readings: readonly MatchMinute[];
  /** What happened at this very minute. */
  exact: readonly MatchEvent[];
}

const isOf = ({ player, playerOff, coach }: MatchEvent, id: string): boolean =>
  [player, playerOff, coach].some((each) => each?.id === id);

/** A sentence and those beside it in its paragraph. */
const around = ({ found: { prose } }: Context, { from }: Range): Range => {
  const at = prose.sentenceOf[from] ?? -1;
  const own = sentenceAt(prose, from);
  const beside = [prose.sentences[at - 1], prose.sentences[at + 1]].filter((each) => each?.paragraph === own.paragraph);
  return {
    from: Math.min(own.from, ...beside.map((each) => each?.from ?? own.from)),
    to: Math.max(own.to, ...beside.map((each) => each?.to ?? own.to)),
  };
};

const isNamed = ({ found }: Context, range: Range, event: MatchEvent): boolean =>
  within(found.mentions, range).some(({ people }) => people.some(({ id }) => isOf(event, id)));

const printedTimes = ({ match, moments }: Context): Printed[] =>
  moments
    .filter(({ foreign }) => !foreign)
    .flatMap((moment) =>
      timesOf(moment).map(({ range, readings }) => ({
        moment,
        range,
        readings,
        exact: match.events.filter((event) => fitMinute(event, readings) === 'same'),
      })),
    );

const apart = ({ minute, addedTime }: MatchEvent, readings: readonly MatchMinute[]): number =>
  Math.min(...readings.map((each) => Math.abs(each.minute + each.added - ((minute ?? Infinity) + (addedTime ?? 0)))));

const CLAIMS: readonly [(event: MatchEvent) => boolean, ClaimKind, FactCode, FactCode][] = [
  [({ kind }) => isGoal(kind), 'scorer', 'scorer-of-goal', 'minute-of-goal'],
  [({ kind }) => isCard(kind), 'card', 'card', 'minute-of-card'],
  [({ kind }) => kind === 'substitution', 'substitution', 'substitution', 'minute-of-change'],
];

const GOAL_WORDS = ['scores', 'shoots', 'goalNoun', 'goalBy', 'shotNoun', 'penalty', 'ownGoal', 'lastWord', 'makesIt', ...STATES] as const; // prettier-ignore
const CARD_WORDS = ['yellow', 'secondYellow', 'red', 'straightRed', 'sentOff', 'anyCard'] as const;
const CHANGE_WORDS = ['comesOn', 'goesOff', 'replaces', 'replacedBy', 'bringsOn', 'takesOff', 'substitute'] as const; // prettier-ignore

/** "Kerr, on for Vell, shot wide in the 82nd minute": a remark in commas, of which the minute is not. */
const isRemark = (prose: Prose, hit: Range, time: Range): boolean => {
  const clause = localClause(prose, hit);
  const isComma = (at: number): boolean => prose.pieces[at]?.text === ',';
  return isComma(clause.from - 1) && isComma(clause.to) && (time.from >= clause.to || time.to <= clause.from);
};

/** Whether a moment has a word for what happened, or names both who came on and who went off. */
const isSaid = (
  { found: { prose } }: Context,
  { moment, range }: Pick<Printed, 'moment' | 'range'>,
  { kind, player, playerOff }: MatchEvent,
): boolean => {
  // prettier-ignore
  if (isGoal(kind)) return moment.score !== null || hasCue(prose, moment, ...GOAL_WORDS);
  if (isCard(kind)) return hasCue(prose, moment, ...CARD_WORDS);
  const names = (id: string | undefined): boolean =>
    moment.mentions.some(({ people }) => people.some((each) => each.id === id));
  // "Pour" alone may be anything.
  const isForWhom = cuesIn(prose, moment, 'forWhom').some(({ from, to }) => to - from > 1);
  const isTold = cuesIn(prose, moment, ...CHANGE_WORDS).some((hit) => !isRemark(prose, hit, range));
  return isForWhom || isTold || (names(player?.id) && names(playerOff?.id));
};

/** "Kerr (11.) und Vell (26.) trafen": a list, and one of its names and minutes is a goal's; so are the others. */
const isListed = ({ moments, match }: Context, moment: Moment): boolean => {
  const [next] = within(moments, { from: moment.to, to: moment.to + 1 });
  const beside = [...(moment.continues ? [moment.continues] : []), ...(next?.continues === moment ? [next] : [])];
  return beside.some((each) => {
    const ids = new Set(each.mentions.flatMap(({ people }) => people.map(({ id }) => id)));
    return match.events.some(
      (event) =>
        isGoal(event.kind) &&
        ids.has(event.player?.id ?? '') &&
        fitMinute(event, each.mark?.time?.readings ?? []) === 'same',
    );
  });
};

/** Whether a moment tells of what came to nothing, as far as one can tell. */
const isChance = ({ found: { prose } }: Context, moment: Moment): boolean =>
  hasCue(prose, moment, 'chance', 'missed') || cuesIn(prose, moment, 'almost').length > 1;

/** Who the moment is about: the last before the minute who is no object, else the next. */
const aboutWhom = ({ found }: Context, { moment, range }: Printed): Mention | null => {
  const players = moment.mentions.filter((each) => isPlayer(each) && onlyPerson(each));
  const before = players.filter(({ to }) => to <= range.from);
  return (
    before.filter((each) => partOf(found, each) !== 'object').at(-1) ??
    (before.length > 0 ? null : (players.slice(0, 1).find((each) => partOf(found, each) !== 'object') ?? null))
  );
};

/** Those whom the clause of a minute names, where it names players: "Kerr came on for Vell, Holt in the 82nd minute hit the post". */
const idsBeside = ({ found: { prose } }: Context, { moment, range }: Printed): string[] => {
  const idsOf = (mentions: readonly Mention[]): string[] =>
    mentions.flatMap((mention) => onlyPerson(mention)?.id ?? []);
  if (range === moment.mark) return idsOf(moment.mentions);
  const clause = localClause(prose, range);
  const beside = idsOf(within(moment.mentions, clause).filter(isPlayer));
  return beside.length > 0 ? beside : idsOf(moment.mentions);
};

/** The minute is wrong: somebody named did something close to it that no other minute of the text tells. */
const slippedMinute = (context: Context, printed: Printed, told: ReadonlySet<MatchEvent>): FactFinding[] => {
  const { moment, range, readings } = printed;
  const listed = range === moment.mark && isListed(context, moment);
  const ids = idsBeside(context, printed);
  const meant = context.match.events
    .filter(
      (event) =>
        event.minute !== null &&
        CLAIMS.some(([is]) => is(event)) &&
        (!told.has(event) || (listed && isGoal(event.kind))) &&
        ids.some((id) => isOf(event, id)) &&
        (isSaid(context, printed, event) || (listed && isGoal(event.kind))) &&
        apart(event, readings) <= MOST_APART,
    )
    .sort((a, b) => apart(a, readings) - apart(b, readings))[0];
  // "Vell came on for Kerr, but in the 75th minute they lost a man": the minute is of that.
  if (
    printed.range !== moment.mark &&
    printed.exact.length > 0 &&
    printed.exact.every(({ kind }) => kind !== meant?.kind)
  )
    return [];
  if (!meant || isOtherCount(meant, readings) || fitMinute(meant, readings) !== 'other') return [];
  const [, , , code] = CLAIMS.find(([is]) => is(meant)) ?? [];
  if (!code) return [];
  const player = meant.player?.name ?? '';
  return [
    say(context, 'minute', range, 'contradicted', code, minuteOfEvent(meant), { player, scorer: player, minute: minuteOfEvent(meant) ?? '' }), // prettier-ignore
  ];
};

/** A pronoun, or "the striker", with no name beside it: whoever is meant may be named further up. */
const hasStandIn = (
  { found: { prose, mentionAt } }: Context,
  moment: Moment,
  mention: Mention,
  range: Range,
): boolean =>
  cuesIn(prose, { from: moment.from, to: Math.max(mention.to, range.from) }, 'stranger').some(
    ({ from, to }) => ![from - 1, from - 2, to, to + 1].some((at) => mentionAt.has(at)),
  );

/** Somebody of no sheet, or called by a name that we do not know, stands nearer to the minute. */
const namesUnknown = ({ found }: Context, { to }: Mention, { from: end }: Range): boolean => {
  if (found.prose.words.traits.has('nounsInCapitals')) return false;
  for (let at = to; at < end; at += 1) if (isUnknownName(found, at)) return true;
  return false;
};

/** The name is wrong: something happened at this minute to others, whom the text names nowhere near. */
const slippedName = (context: Context, printed: Printed): FactFinding[] => {
  const { moment, range, exact } = printed;
  const [event] = exact;
  const [is, claim, code] = (event && CLAIMS.find(([each]) => each(event))) ?? [];
  if (!event || !is || !claim || !code || !event.player || exact.some((each) => !is(each))) return [];
  const mention = aboutWhom(context, printed);
  const person = onlyPerson(mention ?? undefined);
  if (!mention || !person?.side || (person.keeper && claim !== 'card')) return [];
  // "In the 34th minute Vell handled": no word for what happened, and the minute stands first.
  if (mention.from > range.from && !isSaid(context, printed, event)) return [];
  if (hasStandIn(context, moment, mention, range) || namesUnknown(context, mention, range)) return [];
  return [
    say(context, claim, { from: Math.min(mention.from, range.from), to: Math.max(mention.to, range.to) }, 'contradicted', code, event.player.name, {
      player: person.name,
      scorer: event.player.name,
      minute: minuteOfEvent(event) ?? '',
    }),
  ]; // prettier-ignore
};

const WHO: readonly ClaimKind[] = ['scorer', 'card', 'substitution'];

/** The moments of which it is settled who did what they tell. */
const settledMoments = ({ found, moments }: Context, findings: readonly FactFinding[]): Set<Moment> => {
  const starts = moments.map((moment) => {
    const { start, end } = spanOf(found.prose, moment);
    return { from: start, to: end, moment };
  });
  const settled = new Set<Moment>();
  for (const { verdict, claim, start } of findings) {
    const moment = verdict === 'unknown' || !WHO.includes(claim) ? undefined : lastAt(starts, start)?.moment;
    if (moment) settled.add(moment);
  }
  return settled;
};

/** What no judge of its own kind has settled. */
export const judgeSlips = (context: Context, findings: readonly FactFinding[]): FactFinding[] => {
  const times = printedTimes(context);
  const told = new Set(
    times.flatMap(({ exact, range }) => exact.filter((event) => isNamed(context, around(context, range), event))),
  );
  const settled = new Set(findings.filter(({ verdict }) => verdict !== 'unknown').map(({ start }) => start));
  const named = settledMoments(context, findings);
  return times.flatMap((printed) => {
    const { moment, range, exact } = printed;
    const start = context.found.prose.pieces[range.from]?.start ?? -1;
    if (isChance(context, moment)) return [];
    const own = range === moment.mark && isListed(context, moment) ? moment : around(context, range);
    if (exact.some((event) => told.has(event) && isNamed(context, own, event))) return [];
    const minute = settled.has(start) ? [] : slippedMinute(context, printed, told);
    if (minute.length > 0) return minute;
    const isUntold = exact.every((event) => !told.has(event)) || (range === moment.mark && isListed(context, moment));
    const isOpen = exact.length > 0 && !named.has(moment) && isUntold;
    return isOpen ? slippedName(context, printed) : [];
  });
};
