/** The newsroom’s page, opened on a day that is one test’s own, and what stands on it. */
import type { Locator, Page } from 'playwright-core';
import type { AdminPanel } from '../support/admin-panel';
import type { Created } from '../support/newsroom';

export const line = (page: Page): Locator => page.getByRole('textbox', { name: 'New match' });
export const row = (page: Page, match: Created): Locator => page.locator(`li:has([data-match="${match.documentId}"])`);
export const link = (page: Page, match: Created): Locator => page.locator(`[data-match="${match.documentId}"]`);
export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Files share a newsroom: each says in which year its days are. */
export const newsroomPage = (panel: AdminPanel, year: number) => {
  let days = 0;
  return {
    /** Each test has some days to itself. */
    freshDay: (): string => new Date(Date.UTC(year, 0, 3) + (days += 7) * 86_400_000).toISOString().slice(0, 10),
    async open(day: string): Promise<Page> {
      const isOfDay = (url: URL) => url.pathname.endsWith('/pressbox/newsroom') && url.searchParams.get('day') === day;
      const [response] = await Promise.all([
        panel.page.waitForResponse((one) => isOfDay(new URL(one.url()))),
        // Loaded anew: the page keeps its focus, its line and what it knows from one day to the next.
        panel.page.goto(`/admin/plugins/pressbox?day=${day}`),
      ]);
      await response.finished();
      return panel.page;
    },
  };
};
