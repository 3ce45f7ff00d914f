/** "gol de X", with or without a minute: X must have scored. */
import { cueBefore, hasCue, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { clauseOf, isForeign } from '../claims/foreign';
import { isDelivery } from '../claims/scorer';
import type { Mention } from '../people/mentions';
import { isPlayer, onlyPerson, say, type Context } from './context';
import { isComplete } from './game';

/** Between the word and the name: "gol de la capitana, Olga Carmona". */
const behindGoal = ({ found: { prose } }: Context, { from }: Mention): Range | null => {
  for (let at = from; at >= Math.max(0, from - 3); at -= 1) {
    const hit = cueBefore(prose, at, 'goalBy');
    const between = hit ? prose.pieces.slice(hit.to, from) : [];
    if (hit && between.every(({ kind, text, capital }) => (kind === 'word' && !capital) || text === ',') && !hasCue(prose, { from: hit.to, to: from }, 'delivery')) return hit; // prettier-ignore
  }
  return null;
};

export const judgeNamedGoals = (context: Context): FactFinding[] => {
  const { found, goals, match } = context;
  if (!isComplete(match, goals) || goals.length === 0 || goals.some(({ event }) => event.player === null)) return [];
  const { prose } = found;
  return found.mentions.filter(isPlayer).flatMap((mention) => {
    const person = onlyPerson(mention);
    const hit = person && !isDelivery(found, mention) ? behindGoal(context, mention) : null;
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
