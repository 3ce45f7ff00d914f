/**
 * The admin panel in a browser: a newsroom that serves the built panel and listens, and an editor who has signed in
 * as a person does.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, BrowserContextOptions, Locator, Page, Request, Response } from 'playwright-core';
import { ROOT } from './environment';
import { drawn, WIDE } from './everybody';
import { manager } from './match';
import type { Wish } from './lending';
import { useNewsroom } from './newsroom';
import { keepNotifications, toldBy } from './notifications';

export { violations } from './everybody';

/** Who sits at the panel. */
export const EDITOR = {
  firstname: 'Ada',
  lastname: 'Moretti',
  email: 'ada@pressbox.test',
  password: 'Test-password-1',
};
/** What a person waits for without complaint, on a machine with other work to do. */
const PATIENCE_MS = 20_000;
/** What one test may take: several of those waits. */
const TEST_MS = 120_000;

/** The two ways out of a save that was refused because another desk had saved. */
export const TAKE = 'Take the stored one';
export const KEEP = 'Keep my changes';

/** Text that stands on the page, now or soon; and how often it stands there now. */
export const says = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
export const count = (page: Page, text: string | RegExp): Promise<number> => page.getByText(text).count();

/** Waits until an input, by the name of its field, shows a value; in a modal where one stands open. */
export const shows = async (page: Page, field: string, value: string): Promise<void> => {
  await page.waitForFunction(
    ([name, wanted]) => {
      const inputs = document.querySelectorAll<HTMLInputElement>(`[name=${name}]`);
      return inputs.item(inputs.length - 1)?.value === wanted;
    },
    [field, value] as const,
  );
};

/** PANEL_LATENCY_MS=300 lets the panel wait for each answer, as on a slow line: what a test does not wait for fails. */
const slowLine = async (context: BrowserContext): Promise<void> => {
  const latency = Number(process.env.PANEL_LATENCY_MS ?? 0);
  if (!latency) return;
  await context.route(/\/(admin|content-manager|i18n|pressbox|upload)\/[^.]*(\?|$)/, async (route) => {
    if (route.request().resourceType() !== 'document') await new Promise((resolve) => setTimeout(resolve, latency));
    await route.continue().catch(() => undefined); // the page was left meanwhile
  });
};

/** Whether an element has the focus, once what a key has set off is done: some inputs move it a timer later. */
const hasFocus = (element: Element): Promise<boolean> =>
  new Promise((resolve) => setTimeout(() => resolve(element === document.activeElement)));

const requirePanel = (): void => {
  if (!existsSync(path.join(ROOT, 'dist', 'build', 'index.html')))
    throw new Error('There is no admin panel in dist/build. Run npm run build, or npm test, which does it.');
};

