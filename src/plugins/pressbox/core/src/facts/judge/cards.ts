/** Cards: who was shown which, and when. */
import { CARD_KINDS, isCard } from '../../events';
import type { MatchEvent } from '../../match';
import { cuesIn, hasCue, type CueHit, type Range, wordsBefore } from '../text/prose';
import type { FactFinding, FactVerdict } from '../finding';
import { clauseOf, isForeign } from '../claims/foreign';
import { within } from '../claims/found';
import type { Moment } from '../claims/moments';
import type { Person } from '../people/cast';
import type { Mention } from '../people/mentions';
import { isSpared, sentencesAround } from './around';
import { CARD_CUES, holders, isBesideName, listedBefore } from './card-holders';
import { isPlayer, onlyPerson, say, type Context } from './context';
import { eventsAt, isFar, isOthersTime, timesOf as timesIn } from './events';
import { fitMinute, minuteOfEvent } from './game';
import { unnamedCard } from './unnamed-cards';

type CardWord = 'yellow' | 'second-yellow' | 'red' | 'straight-red' | 'sent-off' | 'card';
const CUES = CARD_CUES;
const WORDS: Readonly<Record<(typeof CUES)[number], CardWord>> = { secondYellow: 'second-yellow', straightRed: 'straight-red', red: 'red', sentOff: 'sent-off', yellow: 'yellow', anyCard: 'card' }; // prettier-ignore
const KINDS: Readonly<Record<CardWord, readonly string[]>> = {
  yellow: ['yellow_card'],
  'second-yellow': ['second_yellow_card'],
  red: ['red_card', 'second_yellow_card'],
  'straight-red': ['red_card'],
  'sent-off': ['red_card', 'second_yellow_card'],
  card: CARD_KINDS,
};
const FEW_CARDS = 2;
/** "her third red card of the season" */
const MOST_TO_SEASON = 3;
/** "did not bother with a second yellow" */
const MOST_TO_NOT = 5;

/** Whether a card is one of those that a word means; of a second yellow it is "yellow" too, where no first is known. */
const isMeant = (word: CardWord, { kind }: MatchEvent, own: readonly MatchEvent[]): boolean =>
  KINDS[word].includes(kind) || (word === 'yellow' && kind === 'second_yellow_card' && own.length === 1);

/** Whether somebody played: who sat on the bench may be booked, and the facts do not know. */
const hasPlayed = ({ match }: Context, person: Person): boolean =>
  person.starter ||
  match.events.some(({ player, playerOff }) => [player, playerOff].some((each) => each?.id === person.id));

/** What is said of one who is named: the card, and its minute. */
const judgeHolder = (context: Context, moment: Moment, hit: CueHit, mention: Mention): FactFinding[] => {
  const person = onlyPerson(mention);
  const word = WORDS[hit.value as (typeof CUES)[number]];
  const cards = context.match.events.filter(({ kind }) => isCard(kind));
  if (!person) return [];
  const own = cards.filter(({ player }) => player?.id === person.id);
  const range: Range = { from: Math.min(mention.from, hit.from), to: Math.max(mention.to, hit.to) };
  const expected = own.length > 0 ? own.map(({ kind }) => kind).join(', ') : null;
  const told = (verdict: FactVerdict, fact: string | null): FactFinding =>
    say(context, 'card', range, verdict, 'card', fact, { player: person.name });
  // The minute says which of theirs is meant.
  const times = timesIn(moment);
  const timed = own.filter((event) => times.some(({ readings }) => fitMinute(event, readings) === 'same'));
  const [only] = timed;
  if (
    only &&
    timed.length === 1 &&
    !isMeant(word, only, own) &&
    !(word === 'yellow' && only.kind === 'second_yellow_card')
  )
    return [told('contradicted', only.kind), ...timesOf(context, moment, timed, range)];
  // At this minute somebody else was shown one, whom nobody names here.
  const [time] = times;
  const theirs = time && cards.filter((event) => KINDS[word].includes(event.kind) && fitMinute(event, time.readings) === 'same'); // prettier-ignore
  const isOdd =
    theirs?.length === 1 &&
    timed.length === 0 &&
    own.every((event) => fitMinute(event, time?.readings ?? []) === 'other') &&
    !moment.score &&
    !within(context.found.mentions, sentencesAround(context.found, moment)).some(({ people }) =>
      people.some(({ id }) => id === theirs[0]?.player?.id),
    );
  if (isOdd && time && !isOthersTime(context.found, range, time.range, time.readings))
    return [told('contradicted', expected ?? 'none')];
  const fitting = own.filter((event) => isMeant(word, event, own));
  // "strompelde van het veld": whoever was taken off left the field too.
  const leaves = context.match.events.some(({ kind, playerOff }) => kind === 'substitution' && playerOff?.id === person.id); // prettier-ignore
  if (word === 'sent-off' && fitting.length === 0 && leaves) return [];
  if (fitting.length > 0) return [told('right', expected), ...timesOf(context, moment, fitting, range)];
  const known =
    word === 'yellow'
      ? cards.filter(({ kind }) => kind === 'yellow_card').length >= FEW_CARDS
      : cards.some(({ kind }) => KINDS[word].includes(kind)) || cards.length > FEW_CARDS;
  return own.length > 0 || (known && hasPlayed(context, person)) ? [told('contradicted', expected ?? 'none')] : [];
};

