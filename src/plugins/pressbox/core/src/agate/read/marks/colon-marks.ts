/**
 * Marks that stand behind their player and a colon. The colons are left out where enough of them follow one another, so
 * that what reads any other line-up reads these.
 *
 *     Kerr: 6; Elm: 6,5, Stone: 7 (Lamb: 6, 60')      →      Kerr 6; Elm 6,5, Stone 7 (Lamb 6, 60')
 */
import type { Token } from '../text/lexer';
import { isNameWord } from './name';

/** Fewer players with a mark are no line-up. */
const FEWEST = 9;
/** Between two marks stand a name, and what is told of a player. */
const MAX_BETWEEN = 24;
const BEST_MARK = 10;

/** "Kerr: 6": a mark, and no score of a match. */
const isMarked = (tokens: readonly Token[], colon: number): boolean => {
  const [name, mark, next] = [tokens[colon - 1], tokens[colon + 1], tokens[colon + 2]];
  const isName = isNameWord(name) || name?.text === '.' || name?.text === ')';
  const isMark = mark?.kind === 'number' ? Number(mark.text) <= BEST_MARK : /^(sv|s|ng|nn|sn)$/.test(mark?.fold ?? '');
  return isName && isMark && next?.text !== ':';
};

/** The tokens without the colons before marks; the same where there are none. */
export const withoutMarkColons = (tokens: Token[]): Token[] => {
  const dropped = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= FEWEST) for (const colon of run) dropped.add(colon);
    run = [];
  };
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== ':' || !isMarked(tokens, at)) continue;
    if (run.length > 0 && at - (run[run.length - 1] ?? at) > MAX_BETWEEN) close();
    run.push(at);
  }
  close();
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at));
};
