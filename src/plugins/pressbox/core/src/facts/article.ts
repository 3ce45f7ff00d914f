/** An article held against its matches: its fields laid end to end for the check, and each finding put back into its field. */
import type { MatchFacts } from '../match';
import { blockText, type ArticleTextField, type ArticleWords } from './article-text';
import { checkNarrative, claimsOf, type FactOptions } from './check';
import type { Claim, ClaimKind, FactFinding } from './finding';

/**
 * A finding in the field where it stands. `start` and `end` count the characters of the field's text; in the body they
 * count those of one block, whose text `blockText` says.
 */
export interface ArticleFinding extends FactFinding {
  field: ArticleTextField;
  /** The place of the block in the body, from 0. Null outside the body. */
  block: number | null;
  /** The words themselves. */
  printed: string;
}

export interface ArticleOptions extends FactOptions {
  /**
   * Whether it was written before its match, as a preview is. The scores, goals and minutes that it tells are those of
   * other matches: none of them is held against this one.
   */
  isBefore?: boolean;
}

/** What is known of a match before it is played. */
const KNOWN_BEFORE: readonly ClaimKind[] = ['coach', 'referee', 'round'];

/** What is said of another match: nothing that this one knows is to be told beside it. */
const notHeld = (finding: ArticleFinding): ArticleFinding => ({
  ...finding,
  verdict: 'unknown',
  expected: null,
  params: {},
});

/** What a report is longer than by mistake alone: the check reads no further, so that its time has a bound. */
export const MOST_CHECKED = 100_000;

interface Piece {
  field: ArticleTextField;
  block: number | null;
  text: string;
}

const pieceOf = (field: ArticleTextField, text: unknown): Piece[] =>
  typeof text === 'string' && text !== '' ? [{ field, block: null, text }] : [];

const piecesOf = ({ title, standfirst, body }: ArticleWords): Piece[] => [
  ...pieceOf('title', title),
  ...pieceOf('standfirst', standfirst),
  ...(Array.isArray(body) ? body : [])
    .map((node, block): Piece => ({ field: 'body', block, text: blockText(node) }))
    .filter(({ text }) => text !== ''),
];

/**
 * How many letters there are to read in an article, with one for the end of each text and block.
 *
 * @example
 * lengthOf({ title: 'Rovers win', standfirst: 'Early.' }); //=> 18
 */
export const lengthOf = (words: ArticleWords): number =>
  [...piecesOf(words), ...pieceOf('coverCaption', words.coverCaption)].reduce(
    (sum, { text }) => sum + text.length + 1,
    0,
  );

/** What was found in pieces that are read one after the other, a piece a line, put back into them. */
const placed = <Found extends { start: number; end: number }>(
  pieces: readonly Piece[],
  read: (text: string) => readonly Found[],
): (Found & Pick<ArticleFinding, 'field' | 'block' | 'printed'>)[] => {
  const text = pieces.map((piece) => piece.text).join('\n').slice(0, MOST_CHECKED); // prettier-ignore
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length + 1;
  }
  let at = 0;
  return read(text).flatMap((found) => {
    // They come in the order of the text.
    while ((starts[at + 1] ?? Infinity) <= found.start) at += 1;
    const piece = pieces[at];
    const from = starts[at] ?? 0;
    if (!piece || found.start - from >= piece.text.length) return [];
    const [start, end] = [found.start - from, Math.min(found.end - from, piece.text.length)];
    return [{ ...found, field: piece.field, block: piece.block, start, end, printed: piece.text.slice(start, end) }];
  });
};

const checkPieces = (
  pieces: readonly Piece[],
  matches: readonly MatchFacts[],
  { isBefore = false, ...options }: ArticleOptions,
): ArticleFinding[] =>
  placed(pieces, (text) => checkNarrative(text, matches, options)).map((finding) =>
    !isBefore || KNOWN_BEFORE.includes(finding.claim) ? finding : notHeld(finding),
  );

/**
 * Holds an article against the facts of its matches, the match of its page first. A title, a standfirst and a body are
 * one story; a caption is one by itself.
 *
 * @example
 * const home = { id: 'h', name: 'Rovers' };
 * const away = { id: 'a', name: 'Town' };
 * const match = matchOf({ home, away, phase: 'full_time', homeScore: 1, awayScore: 0, events: [eventOf({ kind: 'goal', side: 'home', minute: 45 })] });
 * const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'They led before the break (1-0, 54).' }] }];
 * const wrong = checkArticle({ title: 'Rovers win', body }, [match], { locale: 'en' }).filter(({ verdict }) => verdict === 'contradicted');
 * wrong.map(({ field, block, printed }) => [field, block, printed]); //=> [['body', 0, '(1-0, 54)']]
 */
export const checkArticle = (
  words: ArticleWords,
  matches: readonly MatchFacts[],
  options: ArticleOptions,
): ArticleFinding[] => [
  ...checkPieces(piecesOf(words), matches, options),
  ...checkPieces(pieceOf('coverCaption', words.coverCaption), matches, options),
];

/**
 * Whether the check reads all of an article.
 *
 * @example
 * isCheckedWhole({ title: 'Rovers win' }); //=> true
 */
export const isCheckedWhole = (words: ArticleWords): boolean => {
  const caption = words.coverCaption ?? '';
  const length = piecesOf(words).reduce((sum, { text }) => sum + text.length + 1, -1);
  return length <= MOST_CHECKED && caption.length <= MOST_CHECKED;
};

/** A claim in the field where it stands, as `ArticleFinding` does. */
export interface ArticleClaim extends Claim {
  field: ArticleTextField;
  block: number | null;
}

/**
 * What an article claims, in figures and not judged: for whoever looks whether a translation says it too.
 *
 * @example
 * const match = matchOf({ home: { id: 'h', name: 'Rovers' }, away: { id: 'a', name: 'Town' } });
 * claimsOfArticle({ title: 'Rovers lead', standfirst: 'Early (1-0, 4).' }, [match], { locale: 'en' }).map(({ field, printed }) => [field, printed]); //=> [['standfirst', '(1-0, 4)']]
 */
export const claimsOfArticle = (
  words: ArticleWords,
  matches: readonly MatchFacts[],
  options: FactOptions,
): ArticleClaim[] => [
  ...placed(piecesOf(words), (text) => claimsOf(text, matches, options)),
  ...placed(pieceOf('coverCaption', words.coverCaption), (text) => claimsOf(text, matches, options)),
];
