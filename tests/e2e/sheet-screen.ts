/** The screen of team sheets, opened on a match and pasted into. */
import type { Page } from 'playwright-core';
import type { Fixture } from '../api/agate-fixture';
import type { AdminPanel } from '../support/admin-panel';

/** What is said once a sheet is applied. */
export const APPLIED = /^Applied: \d+ created/;
export const BOX = 'Print to read';

/** As an editor does: the text is in the clipboard, and no field has the focus. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
};
export const onPitch = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

export const sheetScreen = (panel: AdminPanel) => ({
  async open({ match, home }: Pick<Fixture, 'match' | 'home'>): Promise<Page> {
    await panel.open(`/plugins/pressbox/matches/${match.documentId}/sheets`);
    await panel.page.getByRole('heading', { level: 1, name: home }).waitFor();
    await panel.page.getByRole('textbox', { name: BOX }).waitFor();
    return panel.page;
  },
});
