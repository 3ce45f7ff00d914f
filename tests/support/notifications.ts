/**
 * What a page has said, kept from the moment that it said so: a notification goes after 2.5 s, and on a machine with
 * other work to do nobody looks that often.
 */
import type { BrowserContext, Page } from 'playwright-core';

interface Listening {
  pressboxHeard?: string[];
}

const listen = (): void => {
  const heard: string[] = [];
  (window as Listening).pressboxHeard = heard;
  const hear = (node: Node): void => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = texts.currentNode; text; text = texts.nextNode()) {
      const words = text.nodeType === Node.TEXT_NODE ? (text.textContent ?? '').trim() : '';
      if (words) heard.push(words);
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') hear(target);
      else addedNodes.forEach(hear);
  }).observe(document, { childList: true, subtree: true, characterData: true });
};

/** Has every page of a context keep what it says. */
export const keepNotifications = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(listen);
};

const isHeard = ({ text, pattern, flags, from }: Wanted): boolean => {
  const heard = (window as Listening).pressboxHeard ?? [];
  const wanted = pattern === null ? null : new RegExp(pattern, flags);
  // A page that was loaded anew meanwhile has begun again.
  return heard.slice(heard.length < from ? 0 : from).some((words) => (wanted ? wanted.test(words) : words === text));
};
interface Wanted {
  text: string;
  pattern: string | null;
  flags: string;
  from: number;
}

/** Does something, and waits until the page has said a text because of it, even if it says so no more. */
export const toldBy = async (page: Page, text: string | RegExp, task: () => Promise<unknown>): Promise<void> => {
  const from = await page.evaluate(() => (window as Listening).pressboxHeard?.length ?? 0);
  await task();
  await page.waitForFunction(isHeard, {
    text: String(text),
    pattern: text instanceof RegExp ? text.source : null,
    flags: text instanceof RegExp ? text.flags : '',
    from,
  });
};
