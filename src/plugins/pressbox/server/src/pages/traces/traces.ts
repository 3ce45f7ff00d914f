/**
 * What a write does to the things that pages are made of. Pure.
 *
 * A row leaves traces: the keys under which pages know it. They are taken before a write and after it. A trace without
 * a value is of the row's own content, and every write of the row is a change of it. A trace with a value is of a place
 * in a list: it is a change only where the value differs, so that correcting an article leaves alone the lists that
 * it does not move in.
 */
import type { Change } from './dependencies';

export interface Trace {
  /** Whose trace it is. Publishing replaces rows: an article is its document and language, not its row. */
  origin: string;
  key: string;
  /** Where in the list. */
  at?: number;
  value?: string;
}

type Side = Pick<Trace, 'at' | 'value'> | null;
interface Seen {
  key: string;
  before: Side;
  after: Side;
  /** It was gone for a while: publishing deletes a row and creates it again. */
  wasGone: boolean;
}

const idOf = ({ origin, key }: Trace): string => `${origin} ${key}`;
const sideOf = ({ at, value }: Trace): Side => ({ at, value });

/** The traces of a transaction: what stood before its first write, and what stands after its last. */
export class Traces {
  private readonly seen = new Map<string, Seen>();

  /**
   * Notes how rows stand that are about to be written. Whoever else listens may write them again before the write is
   * heard of (a score follows its goals): how they stood before is what was seen first.
   */
  stood(before: readonly Trace[]): void {
    for (const trace of before) {
      if (this.seen.has(idOf(trace))) continue;
      this.seen.set(idOf(trace), { key: trace.key, before: sideOf(trace), after: sideOf(trace), wasGone: false });
    }
  }

  /**
   * Notes how rows stand that this transaction has written before, where that write may not be heard of yet. A place
   * seen here for the first time is one that they came to.
   */
  became(now: readonly Trace[]): void {
    for (const trace of now) if (!this.seen.has(idOf(trace))) this.arrive(trace);
  }

  /** Notes a write of rows that were there: their traces before and after. */
  add(before: readonly Trace[], after: readonly Trace[]): void {
    this.stood(before);
    const left = new Set(after.map(idOf));
    for (const trace of before) {
      const entry = this.seen.get(idOf(trace));
      if (!entry || left.has(idOf(trace))) continue;
      entry.after = null;
      entry.wasGone = true;
    }
    for (const trace of after) this.arrive(trace);
  }

  /**
   * Notes rows that were created. Whoever else listens may have written them again before we hear of it; that is not
   * how they were before.
   */
  create(after: readonly Trace[]): void {
    for (const trace of after) {
      const entry = this.arrive(trace);
      if (!entry.wasGone) entry.before = null;
    }
  }

  private arrive(trace: Trace): Seen {
    const known = this.seen.get(idOf(trace));
    const entry = known ?? { key: trace.key, before: null, after: null, wasGone: false };
    if (!known) this.seen.set(idOf(trace), entry);
    entry.after = sideOf(trace);
    return entry;
  }

  /** What has changed, all in all. */
  changes(): Change[] {
    const changes = new Map<string, Change>();
    for (const { key, before, after } of this.seen.values()) {
      const isPlace = (before?.value ?? after?.value) !== undefined;
      if (isPlace && before?.value === after?.value) continue;
      for (const side of [before, after]) {
        if (side) changes.set(`${key} ${side.at ?? ''}`, side.at === undefined ? { key } : { key, at: side.at });
      }
    }
    return [...changes.values()];
  }
}