export const useAdminPanel = (wish: Wish = {}) => {
  let context: BrowserContext | undefined;
  let page: Page | undefined;

  const newsroom = useNewsroom({ adminPanel: true, ...wish });
  jest.setTimeout(TEST_MS); // after the newsroom, which says a shorter one
  afterAll(() => context?.close(), 60_000);

  /** Hires the editor and signs them in, by hand. */
  const signIn = async (on: Page): Promise<void> => {
    const role = await newsroom.strapi.service('admin::role').getSuperAdmin();
    const users = newsroom.strapi.service('admin::user');
    if (!(await users.exists({ email: EDITOR.email })))
      await users.create({ ...EDITOR, isActive: true, roles: [role.id] });
    await on.goto('/admin');
    await on.getByRole('textbox', { name: 'Email' }).fill(EDITOR.email);
    await on.getByLabel('Password', { exact: false }).first().fill(EDITOR.password);
    await on.getByRole('button', { name: 'Login' }).click();
    await on.getByRole('link', { name: 'Content Manager' }).first().waitFor();
  };
  const home = async (on: Page): Promise<void> => {
    await on.goto('/admin');
    await on.getByRole('link', { name: 'Content Manager' }).first().waitFor();
  };

  beforeAll(async () => {
    requirePanel();
    const { running } = newsroom;
    const browser = await globalThis.pressboxLending.browser();
    context = await browser.newContext({
      baseURL: await globalThis.pressboxLending.listen(running),
      viewport: WIDE,
      locale: 'en-GB',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      // Who has signed in for one file stays so for the next, as in a browser that is opened again.
      storageState: running.session as BrowserContextOptions['storageState'],
    });
    context.setDefaultTimeout(PATIENCE_MS);
    await keepNotifications(context);
    await slowLine(context);
    page = await context.newPage();
    if (running.session) await home(page);
    else await signIn(page);
    running.session = await context.storageState();
  }, 180_000);

  return {
    newsroom,
    get page(): Page {
      if (!page) throw new Error('The admin panel runs only inside tests');
      return page;
    },
    /**
     * The panel in another language, loaded anew; null: in that of the browser again. A choice that Strapi keeps with
     * whoever has signed in goes before one that the browser keeps, and the next file has the same editor.
     */
    async speak(language: string | null): Promise<void> {
      const where = { email: EDITOR.email };
      await newsroom.strapi.db.query('admin::user').updateMany({ where, data: { preferedLanguage: language } });
      await this.page.evaluate(() => localStorage.removeItem('strapi-admin-language'));
      await this.page.goto('/admin');
      await this.page.locator(`html[lang=${language ?? 'en'}]`).waitFor();
      await this.page.locator('nav a').first().waitFor();
    },
    /** Opens the edit view of a document and waits until its form stands. */
    async edit(type: string, documentId: string, query = ''): Promise<Page> {
      const isFetched = (response: Response): boolean =>
        response.request().method() === 'GET' && new URL(response.url()).pathname === manager(type, documentId);
      const fetched = this.page.waitForResponse(isFetched);
      let isThere = false;
      void fetched.then(
        () => (isThere = true),
        () => undefined, // told below
      );
      await this.open(manager(type, documentId, query));
      // A form that changes as it is left asks whether to leave it.
      const leave = this.page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' });
      while (!isThere) {
        if (await leave.isVisible()) await leave.click();
        await Promise.race([fetched, this.page.waitForTimeout(100)]);
      }
      await this.page.getByRole('button', { name: 'Save', exact: true }).waitFor();
      return this.page;
    },
    /** Goes to an address of the panel as its own links do; by loading it where a form or a dialog holds one back. */
    async open(address: string): Promise<void> {
      const isHeld = await this.page.evaluate(() => {
        const save = document.querySelector('button[type=submit]');
        return (save && save.getAttribute('aria-disabled') !== 'true') || document.querySelector('[role$=dialog]');
      });
      if (isHeld) await this.page.goto(`/admin${address}`);
      else
        await this.page.evaluate((url) => {
          const { idx = 0 } = (window.history.state ?? {}) as { idx?: number };
          const state = { idx: idx + 1, key: String(idx), usr: null }; // as the panel's router keeps it
          window.history.pushState(state, '', url);
          window.dispatchEvent(new PopStateEvent('popstate', { state }));
        }, `/admin${address}`);
    },
    async save(): Promise<void> {
      await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    },
    /** Does something and hears the notification of it. */
    told: (text: string | RegExp, task: () => Promise<unknown>): Promise<void> => toldBy(page as Page, text, task),
    /** Does something that saves, and answers with the status that the server gives it. */
    async answered(save: () => Promise<unknown>): Promise<number> {
      const isSave = (response: Response): boolean =>
        ['PUT', 'POST'].includes(response.request().method()) && response.url().includes('/content-manager/');
      const [response] = await Promise.all([this.page.waitForResponse(isSave), save()]);
      await response.finished();
      await drawn(this.page);
      return response.status();
    },
    /** Does something, waits until the panel has drawn what came of it, and counts the documents that it fetched. */
    async fetches(task: () => Promise<unknown>): Promise<number> {
      const fetched: string[] = [];
      const note = (request: Request): void => {
        const isFetch = request.method() === 'GET' && /\/collection-types\/[^/]+\/[^/]+$/.test(request.url());
        if (isFetch) fetched.push(request.url());
      };
      this.page.on('request', note);
      await task();
      // What a refusal sets off, it sets off at once.
      await drawn(this.page);
      this.page.off('request', note);
      return fetched.length;
    },
    /** Presses a key until something has the focus, as one does without a mouse. */
    async pressUntil(key: string, target: Locator): Promise<void> {
      for (let presses = 0; presses < 80; presses += 1) {
        if (await target.evaluate(hasFocus)) return;
        await this.page.keyboard.press(key);
      }
      throw new Error(`${key} never gets to ${String(target)}`);
    },
    tabTo(target: Locator): Promise<void> {
      return this.pressUntil('Tab', target);
    },
  };
};
export type AdminPanel = ReturnType<typeof useAdminPanel>;
