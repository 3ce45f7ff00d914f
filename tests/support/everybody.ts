/** Whether everybody can use what a page shows: what axe finds in it, and how wide it is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ROOT } from './environment';

const axe = (): string => readFileSync(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What the panel has been told stands two pictures later. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** What axe finds in a part of the page, once it is drawn as wide as it is. */
export const violationsIn = async (part: Locator): Promise<string[]> => {
  await drawn(part.page());
  await part.page().evaluate(axe());
  const found = await part.evaluate(async (element) => {
    const { axe } = window as unknown as { axe: { run(on: Element): Promise<{ violations: Violation[] }> } };
    return (await axe.run(element)).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
};
export const violations = (page: Page, selector: string): Promise<string[]> =>
  violationsIn(page.locator(selector).first());

/** A part of the page that ends beyond its right edge or begins before its left one, by what it says. */
export const cutOff = (part: Locator): Promise<string[]> =>
  part.evaluate((element) =>
    [element, ...element.querySelectorAll('a, button, input, textarea, p, li, span, q')]
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        const isHidden = width <= 1 || getComputedStyle(each).visibility === 'hidden';
        return !isHidden && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map((each) => `${each.tagName}: ${(each.textContent ?? '').slice(0, 60)}`),
  );

export const WIDE = { width: 1440, height: 1000 };
/** As wide as a telephone, for as long as something is done. */
export const onTelephone = async (page: Page, task: () => Promise<unknown>): Promise<void> => {
  await page.setViewportSize({ width: 390, height: 844 });
  try {
    await task();
  } finally {
    await page.setViewportSize(WIDE);
  }
};
