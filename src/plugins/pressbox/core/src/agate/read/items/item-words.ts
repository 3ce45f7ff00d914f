/** Pieces of a list that are words about its players: "But de", "Entraron", "por", arrows. */
import { isNameWord, nameEnd } from '../marks/name';
import { closes, opens, printed, type Source } from '../marks/source';
import { isDash } from '../text/chars';
import type { ItemReader } from './types';

const isName = (source: Source, at: number, to: number): boolean =>
  nameEnd(source, at, to) > at && source.tokens[at]?.capital === true;

/** "Rovers : But de Kerr (12e)": a word, and nobody's name. */
export const readGoalWord: ItemReader = ({ source, range, kind, at }) => {
  const { tokens, words } = source;
  const word = kind === 'goals' ? words.headings.match(tokens, at, range.to) : null;
  if (word?.value.role !== 'goals') return null;
  const link = tokens[word.next]?.capital ? null : tokens[word.next];
  const next = link && /^(de|d|di|von|van|by|por)$/.test(link.fold) ? word.next + 1 : word.next;
  return next > at + 1 && isName(source, next, range.to) ? { item: null, next } : null;
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

/** "saiu Kolb, entrou Bos", "Kolb off, Bos on": words that stand for arrows. */
export const readMove: ItemReader = ({ source, range, kind, at }) => {
  const { tokens, words } = source;
  if (kind !== 'changes') return null;
  const on = words.cameIn.match(tokens, at, range.to);
  const move = on ?? words.wentOff.match(tokens, at, range.to);
  if (!move) return null;
  const before = tokens[at - 1];
  const starts =
    at === range.from || (before?.kind === 'mark' && /^[,;:.(]$/.test(before.text)) || before?.kind === 'break';
  const leads = (starts || !tokens[at]?.capital) && isName(source, move.next, range.to);
  const next = tokens[move.next];
  const closes =
    before?.capital === true &&
    !tokens[at]?.capital &&
    (!next || /^[,;.)(]$/.test(next.text) || next.kind === 'number');
  return leads || closes ? { item: { type: 'arrow', on: on !== null, at }, next: move.next } : null;
};

/** "BOS PER KOLB": a small word between names in capitals. */
const isShouted = ({ tokens }: Source, at: number, next: number): boolean => {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[next]];
  const capitals = (text: string | undefined) => text !== undefined && text.length > 1 && text === text.toUpperCase();
  return next === at + 1 && [before, word, after].every((token) => token?.kind === 'word' && capitals(token.text));
};

/** Where a name in capitals ends before the word for a change: "BOS" in "BOS PER KOLB". */
export const beforeSwap = (source: Source, from: number, to: number): number => {
  for (let at = from + 1; at < to; at += 1) {
    const link = source.words.forTeam.match(source.tokens, at, to);
    if (link && isShouted(source, at, link.next)) return at;
  }
  return to;
};

/** "+IN -OUT": signs that stand for arrows. */
export const readSign: ItemReader = ({ source, kind, at }) => {
  const [sign, name] = [source.tokens[at], source.tokens[at + 1]];
  const isSign = kind === 'changes' && sign?.kind === 'mark' && (sign.text === '+' || isDash(sign.text));
  if (!isSign || !(sign.spaced || opens(source.tokens[at - 1])) || name?.spaced || !isNameWord(name)) return null;
  return { item: { type: 'arrow', on: sign.text === '+', at }, next: at + 1 };
};

/** "IN por OUT", "IN → OUT", "⬆ IN ⬇ OUT". */
export const readSwap: ItemReader = ({ source, range, kind, isTeam, at }) => {
  if (kind !== 'changes') return null;
  const { tokens, words } = source;
  // "46. Kolb/Bos", "Kolb → Bos"
  const mark = tokens[at];
  const arrow = ARROWS.get(mark?.text ?? '');
  if (arrow !== undefined) return { item: { type: 'arrow', on: arrow, at }, next: at + 1 };
  if (
    mark?.kind === 'mark' &&
    (/^[→↔⇄>»➔➡⟶]$/.test(mark.text) || (mark.text === '/' && !mark.spaced && !tokens[at + 1]?.spaced))
  )
    return { item: { type: 'swap', at }, next: at + 1 };
  const out = words.replacedBy.match(tokens, at, range.to);
  if (out && !tokens[at]?.capital) return { item: { type: 'swap', outFirst: true, at }, next: out.next };
  const link = words.swaps.match(tokens, at, range.to) ?? words.forTeam.match(tokens, at, range.to);
  if (!link || (isName(source, at, range.to) && !isShouted(source, at, link.next))) return null;
  // "Kolb par Bos (65e) à Alfa"
  const next = tokens[link.next]?.kind === 'break' ? link.next + 1 : link.next;
  const to = nameEnd(source, next, range.to);
  const team = { from: next, to };
  const ends = to >= range.to || /^[;.,]$/.test(tokens[to]?.text ?? '') || tokens[to]?.kind === 'break';
  const behind = closes(tokens[at - 1]) || tokens[at - 1]?.kind === 'number';
  if (behind && ends && to > next && isTeam(printed(source, team), true))
    return { item: { type: 'team', range: team, leads: false, at }, next: to };
  return { item: { type: 'swap', at }, next };
};
