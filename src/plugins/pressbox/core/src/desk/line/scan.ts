/** The ways to cut a line into pieces: "9" is a minute or a shirt, "Post" a player or a penalty that hit it. */
import { isApostrophe, isDash } from '../../agate/read/text/chars';
import type { Token } from '../../agate/read/text/lexer';
import { isParticle } from '../../agate/read/marks/name';
import { pauseAt } from '../../agate/read/marks/change-minute';
import { readMinute } from '../../agate/read/marks/minute';
import type { Piece, Row } from './pieces';
import type { LineWords } from './vocabulary';

export interface ScanInput {
  tokens: readonly Token[];
  words: LineWords;
  /** Whether somebody is called so, or nearly. */
  isName: (fold: string) => boolean;
  /** Whether a name of one or several words is a team's: the token behind it, and its side. */
  teamAt: (at: number) => { piece: Piece; next: number } | null;
}

interface Cut {
  piece: Piece | null;
  next: number;
  strained?: boolean;
}

/** A line is cut in no more ways than this. */
const MOST_ROWS = 24;

const wordPiece = (token: Token, next: Token | undefined): Piece => {
  const stopped = token.text.length <= 2 && next?.text === '.' && !next.spaced;
  const letter = token.text.length === 1;
  return {
    type: 'word',
    text: letter ? `${token.text.toUpperCase()}.` : stopped ? `${token.text}.` : token.text,
    start: token.start,
    end: stopped ? next.end : token.end,
  };
};

const numberCuts = ({ tokens, words }: ScanInput, at: number, row: readonly Piece[]): Cut[] => {
  const token = tokens[at];
  if (!token) return [];
  const last = row[row.length - 1];
  const beside = last?.type === 'tag' && last.tag.type === 'side';
  const timed = row.some(({ type }) => type === 'minute');
  const cuts: Cut[] = [];
  const read = timed ? null : readMinute(tokens, at, tokens.length, words.agate);
  if (read) cuts.push({ piece: { type: 'minute', minute: read.minute }, next: read.next });
  // A bare number is a shirt's beside its side, or where the minute is told: never "57" alone.
  const follows = words.tagsAt(tokens, at + 1, tokens.length).some(({ tag }) => tag.type === 'side');
  const mayBeShirt = token.text.length <= 2 && Number(token.text) > 0 && !(read?.minute.marked ?? false);
  if (mayBeShirt && (beside || timed || follows)) {
    const { text, start, end } = token;
    const shirt: Cut = { piece: { type: 'shirt', number: Number(text), text, start, end }, next: at + 1 };
    if (beside) cuts.unshift(shirt);
    else cuts.push({ ...shirt, strained: follows });
  }
  const second = words.tagsAt(tokens, at, tokens.length).find(({ tag }) => tag.type === 'kind');
  if (second) cuts.unshift({ piece: { type: 'tag', tag: second.tag }, next: second.next });
  return cuts.length > 0 ? cuts : [{ piece: { type: 'number', text: token.text }, next: at + 1 }];
};

/** "1-0" is the score that a goal makes, and no shirts. */
const isScore = (tokens: readonly Token[], at: number): boolean => {
  const [one, mark, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!mark || mark.spaced || other?.kind !== 'number' || other.spaced) return false;
  return one?.text.length === 1 && other.text.length === 1 && (isDash(mark.text) || mark.text === ':');
};

const MARKS: Readonly<Record<string, 'open' | 'close' | 'separator'>> = {
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ',': 'separator',
  ';': 'separator',
  '/': 'separator',
  '|': 'separator',
  '→': 'separator',
  '>': 'separator',
};

const markCuts = (input: ScanInput, at: number, row: readonly Piece[]): Cut[] => {
  const { tokens } = input;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return [];
  if (token.text === '#' && next?.kind === 'number' && !next.spaced && next.text.length <= 2) {
    const { text, end } = next;
    return [
      { piece: { type: 'shirt', number: Number(text), text: `#${text}`, start: token.start, end }, next: at + 2 },
    ];
  }
  const named = row.some(({ type }) => type === 'word' || type === 'shirt');
  const isMinus = isDash(token.text);
  // "- Pulisic", "Pulisic -"; in "Terracciano - Jiménez" it parts two names.
  if (token.text === '+' || (isMinus && (!named || !next)))
    return [{ piece: { type: 'sign', plus: !isMinus }, next: at + 1 }];
  const mark = isMinus && token.spaced && next?.spaced ? 'separator' : MARKS[token.text];
  if (mark) return [{ piece: { type: 'mark', mark }, next: at + 1 }];
  return [{ piece: null, next: at + 1 }];
};

