/** What a row of pieces says: when, what, of which side, and who. */
import { inPeriod, type PrintedMinute } from '../../agate/read/marks/minute';
import type { Period } from '../../agate/read/words/vocabulary';
import type { Side } from '../../events';
import type { Hit } from './name-hits';
import type { Piece, Row } from './pieces';
import type { Flag } from './vocabulary';

export interface ClauseName {
  printed: string;
  start: number;
  end: number;
  hits: readonly Hit[];
  inBracket: boolean;
  /** What a word beside it says: comes on, goes off, made the pass. */
  as: 'on' | 'off' | 'assist' | null;
}

export interface Clause {
  flags: readonly Flag[];
  minute: PrintedMinute | null;
  /** A half that is named without a minute. */
  half: Period | null;
  /** Null: none is said. */
  side: Side | null;
  twoSides: boolean;
  names: readonly ClauseName[];
  /** Which of two names comes on, by the words between them. */
  swap: 'on-first' | 'off-first' | null;
  coach: boolean;
  sign: 'plus' | 'minus' | null;
  /** The minute stands in the bracket of a name, as in "Jiménez (Terracciano, 62e)". */
  minuteInBracket: boolean;
  /** A number that can be no minute. */
  stray: string | null;
  strained: number;
}

/** Who may be meant by a name, and by a number. */
export interface Finder {
  byName(text: string): readonly Hit[];
  /** Where a letter is wrong. */
  bySlip(text: string): readonly Hit[];
  byShirt(number: number): readonly Hit[];
}

type Word = Extract<Piece, { type: 'word' }>;
type Draft = Omit<ClauseName, 'inBracket' | 'as'>;

const ENOUGH = 0.6;
const bestOf = (hits: readonly Hit[]): number => hits[0]?.score ?? 0;
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

type Look = (text: string) => readonly Hit[];

const nameOf = (words: readonly Word[], look: Look, line: string): Draft => {
  const [start, end] = [words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0];
  return { printed: line.slice(start, end), start, end, hits: look(textOf(words)) };
};

/** The longest run of words that may be two names. */
const MOST_WORDS = 8;

/** The best way to make two names of a run, where both are somebody's. */
const parted = (words: readonly Word[], look: Look, line: string): { names: Draft[]; score: number } => {
  let best: { names: Draft[]; score: number } = { names: [], score: 0 };
  for (let at = 1; at < words.length && words.length <= MOST_WORDS; at += 1) {
    const names = [nameOf(words.slice(0, at), look, line), nameOf(words.slice(at), look, line)];
    const score = Math.min(...names.map(({ hits }) => bestOf(hits)));
    if (score > best.score) best = { names, score };
  }
  return best;
};

/** One name or two: "rafael leao", "terracciano jimenez". A wrong letter is thought of last. */
const namesOfRun = (words: readonly Word[], find: Finder, line: string): Draft[] => {
  const either: Look = (text) => {
    const hits = find.byName(text);
    return hits.length > 0 ? hits : find.bySlip(text);
  };
  for (const look of [find.byName, either]) {
    const whole = nameOf(words, look, line);
    if (bestOf(whole.hits) >= ENOUGH) return [whole];
    const two = parted(words, look, line);
    if (two.score > 0) return two.names;
    if (whole.hits.length > 0) return [whole];
  }
  return [nameOf(words, find.byName, line)];
};

/** What the row says; the names are looked up. */
export const clauseOf = ({ pieces, strained }: Row, find: Finder, line: string): Clause => {
  const flags = new Set<Flag>();
  const sides = new Set<Side>();
  const names: ClauseName[] = [];
  let [minute, half]: [PrintedMinute | null, Period | null] = [null, null];
  let [swap, sign]: [Clause['swap'], Clause['sign']] = [null, null];
  let [coach, depth, minuteInBracket, sinceName, leading] = [false, 0, false, 0, false];
  let stray: string | null = null;
  let pending: ClauseName['as'] = null;
  let run: Word[] = [];

  const take = (drafts: readonly Draft[]): void => {
    for (const draft of drafts) {
      names.push({ ...draft, inBracket: depth > 0, as: pending });
      pending = null;
    }
    sinceName = 0;
  };
  const endRun = (): void => {
    if (run.length > 0) take(namesOfRun(run, find, line));
    run = [];
  };
  const last = (): ClauseName | undefined => names[names.length - 1];

  for (const piece of pieces) {
    if (piece.type === 'word') {
      run.push(piece);
      continue;
    }
    endRun();
    sinceName += 1;
    if (piece.type === 'shirt') {
      const { number, text, start, end } = piece;
      take([{ printed: text, start, end, hits: find.byShirt(number) }]);
    } else if (piece.type === 'minute') {
      minute = piece.minute;
      minuteInBracket = depth > 0 && last()?.inBracket === true;
    } else if (piece.type === 'number') stray = piece.text;
    else if (piece.type === 'half') half = piece.period;
    else if (piece.type === 'sign') sign = piece.plus ? 'plus' : 'minus';
    else if (piece.type === 'mark') depth = Math.max(0, depth + { open: 1, close: -1, separator: 0 }[piece.mark]);
    else if (piece.tag.type === 'kind') flags.add(piece.tag.flag);
    else if (piece.tag.type === 'side') sides.add(piece.tag.side);
    else if (piece.tag.type === 'coach') coach = true;
    else if (piece.tag.type === 'swap' && sinceName === 1) swap = piece.tag.offFirst ? 'off-first' : 'on-first';
    else if (piece.tag.type === 'assist') pending = 'assist';
    else if (piece.tag.type === 'move') {
      const as = piece.tag.on ? 'on' : 'off';
      const before = last();
      leading ||= !before;
      // "off Jiménez on Terracciano", or "Jiménez off Terracciano on".
      if (!leading && before && before.as === null) before.as = as;
      else pending = as;
    }
  }
  endRun();
  const [side = null] = sides;
  const printed: PrintedMinute | null = minute;
  return {
    flags: [...flags],
    minute: printed && half !== null ? inPeriod(printed, half) : printed,
    half: minute === null ? half : null,
    side: sides.size === 1 ? side : null,
    twoSides: sides.size > 1,
    names,
    swap,
    coach,
    sign,
    minuteInBracket,
    stray,
    strained,
  };
};
