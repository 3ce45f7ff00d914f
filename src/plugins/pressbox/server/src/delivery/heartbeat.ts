/**
 * Whether messages between nodes arrive. A connection may look well while nothing comes through it: so each node sends
 * itself a beat through Redis, on the way that changes take, and counts from the last one that came back.
 */
import { ticks } from '../platform/clock';

/** Parts of the promised time: so often a beat is sent, and so long it may take. Together they are less than all. */
const EVERY = 1 / 5;
const PATIENCE = 1 / 2;
/** More of them need not be remembered: the first tells. */
const MOST_OUT = 10;

/** The beats of a node: which are out, which have come back. Pure; times are ticks. */
export class Beats {
  /** When the last beat that came back was sent. */
  since: number;
  /** Beats that have not come back, the first of them first. */
  private out: number[] = [];
  /** Until the first has come back there is nothing to be missed. */
  private isSilent = true;
  private readonly patience: number;

  /** @param promised milliseconds within which silence is noticed */
  constructor(promised: number, now: number) {
    this.since = now;
    this.patience = promised * PATIENCE;
  }

  /** A beat is sent. */
  send(now: number): void {
    if (this.out.length < MOST_OUT) this.out.push(now);
  }

  /** A beat has come back; true where that ends a silence. One that was held up ends none. */
  heard(beat: number, now: number): boolean {
    if (!(beat > this.since)) return false;
    this.since = beat;
    this.out = this.out.filter((other) => other > beat);
    if (!this.isSilent || now - beat > this.patience) return false;
    this.isSilent = false;
    return true;
  }

  /** True where a silence begins: a beat has been out for too long. */
  fallsSilent(now: number): boolean {
    const [first] = this.out;
    if (this.isSilent || first === undefined || now - first <= this.patience) return false;
    this.isSilent = true;
    return true;
  }
}

export interface Heartbeat {
  /** A beat has come back. */
  heard(beat: string): void;
  /** When the last beat that came back was sent, in ticks. */
  since(): number;
  stop(): void;
}

interface Listener {
  /** Sends a beat to this node itself. */
  send(beat: string): void;
  /** Nothing has come back for too long. */
  silent(): void;
  /** Beats come back. */
  sound(): void;
}

/** Begins to beat. Silence is told within `promised` milliseconds of the last beat that came back. */
export const startHeartbeat = (promised: number, { send, silent, sound }: Listener): Heartbeat => {
  const beats = new Beats(promised, ticks());
  const timer = setInterval(() => {
    // Judged when what has arrived meanwhile was read: a node that was busy for a while is not deaf.
    setImmediate(() => {
      if (beats.fallsSilent(ticks())) silent();
    });
    const beat = ticks();
    beats.send(beat);
    send(String(beat));
  }, promised * EVERY);
  timer.unref();
  return {
    heard(beat) {
      if (beats.heard(Number(beat), ticks())) sound();
    },
    since: () => beats.since,
    stop: () => clearInterval(timer),
  };
};
