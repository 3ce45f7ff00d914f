import { LRUCache } from 'lru-cache';
import { ticks } from '../platform/clock';

export const WINDOW_MS = 60_000;
/** Addresses that are watched at once. Under more, the ones longest silent are forgotten. */
const WATCHED = 50_000;

/**
 * Whom an address stands for. A household has a whole /64 of IPv6, and may send from any of it.
 *
 * @example
 * senderOf('2001:db8:1:2:aaaa::1') === senderOf('2001:db8:1:2:bbbb::2'); //=> true
 */
export const senderOf = (address: string): string => {
  const ip = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter((group) => group !== '').length;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')]
    .slice(0, 4)
    .join(':');
};

/** Counts what each sender sends in a minute. Its memory is bounded, and it keeps nothing for longer. */
export class RateLimit {
  private readonly windows: LRUCache<string, { count: number; endsAt: number }>;

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = ticks,
  ) {
    this.windows = new LRUCache({ max: WATCHED });
  }

  /** Counts one; the seconds to wait where that is one too many, else 0. */
  take(sender: string): number {
    const now = this.now();
    const window = this.windows.get(sender);
    if (!window || now >= window.endsAt) {
      this.windows.set(sender, { count: 1, endsAt: now + WINDOW_MS });
      return 0;
    }
    window.count += 1;
    return window.count > this.perMinute ? Math.max(1, Math.ceil((window.endsAt - now) / 1000)) : 0;
  }
}
