/** What stands with the label of a sheet: its formation, its stop, a remark. */
import { readFormation } from '../marks/formation-mark';
import { nameEnd } from '../marks/name';
import { closes, type Range, type Source } from '../marks/source';

/** More tokens are no remark behind a label. */
export const MAX_REMARK = 8;
const MAX_COACHED = 22;

/** "(coach: Jan Ury):", "(4-3-3, entr. Jan Ury) :": the coach in the bracket behind a label, and the token behind it. */
export const coachInLabel = (source: Source, open: number): { coach: Range; next: number } | null => {
  const { tokens, words, closers } = source;
  const close = tokens[open]?.text === '(' ? (closers[open] ?? -1) : -1;
  const shape = close === -1 ? null : formationAt(source, close + 1, close + 15);
  if (close === -1 || close - open > MAX_COACHED || tokens[shape?.next ?? close + 1]?.text !== ':') return null;
  for (let at = open + 1; at < close; at += 1) {
    if (at > open + 1 && !/^[,;]$/.test(tokens[at - 1]?.text ?? '')) continue;
    const heading = words.headings.match(tokens, at, close);
    if (heading?.value.role !== 'coach') continue;
    let from = heading.next;
    while (from < close && /^[.:]$/.test(tokens[from]?.text ?? '')) from += 1;
    const to = nameEnd(source, from, close);
    if (to > from) return { coach: { from, to }, next: close + 1 };
  }
  return null;
};

/** The bracket with a formation, or a bare formation, at a token. */
export const formationAt = (source: Source, at: number, end: number) => {
  const open = source.tokens[at]?.text === '(' || source.tokens[at]?.text === '[';
  const mark = readFormation(source, open ? at + 1 : at, end);
  if (!mark) return null;
  if (!open) return mark;
  // "(4-3-3, right to left)"
  for (let close = mark.next; close < mark.next + MAX_REMARK; close += 1) {
    const token = source.tokens[close];
    if (closes(token)) return { formation: mark.formation, next: close + 1 };
    if (!token || token.kind === 'number' || token.kind === 'break' || token.capital) break;
  }
  return null;
};

/** "ROVERS.—Kerr; …": the stop behind a label, but not that of "Alnwick F.C.". */
export const withoutStop = ({ tokens }: Source, { from, to }: Range): Range => {
  const isStop = to - from > 1 && tokens[to - 1]?.text === '.' && (tokens[to - 2]?.text.length ?? 0) > 2;
  return isStop ? { from, to: to - 1 } : { from, to };
};

/** "…, Voss. Formation: 4-3-3": what a line-up says of itself behind its players, or null. */
export const formationBehind = (source: Source, to: number): string | null => {
  const { tokens } = source;
  let at = to;
  while (at < to + 3 && (tokens[at]?.kind === 'break' || tokens[at]?.text === '.')) at += 1;
  if (!source.words.shape.match(tokens, at, tokens.length)) return null;
  for (let next = at + 1; next < at + 4; next += 1) {
    const mark = formationAt(source, next, next + 14);
    if (mark) return mark.formation;
  }
  return null;
};
