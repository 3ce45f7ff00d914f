/** Where the winner goes from here: "in the semi-final they meet Corvena" is the round behind this one. */
import type { RoundType } from '../../round';
import { cueAt, cuesIn, hasCue, sentenceAt, type CueHit } from '../text/prose';
import type { FactFinding } from '../finding';
import { CUP_ROUNDS } from '../words/types';
import { isForeign, localClause } from '../claims/foreign';
import { within } from '../claims/found';
import { isHead } from '../claims/score-kinds';
import { say, type Context } from './context';
import { winnerOf } from './game';

const ROUNDS: readonly RoundType[] = ['round_of_64', 'round_of_32', 'round_of_16', 'quarter_final', 'semi_final', 'final']; // prettier-ignore
const DOUBTS = ['history', 'firstLeg', 'almost', 'spared', 'overcome', 'had', 'out', 'lose'] as const;

const isLast = ({ found: { prose } }: Context, paragraph: number): boolean =>
  paragraph === (prose.sentences.at(-1)?.paragraph ?? 0);

const MOST_TO_ROUND = 4;

/** "In finale il Borvik", not "nel finale": the word is also said of how a match ends, and "final minutes" are no round. */
const isRound = ({ found: { prose, mentionAt } }: Context, hit: CueHit): boolean => {
  if (hit.value !== 'final') return true;
  const next = prose.pieces[hit.to];
  const isNoun =
    next?.kind !== 'word' ||
    mentionAt.has(hit.to) ||
    mentionAt.has(hit.to + 1) ||
    cueAt(prose, hit.to, 'meets') !== null;
  // "file en finale", "reach the final"
  const goes = hasCue(prose, { from: Math.max(0, hit.from - MOST_TO_ROUND), to: hit.to }, 'through');
  return isHead(prose, sentenceAt(prose, hit.from)) ? goes : isNoun && goes;
};

/** A round that is neither this one nor the next, told where a winner goes there or whom they meet in it. */
export const judgeNextRound = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose, mentions } = found;
  const { type, leg } = match.round;
  const place = type === null ? -1 : ROUNDS.indexOf(type);
  const next = place < 0 ? undefined : ROUNDS[place + 1];
  const winner = winnerOf(match);
  if (next === undefined || leg !== null) return [];
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, ...CUP_ROUNDS).flatMap((hit) => {
    if (hit.value === type || hit.value === next || hit.value === 'third_place' || !isRound(context, hit)) return [];
    const sentence = sentenceAt(prose, hit.from);
    const clause = localClause(prose, hit);
    const meets = hasCue(prose, clause, 'meets');
    const goes = isHead(prose, sentence) && hasCue(prose, clause, 'through');
    if ((!meets && !goes) || hasCue(prose, clause, ...DOUBTS) || within(found.years, sentence).length > 0) return [];
    // Of the loser nothing is to come; a round before this one is told of the way here.
    const teams = within(mentions, sentence).flatMap(({ team }) => team ?? []);
    const isBefore = ROUNDS.findIndex((round) => round === hit.value) < place;
    if (teams.length > 0 && !teams.some((team) => team === winner)) return [];
    if (isBefore && !goes && !isLast(context, sentence.paragraph)) return [];
    if (goes && !meets && isForeign(found, clause)) return [];
    return [say(context, 'round', hit, 'contradicted', 'round', next)];
  });
};
