/** What the report of the demo weighs, and whether it stands still while it comes. */
import type { CDPSession, Page } from 'playwright-core';
import { settled, useReader, type Width } from '../support/reader';
import { reportIn } from './demo-report';

jest.setTimeout(60_000);
// What other files add to the demo would weigh too.
const reader = useReader({ own: true });
const KB = 1000;
/** What a page weighs before its pictures. */
const WEIGHED = ['Document', 'Script', 'Stylesheet', 'Fetch', 'XHR'];

/** Bytes over the wire. */
interface Weight {
  bytes: number;
  requests: number;
}

/** Runs in the page, before anything of it: how far what stands there moves. */
const watch = () => {
  const seen = { shift: 0 };
  Object.assign(window, { seen });
  interface Shift extends PerformanceEntry {
    value: number;
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const weigh = async (session: CDPSession): Promise<Weight> => {
  const total = { bytes: 0, requests: 0 };
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  const counts = (requestId: string) => WEIGHED.includes(kinds.get(requestId) ?? '');
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

/** Opens the report on a processor four times slower, with a cold cache, and waits until its picture stands. */
const openSlowly = async (at: Width): Promise<{ page: Page; weight: Weight }> => {
  const { page } = await reader.blank({ at });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const weight = await weigh(session);
  await page.addInitScript(watch);
  await page.goto(reportIn('fr').address, { waitUntil: 'load' });
  await settled(page);
  await page.locator('.cover img').evaluate((img: HTMLImageElement) => img.decode());
  return { page, weight };
};

// How soon it is there depends on the machine: `npm run bench -- --reader` measures that.
describe('the report, on a processor four times slower', () => {
  it.each(['narrow', 'wide'] as const)('is light and stands still, %s', async (at) => {
    const { page, weight } = await openSlowly(at);
    await scrollThrough(page);
    const { shift } = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen);
    await page.context().close();
    expect(weight.bytes).toBeGreaterThan(0);
    expect(weight.bytes).toBeLessThan(100 * KB);
    expect(weight.requests).toBeGreaterThan(0);
    expect(shift).toBe(0);
  });
});
