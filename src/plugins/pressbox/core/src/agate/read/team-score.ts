/**
 * A team's name, and a team with its goals: half of a score line, or a line of its own.
 *
 *     Stade rennais      Calasparra 1      West Brom (0) 2      Alcalá, 0      Harrow 3 (Adams 12, 51, Bell 88)
 */
import { isDash } from './chars';
import { isNameWord, isParticle } from './name';
import type { Range, Source } from './source';

/** A team's name: a few words, most with a capital ("Stade rennais", "1. FC Köln", "Lorca B"). */
export const isTeamName = ({ tokens }: Source, { from, to }: Range): boolean => {
  let capitals = 0;
  let small = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (isNameWord(token)) capitals += 1;
    else if (token.kind === 'word') small += isParticle(token) ? 0 : 1;
    else if (token.kind === 'number') {
      if (token.text.length > 4) return false;
    } else if (!/^[.&'’/-]$/.test(token.text)) return false;
  }
  return capitals > 0 && capitals <= 6 && small <= 1 && to - from <= 9;
};

export interface TeamScore {
  name: Range;
  goals: number;
  halfTime: number | null;
  /** In brackets behind it. */
  scorers: Range | null;
  next: number;
}

/** "(Adams 12, 51pen)": a bracket with a name and a minute in it. */
const scorersAt = ({ tokens, closers, words }: Source, open: number, to: number): Range | null => {
  const close = closers[open] ?? -1;
  if (tokens[open]?.text !== '(' || close === -1 || close >= to || !isNameWord(tokens[open + 1])) return null;
  // "(HT 1-0)"
  if (words.halfTime.match(tokens, open + 1, close)) return null;
  const inside = tokens.slice(open + 1, close);
  return inside.some(({ kind }) => kind === 'number') ? { from: open + 1, to: close } : null;
};

/**
 * `TEAM n`, `TEAM (n) n`, `TEAM, n`, `TEAM - n`: one half of a score line, or a line of its own. With a colon between
 * the two it is only one beside another.
 */
export const readTeamScore = (source: Source, from: number, to: number, colon = false): TeamScore | null => {
  const { tokens } = source;
  let at = from;
  while (at < to && (tokens[at]?.kind === 'word' || /^[.&]$/.test(tokens[at]?.text ?? ''))) at += 1;
  const name = { from, to: at };
  if (!isTeamName(source, name)) return null;
  let halfTime: number | null = null;
  if (tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')') {
    halfTime = Number(tokens[at + 1]?.text);
    at += 3;
  } else if (tokens[at]?.text === ',' || (colon && tokens[at]?.text === ':') || isDash(tokens[at]?.text ?? '')) at += 1;
  const goals = tokens[at];
  if (at >= to || goals?.kind !== 'number' || Number(goals.text) > 19 || (halfTime ?? 0) > 19) return null;
  const scorers = scorersAt(source, at + 1, to);
  return { name, goals: Number(goals.text), halfTime, scorers, next: scorers ? scorers.to + 1 : at + 1 };
};
