/** Two texts, word by word: what was taken out of the one, what is new in the other. */
import { align } from './align';

export interface DiffPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** A word, with what joins it ("Saint-Étienne", "l\u2019équipe", "1-0", "45+2"), or white space, or a sign alone. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011'\u2019+.,:][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu;
const tokensOf = (text: string): string[] => text.match(TOKENS) ?? [];
const isSpace = (token: string): boolean => token !== '' && token.trim() === '';

/**
 * What became of a text, in the order in which one reads it: what was taken out stands before what is there instead. A
 * space between two words that both changed has changed with them, so that they are struck as one.
 *
 * @example
 * wordDiff('Kerr scored twice.', 'Kerr scored once.'); //=> [{ kind: 'same', text: 'Kerr scored ' }, { kind: 'gone', text: 'twice' }, { kind: 'new', text: 'once' }, { kind: 'same', text: '.' }]
 */
export const wordDiff = (before: string, now: string): DiffPart[] => {
  const [was, is] = [tokensOf(before), tokensOf(now)];
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let [gone, fresh] = ['', ''];
  /** Ends a run of words that changed. The space that ends both has not. */
  const close = (): void => {
    const space = /\s+$/u.exec(gone)?.[0] ?? '';
    const shared = space !== '' && fresh.endsWith(space) ? space : '';
    add('gone', gone.slice(0, gone.length - shared.length));
    add('new', fresh.slice(0, fresh.length - shared.length));
    add('same', shared);
    [gone, fresh] = ['', ''];
  };
  const pairs = align(was, is);
  for (const [index, { before: then, now: at, isSame }] of pairs.entries()) {
    const [old, token] = [was[then ?? -1] ?? '', is[at ?? -1] ?? ''];
    const isBetween = isSpace(token) && gone !== '' && fresh !== '' && pairs[index + 1]?.isSame === false;
    if (isSame && !isBetween) {
      close();
      add('same', token);
    } else [gone, fresh] = [gone + old, fresh + token];
  }
  close();
  return parts;
};