/** A letter with its stop before a name, which is an initial: "P. Terracciano". */
const isInitial = (tokens: readonly Token[], at: number): boolean => {
  const [token, stop, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    token?.text.length === 1 && stop?.text === '.' && !stop.spaced && name?.kind === 'word' && name.text.length > 1
  );
};

const wordCuts = (input: ScanInput, at: number, row: readonly Piece[]): Cut[] => {
  const { tokens, words, isName, teamAt } = input;
  const token = tokens[at];
  if (!token) return [];
  const end = tokens.length;
  const asName: Cut = { piece: wordPiece(token, tokens[at + 1]), next: at + 1 };
  if (token.text.length === 1 && tokens[at + 1]?.text === '.') asName.next = at + 2;
  if (isInitial(tokens, at)) return [asName];
  const cuts: Cut[] = [];
  const lead = words.agate.minuteLeads.match(tokens, at, end);
  const timed = row.some(({ type }) => type === 'minute');
  const read = lead && !timed ? readMinute(tokens, at, end, words.agate) : null;
  if (read) return [{ piece: { type: 'minute', minute: read.minute }, next: read.next }];
  const half = words.agate.periods.match(tokens, at, end);
  if (half) cuts.push({ piece: { type: 'half', period: half.value }, next: half.next });
  const pause = timed ? null : pauseAt(tokens, at, end, words.agate);
  if (pause !== null) {
    const span = { start: token.start, end: tokens[pause - 1]?.end ?? token.end };
    cuts.push({
      piece: { type: 'minute', minute: { minute: 46, added: 0, period: 2, marked: true, ...span } },
      next: pause,
    });
  }
  const tags = words.tagsAt(tokens, at, end);
  const says = tags.some(({ tag }) => tag.type === 'kind');
  // "y" is an "and" in Spanish, and a yellow card at every desk.
  for (const { tag, next } of tags)
    if (!says || tag.type !== 'filler') cuts.push({ piece: { type: 'tag', tag }, next });
  const team = teamAt(at);
  if (team) cuts.push(team);
  const particle = token.text.length > 1 && isParticle(token) && tokens[at + 1]?.kind === 'word';
  if (cuts.length === 0) return [asName];
  if (particle) return [asName, ...cuts.map((cut) => ({ ...cut, strained: true }))];
  const letter = token.text.length === 1 && tokens[at + 1]?.kind === 'word' && (token.capital || !says);
  if (letter || isName(token.fold)) cuts.push({ ...asName, strained: true });
  return cuts;
};

const cutsAt = (input: ScanInput, at: number, row: readonly Piece[]): Cut[] => {
  const token = input.tokens[at];
  if (isScore(input.tokens, at)) return [{ piece: null, next: at + 3 }];
  if (token?.kind === 'number') return numberCuts(input, at, row);
  if (token?.kind === 'word') return wordCuts(input, at, row);
  if (token?.kind === 'mark' && !isApostrophe(token.text)) return markCuts(input, at, row);
  return [{ piece: null, next: at + 1 }];
};

/** The rows of a line, the plainest first; a bounded number. */
export const rowsOf = (input: ScanInput): Row[] => {
  const rows: Row[] = [];
  const follow = (at: number, pieces: readonly Piece[], strained: number): void => {
    if (rows.length >= MOST_ROWS) return;
    if (at >= input.tokens.length) {
      rows.push({ pieces, strained });
      return;
    }
    for (const { piece, next, strained: more } of cutsAt(input, at, pieces))
      follow(next, piece ? [...pieces, piece] : pieces, strained + (more ? 1 : 0));
  };
  follow(0, [], 0);
  return rows;
};
