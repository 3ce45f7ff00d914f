/** "Rovers and Town share the spoils", of a match that one of them won: told where a report begins. */
import { cuesIn, hasCue, sentenceAt } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign, localClause, namesBoth } from '../claims/foreign';
import { isHead } from '../claims/score-kinds';
import { say, type Context } from './context';
import { finalOf, winnerOf } from './game';

/** It was so for a while, or might have been. */
const DOUBTS = ['almost', 'had', 'halfTime', 'afterBreak', 'firstHalf', 'secondHalf', 'spared', 'minuteNoun', 'minutesLeft', 'lateOn', 'aggregate', 'tie'] as const; // prettier-ignore

export const judgeDrawn = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const [score, winner] = [finalOf(match), winnerOf(match)];
  if (!score || winner === null) return [];
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, 'drawn').flatMap((hit) => {
    const sentence = sentenceAt(prose, hit.from);
    if (!isHead(prose, sentence) || isForeign(found, sentence) || !namesBoth(found, sentence)) return [];
    if (hasCue(prose, localClause(prose, hit), ...DOUBTS)) return [];
    if (score.home === score.away) return [say(context, 'result', hit, 'right', 'drawn', null)];
    // "Rovers, held by Town for an hour, win": the end of it is told too.
    const isTold = cuesIn(prose, sentence, 'win', 'lose', 'through', 'out', 'winOf', 'lossOf', 'lastWord').some(
      ({ from, to }) => to <= hit.from || from >= hit.to,
    );
    if (isTold || winner === 'draw') return [];
    return [say(context, 'result', hit, 'contradicted', 'result', match[winner].name)];
  });
};
