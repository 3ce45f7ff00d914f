/**
 * What a list tells at its end in a sentence, minute first: a player sent off, a penalty missed, a goal taken back.
 *
 *     Al 22' s.t. espulso Verdi (B)        À la 70e, Petit manque un penalty        38. Kolb verschießt Elfmeter
 */
import { isSentenceEnd } from '../marks/list';
import { readMinute } from '../marks/minute';
import { isNameWord, nameEnd } from '../marks/name';
import { opens, type Source } from '../marks/source';
import type { CardWord } from '../words/vocabulary';
import type { HeadingRole } from '../words';

const ROLES: Record<CardWord, HeadingRole> = { yellow: 'yellow', 'second-yellow': 'second-yellow', red: 'red' };
/** So many words of a sentence say what happened. */
const NEAR = 9;

const minuteAt = ({ tokens, words }: Source, at: number) => {
  const lead = words.atMinute.match(tokens, at, tokens.length);
  const read = readMinute(tokens, lead?.next ?? at, tokens.length, words);
  return read && (read.minute.marked || lead) ? read : null;
};

/** What a sentence says of the player it has named. */
const tellsOf = (source: Source, from: number): HeadingRole | null => {
  const { tokens, words } = source;
  let small = 0;
  let role: HeadingRole | null = null;
  for (let at = from; at < from + NEAR; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'number' || isSentenceEnd(tokens, at)) break;
    if (/^[;,]$/.test(token.text) || opens(token) || isNameWord(token)) break;
    if (token.kind === 'word') small += 1;
    const card = words.cardWords.match(tokens, at, tokens.length);
    const mark = words.scorerMarks.match(tokens, at, tokens.length)?.value;
    if (card && token.text.length > 1) return ROLES[card.value];
    if (mark === 'missed' || words.misses.match(tokens, at, tokens.length)) role = 'missed-penalties';
    else if (mark === 'disallowed') role ??= 'note';
  }
  return small > 1 ? role : null;
};

/** The list that a sentence is, from its minute on; null where it tells nothing of the kind. */
export const toldAt = (source: Source, at: number): HeadingRole | null => {
  const { tokens, words, closers } = source;
  const minute = minuteAt(source, at);
  if (!minute) return null;
  let next = minute.next;
  if (tokens[next]?.text === ',' || tokens[next]?.text === ':') next += 1;
  const card = tokens[next]?.capital ? null : words.cardWords.match(tokens, next, tokens.length);
  if (card && (tokens[next]?.text.length ?? 0) > 1 && isNameWord(tokens[card.next])) return ROLES[card.value];
  const end = nameEnd(source, next, tokens.length);
  if (end === next || !tokens[next]?.capital) return null;
  const close = opens(tokens[end]) ? (closers[end] ?? -1) : -1;
  return tellsOf(source, close > end ? close + 1 : end);
};
