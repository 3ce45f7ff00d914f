/** What is said of another match that the text is linked to: the first leg, the meeting of last season. */
import type { MatchFacts } from '../../match';
import { cueBefore, hasCue } from '../text/prose';
import { readClaims } from '../claims';
import { goesOnWithLeg } from '../claims/foreign';
import { within } from '../claims/found';
import type { Moment } from '../claims/moments';
import type { FactFinding } from '../finding';
import type { Words } from '../words';
import { finalOf, goalsOf, sameEitherWay, sameScore } from './game';
import { judgeGoals } from './goals';

/** Goals told in sentences that are not of the text's own match, and that name the other by its score or as a first leg. */
export const judgeElsewhere = (
  text: string,
  match: MatchFacts,
  other: MatchFacts,
  own: readonly Moment[],
  words: Words,
): FactFinding[] => {
  const foreign = own.filter((moment) => moment.foreign);
  const final = finalOf(other);
  if (foreign.length === 0 || !final) return [];
  const { found, moments } = readClaims(text, other, words, [match]);
  const goals = goalsOf(other);
  // "To make it 3-1", of a score that this match had: it is this one that is told.
  const stood = goalsOf(match).map(({ after }) => after);
  const meant = moments.filter((moment) => {
    if (!foreign.some(({ sentence }) => sentence.from === moment.sentence.from)) return false;
    const told = within(found.scores, moment.sentence).some(({ score, from }) => sameEitherWay(score, final) && !(cueBefore(found.prose, from, 'makesIt') && stood.some((own) => sameScore(own, score)))); // prettier-ignore
    return told || hasCue(found.prose, moment.sentence, 'firstLeg') || goesOnWithLeg(found, moment.sentence);
  });
  // Their sentences are of this other match, so that nothing in them is foreign to it.
  const stories = meant.map((moment) => ({ ...moment, foreign: false }));
  return judgeGoals(found, stories, goals).findings.filter(({ verdict }) => verdict !== 'unknown');
};
