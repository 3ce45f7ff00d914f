/** A formation among tokens: "4-3-3", "3 – 4 – 1 – 2", "4231". */
import { parseFormation } from '../../../formation';
import { isDash } from '../text/chars';
import type { Source } from './source';

export interface FormationMark {
  /** With hyphens, as printed even where it does not add up. */
  formation: string;
  next: number;
}

/** "4-3-3", and with nothing between: "4x3x3", "4.3.3". */
const isLink = (tokens: Source['tokens'], at: number): boolean => {
  const mark = tokens[at];
  return (
    mark !== undefined &&
    (isDash(mark.text) || (/^[x×+./]$/.test(mark.fold) && !mark.spaced && tokens[at + 1]?.spaced === false))
  );
};

/** Reads the formation that starts at a token, or null. A score ("1-0") has only two numbers and is none. */
export const readFormation = ({ tokens }: Pick<Source, 'tokens'>, at: number, end: number): FormationMark | null => {
  const first = tokens[at];
  if (first?.kind !== 'number' || at >= end) return null;
  if (first.text.length >= 3) {
    // 118 and 127 add up to ten, and are minutes.
    if (Number(first.text) < 200) return null;
    const lines = parseFormation(first.text);
    return lines ? { formation: lines.join('-'), next: at + 1 } : null;
  }
  const lines: number[] = [];
  let next = at;
  while (
    next < end &&
    tokens[next]?.kind === 'number' &&
    /^[1-9]$/.test(tokens[next]?.text ?? '') &&
    lines.length < 6
  ) {
    lines.push(Number(tokens[next]?.text));
    next += 1;
    const dash = tokens[next];
    if (!dash || next >= end || !isLink(tokens, next) || tokens[next + 1]?.kind !== 'number') break;
    next += 1;
  }
  if (lines[0] === 1 && lines.length >= 4) lines.shift(); // "1-4-3-3" counts the goalkeeper
  const sum = lines.reduce((total, line) => total + line, 0);
  return lines.length >= 3 && lines.length <= 5 && sum >= 8 && sum <= 12 ? { formation: lines.join('-'), next } : null;
};
