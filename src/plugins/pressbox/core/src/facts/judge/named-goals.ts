/** "gol de X", with or without a minute: X must have scored. */
import { cueBefore, hasCue, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { clauseOf, isForeign } from '../claims/foreign';
import { isDelivery } from '../claims/scorer';
import type { Mention } from '../people/mentions';
import { isJoin, isPlayer, onlyPerson, say, type Context } from './context';
import { isComplete } from './game';

/** Between the word and the name: "gol de la capitana, Olga Carmona". */
const behindGoal = ({ found: { prose } }: Context, { from }: Mention): Range | null => {
  for (let at = from; at >= Math.max(0, from - 3); at -= 1) {
    const hit = cueBefore(prose, at, 'goalBy');
    const between = hit ? prose.pieces.slice(hit.to, from) : [];
    if (hit && between.every(({ kind, text, capital }) => (kind === 'word' && !capital) || text === ',') && !hasCue(prose, { from: hit.from, to: from }, 'delivery', 'down', 'up')) return hit; // prettier-ignore
  }
  return null;
};

const MOST_IN_RUN = 6;

/** "Goals by Kerr, Vell and Holt": all of them scored. */
const inRun = (context: Context, index: number): Range | null => {
  const { found } = context;
  const all = found.mentions;
  const mention = all[index];
  let at = index;
  for (let count = 0; count < MOST_IN_RUN; count += 1) {
    const [one, other] = [all[at - 1], all[at]];
    const gap = one && other ? found.prose.pieces.slice(one.to, other.from) : [];
    if (!one || !other || !isPlayer(one) || gap.length === 0 || gap.length > 2 || !gap.every(({ fold }) => isJoin(found, fold))) return null; // prettier-ignore
    const hit = behindGoal(context, one);
    // Of one goal only one name is the scorer's.
    if (hit) return found.prose.words.isPlaced('manyGoals', found.prose.pieces[hit.from]?.fold) && !found.prose.pieces.slice(one.to, mention?.from).some(({ text }) => text === '(') ? hit : null; // prettier-ignore
    at -= 1;
  }
  return null;
};

export const judgeNamedGoals = (context: Context): FactFinding[] => {
  const { found, goals, match } = context;
  if (!isComplete(match, goals) || goals.length === 0 || goals.some(({ event }) => event.player === null)) return [];
  const { prose } = found;
  return found.mentions.flatMap((mention, index) => {
    const person = isPlayer(mention) ? onlyPerson(mention) : null;
    const hit = person && !isDelivery(found, mention) ? (behindGoal(context, mention) ?? inRun(context, index)) : null;
    if (!person || !hit) return [];
    const range = { from: hit.from, to: mention.to };
    if (
      isForeign(found, clauseOf(prose, range)) ||
      hasCue(prose, { from: hit.from - 3, to: mention.to + 4 }, 'chance', 'almost', 'missed')
    )
      return [];
    const scored = goals.some(({ event }) => event.player?.id === person.id);
    return [
      say(context, 'scorer', range, scored ? 'right' : 'contradicted', scored ? 'scored' : 'no-goal', person.name, {
        player: person.name,
      }),
    ];
  });
};
