/**
 * A list that prints both sides prints something for the one that has nothing: a dash, or "none". It says whose the
 * others are.
 *
 *     Yellow cards: Kim 90' — -        Red: - — Bos 80'        Espulsi: nessuno; Verdi        Goals: - / Kim 12
 *     names switch nothing             nothing switch names
 */
import { isDash } from '../text/chars';
import { separatorAt } from '../marks/list';
import type { Range, Source } from '../marks/source';
import type { TeamIndex } from '../result/types';

export interface SidedBody {
  body: Range;
  /** The side of everybody in it; null where the list does not say that the other has nobody. */
  side: TeamIndex | null;
}

/** The token behind a dash or a word for nobody, or null. */
const nothingAt = ({ tokens, words }: Source, at: number, to: number): number | null => {
  const token = tokens[at];
  if (!token || at >= to) return null;
  if (token.kind === 'mark' && isDash(token.text)) return at + 1;
  return token.capital && at > 0 && tokens[at - 1]?.kind === 'word'
    ? null
    : (words.nobody.match(tokens, at, to)?.next ?? null);
};

/** The token behind what stands between two sides: a dash, a semicolon, one slash or two. */
const switchAt = (source: Source, at: number, to: number): number | null => {
  const separator = separatorAt(source, at, to);
  if (separator === 'slash') return source.tokens[at + 1]?.text === '/' ? at + 2 : at + 1;
  return separator === 'dash' || separator === 'semicolon' ? at + 1 : null;
};

const MAX_NOTHING = 4;

/** What a list says of whom, without the side that has nothing. */
export const sidedBody = (source: Source, { from, to }: Range): SidedBody => {
  const { tokens } = source;
  let start = from;
  let end = to;
  while (start < end && tokens[start]?.kind === 'break') start += 1;
  while (end > start && (tokens[end - 1]?.kind === 'break' || tokens[end - 1]?.text === '.')) end -= 1;
  const lead = nothingAt(source, start, end);
  const others = lead === null ? null : switchAt(source, lead, end);
  if (others !== null && others < end) return { body: { from: others, to }, side: 1 };
  for (let at = Math.max(start + 1, end - MAX_NOTHING); at < end - 1; at += 1) {
    const behind = switchAt(source, at, end);
    if (behind !== null && behind < end && nothingAt(source, behind, end) === end)
      return { body: { from, to: at }, side: 0 };
  }
  return { body: { from, to }, side: null };
};
