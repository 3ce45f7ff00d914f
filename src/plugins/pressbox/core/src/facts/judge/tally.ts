/** Braces and hat-tricks: how many goals somebody scored. */
import { cueAt, cuesIn, hasCue, sentenceAt, type CueHit } from '../text/prose';
import type { FactFinding } from '../finding';
import { clauseOf, isForeign, isUnknownName, localClause } from '../claims/foreign';
import { lastAt, within } from '../claims/found';
import { isHead } from '../claims/score-kinds';
import { isDelivery, partOf } from '../claims/scorer';
import type { Mention } from '../people/mentions';
import { isSpared } from './around';
import { isPlayer, onlyPerson, say, type Context } from './context';
import { goalsOf, type Goal } from './game';

const COUNTS = { brace: 2, hatTrick: 3, fourGoals: 4, ownSecond: 2, ownThird: 3 } as const;
const AFTER = 3;
const BEFORE = 14;

interface Owner {
  mention: Mention;
  /** Bound to the word itself: "doublé de X", "X’s brace". */
  bound: boolean;
}

const ownerOf = ({ found }: Context, hit: CueHit): Owner | null => {
  const { prose, mentions } = found;
  const sentence = sentenceAt(prose, hit.from);
  const behind = within(mentions, { from: hit.to, to: Math.min(sentence.to, hit.to + AFTER + 1) }).find(isPlayer);
  const gap = behind ? prose.pieces.slice(hit.to, behind.from) : [];
  // "bisou na cara de Orsten": whoever keeps goal is beaten.
  const isBeaten = gap.length > 1 && onlyPerson(behind)?.keeper === true;
  if (behind && !isBeaten && gap.every(({ kind, capital, text }) => (kind === 'word' && !capital) || text === ':'))
    return { mention: behind, bound: true };
  const all = within(mentions, { from: Math.max(sentence.from, hit.from - BEFORE), to: hit.from }).filter(
    (each) => isPlayer(each) && !isDelivery(found, each),
  );
  // "Kerr, served by Vell, has his second"
  const own = hit.value.startsWith('own');
  const before = (own ? all.filter((each) => partOf(found, each) !== 'object').at(-1) : undefined) ?? all.at(-1);
  if (!before) return null;
  const between = prose.pieces.slice(before.to, hit.from);
  const possessive = between[0]?.fold === 's' && !between[0].spaced;
  // "Kerr scored twice"
  const isTheirs = between.length === 0;
  return { mention: before, bound: possessive || isTheirs };
};

const goalsBy = ({ goals }: Context, id: string): number =>
  goals.filter(({ event }) => event.player?.id === id && event.kind !== 'own_goal').length;

/** The goal that a place tells of, where a figure and its scorer say which. */
const goalAt = ({ stories }: Context, at: number): Goal | null => {
  const story = lastAt(stories, at);
  if (!story?.goal || at >= story.to || !story.strong || story.moment.foreign) return null;
  const { goal, facts } = story;
  const isSettled = facts.some(({ part, fit }) => (part === 'score' || part === 'mark-time') && fit(goal) === 'same');
  return isSettled && facts.every(({ part, fit }) => part === 'state' || fit(goal) !== 'other') ? goal : null;
};

/** Which of their goals it is for whoever scored it. */
const nthOf = ({ goals }: Context, { event, index }: Goal): number =>
  goals.filter((each) => each.event.player?.id === event.player?.id && each.event.kind !== 'own_goal' && each.index <= index).length; // prettier-ignore

/** "With his third of the night he made it 4-2": of a pronoun, the score says whose goal it is. */
const judgeNth = (context: Context, hit: CueHit, count: number): FactFinding | null => {
  const goal = goalAt(context, hit.from);
  if (!goal?.event.player || goal.event.kind === 'own_goal') return null;
  const nth = nthOf(context, goal);
  return say(context, 'tally', hit, nth === count ? 'right' : 'contradicted', 'tally', nth, { scorer: goal.event.player.name, count: nth }); // prettier-ignore
};

/** "his second touch": a bare ordinal is of whatever noun stands behind it. */
const isOfNoun = ({ prose }: Context['found'], { from, to }: CueHit): boolean => {
  if (!prose.words.ordinals.at(prose.pieces, to - 1).some((ordinal) => ordinal.to === to)) return false;
  const next = prose.pieces[to];
  if (to - from < 2 || next?.kind !== 'word') return false;
  return !prose.words.isPlaced('of', next.fold) && !prose.words.isPlaced('joins', next.fold) && !cueAt(prose, to, 'object', 'agent', 'minuteLead', 'makesIt'); // prettier-ignore
};

