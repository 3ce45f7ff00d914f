/** Who a moment says has scored: whoever does the scoring, not whoever passes, keeps goal or is beaten. */
import { cueAt, cueBefore, cuesIn, hasCue, sentenceAt, type CueHit, type Range } from '../text/prose';
import type { Mention } from '../people/mentions';
import { isUnknownName } from './foreign';
import { within, type Found } from './found';
import { listedScorer } from './live';
import { isAfterwards, isOvercome } from './led-to';
import { STATES, type Moment } from './moments';

export type Part = 'named' | 'scorer' | 'subject' | 'object';

export interface Told {
  mention: Mention;
  /** `named`: "gol di X"; `scorer`: "tiro di X", "X’s header"; `subject`: before a verb; `object`: behind "from", "against" … */
  part: Part;
}

const MOST_BETWEEN = 22;
const MOST_OF_SENTENCE = 40;

const isPossessive = ({ prose }: Found, { to }: Range): boolean => {
  const mark = prose.pieces[to];
  return prose.words.traits.has('possessive') && mark?.kind === 'word' && mark.fold === 's' && !mark.spaced;
};

/** "a header from Kerr’s corner", "from a Kerr cross": the name says how the ball came. */
export const isDelivery = (found: Found, mention: Range): boolean => {
  const { prose } = found;
  const noun = isPossessive(found, mention) ? mention.to + 1 : mention.to;
  if (!prose.words.traits.has('possessive')) return false;
  const [first, second] = [cueAt(prose, noun, 'delivery'), cueAt(prose, noun + 1, 'delivery')];
  return first !== null || (noun > mention.to && second !== null);
};

/** "legte für X auf, der": the part of a German verb that stands behind whom it is done for. */
const isParticle = ({ prose }: Found, at: number): boolean => {
  const [piece, next] = [prose.pieces[at], prose.pieces[at + 1]];
  return prose.words.traits.has('nounsInCapitals') && piece?.kind === 'word' && !piece.capital && next?.text === ',';
};

const MOST_TO_AGENT = 4;

/** "fed by Kerr": of a pass; only behind a word for a goal is whoever stands behind "by" the scorer. */
const isServer = ({ prose }: Found, agent: CueHit): boolean =>
  prose.words.isPlaced('passives', prose.pieces[agent.from]?.fold) &&
  agent.to - agent.from === 1 &&
  !hasCue(prose, { from: Math.max(0, agent.from - MOST_TO_AGENT), to: agent.from }, 'scores', 'goalNoun', 'goalBy', 'shotNoun', 'ownGoal', 'penalty', 'lastWord', ...STATES); // prettier-ignore

const MOST_OF_PRAISE = 2;

/** "over", and "over the other", "from the tireless": a preposition, and what may stand between it and a name. */
const prepositionBefore = ({ prose }: Found, from: number): CueHit | null => {
  const plain = cueBefore(prose, from, 'object');
  if (plain) return plain;
  for (let at = from - 1; at >= from - MOST_OF_PRAISE; at -= 1) {
    const piece = prose.pieces[at];
    if (piece?.kind !== 'word' || piece.capital) return null;
    const isArticle = prose.words.isPlaced('articles', prose.pieces[at - 1]?.fold);
    const before = isArticle ? cueBefore(prose, at - 1, 'object') : null;
    if (before) return before;
  }
  return null;
};

