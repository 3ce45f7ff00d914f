import { PageCache } from './page-cache';
import { ReadyPage } from './ready-page';

const page = (
  address: string,
  keys: string[],
  { floor = -Infinity, body = 'x', madeAt = 0, keptFor = Infinity, expiresAt = Infinity } = {},
) =>
  new ReadyPage({
    address,
    body,
    dependencies: new Map(keys.map((key) => [key, floor])),
    cacheTag: '',
    compiledAt: 0,
    madeAt,
    keptFor,
    expiresAt,
    datesAreExact: true,
  });

describe('the cache of pages', () => {
  it('drops the pages made of what has changed, and no other', () => {
    const cache = new PageCache(1e6);
    cache.keep(page('/a', ['team#1', 'team#2']));
    cache.keep(page('/b', ['team#2']));
    cache.keep(page('/c', ['team#3']));
    cache.apply([{ key: 'team#2' }]);
    expect(cache.state().keys).toEqual(['/c']);
  });

  it('leaves a page whose list changed below what it shows', () => {
    const cache = new PageCache(1e6);
    cache.keep(page('/a', ['latest@fr'], { floor: 100 }));
    cache.apply([{ key: 'latest@fr', at: 99 }]);
    expect(cache.get('/a')).toBeDefined();
    cache.apply([{ key: 'latest@fr', at: 101 }]);
    expect(cache.get('/a')).toBeUndefined();
  });

  it('tells a compile that a change has overtaken it, and only then', () => {
    const cache = new PageCache(1e6);
    const before = cache.takeTicket();
    const beside = cache.takeTicket();
    cache.apply([{ key: 'team#1' }]);
    const after = cache.takeTicket();
    expect(cache.isOvertaken(before, page('/', ['team#1']).dependencies)).toBe(true);
    expect(cache.isOvertaken(beside, page('/', ['team#2']).dependencies)).toBe(false);
    expect(cache.isOvertaken(after, page('/', ['team#1']).dependencies)).toBe(false);
  });

  it('tells every compile that everything was dropped', () => {
    const cache = new PageCache(1e6);
    const ticket = cache.takeTicket();
    cache.clear();
    expect(cache.isOvertaken(ticket, page('/', []).dependencies)).toBe(true);
  });

  it('keeps within its bytes, and forgets what it lets go', () => {
    const cache = new PageCache(10_000);
    for (let index = 0; index < 50; index += 1)
      cache.keep(page(`/${index}`, [`row#${index}`], { body: 'x'.repeat(500) }));
    const { keys, bytes } = cache.state();
    expect(bytes).toBeLessThanOrEqual(10_000);
    expect(keys).toContain('/49');
    expect(keys).not.toContain('/0');
    cache.keep(page('/huge', [], { body: 'x'.repeat(20_000) }));
    expect(cache.get('/huge')).toBeUndefined();
  });

  it('counts a compressed form that was made later', async () => {
    const cache = new PageCache(1e6);
    const ready = page('/a', ['row#1'], { body: 'x'.repeat(5_000) });
    cache.keep(ready);
    const before = cache.state().bytes;
    await ready.make('gzip');
    cache.resize(ready);
    expect(cache.state().bytes).toBeGreaterThan(before);
    cache.apply([{ key: 'row#1' }]);
    expect(cache.get('/a')).toBeUndefined();
  });

  it('lets a page go at its hour', () => {
    let now = 0;
    const cache = new PageCache(1e6, () => now);
    cache.keep(page('/a', [], { expiresAt: 10 }));
    now = 9;
    expect(cache.get('/a')).toBeDefined();
    now = 10;
    expect(cache.get('/a')).toBeUndefined();
  });

  it('believes no page for long while it is cut off from other nodes', () => {
    let now = 1_000;
    const cache = new PageCache(1e6, Date.now, () => now);
    cache.keep(page('/old', [], { madeAt: 0 }));
    cache.setMaxStaleness(100);
    now = 1_050;
    cache.keep(page('/new', [], { madeAt: 1_050 }));
    expect(cache.get('/old')).toBeDefined();
    now = 1_101;
    expect(cache.get('/old')).toBeUndefined();
    expect(cache.get('/new')).toBeDefined();
    now = 1_151;
    expect(cache.get('/new')).toBeUndefined();
    cache.keep(page('/later', [], { madeAt: 1_151 }));
    cache.setMaxStaleness(null);
    now = 99_999;
    expect(cache.get('/later')).toBeDefined();
  });

  it('doubts from the moment after which others may not have been heard, not from that at which it is told (promise 41)', () => {
    let now = 1_000;
    const cache = new PageCache(1e6, Date.now, () => now);
    cache.keep(page('/old', [], { madeAt: 0 }));
    cache.setMaxStaleness(100, 940);
    now = 1_040;
    expect(cache.get('/old')).toBeDefined();
    now = 1_041;
    expect(cache.get('/old')).toBeUndefined();
  });

  it('keeps a page for as long as it may, whatever becomes of the clock (promise 41)', () => {
    let [wall, now] = [1_000_000, 0];
    const cache = new PageCache(
      1e6,
      () => wall,
      () => now,
    );
    cache.keep(page('/a', [], { keptFor: 50 }));
    wall = 0;
    now = 49;
    expect(cache.get('/a')).toBeDefined();
    now = 50;
    expect(cache.get('/a')).toBeUndefined();
  });
});