const judge = (context: Context, hit: CueHit): FactFinding | null => {
  const { found, goals, stories } = context;
  const { prose } = found;
  const count = COUNTS[hit.value as keyof typeof COUNTS];
  const sentence = sentenceAt(prose, hit.from);
  if (
    isForeign(found, isHead(prose, sentence) ? localClause(prose, hit) : clauseOf(prose, hit)) ||
    isOfNoun(found, hit) ||
    isSpared(prose, hit) ||
    (hit.value.startsWith('own') && hasCue(prose, { from: hit.to - 1, to: hit.to + 4 }, 'ofSeason'))
  )
    return null;
  const owner = ownerOf(context, hit);
  const person = onlyPerson(owner?.mention);
  const own = hit.value === 'ownSecond' || hit.value === 'ownThird';
  if (own && !person) return judgeNth(context, hit, count);
  if (!owner || !person) {
    const counts = new Map<string, number>();
    for (const { event } of goals)
      if (event.player && event.kind !== 'own_goal') counts.set(event.player.id, goalsBy(context, event.player.id));
    const tallies = [...counts.values()];
    if (own || owner || tallies.length === 0 || prose.words.numbers.at(prose.pieces, hit.from).length > 0) return null;
    for (let at = sentence.from + 1; at < sentence.to; at += 1)
      if (!prose.words.traits.has('nounsInCapitals') && isUnknownName(found, at)) return null;
    if (tallies.includes(count)) return say(context, 'tally', hit, 'right', 'tally', count);
    return Math.max(...tallies) >= 2 ? say(context, 'tally', hit, 'contradicted', 'tally', Math.max(...tallies)) : null;
  }
  const scored = goalsBy(context, person.id);
  const range = { from: Math.min(hit.from, owner.mention.from), to: Math.max(hit.to, owner.mention.to) };
  const params = { scorer: person.name, count: scored };
  const story = lastAt(stories, hit.from);
  const now = story && hit.from < story.to && story.goal?.event.player?.id === person.id ? story : undefined;
  const nth = now?.goal
    ? goals.filter(({ event, index }) => event.player?.id === person.id && index <= (now.goal?.index ?? 0)).length
    : null;
  // A brace in a title is all that they scored.
  const isSoFar = nth === count && (own || !isHead(prose, sentence));
  if (scored === count || isSoFar) return say(context, 'tally', range, 'right', 'tally', scored, params);
  if (goals.some(({ event }) => event.player === null)) return null;
  const told = own ? goalAt(context, hit.from) : null;
  const isNamed = within(found.mentions, { from: sentence.from, to: hit.from }).some(({ people }) => people.some(({ id }) => id === told?.event.player?.id)); // prettier-ignore
  if (told && scored === 0 && isNamed) return judgeNth(context, hit, count);
  if (told?.event.player?.id === person.id && nthOf(context, told) !== count)
    return say(context, 'tally', range, 'contradicted', 'tally', nthOf(context, told), params);
  // A brace that was scored in the other leg is a brace.
  const elsewhere = context.others.some(
    (other) =>
      goalsOf(other).filter(({ event }) => event.player?.id === person.id && event.kind !== 'own_goal').length ===
      count,
  );
  if (elsewhere) return null;
  const bound = owner.bound || isHead(prose, sentence);
  const tooMany = count > scored && (bound || scored > 0 || !own);
  if (hasCue(prose, { from: hit.from - 4, to: hit.from }, 'almost', 'had') && !owner.bound) return null;
  // "Kerr leaves Town in tears with a stunning hat-trick": a title that names nobody else.
  const isTitle = sentence.paragraph === 0 && !own && within(found.mentions, sentence).filter(isPlayer).length === 1 && !hasCue(prose, sentence, 'assist', 'almost', 'chance'); // prettier-ignore
  return (tooMany || (bound && !own)) && (owner.bound || scored > 0 || isTitle)
    ? say(context, 'tally', range, 'contradicted', 'tally', scored, params)
    : null;
};

export const judgeTallies = (context: Context): FactFinding[] =>
  cuesIn(
    context.found.prose,
    { from: 0, to: context.found.prose.pieces.length },
    'brace',
    'hatTrick',
    'fourGoals',
    'ownSecond',
    'ownThird',
  ).flatMap((hit) => judge(context, hit) ?? []);