/** What part a person has in a moment. */
export const partOf = (found: Found, mention: Mention): Part => {
  const { prose } = found;
  const { from, to } = mention;
  if (isDelivery(found, mention)) return 'object';
  if (isPossessive(found, mention)) {
    const shot = hasCue(prose, { from: to + 1, to: to + 4 }, 'shotNoun');
    return shot ? 'scorer' : 'object';
  }
  if (cueBefore(prose, from, 'goalBy')) return 'named';
  if (isOvercome(found, mention)) return 'object';
  if (cueBefore(prose, from, 'goalNoun')) return 'scorer';
  // "dans les pieds de X, qui a pris sa chance"
  const comma = isParticle(found, to) ? to + 1 : to;
  const next = prose.pieces[comma]?.text === ',' ? comma + 1 : to;
  if (next > to && prose.words.isPlaced('relatives', prose.pieces[next]?.fold)) return 'subject';
  if (cueBefore(prose, from, 'beats')) return 'object';
  // "for Schranz to open the scoring"
  // but not "climbed above Kerr to head it in".
  const lead = cueBefore(prose, from, 'object');
  const isFree = !lead || cueBefore(prose, from, 'forWhom') !== null;
  if (prose.words.traits.has('infinitive') && isFree && prose.pieces[to]?.fold === 'to') return 'subject';
  // "para que Kerr firmara", "antes de Kerr fazer"
  if (prose.words.isPlaced('relatives', prose.pieces[from - 1]?.fold)) return 'subject';
  const before = prepositionBefore(found, from);
  if (before && prose.words.isPlaced('afters', prose.pieces[before.from - 1]?.fold)) return 'subject';
  if (before) {
    const noun = { from: Math.max(0, before.from - 1), to: before.from };
    if (hasCue(prose, noun, 'delivery') && !hasCue(prose, noun, 'shotNoun', 'goalNoun')) return 'object';
    // "tir de X", "le tir d’un X".
    const isOf = (['of', 'by', 'chains'] as const).some((kind) => prose.words.isPlaced(kind, prose.pieces[before.from]?.fold)); // prettier-ignore
    const [noun2] = isOf ? cuesIn(prose, { from: Math.max(0, before.from - 2), to: before.from }, 'shotNoun', 'goalNoun') : []; // prettier-ignore
    // "after a free-kick by Kerr: 0-2", where the ball came from
    if (noun2) return isAfterwards(found, noun2) ? 'object' : 'scorer';
    // "through Kerr", but "served by Kerr".
    const agent = cueBefore(prose, from, 'agent');
    if (agent && agent.from <= before.from && !isServer(found, agent)) return 'subject';
    return 'object';
  }
  // "Décalé par Kerr, elle enroule"
  const agent = cueBefore(prose, from, 'agent');
  if (agent && isServer(found, agent)) return 'object';
  // "X und Y", "X, Y": the second of a pair after a preposition is one too; a comma parts them.
  return 'subject';
};

export const toldIn = (found: Found, moment: Pick<Moment, 'mentions' | 'subject'>): Told[] =>
  [...(moment.subject ? [moment.subject] : []), ...moment.mentions]
    .filter(({ people }) => people.some(({ roles }) => roles.has('player')))
    .map((mention) => ({ mention, part: mention === moment.subject ? ('subject' as const) : partOf(found, mention) }))
    // Who keeps goal is beaten, unless the word for scoring is theirs.
    .filter(
      ({ mention, part }) =>
        part !== 'subject' || !mention.people.every(({ keeper }) => keeper) || isAdjacent(found, mention, 1),
    );

const MOST_OF_REMARK = 6;
const MOST_TO_HELPER = 4;

/** Behind a short remark in commas: "Kerr, him again, …". */
const behindRemark = ({ pieces }: Found['prose'], from: number, to: number): number => {
  if (pieces[from]?.text !== ',') return from;
  for (let at = from + 1; at < Math.min(to, from + MOST_OF_REMARK); at += 1)
    if (pieces[at]?.text === ',') return at + 1;
  return from;
};

/** Somebody else, or a pronoun, stands between a name and what is told. */
export const isStandIn = (found: Found, { from: start, to }: Range): boolean => {
  const { prose } = found;
  const from = behindRemark(prose, start, to);
  for (const hit of cuesIn(prose, { from, to }, 'stranger')) {
    // "Musiala, der": whoever is named right before.
    if (hit.from - from <= (isParticle(found, from) ? 2 : 1)) continue;
    // "l’argentino Perotti", "the substitute, Coda": a name follows.
    const next = prose.pieces[hit.to]?.kind === 'mark' ? hit.to + 1 : hit.to;
    const named = [hit.to, next, hit.to + 1].some((at) => found.mentionAt.has(at));
    if (!named) return true;
  }
  for (let at = from; at < to; at += 1) {
    const unknown =
      !prose.words.traits.has('nounsInCapitals') &&
      isUnknownName(found, at) &&
      !cueAt(prose, at, 'shotNoun', 'chance', 'penalty', 'scores');
    // A place, not a person: "à San Siro".
    if (unknown && !cueBefore(prose, at, 'object', 'against') && !isUnknownName(found, at - 1)) return true;
  }
  return false;
};

const MOST_OF_APPOSITION = 16;

