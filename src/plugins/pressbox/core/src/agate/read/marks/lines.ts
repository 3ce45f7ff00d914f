/** The lines of the text, without their bullets. */
import { isBullet } from '../text/chars';
import { isParticle } from './name';
import type { Range, Source } from './source';

export interface Line extends Range {
  /** The bullet in front, if any. Football.TXT's ▪ heads a round and never a score. */
  bullet: string | null;
  /** An empty line stands before it. */
  afterBlank: boolean;
}

const isComment = ({ tokens }: Pick<Source, 'tokens'>, at: number): boolean =>
  tokens[at]?.text === '=' ||
  // "#7 Kolb" is a shirt.
  (tokens[at]?.text === '#' && !(tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.spaced));

/** The lines that hold something; comments and titles of Football.TXT are left out. */
export const linesOf = (source: Pick<Source, 'tokens'>): Line[] => {
  const { tokens } = source;
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'break') continue;
    let start = from;
    let bullet: string | null = null;
    while (start < at && isBullet(tokens[start]?.text ?? '') && start - from < 3) {
      bullet = tokens[start]?.text ?? null;
      start += 1;
    }
    if (start < at && !isComment(source, start)) lines.push({ from: start, to: at, bullet, afterBlank });
    afterBlank = token?.blank ?? false;
    from = at + 1;
  }
  return lines;
};

/**
 * Whether a line is running text: mostly words with a small letter. The small print is mostly names and numbers.
 */
export const isProse = ({ tokens }: Pick<Source, 'tokens'>, { from, to }: Range): boolean => {
  let words = 0;
  let small = 0;
  for (let at = from; at < to && words < 120; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.text.length < 2) continue;
    words += 1;
    if (!token.capital && !isParticle(token)) small += 1;
  }
  return words >= 9 && small > words * 0.45;
};
