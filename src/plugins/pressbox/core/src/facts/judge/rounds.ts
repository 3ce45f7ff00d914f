/** The round of a competition: a matchday, a group, a round of a cup. */
import type { RoundType } from '../../round';
import { cueBefore, cuesIn, hasCue, sentenceAt, type CueHit, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { CUP_ROUNDS, type Cue } from '../words/types';
import { clauseOf, isForeign, localClause } from '../claims/foreign';
import { within } from '../claims/found';
import { isHead } from '../claims/score-kinds';
import { say, type Context } from './context';
import { judgeNextRound } from './next-round';

/** The title, the standfirst, the first of the body. */
const LAST_OF_LEAD = 3;

const EARLIER: readonly RoundType[] = [
  'round_of_64',
  'round_of_32',
  'round_of_16',
  'quarter_final',
  'semi_final',
  'final',
];

/** The number or letter beside a word: "27ª giornata", "Group B", "giornata 27". */
const numberBeside = ({ found: { prose } }: Context, { from, to }: Range): { range: Range; number: number } | null => {
  const { pieces, words } = prose;
  for (let at = from - 1; at >= from - 3; at -= 1) {
    const piece = pieces[at];
    if (piece?.kind === 'number' && piece.text.length <= 2)
      return { range: { from: at, to }, number: Number(piece.text) };
    if (piece?.kind === 'word' && !words.isPlaced('ordinalMarks', piece.fold)) break;
  }
  const ordinal =
    words.ordinals.at(pieces, from - 1).at(-1) ?? words.ordinals.at(pieces, from - 2).find((hit) => hit.to === from);
  if (ordinal && ordinal.to === from) return { range: { from: ordinal.from, to }, number: ordinal.value };
  const next = pieces[to];
  return next?.kind === 'number' && next.text.length <= 2 && pieces[to + 1]?.kind !== 'number'
    ? { range: { from, to: to + 1 }, number: Number(next.text) }
    : null;
};

export const judgeRounds = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const { round } = match;
  const whole = { from: 0, to: prose.pieces.length };
  const findings: FactFinding[] = [];
  for (const hit of cuesIn(prose, whole, 'matchday')) {
    const beside = numberBeside(context, hit);
    const sentence = sentenceAt(prose, hit.from);
    if (!beside || round.number === null || (round.type !== 'matchday' && round.type !== 'group')) continue;
    const fits = beside.number === round.number;
    if (fits) findings.push(say(context, 'round', beside.range, 'right', 'round', round.number));
    else if (
      (!isForeign(found, sentence) &&
        !hasCue(prose, { from: hit.from - 4, to: hit.from }, 'against', 'minuteLead') === isHead(prose, sentence)) ||
      isOnly(context, beside.number)
    ) {
      const sure = !isForeign(found, isOnly(context, beside.number) ? localClause(prose, hit) : sentence) && round.type === 'matchday'; // prettier-ignore
      findings.push(say(context, 'round', beside.range, sure ? 'contradicted' : 'unknown', 'round', round.number));
    }
  }
  for (const hit of cuesIn(prose, whole, 'group')) {
    const letter = prose.pieces[hit.to];
    if (letter?.kind !== 'word' || !/^[A-L]\d?$/.test(letter.text) || round.group === null) continue;
    // "Gruppe A2"
    const digit = prose.pieces[hit.to + 1];
    const isNumbered = digit?.kind === 'number' && !digit.spaced;
    const name = isNumbered ? `${letter.text}${digit.text}` : letter.text;
    const range = { from: hit.from, to: hit.to + (isNumbered ? 2 : 1) };
    const sentence = sentenceAt(prose, hit.from);
    const fits = name === round.group;
    findings.push(
      say(
        context,
        'round',
        range,
        fits ? 'right' : isForeign(found, sentence) ? 'unknown' : 'contradicted',
        'round',
        round.group,
      ),
    );
  }
  return [...findings, ...groupMatches(context), ...knockOuts(context), ...judgeNextRound(context)];
};

