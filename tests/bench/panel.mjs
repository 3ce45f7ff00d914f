/**
 * What our panels add to the edit view of a long article, and what a key costs with the fact check on. The same page, in
 * the same browser, with our side panels and without them, by turns.
 */
/* global window, document, PerformanceObserver, PopStateEvent, requestAnimationFrame -- what runs in the page */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { benchEnvironment } from './environment.mjs';
import { start } from './processes.mjs';

const RUNS = 9;
const KEYS = 120;
const PAUSE_MS = 70; // a quick typist

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]; // prettier-ignore

/**
 * Runs in the page: takes our side panels away, or puts them back. Strapi's own have a type ("actions"); the app that
 * holds them is found where React keeps it.
 */
const show = (ours) => {
  const root = document.querySelector('#strapi');
  const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'));
  const found = (fiber) => {
    for (let at = fiber; at; at = at.sibling) {
      const plugins = at.memoizedProps?.value?.plugins ?? at.memoizedProps?.plugins;
      const inside = plugins?.['content-manager'] ? plugins : found(at.child);
      if (inside) return inside;
    }
    return null;
  };
  window.panelApis ??= found(root[key])?.['content-manager'].apis;
  const apis = window.panelApis;
  if (!apis) throw new Error('The panels are not where they were: this Strapi is not the one that we know.');
  apis.allPanels ??= apis.getEditViewSidePanels;
  apis.getEditViewSidePanels = () => apis.allPanels().filter((panel) => ours || panel.type !== undefined);
  return [apis.allPanels().length, apis.getEditViewSidePanels().length];
};

/** Runs in the page: goes to an address as the panel's links do, and tells how long the form took to stand. */
const open = async ({ address, title }) => {
  const before = performance.now();
  const { idx = 0 } = window.history.state ?? {};
  const state = { idx: idx + 1, key: String(idx), usr: null };
  window.history.pushState(state, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
  const stands = () =>
    document.querySelector('[name=title]')?.value === title && document.querySelector('[data-slate-editor] p, [data-slate-editor] [data-slate-node]');
  while (!stands()) await new Promise((resolve) => requestAnimationFrame(resolve));
  // What is drawn first is painted first; what hangs the page up then counts too.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - before;
}; // prettier-ignore

/** Runs in the page: how long each key took until what it did was painted. */
const watchKeys = () => {
  window.keys = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keypress' || name === 'keydown') window.keys.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false });
}; // prettier-ignore

const signIn = async (page, { email, password }) => {
  await page.goto('/admin');
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
};

const typed = async (page, field) => {
  await field.click();
  await page.keyboard.press('End');
  await page.evaluate(() => (window.keys.length = 0));
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('abcdefgh '[key % 9] === ' ' ? 'Space' : 'abcdefgh '[key % 9]);
    await page.waitForTimeout(PAUSE_MS);
  }
  const slow = await page.evaluate(() => window.keys);
  // Keys under 16 ms are not told of: they are the rest.
  return { median: slow.length < KEYS / 2 ? 16 : quantile(slow, 0.5), p95: quantile([...Array(Math.max(0, KEYS - slow.length)).fill(16), ...slow], 0.95) }; // prettier-ignore
};

/** Milliseconds to open a 5,000-word article with our panels and without, and milliseconds a key. */
export const benchPanel = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressbox-bench-'));
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
  const newsroom = await start('server.mjs', {
    env: { ...benchEnvironment(path.join(folder, 'bench.db')), BENCH_PANEL: '1' },
  });
  try {
    await newsroom.ask('demo');
    const editor = await newsroom.ask('editor');
    const { documentId, title } = await newsroom.ask('longRead', { words: 5000 });
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${newsroom.port}`,
      viewport: { width: 1440, height: 1000 },
      locale: 'en-GB',
    });
    const page = await context.newPage();
    await signIn(page, editor);
    const address = `/admin/content-manager/collection-types/plugin::pressbox.article/${documentId}?plugins[i18n][locale]=fr`;
    const opening = { with: [], without: [] };
    for (let run = -1; run < RUNS; run += 1)
      for (const ours of [false, true]) {
        const [all, shown] = await page.evaluate(show, ours);
        if (ours ? shown !== all : shown >= all) throw new Error('No panel of ours was taken away.');
        const took = await page.evaluate(open, { address, title });
        if (run >= 0) opening[ours ? 'with' : 'without'].push(took); // the first fetches code
        await page.waitForTimeout(1_500);
        await page.evaluate(() => window.history.back());
        await page.locator('[name=title]').waitFor({ state: 'detached' });
      }
    await page.evaluate(show, true);
    await page.evaluate(open, { address, title });
    await page.evaluate(watchKeys);
    await page.waitForTimeout(2_000);
    const standfirst = await typed(page, page.getByRole('textbox', { name: /^Standfirst/ }));
    const body = await typed(page, page.locator('[data-slate-editor]').locator('p').last());
    const median = (values) => quantile(values, 0.5);
    return { with: median(opening.with), without: median(opening.without), standfirst, body };
  } finally {
    await browser.close();
    newsroom.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