/** "Kerr, 19 years old and captain already, headed in": a remark in commas speaks of the name before it. */
const isApposition = (found: Found, { from, to }: Range): boolean => {
  const { pieces } = found.prose;
  if (pieces[from]?.text !== ',' || pieces[to - 1]?.text !== ',' || to - from <= 2) return false;
  // "Kerr’s free-kick, and at the far post, all alone, the Owl: 2-1": more than one remark.
  return to - from <= MOST_OF_APPOSITION && pieces.slice(from, to).every(({ text }) => text !== ':' && text !== ';');
};

/** "Kerr marked her return with an assist for the opener": no name behind the word says that it was theirs. */
const isHelper = ({ prose, mentions }: Found, range: Range): boolean =>
  cuesIn(prose, range, 'assist').some(
    ({ to }) => !within(mentions, { from: to, to: to + MOST_TO_HELPER }).some(({ people }) => people.length > 0),
  );

/** Nothing but a pronoun stands in. */
const isPronoun = (found: Found, range: Range): boolean => {
  const hits = cuesIn(found.prose, range, 'stranger');
  return hits.length > 0 && hits.every((hit) => hasCue(found.prose, hit, 'pronoun'));
};

/** "Nach Flanke von Gruda traf Brandel", "marcó Brandel": right behind a word that only says that it went in. */
const isBehindVerb = ({ prose }: Found, { from }: Mention): boolean =>
  !prose.words.traits.has('possessive') &&
  cueBefore(prose, from, 'scores', ...STATES) !== null &&
  cueBefore(prose, from, 'beats', 'shoots', 'chance', 'missed', 'goalNoun') === null;

/**
 * The one who, beyond doubt, is said to have scored: the last subject before the mark or the word for scoring, with
 * nobody else between who may be meant.
 */
export const sureScorer = (found: Found, moment: Moment, until: number): Told | null => {
  const listed = moment.score && !moment.score.mark ? listedScorer(found, moment.score) : null;
  if (listed) return listed.people.length === 1 ? { mention: listed, part: 'named' } : null;
  const told = toldIn(found, moment);
  const named = told.filter(({ part }) => part === 'named').at(-1);
  const last =
    named ??
    told.find(({ part, mention }) => part !== 'object' && isBehindVerb(found, mention)) ??
    told.filter(({ part, mention }) => part !== 'object' && mention.from < until).at(-1);
  if (!last || last.mention.people.length !== 1) return null;
  if (last.mention === moment.subject) return last;
  const between = { from: last.mention.to, to: Math.max(last.mention.to, until) };
  // Whoever begins the sentence, and nobody else in it, is told of to its end.
  const isOnly = last.mention.from - sentenceAt(found.prose, last.mention.from).from <= 1 && told.filter(({ mention, part }) => part !== 'object' && mention.from < until).length === 1; // prettier-ignore
  if (between.to - between.from > (isOnly ? MOST_OF_SENTENCE : MOST_BETWEEN)) return null;
  if (!named && isHelper(found, between)) return null;
  if (named || isApposition(found, between) || !isStandIn(found, between)) return last;
  // "Kerr had been on a minute when she rolled it in": nobody else is there to be meant.
  const alone =
    new Set(told.filter(({ mention }) => mention.from < until).map(({ mention }) => mention.people[0]?.id)).size === 1;
  return alone && isPronoun(found, between) ? last : null;
};

/** Whether a name stands right before a word for a shot or a goal: "Allan sblocca", "Weghorst, de espaldas, firmara". */
export const isAdjacent = ({ prose }: Found, { to }: Range, most = 2): boolean =>
  prose.pieces[to]?.kind === 'word' &&
  hasCue(
    prose,
    { from: to, to: to + most },
    'scores',
    'shoots',
    'opens',
    'leads',
    'equalises',
    'doubles',
    'reduces',
    'turns',
  );

/** Where the scoring is done: the last word for it before the mark, else the mark. */
export const scoringAt = (found: Found, moment: Moment): number => {
  const end = moment.mark?.from ?? moment.score?.from ?? moment.to;
  const cues = cuesIn(
    found.prose,
    { from: moment.from, to: Math.max(end, moment.from) },
    'scores',
    ...STATES,
    'ownGoal',
    'lastWord',
  );
  const named = (at: number): boolean => moment.mentions.some(({ people, from }) => people.length > 0 && from < at);
  return cues.filter(({ from }) => named(from)).at(-1)?.from ?? end;
};
