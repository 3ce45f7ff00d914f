import type { Locator, Page } from 'playwright-core';

/** What the hands of an editor do: everything but letters counts. */
export const handsOn = (page: Page) => {
  let done = 0;
  return {
    get done(): number {
      return done;
    },
    async press(key: string): Promise<void> {
      done += 1;
      await page.keyboard.press(key);
    },
    async click(target: Locator): Promise<void> {
      done += 1;
      await target.click();
    },
    write: (text: string): Promise<void> => page.keyboard.type(text),
    /** Ctrl+V, wherever the focus is. */
    paste: (text: string): Promise<void> =>
      page.evaluate((words) => {
        const data = new DataTransfer();
        data.setData('text/plain', words);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); // prettier-ignore
      }, text),
  };
};