/** "A group match": right of one, and wrong in the head of any other. */
const groupMatches = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const { type } = match.round;
  if (type === null) return [];
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, 'groupMatch').flatMap((hit) => {
    if (type === 'group') return [say(context, 'round', hit, 'right', 'round', type)];
    const isOwn = type !== 'matchday' && isHead(prose, sentenceAt(prose, hit.from)) && !isForeign(found, localClause(prose, hit)); // prettier-ignore
    return isOwn && prose.words.isPlaced('these', prose.pieces[hit.from - 1]?.fold)
      ? [say(context, 'round', hit, 'contradicted', 'round', type)]
      : [];
  });
};

/** The only matchday that a text speaks of is its own. */
const isOnly = (context: Context, number: number): boolean => {
  const { prose } = context.found;
  const all = cuesIn(prose, { from: 0, to: prose.pieces.length }, 'matchday').flatMap(
    (hit) => numberBeside(context, hit)?.number ?? [],
  );
  return all.every((each) => each === number);
};

/** In the head or the first paragraph of the body, and neither where the winner goes nor of another match. */
const isFirst = ({ found }: Context, hit: Range): boolean => {
  const { prose } = found;
  const sentence = sentenceAt(prose, hit.from);
  return (
    sentence.paragraph <= LAST_OF_LEAD &&
    !isForeign(found, localClause(prose, hit)) &&
    !hasCue(prose, sentence, 'through', 'out', 'overcome', 'elsewhere', 'history', 'almost')
  );
};

/** "Nel finale", "en el tramo final", "de finale fase": a word that is also said of how a match ends means the round where its article says so. */
const isRoundWord = ({ found: { prose } }: Context, hit: CueHit): boolean =>
  hit.value !== 'final' ||
  hit.to - hit.from > 1 ||
  prose.words.traits.has('nounsInCapitals') ||
  cueBefore(prose, hit.to, 'through') !== null;

/** A knock-out round, where the sentence has the score of the match beside it: others are of rounds past and to come. */
const knockOuts = (context: Context): FactFinding[] => {
  const { found, match, scores } = context;
  const { prose } = found;
  const type = match.round.type;
  if (type === null || type === 'matchday') return [];
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, ...CUP_ROUNDS).flatMap((hit) => {
    const sentence = sentenceAt(prose, hit.from);
    const behind = hasCue(prose, { from: hit.to, to: hit.to + 2 }, 'overcome');
    if (hit.value === type) {
      const later = hasCue(prose, { from: hit.from - 4, to: hit.from }, 'history');
      return later ? [] : [say(context, 'round', hit, 'right', 'round', type)];
    }
    const next = EARLIER[EARLIER.indexOf(type) + 1];
    const isNext = hit.value === next || (next === undefined && hit.value === 'third_place');
    if (type === 'group' && !prose.words.isPlaced('these', prose.pieces[hit.from - 1]?.fold)) return [];
    const own =
      within(scores, sentence).some(
        ({ kind, from }) => (kind === 'final' || kind === 'shoot-out') && Math.abs(from - hit.to) <= 14,
      ) || hasCue(prose, sentence, 'win', 'lose');
    // "Dieses Halbfinale": the match itself.
    const isThis =
      prose.words.isPlaced('these', prose.pieces[hit.from - 1]?.fold) && !isForeign(found, localClause(prose, hit));
    if (isThis) return [say(context, 'round', hit, 'contradicted', 'round', type)];
    // Its own round is named nowhere, and this one where a report begins.
    const isOdd =
      !isNext &&
      isRoundWord(context, hit) &&
      !hasCue(prose, { from: 0, to: prose.pieces.length }, type as Cue) &&
      isFirst(context, hit);
    if (isOdd) return [say(context, 'round', hit, 'contradicted', 'round', type)];
    const told = own && isHead(prose, sentence) && !isForeign(found, clauseOf(prose, hit));
    return behind || (told && !isNext) ? [say(context, 'round', hit, 'contradicted', 'round', type)] : [];
  });
};
