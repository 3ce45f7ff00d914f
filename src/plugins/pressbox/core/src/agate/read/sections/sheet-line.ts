/** Lines that are a sheet, whatever stands before them. */
import { STARTERS } from '../../../formation';
import { isSentenceEnd, separatorAt } from '../marks/list';
import { isNameWord } from '../marks/name';
import type { Range, Source } from '../marks/source';

/** No sheet on a line has more tokens. */
const MAX_SHEET = 150;
/** The names of a sheet with its label, a few lost. */
const FULL_SHEET = 10;

/** "Rovers — Kerr; Elm, Stone, …": more names than a list of cards has, and few minutes. */
export const isSheetLine = ({ tokens }: Source, { from, to }: Range): boolean => {
  const inside = tokens.slice(from, to);
  const names = inside.filter((token, at) => isNameWord(token) && !isNameWord(inside[at + 1])).length;
  return names >= FULL_SHEET && inside.filter(({ kind }) => kind === 'number').length * 2 < names;
};

/** The lines of a team: "Kerr; Elm, Stone; …", "Rovers – Kerr, …". */
export const hasLines = (source: Source, { from, to }: Range): boolean => {
  let strong = 0;
  for (let at = from; at < to; at += 1) {
    const separator = separatorAt(source, at, to);
    if (separator === 'semicolon' || separator === 'dash') strong += 1;
  }
  return strong > 1;
};

/** "Reds: Kerr; Elm, Stone; …": a side whose name is a colour, and its line-up. */
export const headsSheet = (source: Source, body: number): boolean => {
  const { tokens, words } = source;
  let to = body;
  let names = 0;
  for (; to < tokens.length && to < body + MAX_SHEET; to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'break' || isSentenceEnd(tokens, to)) break;
    // "Booked: Kerr for Rovers; Elm for Town"
    if (token.text === ':' || (!token.capital && words.forTeam.match(tokens, to, tokens.length))) return false;
    if (isNameWord(token) && !isNameWord(tokens[to + 1])) names += 1;
  }
  const line = { from: body, to };
  return names >= STARTERS && isSheetLine(source, line) && hasLines(source, line);
};
