/**
 * The reader in a browser: a newsroom with the demo in it, listening, and pages opened on it that remember what a
 * test must know of them: what the console said and whom they asked. Files that use it share the newsroom: what one adds
 * to the demo, the next one finds.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { ROOT } from './environment';
import type { Wish } from './lending';
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

/** The page in another language stands: the address alone, or a name that both pages print, may be there before it. */
export const standsIn = async (page: Page, language: string): Promise<void> => {
  await page.locator(`html[lang="${language}"]`).waitFor();
  await settled(page);
};

/** Text as a reader sees it: runs of white space are one. */
export const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const textOf = async (place: Locator): Promise<string> => flat(await place.first().textContent());
export const textsOf = async (place: Locator): Promise<string[]> => (await place.allTextContents()).map(flat);

export const useReader = (wish: Wish = {}) => {
  let browser: Browser | undefined;
  let origin = '';
  const contexts = new Set<BrowserContext>();
  const newsroom: Newsroom = useNewsroom({ demo: true, ...wish });

  beforeAll(async () => {
    browser = await globalThis.pressboxLending.browser();
    origin = await globalThis.pressboxLending.listen(newsroom.running);
  }, 120_000);
  // What a test has left open would go on asking.
  afterAll(async () => {
    for (const context of contexts) await context.close();
  }, 60_000);

  const openContext = async ({ at = 'wide', ...options }: Options): Promise<Opened> => {
    if (!browser) throw new Error('The browser runs only inside tests');
    const context = await browser.newContext({
      viewport: WIDTHS[at],
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      baseURL: origin,
      ...options,
    });
    contexts.add(context);
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
export type Reader = ReturnType<typeof useReader>;
