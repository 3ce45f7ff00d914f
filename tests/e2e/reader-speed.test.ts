/** How fast the report of the demo comes, as Lighthouse would measure it: a processor four times slower, a cold cache. */
import type { CDPSession, Page } from 'playwright-core';
import { settled, useReader, type Width } from '../support/reader';
import { reportIn } from './demo-report';

jest.setTimeout(60_000);
const reader = useReader();
const KB = 1000;
/** What a page weighs before its pictures. */
const WEIGHED = ['Document', 'Script', 'Stylesheet', 'Fetch', 'XHR'];

interface Paints {
  /** Milliseconds until the largest thing on the screen was painted, and what it was. */
  lcp: number;
  element: string;
  cls: number;
}
/** Bytes over the wire, and unpacked. */
interface Weight {
  bytes: number;
  unpacked: number;
  requests: number;
}

/** Runs in the page, before anything of it. */
const watch = () => {
  const seen = { lcp: 0, element: '', cls: 0 };
  Object.assign(window, { seen });
  interface Paint extends PerformanceEntry {
    element: Element | null;
  }
  interface Shift extends PerformanceEntry {
    value: number;
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Paint[]) {
      Object.assign(seen, { lcp: entry.startTime, element: entry.element?.tagName.toLowerCase() ?? '' });
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) seen.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const weigh = async (session: CDPSession): Promise<Weight> => {
  const total = { bytes: 0, unpacked: 0, requests: 0 };
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  const counts = (requestId: string) => WEIGHED.includes(kinds.get(requestId) ?? '');
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (counts(requestId)) total.unpacked += dataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!counts(requestId)) return;
    total.bytes += encodedDataLength;
    total.requests += 1;
  });
  await session.send('Network.enable');
  return total;
};

const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 300) {
      window.scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  });

/** Opens the report on a slow processor and waits until its picture stands. */
const openSlowly = async (at: Width, prepare?: (session: CDPSession) => Promise<unknown>): Promise<Page> => {
  const { page } = await reader.blank({ at });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await prepare?.(session);
  await page.addInitScript(watch);
  await page.goto(reportIn('fr').address, { waitUntil: 'load' });
  await settled(page);
  await page.locator('.cover img').evaluate((img: HTMLImageElement) => img.decode());
  await page.waitForTimeout(1000);
  return page;
};

const measurePaint = async (at: Width): Promise<Paints> => {
  const page = await openSlowly(at);
  const seen = () => page.evaluate(() => (window as unknown as { seen: Paints }).seen);
  const { lcp, element } = await seen();
  await scrollThrough(page);
  const { cls } = await seen();
  await page.context().close();
  return { lcp: Math.round(lcp), element, cls };
};

/** Apart from the paints: whoever counts the bytes is in their way. */
const measureWeight = async (at: Width): Promise<Weight> => {
  let weight: Weight = { bytes: 0, unpacked: 0, requests: 0 };
  const page = await openSlowly(at, async (session) => {
    weight = await weigh(session);
  });
  await page.context().close();
  return weight;
};

describe('the report, on a processor four times slower', () => {
  // The first request of all compiles the page; readers get it ready, and so does this one.
  beforeAll(() => reader.newsroom.get(`/api/pressbox/pages/articles/${reportIn('fr').slug}?locale=fr`).expect(200));

  it.each(['narrow', 'wide'] as const)('is light, stands still and is there at once, %s', async (at) => {
    const { bytes, unpacked, requests } = await measureWeight(at);
    const runs: Paints[] = [];
    for (let run = 0; run < 5; run += 1) runs.push(await measurePaint(at));
    const paints = runs.map(({ lcp }) => lcp).sort((a, b) => a - b);
    console.log(
      `${at}: largest paint ${paints.join(', ')} ms (${runs[0]?.element}), layout shift ${runs.map(({ cls }) => cls).join(', ')}, ` +
        `${(bytes / KB).toFixed(1)} KB of page, script, style and data in ${requests} requests (${(unpacked / KB).toFixed(1)} KB unpacked)`,
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(100 * KB);
    expect(runs.map(({ cls }) => cls)).toEqual(runs.map(() => 0));
    expect(runs.map(({ element }) => element)).not.toContain('');
    // A second is what we promise on a quiet machine; a busy one gets the room that its neighbours take.
    expect(paints[0]).toBeLessThan(1800);
  });
});
