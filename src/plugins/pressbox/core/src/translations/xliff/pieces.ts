/** What is typed with tags, in pieces: words, the ends of bold words and links, and marks that are protected. */
import { BREAK, escaped, tagsIn, type LinkOf } from '../tags';

/** The beginning of bold words or of a link, or its end. */
interface End<Kind extends 'open' | 'close'> {
  kind: Kind;
  /** The same at both ends. */
  id: string;
  /** `b`; `a1` for the first link, `a0` for one of which only its address is known. */
  tag: string;
  url: string | null;
}
export type Piece =
  { kind: 'words'; words: string } | { kind: 'claim'; printed: string; right: string } | End<'open'> | End<'close'>;

/** A stretch of a typed text that is protected. */
export interface Cut {
  start: number;
  end: number;
  /** What stands there. */
  text: string;
  /** How the source prints it, and how the translation does. */
  printed: string;
  right: string;
}

/** The end of a line within an item of a list, which is no end of the item. */
const LINE = '\u2028';
const isLink = (tag: string): boolean => /^a\d/.test(tag);
export const urlOf = (link: LinkOf | undefined): string | null => (typeof link?.url === 'string' ? link.url : null);

/** Numbers the ends: the second bold words are `b2`. */
const numbered = (pieces: readonly Piece[]): Piece[] => {
  const counts = new Map<string, number>();
  const open: { tag: string; id: string }[] = [];
  return pieces.map((piece) => {
    if (piece.kind === 'close') {
      const at = open.map(({ tag }) => tag).lastIndexOf(piece.tag);
      const [own] = at === -1 ? [] : open.splice(at, 1);
      return { ...piece, id: own?.id ?? piece.tag };
    }
    if (piece.kind !== 'open') return piece;
    const count = (counts.get(piece.tag) ?? 0) + 1;
    counts.set(piece.tag, count);
    const id = isLink(piece.tag) ? (count === 1 ? piece.tag : `${piece.tag}-${count}`) : `${piece.tag}${count}`;
    open.push({ tag: piece.tag, id });
    return { ...piece, id };
  });
};

/**
 * The pieces of a typed text.
 *
 * @param links what `<a1>`, `<a2>` … stand for; null: a text that has no tags, such as a title
 * @param cuts what is protected; one that has a tag in it is not
 *
 * @example
 * piecesOf('They <b>won</b>', []).map(({ kind, words, id }) => words ?? `${kind} ${id}`); //=> ['They ', 'open b1', 'won', 'close b1']
 */
export const piecesOf = (text: string, links: readonly LinkOf[] | null, cuts: readonly Cut[] = []): Piece[] => {
  const tags = links === null ? [] : tagsIn(text, links);
  const places = [
    ...tags.map((tag) => ({ start: tag.start, end: tag.end, words: tag.name === BREAK && tag.isTag ? tag.words.replace(/\n$/, LINE) : tag.words, pieces: tag.isTag && tag.name !== BREAK ? [{ kind: tag.isClosing ? ('close' as const) : ('open' as const), id: '', tag: tag.name, url: isLink(tag.name) ? urlOf(links?.[Number(tag.name.slice(1)) - 1]) : null }] : [] })), // prettier-ignore
    ...cuts
      .filter((cut) => text.slice(cut.start, cut.end) === cut.text)
      .filter(({ start, end }) => !tags.some((tag) => tag.start < end && start < tag.end))
      .map(({ start, end, printed, right }) => ({ start, end, words: '', pieces: [{ kind: 'claim' as const, printed, right }] })), // prettier-ignore
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let [words, from] = ['', 0];
  const flush = (): void => {
    if (words !== '') pieces.push({ kind: 'words', words });
    words = '';
  };
  for (const place of places) {
    if (place.start < from) continue;
    words += text.slice(from, place.start) + place.words;
    from = place.end;
    if (place.pieces.length > 0) flush();
    pieces.push(...place.pieces);
  }
  words += text.slice(from);
  flush();
  return numbered(pieces);
};

interface TextOptions {
  /** The tag that stands for one here; null: there is none, and the words stay. */
  tagOf: (tag: string, url: string | null) => string | null;
  /** What is printed for a mark that was protected. */
  print: (printed: string, right: string) => string;
  /** A field that has no tags: nothing in it is taken for one. */
  isPlain?: boolean;
  /** An item a line: no tag goes on in the next. */
  isList?: boolean;
}

/** The ends that have their other end, in a list on the same line. */
const pairedIn = (pieces: readonly Piece[], isList: boolean): ReadonlySet<Piece> => {
  const open: { piece: End<'open'>; line: number }[] = [];
  const paired = new Set<Piece>();
  let line = 0;
  for (const piece of pieces) {
    if (piece.kind === 'words' && isList) line += piece.words.split('\n').length - 1;
    if (piece.kind === 'open') open.push({ piece, line });
    if (piece.kind !== 'close') continue;
    const at = open.map((one) => one.piece.id).lastIndexOf(piece.id);
    const [own] = at === -1 ? [] : open.splice(at, 1);
    if (own?.line === line) [own.piece, piece].forEach((end) => paired.add(end));
  }
  return paired;
};

/**
 * Pieces as they are typed, with the tags that are in it.
 *
 * @example
 * const options = { tagOf: (tag) => tag, print: (_printed, right) => right };
 * typedFrom(piecesOf('A <b>late</b> \\<i> win', []), options); //=> { text: 'A <b>late</b> \\<i> win', tags: ['b'] }
 */
export const typedFrom = (
  pieces: readonly Piece[],
  { tagOf, print, isPlain = false, isList = false }: TextOptions,
): { text: string; tags: string[] } => {
  const paired = pairedIn(pieces, isList);
  const tags: string[] = [];
  let [text, words] = ['', ''];
  for (const piece of pieces) {
    if (piece.kind === 'words') words += piece.words;
    else if (piece.kind === 'claim') words += print(piece.printed, piece.right);
    else {
      const tag = isPlain || !paired.has(piece) ? null : tagOf(piece.tag, piece.url);
      if (tag === null) continue;
      text += `${escaped(words, true)}<${piece.kind === 'close' ? '/' : ''}${tag}>`;
      words = '';
      if (piece.kind === 'open') tags.push(tag);
    }
  }
  const whole = text + (isPlain ? words : escaped(words, false));
  return { text: isPlain ? whole : whole.replaceAll(LINE, `<${BREAK}>`), tags };
};
