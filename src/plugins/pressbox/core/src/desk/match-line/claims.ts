/** What a line says besides its names: when, and in which round. */
import { isDash } from '../../agate/read/text/chars';
import { foldWord } from '../../agate/read/text/fold';
import type { Round } from '../../round';
import { clockAt, type ClockMatch } from './clock';
import { dayAt, nearest } from './day';
import { roundAt } from './rounds';
import type { MatchSource } from './vocabulary';

export interface Claims {
  /** Stretches of the text that are no names. */
  spans: readonly { start: number; end: number }[];
  time: string | null;
  /** Null: none is said. */
  day: string | null;
  /** A day is said that there is not. */
  impossible: string | null;
  rounds: readonly Partial<Round>[];
}

export interface ClaimsInput {
  source: MatchSource;
  text: string;
  day: string;
  locale: string;
  /** Whether two words are of one name. */
  together: (one: string, other: string) => boolean;
  /** Whether a team is called so. */
  isTeam: (word: string) => boolean;
}

/** A word of somebody's name, whatever else it means: Sheffield Wednesday, Volta Redonda. */
const isOfName = ({ source, together, isTeam }: ClaimsInput, from: number, next: number): boolean => {
  const { tokens, words } = source;
  const word = tokens[from];
  if (next !== from + 1 || word?.kind !== 'word') return false;
  // "Wednesday v United"
  const parts = [tokens[from - 1], tokens[next]].some(
    (token) => token !== undefined && (isDash(token.text) || words.versus.has(token.fold)),
  );
  if (parts && isTeam(word.text)) return true;
  const fold = (at: number): string => foldWord(tokens[at]?.text ?? '');
  return together(fold(from - 1), fold(from)) || together(fold(from), fold(next));
};

/** Everything in the line that is a day, an hour or a round. */
export const claimsOf = (input: ClaimsInput): Claims => {
  const { source, text, locale } = input;
  const { tokens } = source;
  const spans: { start: number; end: number }[] = [];
  const rounds: Partial<Round>[] = [];
  const clocks: ClockMatch[] = [];
  let [day, impossible]: [string | null, string | null] = [null, null];

  for (let at = 0; at < tokens.length;) {
    const found = dayAt(source, at, input.day, locale);
    const clock = found ? null : clockAt(source, at);
    const round = found || clock ? null : roundAt(source, at);
    const next = (found ?? clock ?? round)?.next ?? at + 1;
    if ((!found && !clock && !round) || isOfName(input, at, next)) {
      at += 1;
      continue;
    }
    const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
    spans.push(span);
    if (found) {
      day = found.day ?? day;
      if (found.day === null) impossible = text.slice(span.start, span.end);
    }
    if (clock) clocks.push(clock);
    if (round) rounds.push(round.round);
    at = next;
  }
  // "12.10 20.45": of two the first is the day.
  const [first, second] = clocks;
  const dotted = day === null && second ? first?.dotted : null;
  const dated = dotted && dotted.month >= 1 && dotted.month <= 12 && dotted.day >= 1;
  return {
    spans,
    time: (dated ? second : first)?.time ?? null,
    day: dated ? nearest(dotted.month, dotted.day, input.day) : day,
    impossible,
    rounds,
  };
};
