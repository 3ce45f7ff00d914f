/** A text that its match contradicts, as an editor mends or publishes it. Every test makes its own match and article. */
import type { Locator, Page } from 'playwright-core';
import { paragraph } from '../api/fact-desk';
import { count, says, useAdminPanel, violations } from '../support/admin-panel';
import { ASKED, CLEAN, factPanel, item } from './fact-panel';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { won, write, open } = factPanel(panel);

const marked = (field: Locator): Promise<string> =>
  field.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return document.activeElement === element ? value.slice(selectionStart, selectionEnd) : '';
  });
const selected = (page: Page): Promise<string> => page.evaluate(() => String(document.getSelection()));

describe('an article with a wrong minute', () => {
  it('has the words, the fact and the place beside it, and agrees once the fact is mended elsewhere', async () => {
    const { match, event, scorer } = await won();
    const article = await write(
      {
        standfirst: 'They led before the break (1-0, 45).',
        body: [paragraph('It rained.'), paragraph(''), paragraph('Then came the goal (1-0, 54).')],
      },
      match,
    );
    const page = await open(article);
    await says(page, `${scorer}’s goal was in minute 45.`);
    const wrong = item(page, '(1-0, 54)');
    await soon(() => wrong.count()).toBe(1);
    await soon(() => wrong.innerText()).toMatch(/Body, paragraph 2$/);
    await soon(() => count(page, CLEAN)).toBe(0);
    await says(page, /^\d+ statements? agrees? with the facts\./);

    await newsroom.put(`/api/pressbox/match-events/${event.documentId}`, { data: { minute: 54 } }).expect(200);
    await page.evaluate(() => window.dispatchEvent(new Event('focus'))); // back from another window
    await says(page, `${scorer}’s goal was in minute 54.`);
    await soon(() => item(page, '(1-0, 45)').innerText()).toMatch(/Standfirst$/);
    await page.getByRole('textbox', { name: 'Standfirst' }).fill('They led.');
    await says(page, CLEAN);
    await soon(() => page.getByRole('button', { name: 'Contradiction' }).count()).toBe(0);
  });

  it('is mended in a field and in the body with the keyboard alone', async () => {
    const { match } = await won();
    const link = { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'the table' }] };
    const article = await write(
      {
        standfirst: 'One goal was enough (1-0, 55).',
        body: [
          paragraph('It rained.'),
          { type: 'paragraph', children: [{ type: 'text', text: 'As ' }, link, { type: 'text', text: ' has it, they led (1-0, 54).' }] },
        ],
      },
      match,
    ); // prettier-ignore
    const page = await open(article);
    await item(page, '(1-0, 55)').waitFor();

    // The editor of the body keeps Tab for itself: one comes from the buttons beside the form.
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    await publish.focus();
    await panel.tabTo(item(page, '(1-0, 55)'));
    await page.keyboard.press('Enter');
    const standfirst = page.getByRole('textbox', { name: 'Standfirst' });
    await soon(() => marked(standfirst)).toBe('(1-0, 55)');
    await page.keyboard.type('(1-0, 45)');
    await soon(() => standfirst.inputValue()).toBe('One goal was enough (1-0, 45).');
    await item(page, '(1-0, 55)').waitFor({ state: 'detached' });

    await publish.focus();
    await panel.tabTo(item(page, '(1-0, 54)'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => String(document.getSelection()) === '(1-0, 54)');
    // The editor of the body takes up a selection a tenth of a second late: a timer of the page comes after its own.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await soon(() => selected(page)).toBe('(1-0, 54)');
    await page.keyboard.type('(1-0, 45)');
    await page.keyboard.press('Escape'); // out of the body, which hands over to the form what was typed
    await panel.told('Saved document', () => page.keyboard.press('Control+Enter'));
    await says(page, CLEAN);
    const { body } = await newsroom.get(`/api/pressbox/articles/${article.documentId}?locale=en&status=draft`, 'desk');
    expect(JSON.stringify(body.data.body)).toContain(' has it, they led (1-0, 45).');
  });

  it('is found while it is typed, and mended with one press where it stands', async () => {
    const { match } = await won();
    const bold = { type: 'text', text: 'A goal', bold: true };
    const article = await write(
      { body: [paragraph('It rained.'), { type: 'paragraph', children: [bold, { type: 'text', text: ' came (1-0, 54).' }] }] },
      match,
    ); // prettier-ignore
    const page = await open(article);
    await item(page, '(1-0, 54)').waitFor();
    const standfirst = page.getByRole('textbox', { name: 'Standfirst' });
    await standfirst.fill('One goal was enough (1-0, 55).');
    await item(page, '(1-0, 55)').waitFor();

    const mend = page.getByRole('button', { name: 'Take “(1-0, 45)”' });
    await soon(() => mend.count()).toBe(2);
    await mend.first().focus();
    await page.keyboard.press('Enter');
    await soon(() => standfirst.inputValue()).toBe('One goal was enough (1-0, 45).');
    await says(page, 'Replaced with “(1-0, 45)”. Save to keep it.');
    await soon(() => marked(standfirst)).toBe('(1-0, 45)');
    await item(page, '(1-0, 55)').waitFor({ state: 'detached' });
    await soon(() => mend.count()).toBe(1);
    await mend.click();
    await says(page, CLEAN);
    const inBody = page.locator('[data-slate-editor=true]');
    await soon(() => selected(page)).toBe('(1-0, 45)');
    await page.keyboard.press('Control+z');
    await item(page, '(1-0, 54)').waitFor();
    await soon(() => inBody.innerText()).toContain('A goal came (1-0, 54).');
    await mend.click();
    await says(page, CLEAN);
    await soon(() => page.locator('[data-slate-editor=true]').innerText()).toContain('A goal came (1-0, 45).');
    await panel.told('Saved document', () => page.keyboard.press('Control+Enter'));
    const { body } = await newsroom.get(`/api/pressbox/articles/${article.documentId}?locale=en&status=draft`, 'desk');
    expect(body.data.standfirst).toBe('One goal was enough (1-0, 45).');
    expect(body.data.body).toEqual([
      paragraph('It rained.'),
      { type: 'paragraph', children: [bold, { type: 'text', text: ' came (1-0, 45).' }] },
    ]);
  });

  it('is mended once by who presses twice, and not at all where its text has changed meanwhile', async () => {
    const { match } = await won();
    const said = 'One goal (1-0, 54). As we said, (1-0, 54).';
    const page = await open(await write({ standfirst: said }, match));
    const standfirst = page.getByRole('textbox', { name: 'Standfirst' });
    const mend = page.getByRole('button', { name: 'Take “(1-0, 45)”' }).first();
    await mend.waitFor();
    const held: (() => void)[] = [];
    await page.route(ASKED, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    try {
      await mend.dblclick();
      await soon(() => standfirst.inputValue()).toBe('One goal (1-0, 45). As we said, (1-0, 54).');
      await soon(() => count(page, 'These words were typed over meanwhile.')).toBe(0);
      await standfirst.fill('Nothing was wrong with the other, (1-0, 54).');
      await mend.click();
      await says(page, 'These words were typed over meanwhile.');
      await soon(() => standfirst.inputValue()).toBe('Nothing was wrong with the other, (1-0, 54).');
    } finally {
      await page.unroute(ASKED);
      for (const go of held) go();
    }
  });

  it('can be read by everybody, on a telephone too', async () => {
    const { match } = await won();
    const page = await open(await write({ standfirst: 'One goal was enough (1-0, 54).' }, match));
    const wrong = item(page, '(1-0, 54)');
    await wrong.waitFor();
    const list = 'ul:has([aria-label=Contradiction])';
    expect(await violations(page, list)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    try {
      // There the panels lie in a drawer at the foot of the page.
      const drawer = page.getByRole('button', { name: 'Close more actions' });
      await page.getByRole('button', { name: 'Open more actions' }).click();
      await drawer.waitFor();
      await wrong.scrollIntoViewIfNeeded();
      const box = await wrong.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true);
      expect(await violations(page, list)).toEqual([]);
      await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await wrong.click();
      await drawer.waitFor({ state: 'hidden' });
      await soon(() => marked(page.getByRole('textbox', { name: 'Standfirst' }))).toBe('(1-0, 54)');
    } finally {
      await page.setViewportSize({ width: 1440, height: 1000 });
    }
  });
});

describe('an article that is published against the facts', () => {
  it('is asked about once, and says afterwards who published it and why', async () => {
    const { match } = await won();
    const page = await open(await write({ standfirst: 'One goal was enough (1-0, 54).' }, match));
    await item(page, '(1-0, 54)').waitFor();
    const asked = page.getByRole('dialog', { name: 'The facts contradict 1 statement' });
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await asked.waitFor();
    expect(await violations(page, '[role=dialog]')).toEqual([]);
    await asked.getByRole('button', { name: 'Back to the text' }).click();
    await asked.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Title', exact: true }).focus();
    await page.keyboard.press('Control+Shift+Enter');
    await asked.waitFor();
    await asked.getByRole('textbox').fill('source says 54');
    await panel.told('Published document', () => asked.getByRole('button', { name: 'Publish anyway' }).click());
    await says(page, /Published with 1 contradiction by Ada Moretti, .*: “source says 54”/);
  });
});
