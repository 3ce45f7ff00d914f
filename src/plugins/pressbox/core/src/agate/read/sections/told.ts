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

/** "Kolb falló un penalti en el minuto 60": a sentence that begins with whoever missed, and says that it was a penalty. */
const isMissOf = (source: Source, at: number): boolean => {
  const { tokens, words } = source;
  const before = tokens[at - 1]?.kind === 'break' ? tokens[at - 2] : tokens[at - 1];
  const end = tokens[at]?.capital && /^[.;)]$/.test(before?.text ?? '') ? nameEnd(source, at, tokens.length) : at;
  if (end === at || tokens[end]?.kind !== 'word') return false;
  let misses = false;
  let penalty = false;
  for (let next = end; next < end + NEAR; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'number' || isSentenceEnd(tokens, next)) break;
    if (/^[;,:]$/.test(token.text) || opens(token)) break;
    const mark = words.scorerMarks.match(tokens, next, tokens.length);
    if (mark?.value === 'missed' || words.misses.match(tokens, next, tokens.length)) misses = true;
    if (mark?.value === 'penalty' && token.text.length > 3) penalty = true;
  }
  return misses && penalty;
};

/** "Kolb, m. 8. Bos falla un penal": behind a name without a minute and its comma stands that player's. */
const isOfPlayerBefore = ({ tokens }: Source, at: number): boolean => {
  if (tokens[at - 1]?.text !== ',' || !isNameWord(tokens[at - 2])) return false;
  let from = at - 2;
  while (from > 0 && at - from < NEAR && isNameWord(tokens[from - 1])) from -= 1;
  const mark = tokens[from - 1];
  const before = mark?.text === '.' || mark?.text === ')' ? tokens[from - 2] : mark;
  return before?.kind !== 'number';
};

/** The list that a sentence is, from its minute or its player on; null where it tells nothing of the kind. */
export const toldAt = (source: Source, at: number): HeadingRole | null => {
  const { tokens, words, closers } = source;
  // "m. 9": its number alone begins nothing.
  const lead = tokens[at - 1]?.text === '.' ? words.minuteLeads.match(tokens, at - 2, at) : null;
  if (lead && tokens[at]?.kind === 'number') return null;
  const minute = isOfPlayerBefore(source, at) ? null : minuteAt(source, at);
  if (!minute) return isMissOf(source, at) ? 'missed-penalties' : null;
  let next = minute.next;
  if (tokens[next]?.text === ',' || tokens[next]?.text === ':') next += 1;
  const card = tokens[next]?.capital ? null : words.cardWords.match(tokens, next, tokens.length);
  if (card && (tokens[next]?.text.length ?? 0) > 1 && isNameWord(tokens[card.next])) return ROLES[card.value];
  const end = nameEnd(source, next, tokens.length);
  if (end === next || !tokens[next]?.capital) return null;
  const close = opens(tokens[end]) ? (closers[end] ?? -1) : -1;
  return tellsOf(source, close > end ? close + 1 : end);
};
