/**
 * A picture before a heading in words says the same twice. It is left out, so that what reads any other heading reads
 * these.
 *
 *     ⚽ Goals            🔄 Substitutions: …      →      Goals            Substitutions: …
 */
import type { Token } from '../text/lexer';
import { isPicture } from '../text/symbols';
import type { Vocabulary } from '../words/vocabulary';

/** The tokens without such pictures; the same where a text has none. */
export const withoutHeadingPictures = (tokens: Token[], words: Vocabulary): Token[] => {
  const dropped = new Set<number>();
  tokens.forEach((token, at) => {
    if (!isPicture(token.text) || (at > 0 && tokens[at - 1]?.kind !== 'break')) return;
    let next = at + 1;
    while (isPicture(tokens[next]?.text ?? '')) next += 1;
    const heading = words.headings.match(tokens, next, tokens.length);
    const behind = heading && tokens[heading.next];
    if (heading && (!behind || behind.kind === 'break' || behind.text === ':'))
      for (let picture = at; picture < next; picture += 1) dropped.add(picture);
  });
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at));
};
