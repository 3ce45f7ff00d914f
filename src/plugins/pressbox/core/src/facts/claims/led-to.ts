/** Who had a part in a goal and did not score it: whoever sent the ball in, whoever was beaten on the way. */
import { hasCue, type Range } from '../text/prose';
import type { Mention } from '../people/mentions';
import { within, type Found } from './found';
import { STATES } from './moments';

/** "after a free-kick", "na een vrije trap": a set piece that led to what is told. */
export const isAfterwards = ({ prose }: Found, { from, to }: Range): boolean =>
  hasCue(prose, { from, to }, 'openPlay') &&
  [from - 1, from - 2].some((at) => prose.words.isPlaced('afters', prose.pieces[at]?.fold));

const MOST_TO_OVERCOME = 4;

/** "Kerr beat Vell and fired home": between a verb and an "and" that goes on with the verb of whoever stands first. */
export const isOvercome = ({ prose, mentions }: Found, { from, to }: Mention): boolean => {
  const verb = prose.pieces[to + 1];
  if (!prose.words.isPlaced('joins', prose.pieces[to]?.fold) || verb?.kind !== 'word' || verb.capital) return false;
  if (!hasCue(prose, { from: to + 1, to: to + 3 }, 'scores', 'shoots', ...STATES)) return false;
  const first = within(mentions, { from: Math.max(0, from - MOST_TO_OVERCOME - 3), to: from }).at(-1);
  if (!first || first.people.length === 0) return false;
  const gap = prose.pieces.slice(first.to, from);
  return gap.length > 0 && gap.length <= MOST_TO_OVERCOME && gap.every(({ kind, capital, fold }) => kind === 'word' && !capital && !prose.words.isPlaced('joins', fold)); // prettier-ignore
};
