/** What is left of a line: its words, and where one stretch of them ends. */
import { foldName } from '../../names';

export interface LineWord {
  text: string;
  fold: string;
  start: number;
  end: number;
}

export interface Chunk {
  words: readonly LineWord[];
  /** Where two teams may be parted: the last word of the first, the first word of the second. */
  separators: readonly { left: number; right: number; loose: boolean }[];
}

const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&](?=[\p{L}\p{N}]))*\.?/gu;
const DASH = /[-‐‑–—−]/;
const BREAK = /[,;:|•·()[\]\n/]/;

/** The stretches of words between commas, brackets and whatever was a day, an hour or a round. */
export const chunksOf = (
  text: string,
  taken: readonly { start: number; end: number }[],
  versus: ReadonlySet<string>,
): Chunk[] => {
  const isTaken = (start: number, end: number): boolean => taken.some((span) => span.start < end && start < span.end);
  const stretches: LineWord[][] = [];
  let last: LineWord | null = null;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    if (isTaken(index, end)) {
      last = null;
      continue;
    }
    const here: LineWord = { text: word, fold: foldName(word), start: index, end };
    if (last && !BREAK.test(text.slice(last.end, index))) stretches[stretches.length - 1]?.push(here);
    else stretches.push([here]);
    last = here;
  }
  return stretches.map((words) => ({
    words,
    separators: words.flatMap((word, at) => {
      const next = words[at + 1];
      if (!next) return [];
      const gap = text.slice(word.end, next.start);
      if (DASH.test(gap)) return [{ left: at, right: at + 1, loose: /^\s.*\s$/s.test(gap) }];
      return at > 0 && versus.has(word.fold) ? [{ left: at - 1, right: at + 1, loose: true }] : [];
    }),
  }));
};
