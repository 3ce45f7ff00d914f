/**
 * The reader in a browser: a newsroom with the demo in it, listening, and pages opened on it that remember what a
 * test must know of them: what the console said and whom they asked.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadDemo } from '../../database/demo/load';
import { launchBrowser } from './browser';
import { ROOT } from './environment';
import { useNewsroom, type Newsroom } from './newsroom';

const AXE = readFileSync(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const WIDTHS = { narrow: { width: 320, height: 640 }, wide: { width: 1440, height: 900 } } as const;
export type Width = keyof typeof WIDTHS;

export interface Opened {
  page: Page;
  /** Errors that the console showed, and errors that nobody caught. */
  errors: string[];
  /** Requests to anybody but the newsroom. */
  foreign: string[];
}
interface Options extends BrowserContextOptions {
  at?: Width;
}

/** The page that stands: neither the skeleton nor the one before. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForSelector('#content:not([aria-busy]) h1', { state: 'attached' });

/** Text as a reader sees it: runs of white space are one. */
export const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

export const useReader = () => {
  let browser: Browser | undefined;
  let origin = '';

  // Before the newsroom's own: jest runs these in the order that they are said in.
  afterAll(async () => {
    await browser?.close();
    // The pictures of a test lie in the newsroom's own folder, beside those of everybody.
    const upload = newsroom.strapi.plugin('upload').service('upload');
    for (const file of await newsroom.strapi.db.query('plugin::upload.file').findMany()) await upload.remove(file);
  }, 60_000);
  const newsroom: Newsroom = useNewsroom({ own: true });

  beforeAll(async () => {
    browser = await launchBrowser();
    await loadDemo(newsroom.strapi, path.join(ROOT, 'database', 'demo'));
    const server = newsroom.strapi.server.httpServer;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 120_000);

  const openContext = async ({ at = 'wide', ...options }: Options): Promise<Opened> => {
    if (!browser) throw new Error('The browser runs only inside tests');
    const context = await browser.newContext({
      viewport: WIDTHS[at],
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      baseURL: origin,
      ...options,
    });
    const page = await context.newPage();
    const opened: Opened = { page, errors: [], foreign: [] };
    page.on('console', (message) => message.type() === 'error' && opened.errors.push(message.text()));
    page.on('pageerror', (error) => opened.errors.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) opened.foreign.push(request.url());
    });
    return opened;
  };

  return {
    newsroom,
    get origin() {
      return origin;
    },
    /** A page of the browser with no address yet. */
    blank: (options: Options = {}) => openContext(options),
    /** Opens an address of the reader and waits until its page stands. */
    async open(address: string, options: Options = {}): Promise<Opened> {
      const opened = await openContext(options);
      await opened.page.goto(address);
      await settled(opened.page);
      return opened;
    },
    /** What axe-core finds serious or critical. The page's policy lets no script in, so this page goes without it. */
    async violations(address: string, options: Options = {}): Promise<string[]> {
      const { page } = await this.open(address, { ...options, bypassCSP: true });
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
        interface Violation {
          id: string;
          impact: string;
          nodes: { html: string }[];
        }
        const { violations } = await axe.run();
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html)
                .join(' ')
                .slice(0, 300)}`,
          );
      });
      await page.context().close();
      return found;
    },
  };
};
