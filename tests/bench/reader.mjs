/**
 * How soon the report of the demo is there in a browser, as Lighthouse would measure it: a processor four times slower,
 * a cold cache. The page is ready on the server, as readers get it.
 */
/* global window, PerformanceObserver -- what runs in the page */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { benchEnvironment } from './environment.mjs';
import { start } from './processes.mjs';

const RUNS = 7;
const WIDTHS = { narrow: { width: 320, height: 640 }, wide: { width: 1440, height: 900 } };

/** Runs in the page, before anything of it. */
const watch = () => {
  const seen = { lcp: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
};

/** Milliseconds until the largest thing on the screen was painted. */
const paint = async (browser, address, viewport) => {
  const context = await browser.newContext({ viewport, locale: 'fr-FR' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('#content:not([aria-busy]) h1', { state: 'attached' });
  await page.locator('.cover img').evaluate((img) => img.decode());
  await page.waitForTimeout(1000);
  const { lcp } = await page.evaluate(() => window.seen);
  await context.close();
  return lcp;
};

/** The middle and the longest of several first visits, by width. */
export const benchReader = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressbox-bench-'));
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
  const newsroom = await start('server.mjs', { env: benchEnvironment(path.join(folder, 'bench.db')) });
  try {
    const { slug } = await newsroom.ask('demo');
    const origin = `http://127.0.0.1:${newsroom.port}`;
    await (await fetch(`${origin}/api/pressbox/pages/articles/${slug}?locale=fr`)).arrayBuffer();
    const results = [];
    for (const [width, viewport] of Object.entries(WIDTHS)) {
      const took = [];
      for (let run = 0; run < RUNS; run += 1) took.push(await paint(browser, `${origin}/reader/fr/${slug}`, viewport));
      took.sort((a, b) => a - b);
      results.push({ width, median: took[Math.floor(RUNS / 2)], longest: took[RUNS - 1] });
    }
    return results;
  } finally {
    await browser.close();
    newsroom.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
