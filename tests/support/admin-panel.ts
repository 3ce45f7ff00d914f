/**
 * The admin panel in a browser: a newsroom that serves the built panel and listens, and an editor who has signed in
 * as a person does.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { ROOT } from './environment';
import { manager } from './match';
import { useNewsroom } from './newsroom';

const EDITOR = { firstname: 'Ada', lastname: 'Moretti', email: 'ada@pressbox.test', password: 'Test-password-1' };
/** What a person waits for without complaint, on a machine with other work to do. */
const PATIENCE_MS = 20_000;

const requirePanel = (): void => {
  if (!existsSync(path.join(ROOT, 'dist', 'build', 'index.html')))
    throw new Error('There is no admin panel in dist/build. Run npm run build, or npm test, which does it.');
};

export const useAdminPanel = () => {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let origin = '';

  // Before the newsroom's own: jest runs these in the order that they are said in.
  afterAll(() => browser?.close(), 60_000);
  const newsroom = useNewsroom({ adminPanel: true });

  const signIn = async (on: Page): Promise<void> => {
    await on.goto('/admin');
    await on.getByRole('textbox', { name: 'Email' }).fill(EDITOR.email);
    await on.getByLabel('Password', { exact: false }).first().fill(EDITOR.password);
    await on.getByRole('button', { name: 'Login' }).click();
    await on.getByRole('link', { name: 'Content Manager' }).first().waitFor();
  };

  beforeAll(async () => {
    requirePanel();
    browser = await launchBrowser();
    const { strapi } = newsroom;
    const role = await strapi.service('admin::role').getSuperAdmin();
    await strapi.service('admin::user').create({ ...EDITOR, isActive: true, roles: [role.id] });
    const server = strapi.server.httpServer;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: 1440, height: 1000 },
      locale: 'en-GB',
      timezoneId: 'Europe/Paris',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    page = await context.newPage();
    await signIn(page);
  }, 180_000);

  return {
    newsroom,
    get page(): Page {
      if (!page) throw new Error('The admin panel runs only inside tests');
      return page;
    },
    /** Opens the edit view of a document and waits until its form stands. */
    async edit(type: string, documentId: string, query = ''): Promise<Page> {
      await this.page.goto(`/admin${manager(type, documentId, query)}`);
      await this.page.getByRole('button', { name: 'Save', exact: true }).waitFor();
      return this.page;
    },
    async save(): Promise<void> {
      await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    },
    /** Presses a key until something has the focus, as one does without a mouse. */
    async pressUntil(key: string, target: Locator): Promise<void> {
      for (let presses = 0; presses < 80; presses += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await this.page.keyboard.press(key);
      }
      throw new Error(`${key} never gets to ${String(target)}`);
    },
    tabTo(target: Locator): Promise<void> {
      return this.pressUntil('Tab', target);
    },
  };
};
