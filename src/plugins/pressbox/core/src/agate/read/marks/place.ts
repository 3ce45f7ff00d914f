/** Where a match was played, behind its score: "à Lyon", "at Wembley", "en San Mamés". */
import { isSeparatorDash } from './list';
import { isNameWord, isParticle } from './name';
import { closes, opens, type Source } from './source';

/** Before the name of a place, in each language. */
export const PLACE_WORDS: readonly string[] = ['a', 'at', 'in', 'en', 'em', 'te', 'au', 'no'];

/** The longest name of a place, in words. */
const MOST_WORDS = 5;

/** Where the words end that belong together: at a bracket, a comma, a dash. */
export const clauseEnd = ({ tokens }: Source, at: number, to: number): number => {
  let end = at;
  while (end < to && !/^[,;@]$/.test(tokens[end]?.text ?? '')) {
    if (opens(tokens[end]) || closes(tokens[end]) || (end > at && isSeparatorDash(tokens, end))) break;
    end += 1;
  }
  while (end > at + 1 && /^[.:]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
};

/** The token behind the place that begins at a token, or that token. */
export const skipPlace = (source: Source, at: number, to: number): number => {
  const { tokens } = source;
  const end = clauseEnd(source, at, to);
  const names = tokens.slice(at + 1, end);
  const isPlace =
    PLACE_WORDS.includes(tokens[at]?.fold ?? '') &&
    names.length <= MOST_WORDS &&
    names.some(isNameWord) &&
    names.every((token) => isNameWord(token) || isParticle(token));
  return isPlace ? end : at;
};