/** Another of those named whose card it is, at this minute. */
const rightful = ({ match }: Context, moment: Moment, hit: CueHit): Mention | undefined => {
  const word = WORDS[hit.value as (typeof CUES)[number]];
  const times = timesIn(moment);
  return moment.mentions.find((mention) =>
    match.events.some(
      (event) =>
        event.player?.id === onlyPerson(mention)?.id &&
        KINDS[word].includes(event.kind) &&
        times.some(({ readings }) => fitMinute(event, readings) === 'same'),
    ),
  );
};

/** "Kerr brought down Vell and saw red": the one further up, where they were shown it and the nearer was not. */
const foulerOf = ({ match }: Context, moment: Moment, hit: CueHit, people: readonly Mention[]): Mention | undefined => {
  const word = WORDS[hit.value as (typeof CUES)[number]];
  const [nearest] = people;
  const isShown = (mention: Mention): boolean =>
    match.events.some(({ kind, player }) => player?.id === onlyPerson(mention)?.id && KINDS[word].includes(kind));
  if (!nearest || people.length > 1 || nearest.to > hit.from || isShown(nearest)) return undefined;
  return moment.mentions.filter((each) => each.to <= nearest.from && isPlayer(each)).find(isShown);
};

const judgeHit = (context: Context, moment: Moment, hits: readonly CueHit[]): FactFinding[] => {
  const [hit] = hits;
  const cards = context.match.events.filter(({ kind }) => isCard(kind));
  if (!hit || cards.length === 0) return [];
  const kinds = KINDS[WORDS[hit.value as (typeof CUES)[number]]];
  const people = holders(context, moment, hit);
  const right = rightful(context, moment, hit);
  if (right && !people.includes(right) && !people.some((each) => isBeside(each, hit)))
    return judgeHolder(context, moment, hit, right);
  const fouler = foulerOf(context, moment, hit, people);
  if (fouler) return judgeHolder(context, moment, hit, fouler);
  if (people.length > 0) return people.flatMap((mention) => judgeHolder(context, moment, hit, mention));
  return unnamedCard(
    context,
    moment,
    hit,
    cards.filter(({ kind }) => kinds.includes(kind)),
    cards,
  );
};

const isBeside = (mention: Mention, hit: Range): boolean => hit.from - mention.to <= 2 && mention.from - hit.to <= 2;

const timesOf = (
  context: Context,
  moment: Moment,
  events: readonly MatchEvent[],
  told: Range | null = null,
): FactFinding[] => {
  // The minute is the goal's.
  if (moment.score) return [];
  const times = moment.mark?.time ? timesIn(moment).slice(0, 1) : timesIn(moment);
  return times.map(({ range, readings }) => {
    const fits = events.map((event) => fitMinute(event, readings));
    const other = isFar(events, readings) || eventsAt(context.found, moment, readings).length > 0;
    const verdict = fits.includes('same')
      ? 'right'
      : fits.includes('unclear') || other || (told && isOthersTime(context.found, told, range, readings))
        ? 'unknown'
        : 'contradicted';
    const [event] = events;
    return say(context, 'minute', range, verdict, 'minute-of-card', event ? minuteOfEvent(event) : null, {
      player: event?.player?.name ?? '',
    });
  });
};

/** The next name in a list of cards. */
const judgeNext = (context: Context, moment: Moment, before: Moment): FactFinding[] => {
  const [hit] = cuesIn(context.found.prose, before, ...CUES);
  const [mention] = moment.mentions.filter(isPlayer);
  const person = onlyPerson(mention);
  if (!hit || !mention || !person) return [];
  const kinds = KINDS[WORDS[hit.value as (typeof CUES)[number]]];
  const cards = context.match.events.filter(({ kind }) => isCard(kind));
  const own = cards.filter(({ player, kind }) => player?.id === person.id && kinds.includes(kind));
  if (own.length > 0)
    return [
      say(context, 'card', mention, 'right', 'card', null, { player: person.name }),
      ...timesOf(context, moment, own),
    ];
  const known = cards.filter(({ kind }) => kinds.includes(kind)).length >= FEW_CARDS;
  return known ? [say(context, 'card', mention, 'contradicted', 'card', 'none', { player: person.name })] : [];
};

export const judgeCards = (context: Context): FactFinding[] =>
  context.moments.flatMap((moment, index) => {
    const { prose } = context.found;
    // "ammonisce Barella (47') e Bonucci (55')": the second goes on with the first.
    if (moment.continues && cuesIn(prose, moment, ...CUES).length === 0)
      return judgeNext(context, moment, moment.continues);
    const hits = cuesIn(prose, moment, ...CUES).filter(
      (hit) =>
        !hasCue(prose, wordsBefore(prose, hit.from, MOST_TO_NOT), 'almost') &&
        !isSpared(prose, hit) &&
        !hasCue(prose, { from: hit.to, to: hit.to + MOST_TO_SEASON }, 'ofSeason') &&
        // Where a goal is told too, whose card it is must stand beside it.
        (!moment.score || isBesideName(moment, hit)) &&
        !isForeign(context.found, clauseOf(prose, hit)),
    );
    const [first] = hits;
    const listed = first && !moment.mentions.some(isPlayer) ? listedBefore(context, index) : [];
    if (first && listed.length > 0)
      return listed.flatMap((each) => each.mentions.filter(isPlayer).slice(-1).flatMap((mention) => judgeHolder(context, each, first, mention))); // prettier-ignore
    const order = CUES.map((cue) => hits.filter(({ value }) => value === cue)).filter((group) => group.length > 0);
    return order[0] ? judgeHit(context, moment, order[0]) : [];
  });
