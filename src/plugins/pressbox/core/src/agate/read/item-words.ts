/** Pieces of a list that are words about its players: "But de", "Entraron", "por", arrows. */
import type { ItemReader } from './items';
import { nameEnd } from './name';
import type { Source } from './source';

const isName = (source: Source, at: number, to: number): boolean =>
  nameEnd(source, at, to) > at && source.tokens[at]?.capital === true;

/** "Rovers : But de Kerr (12e)": a word, and nobody's name. */
export const readGoalWord: ItemReader = ({ source, range, kind, at }) => {
  const { tokens, words } = source;
  const word = kind === 'goals' ? words.headings.match(tokens, at, range.to) : null;
  if (word?.value.role !== 'goals') return null;
  const link = tokens[word.next]?.capital ? null : tokens[word.next];
  const next = link && /^(de|d|di|von|van|by|por)$/.test(link.fold) ? word.next + 1 : word.next;
  return next > word.next && isName(source, next, range.to) ? { item: null, next } : null;
};

/** "Cambios: Entraron Lalo por Gil": a word, and nobody's name. */
export const readCameOn: ItemReader = ({ source, range, kind, at }) => {
  const { tokens, words } = source;
  const verb = kind === 'changes' ? words.headings.match(tokens, at, range.to) : null;
  return verb?.value.role === 'came-on' && isName(source, verb.next, range.to) ? { item: null, next: verb.next } : null;
};

/** Beside a player: whether they come on. */
const ARROWS: ReadonlyMap<string, boolean> = new Map([
  ['⬆', true],
  ['🔼', true],
  ['↑', true],
  ['▲', true],
  ['⬇', false],
  ['🔽', false],
  ['↓', false],
  ['▼', false],
]);

/** "IN por OUT", "IN → OUT", "⬆ IN ⬇ OUT". */
export const readSwap: ItemReader = ({ source, range, kind, at }) => {
  if (kind !== 'changes') return null;
  const { tokens, words } = source;
  // "46. Kolb/Bos", "Kolb → Bos"
  const mark = tokens[at];
  const arrow = ARROWS.get(mark?.text ?? '');
  if (arrow !== undefined) return { item: { type: 'arrow', on: arrow, at }, next: at + 1 };
  if (
    mark?.kind === 'mark' &&
    (/^[→↔⇄>]$/.test(mark.text) || (mark.text === '/' && !mark.spaced && !tokens[at + 1]?.spaced))
  )
    return { item: { type: 'swap', at }, next: at + 1 };
  const link = words.swaps.match(tokens, at, range.to) ?? words.forTeam.match(tokens, at, range.to);
  return link && !isName(source, at, range.to) ? { item: { type: 'swap', at }, next: link.next } : null;
};
