/** A line as a row of pieces: minutes, words, names. A line may be cut in several ways; each is one row. */
import type { PrintedMinute } from '../../agate/read/marks/minute';
import type { Period } from '../../agate/read/words/vocabulary';
import type { Tag } from './vocabulary';

export type Piece =
  | { type: 'minute'; minute: PrintedMinute }
  | { type: 'half'; period: Period }
  | { type: 'tag'; tag: Tag }
  | { type: 'sign'; plus: boolean }
  | { type: 'mark'; mark: 'open' | 'close' | 'separator' }
  /** One word of a name. */
  | { type: 'word'; text: string; start: number; end: number }
  /** A number that is neither a minute nor a shirt's. */
  | { type: 'number'; text: string }
  | { type: 'shirt'; number: number; text: string; start: number; end: number };

/** A row of pieces, and how many of its words were taken for names though they mean something. */
export interface Row {
  pieces: readonly Piece[];
  strained: number;
}
