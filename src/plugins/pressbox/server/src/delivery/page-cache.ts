/**
 * Ready pages, by address, with what each was made of. Knows nothing of databases or requests.
 *
 * Never stale: a compile takes a ticket before it reads, and every change that is applied while it reads is held
 * against what it turns out to be made of. A page that a change has overtaken is handed out to nobody and not kept.
 */
import { LRUCache } from 'lru-cache';
import { touches, type Change, type Dependencies } from '../pages/traces/dependencies';
import { ticks } from '../platform/clock';
import type { ReadyPage } from './ready-page';

/** What an entry costs beside its bytes: its key in the index, for each thing that it was made of. */
const BYTES_PER_DEPENDENCY = 160;

export interface Ticket {
  /** Changes since the ticket was taken. */
  readonly changes: Change[];
  /** Set when so much has changed that nothing read before can be trusted. */
  overtaken: boolean;
}

export interface CacheState {
  keys: string[];
  bytes: number;
  hits: number;
  compiles: number;
  dropped: number;
}

export class PageCache {
  private readonly pages: LRUCache<string, ReadyPage>;
  /** Key of a thing → addresses of pages that were made of it. */
  private readonly index = new Map<string, Set<string>>();
  private readonly tickets = new Set<Ticket>();
  private counts = { hits: 0, compiles: 0, dropped: 0 };
  /** When a change was last applied: two versions of a page may fall into one second. */
  lastChangeAt = 0;
  /** While changes of other nodes do not reach us, no page is believed for longer than `ttl`. */
  private staleness: { since: number; ttl: number } | null = null;

  constructor(
    maxBytes: number,
    private readonly now: () => number = Date.now,
    private readonly steady: () => number = ticks,
  ) {
    this.pages = new LRUCache<string, ReadyPage>({
      maxSize: maxBytes,
      sizeCalculation: (page) => page.size + page.dependencies.size * BYTES_PER_DEPENDENCY,
      dispose: (page, address, reason) => {
        if (reason !== 'set') this.forget(address, page.dependencies);
      },
      noDisposeOnSet: true,
    });
  }

  get(address: string): ReadyPage | undefined {
    const page = this.pages.get(address);
    if (page === undefined) return undefined;
    if (this.isOver(page)) {
      this.pages.delete(address);
      return undefined;
    }
    this.counts.hits += 1;
    return page;
  }

  /** Begins to watch for changes that overtake a compile. */
  takeTicket(): Ticket {
    const ticket: Ticket = { changes: [], overtaken: false };
    this.tickets.add(ticket);
    this.counts.compiles += 1;
    return ticket;
  }

  giveBack(ticket: Ticket): void {
    this.tickets.delete(ticket);
  }

  /** Whether a change has overtaken what was compiled under a ticket. */
  isOvertaken(ticket: Ticket, dependencies: Dependencies): boolean {
    return ticket.overtaken || ticket.changes.some((change) => touches(change, dependencies));
  }

  keep(page: ReadyPage): void {
    const { address } = page;
    this.pages.delete(address);
    this.pages.set(address, page);
    if (!this.pages.has(address)) return; // Larger than the whole cache.
    for (const key of page.dependencies.keys()) {
      const addresses = this.index.get(key);
      if (addresses) addresses.add(address);
      else this.index.set(key, new Set([address]));
    }
  }

  /** A page has grown by a compressed form of itself. */
  resize(page: ReadyPage): void {
    if (this.pages.peek(page.address) === page) this.keep(page);
  }

  /** Drops every page that was made of what has changed, and no other. */
  apply(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.lastChangeAt = this.now();
    for (const ticket of this.tickets) ticket.changes.push(...changes);
    for (const change of changes) {
      for (const address of [...(this.index.get(change.key) ?? [])]) {
        const page = this.pages.peek(address);
        if (page && touches(change, page.dependencies)) {
          this.pages.delete(address);
          this.counts.dropped += 1;
        }
      }
    }
  }

  clear(): void {
    this.lastChangeAt = this.now();
    for (const ticket of this.tickets) ticket.overtaken = true;
    this.counts.dropped += this.pages.size;
    this.pages.clear();
    this.index.clear();
  }

  /** From a moment on (in ticks; or no longer) changes of other nodes may be missed. */
  setMaxStaleness(ttl: number | null, since = this.steady()): void {
    this.staleness = ttl === null ? null : { since, ttl };
  }

  state(): CacheState {
    return { keys: [...this.pages.keys()].sort(), bytes: this.pages.calculatedSize, ...this.counts };
  }

  /** Its hour has come, it is old, or changes of others may have overtaken it. */
  private isOver({ expiresAt, madeAt, keptFor }: ReadyPage): boolean {
    const age = this.steady() - madeAt;
    if (this.now() >= expiresAt || age >= keptFor) return true;
    return this.staleness !== null && Math.min(age, this.steady() - this.staleness.since) > this.staleness.ttl;
  }

  private forget(address: string, dependencies: Dependencies): void {
    for (const key of dependencies.keys()) {
      const addresses = this.index.get(key);
      if (addresses?.delete(address) && addresses.size === 0) this.index.delete(key);
    }
  }
}
