/** A penalty that was missed: when, and by whom, where the text and the facts know of just one. */
import { hasCue, cuesIn, sentenceAt, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign, localClause } from '../claims/foreign';
import { within } from '../claims/found';
import { isPlayer, onlyPerson, say, type Context } from './context';
import { timesOf } from './events';
import { fitMinute, minuteOfEvent } from './game';

const MOST_APART = 12;
const MOST_TO_WORD = 4;

/** The sentence of a penalty, and those beside it in its paragraph. */
const around = ({ found: { prose } }: Context, at: number): Range => {
  const index = prose.sentenceOf[at] ?? 0;
  const own = sentenceAt(prose, at);
  const beside = [prose.sentences[index - 1], prose.sentences[index + 1]].filter((each) => each?.paragraph === own.paragraph); // prettier-ignore
  return {
    from: Math.min(own.from, ...beside.map((each) => each?.from ?? own.from)),
    to: Math.max(own.to, ...beside.map((each) => each?.to ?? own.to)),
  };
};

/** The paragraphs that speak of the shoot-out. */
const shootOuts = ({ match, found: { prose } }: Context): ReadonlySet<number> => {
  if (match.homeShootOutScore === null) return new Set();
  const hits = cuesIn(prose, { from: 0, to: prose.pieces.length }, 'shootOut');
  // "From the spot" is said of any penalty.
  return new Set(hits.filter(({ from }) => !hasCue(prose, { from, to: from + 1 }, 'penalty')).map(({ from }) => sentenceAt(prose, from).paragraph)); // prettier-ignore
};

export const judgeMissedPenalties = (context: Context): FactFinding[] => {
  const { found, match, moments, goals } = context;
  const { prose } = found;
  const misses = match.events.filter(({ kind }) => kind === 'penalty_missed');
  const [miss] = misses;
  const taker = miss?.player;
  if (!miss || misses.length > 1 || !taker || miss.minute === null) return [];
  const scorers = new Set(
    goals.flatMap(({ event }) => (event.kind === 'penalty_goal' ? (event.player?.id ?? []) : [])),
  );
  const findings: FactFinding[] = [];
  const seen = new Set<number>();
  const apart = shootOuts(context);
  for (const hit of cuesIn(prose, { from: 0, to: prose.pieces.length }, 'penalty')) {
    const range = around(context, hit.from);
    const own = sentenceAt(prose, hit.from);
    if (seen.has(own.from) || isForeign(found, own) || apart.has(own.paragraph)) continue;
    seen.add(own.from);
    const players = within(found.mentions, range).filter((mention) => isPlayer(mention) && onlyPerson(mention)?.keeper === false); // prettier-ignore
    const isNamed = players.some((mention) => onlyPerson(mention)?.id === taker.id);
    const isOther = players.some((mention) => scorers.has(onlyPerson(mention)?.id ?? ''));
    const missed = cuesIn(
      prose,
      { from: Math.max(own.from, hit.from - MOST_TO_WORD), to: range.to },
      'missed',
      'chance',
    );
    if (missed.length === 0 || isOther) continue;
    const times = within(moments, range)
      .filter(({ foreign, score }) => !foreign && score === null)
      .flatMap(timesOf);
    const exact = times.find(({ readings }) => fitMinute(miss, readings) === 'same');
    if (isNamed) {
      for (const { range: time, readings } of times) {
        const isNear = readings.some(({ minute }) => Math.abs(minute - (miss.minute ?? 0)) <= MOST_APART);
        const isOthers = match.events.some((event) => fitMinute(event, readings) === 'same');
        const beside = within(found.mentions, localClause(prose, time)).filter(isPlayer);
        const isTheirs = beside.length === 0 || beside.some((mention) => onlyPerson(mention)?.id === taker.id || onlyPerson(mention)?.keeper); // prettier-ignore
        if (fitMinute(miss, readings) === 'other' && isNear && !isOthers && isTheirs && times.length === 1)
          findings.push(say(context, 'minute', time, 'contradicted', 'minute-of-event', minuteOfEvent(miss), { player: taker.name })); // prettier-ignore
      }
      continue;
    }
    // Nobody who took it is named: whoever stands beside the word for the miss, or at its very minute.
    const [mention, ...more] = players.filter((each) => {
      const person = onlyPerson(each);
      const isBeside = missed.some(({ from, to }) => to === each.from || (from >= each.to && from - each.to <= MOST_TO_WORD) || (each.from >= to && hit.from >= from && each.from >= hit.to && each.from - hit.to <= 2)); // prettier-ignore
      return person?.side === miss.side && (isBeside || (exact !== undefined && each.from >= hit.from));
    });
    const person = onlyPerson(mention);
    const last = more.at(-1) ?? mention;
    if (!mention || !last || !person || (more.length > 0 && exact === undefined)) continue;
    if (hasCue(prose, own, 'history', 'elsewhere')) continue;
    findings.push(say(context, 'penalty', last, 'contradicted', 'minute-of-event', minuteOfEvent(miss), { player: taker.name, minute: minuteOfEvent(miss) ?? '' })); // prettier-ignore
  }
  return findings;
};
