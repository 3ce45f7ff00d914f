/** "Kerr settled it", "Kerr sinks Town": whoever is said to have decided a match, and scored no goal in it. */
import { isShootOut } from '../../events';
import { cueBefore, cuesIn, hasCue, sentenceAt, type CueHit, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign, isUnknownName } from '../claims/foreign';
import { within } from '../claims/found';
import { isHead } from '../claims/score-kinds';
import type { Mention } from '../people/mentions';
import { isPlayer, onlyPerson, say, type Context } from './context';
import { isComplete, winnerOf } from './game';

const DOUBTS = ['assist', 'delivery', 'chance', 'missed', 'almost', 'had', 'spared', 'history', 'elsewhere', 'firstLeg', 'ofSeason', 'shootOut', 'ownGoal', 'kickMissed'] as const; // prettier-ignore
const MOST_TO_VERB = 3;
const MOST_TO_NAME = 4;

const isSmall = ({ found: { prose, mentionAt } }: Context, { from, to }: Range): boolean =>
  prose.pieces.slice(from, to).every(({ kind, capital }, index) => kind === 'word' && !capital && !mentionAt.has(from + index)); // prettier-ignore

/** Right before it, but for "who", "qui a"; else right behind it and "by", "kwam van". */
const decider = (context: Context, sentence: Range, hit: CueHit): Mention | null => {
  const { prose, mentions } = context.found;
  const players = within(mentions, sentence).filter(isPlayer);
  const before = players.filter(({ to }) => to <= hit.from).at(-1);
  const between = before ? prose.pieces.slice(before.to, Math.min(hit.from, before.to + MOST_TO_VERB + 1)) : [];
  const isTheirs = between.every(({ fold }) => prose.words.isPlaced('relatives', fold) || prose.words.isPlaced('haves', fold)); // prettier-ignore
  if (before && between.length <= MOST_TO_VERB && isTheirs) return before;
  const behind = players.find(({ from }) => from >= hit.to);
  if (before || !behind || behind.from - hit.to > MOST_TO_NAME) return null;
  const isPlain = isSmall(context, { from: hit.to, to: behind.from });
  return isPlain &&
    behind.from > hit.to &&
    cueBefore(prose, behind.from, 'against', 'versus', 'forWhom', 'beats') === null
    ? behind
    : null;
};

/** "Kerr sinks Town": a title, and a verb between a player and the side that lost. */
const sinkers = (context: Context): { mention: Mention; hit: CueHit; sentence: Range }[] => {
  const { prose, mentions, mentionAt } = context.found;
  return mentions.flatMap((mention) => {
    const sentence = sentenceAt(prose, mention.from);
    if (!isPlayer(mention) || sentence.paragraph > 0 || !isHead(prose, sentence)) return [];
    const hit = cuesIn(prose, { from: mention.to, to: mention.to + 1 }, 'win')[0];
    const isSide = hit && [hit.to, hit.to + 1].some((at) => mentionAt.get(at)?.team);
    return hit && isSide ? [{ mention, hit, sentence }] : [];
  });
};

export const judgeDeciders = (context: Context): FactFinding[] => {
  const { found, goals, match } = context;
  const { prose } = found;
  const winner = winnerOf(match);
  if (winner === null || winner === 'draw' || !isComplete(match, goals) || goals.length === 0) return [];
  if (goals.some(({ event }) => event.player === null)) return [];
  const scorers = new Set(goals.map(({ event }) => event.player?.id));
  const told = cuesIn(prose, { from: 0, to: prose.pieces.length }, 'decides').flatMap((hit) => {
    const sentence = sentenceAt(prose, hit.from);
    const mention = decider(context, sentence, hit);
    return mention ? [{ mention, hit, sentence }] : [];
  });
  return [...told, ...sinkers(context)].flatMap(({ mention, hit, sentence }) => {
    const person = onlyPerson(mention);
    const isTaker = match.events.some(({ kind, player }) => isShootOut(kind) && player?.id === person?.id);
    if (!person?.side || isTaker || person.keeper || mention.strength < 2 || scorers.has(person.id)) return [];
    if (hasCue(prose, sentence, ...DOUBTS) || isForeign(found, sentence)) return [];
    const range = { from: Math.min(mention.from, hit.from), to: Math.max(mention.to, hit.to) };
    // Whoever did score it is named beside them.
    const named = within(found.mentions, sentence).some(({ people }) => people.some(({ id }) => scorers.has(id)));
    const isOther = !prose.words.traits.has('nounsInCapitals') && Array.from({ length: range.to - range.from }, (_, index) => range.from + index).some((at) => isUnknownName(found, at)); // prettier-ignore
    return named || isOther
      ? []
      : [say(context, 'scorer', range, 'contradicted', 'no-goal', null, { player: person.name })];
  });
};
