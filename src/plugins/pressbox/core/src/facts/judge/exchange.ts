/** Two who change places in plain words: which of the two came on the words themselves say. */
import { cueBefore, type CueHit } from '../text/prose';
import type { Mention } from '../people/mentions';
import type { Change } from './change-facts';
import type { Context } from './context';

const COMES = ['comesOn', 'bringsOn'] as const;
const GOES = ['goesOff', 'takesOff'] as const;

/** "Fuori Menzo, dentro Falck", "off came Menzo, on went Falck": a name behind each of the two words. */
export const exchangeOf = (
  { found: { prose } }: Context,
  players: readonly Mention[],
  hit: CueHit,
): { on: Mention; off: Mention } | null => {
  const isOn = COMES.some((cue) => cue === hit.value);
  if (!isOn && !GOES.some((cue) => cue === hit.value)) return null;
  const at = players.findIndex(({ from }) => from >= hit.to);
  const [one, other] = [players[at], players[at + 1]];
  if (!one || !other || one.from !== hit.to) return null;
  const gap = prose.pieces.slice(one.to, other.from);
  const opposite = cueBefore(prose, other.from, ...(isOn ? GOES : COMES));
  if (!opposite || opposite.from < one.to || gap.length > 4 || gap.some(({ text }) => /^[.;:(]$/.test(text)))
    return null;
  return isOn ? { on: one, off: other } : { on: other, off: one };
};

/** Who came stands right before "replaced" or right behind "on came", and who went right behind. */
export const isDirected = (hit: CueHit, { on, off }: Change): boolean => {
  const [come, gone] = [on[0], off[0]];
  if (on.length !== 1 || off.length !== 1 || !come || !gone) return false;
  if (hit.gapped && come.from > hit.from && come.to < hit.to) return gone.from === hit.to;
  if (hit.value === 'replaces') return come.to <= hit.from && hit.from - come.to <= 1 && gone.from === hit.to;
  return hit.value === 'comesOn' && come.from === hit.to && gone.from - come.to <= 2;
};
