/**
 * What stands before the sides of a score and is no part of their names, and the word before the score itself.
 *
 *     U19 : Rovers 2-0 Town      Halbfinale. Rovers – Town 2:0      Women. – Rovers beat Town by 2-0
 */
import { isDash } from '../text/chars';
import { isSentenceEnd } from '../marks/list';
import { isNameWord } from '../marks/name';
import { scoreAt } from '../marks/score-numbers';
import { isTeamName } from '../marks/team-score';
import type { Range, Source } from '../marks/source';
import { isSmall } from './score-teams';

/** "U19 : Rovers 2-0 Town": a title and its colon are no side, where the second side stands behind the score. */
export const withoutTitle = (source: Source, left: Range, behind: number): Range => {
  const colon = source.tokens.slice(left.from, left.to).findIndex(({ text }) => text === ':');
  const name = { from: left.from + colon + 1, to: left.to };
  const isSide = colon > 0 && isTeamName(source, name) && source.tokens[name.from]?.spaced === true;
  return isSide && isNameWord(source.tokens[behind]) ? name : left;
};

/** No title has more tokens. */
const MOST_TOKENS = 9;

/** A round that is a word of its own: "Halbfinale.", "Final." */
const isRound = (fold: string): boolean => /final(e|es|s|i)?$/.test(fold);

/** "Quarts de finale. Rovers – Town 2-1", "Women. – Rovers 2-1 Town": the token behind a title that is a sentence. */
export const pastTitle = (source: Source, from: number, to: number): number => {
  const { tokens } = source;
  for (let at = from; at < Math.min(to, from + MOST_TOKENS); at += 1) {
    if (scoreAt(source, at, to)) break;
    if (at === from || !isSentenceEnd(tokens, at)) continue;
    const dashed = isDash(tokens[at + 1]?.text ?? '');
    const next = dashed ? at + 2 : at + 1;
    const title = { from, to: at };
    const isTold = tokens.slice(from, at).some((_, index) => isSmall(source, from + index));
    // "Rovers vs. Town"
    const isWord = (tokens[at - 1]?.text.length ?? 0) > 3;
    const isTitle = isWord && isTeamName(source, title) && (dashed || isTold || isRound(tokens[at - 1]?.fold ?? ''));
    return isTitle && isNameWord(tokens[next]) ? next : from;
  }
  return from;
};

/** Between the second side and the score: "schlägt Town mit 4:2", "batte Town per 2-0". */
const LINKS = new Set('mit per por par by con com met op avec fur'.split(' '));

/** The token behind the second side, without the small word before a score. */
export const withoutLink = ({ tokens }: Source, from: number, to: number): number =>
  to - from > 2 && tokens[to - 1]?.capital === false && LINKS.has(tokens[to - 1]?.fold ?? '') ? to - 1 : to;
