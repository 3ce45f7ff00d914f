/** A round in a line: "quarti", "J15", "15ª giornata", "Gruppe B", "ritorno". */
import type { Round } from '../../round';
import type { MatchSource } from './vocabulary';

export interface RoundMatch {
  round: Partial<Round>;
  next: number;
}

const MOST_MATCHDAYS = 60;

const numberAt = ({ tokens }: MatchSource, at: number): number | null => {
  const token = tokens[at];
  const value = token?.kind === 'number' ? Number(token.text) : 0;
  return value >= 1 && value <= MOST_MATCHDAYS ? value : null;
};

/** "15ª giornata", "15. Spieltag", "15e journée". */
const countedMatchday = (source: MatchSource, at: number): RoundMatch | null => {
  const { tokens, words } = source;
  const number = numberAt(source, at);
  if (number === null) return null;
  let next = at + 1;
  while (/^[.ºª°]$/.test(tokens[next]?.text ?? '') && tokens[next]?.spaced === false) next += 1;
  if (tokens[next]?.spaced === false && words.ordinals.has(tokens[next]?.fold ?? '')) next += 1;
  const word = words.matchday.match(tokens, next, tokens.length);
  return word ? { round: { type: 'matchday', number }, next: word.next } : null;
};

/** "J15", "MD 15", "giornata 15". */
const namedMatchday = (source: MatchSource, at: number): RoundMatch | null => {
  const { tokens, words } = source;
  const word = words.matchday.match(tokens, at, tokens.length);
  const letter = words.matchdayLetters.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.spaced === false;
  const next = word?.next ?? (letter ? at + 1 : null);
  const number = next === null ? null : numberAt(source, next);
  return next !== null && number !== null ? { round: { type: 'matchday', number }, next: next + 1 } : null;
};

/** "Group B", "girone 2". */
const group = ({ tokens, words }: MatchSource, at: number): RoundMatch | null => {
  const word = words.group.match(tokens, at, tokens.length);
  const label = word ? tokens[word.next] : undefined;
  const isLabel = label && ((label.kind === 'word' && label.text.length === 1) || /^\d{1,2}$/.test(label.text));
  return word && isLabel ? { round: { type: 'group', group: label.text.toUpperCase() }, next: word.next + 1 } : null;
};

/** The round, or a part of it, that starts at a token; null where none does. */
export const roundAt = (source: MatchSource, at: number): RoundMatch | null => {
  const { tokens, words } = source;
  const end = tokens.length;
  const counted = countedMatchday(source, at) ?? namedMatchday(source, at) ?? group(source, at);
  if (counted) return counted;
  const [leg, round] = [words.legs.match(tokens, at, end), words.rounds.match(tokens, at, end)];
  if (leg && (!round || leg.next > round.next)) return { round: { leg: leg.value }, next: leg.next };
  return round ? { round: { type: round.value }, next: round.next } : null;
};

/** The parts of a round together: a matchday of a group is of the group. */
export const roundOf = (parts: readonly Partial<Round>[]): Round | null => {
  if (parts.length === 0) return null;
  const pick = <K extends keyof Round>(key: K): Round[K] | null =>
    parts.map((part) => part[key]).find((value) => value !== undefined && value !== null) ?? null;
  const label = pick('group');
  return { type: label === null ? pick('type') : 'group', number: pick('number'), group: label, leg: pick('leg') };
};
