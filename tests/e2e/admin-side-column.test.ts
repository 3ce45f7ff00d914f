/** What stands beside the form of an article: by keys, by axe, on a telephone. Every test makes its own article. */
import type { Locator, Page } from 'playwright-core';
import { count, KEEP, says, shows, TAKE, useAdminPanel } from '../support/admin-panel';
import { cutOff, onTelephone, violationsIn } from '../support/everybody';
import { manager, unique } from '../support/match';
import { storePicture } from '../support/picture';
import { soon } from '../support/soon';
import { factPanel } from './fact-panel';

const panel = useAdminPanel();
const { newsroom } = panel;
const { won, write, open } = factPanel(panel);

const PANELS = ['Fact check', 'Pictures', 'Tags from the match and the text'] as const;
const SAID = {
  caption: 'Kerr scores.',
  photographer: 'Ada Kerr',
  credit: 'AFP / Getty Images',
  captions: [{ text: 'Kerr scores.', language: null }],
};

/** A panel of the column, by its title. */
const beside = (page: Page, title: string): Locator =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const focused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
/** On a telephone the panels lie in a drawer at the foot of the page. */
const openDrawer = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Open more actions' }).click();
  await page.getByRole('button', { name: 'Close more actions' }).waitFor();
};

/** An article that the facts contradict, with a cover whose file speaks, and tags to suggest; each panel has all of it. */
const crowded = async () => {
  const { match, scorer } = await won();
  const cover = await storePicture(newsroom, SAID);
  const article = await write({ standfirst: `${scorer} won it (1-0, 54).`, cover: cover.id }, match);
  const page = await open(article);
  await page.getByRole('button', { name: 'Take “(1-0, 45)”' }).waitFor();
  await page.getByRole('button', { name: 'Use as credit' }).waitFor();
  return { page, scorer, article };
};
const suggest = async (page: Page): Promise<void> => {
  const suggestions = page.getByRole('button', { name: 'Suggest tags' });
  await suggestions.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Add all \d/ })
    .and(page.locator(':enabled'))
    .waitFor();
};

describe('the column beside an article', () => {
  it('has nothing that axe finds, with all that it can say', async () => {
    const { page } = await crowded();
    await suggest(page);
    for (const title of PANELS) expect([title, await violationsIn(beside(page, title))]).toEqual([title, []]);
  });

  it('is gone through by keys in the order in which it is read, and each of its buttons works by one', async () => {
    const { page, scorer } = await crowded();
    await suggest(page);
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const order = [
      button('(1-0, 54)'),
      button('Take “(1-0, 45)”'),
      button('Copy all'),
      button('Use as caption'),
      button('Use as credit'),
      button('Suggest tags'),
      button(new RegExp(`^Add ${scorer}`)),
      button(/^Add all \d/),
    ];
    const places = await Promise.all(order.map(async (each) => (await each.boundingBox())?.y ?? -1));
    const read = order.map((each, index) => ({ each, y: places[index] ?? -1 })).sort((a, b) => a.y - b.y);
    await read[0]?.each.focus();
    for (const { each } of read.slice(1)) await panel.tabTo(each);

    await panel.pressUntil('Shift+Tab', button(new RegExp(`^Add ${scorer}`)));
    await page.keyboard.press('Enter');
    await says(page, '1 tag is added to the form. Save to keep it.');
    await panel.pressUntil('Shift+Tab', button('Take “(1-0, 45)”'));
    await page.keyboard.press('Enter');
    await soon(() => page.getByRole('textbox', { name: 'Standfirst' }).inputValue()).toBe(
      `${scorer} won it (1-0, 45).`,
    );
    await says(page, 'Replaced with “(1-0, 45)”. Save to keep it.');
    // A button that has done its work is gone: the keys go on from the words that it has mended.
    await soon.not(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('keeps the focus in sight where a suggested tag is taken and its row goes', async () => {
    const { page } = await crowded();
    await suggest(page);
    const offered = page.getByRole('list', { name: PANELS[2] });
    const before = await offered.getByRole('button').count();
    await offered.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await soon(() => offered.getByRole('button').count()).toBe(before - 1);
    await soon.not(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('fits a telephone, and has nothing that axe finds there', async () => {
    const { page } = await crowded();
    await suggest(page);
    await onTelephone(page, async () => {
      await openDrawer(page);
      await suggest(page);
      await page.mouse.move(0, 0); // a button beneath the pointer has the colour that Strapi gives it there
      for (const title of PANELS) {
        await beside(page, title).scrollIntoViewIfNeeded();
        expect([title, await cutOff(beside(page, title))]).toEqual([title, []]);
        await soon(() => violationsIn(beside(page, title))).toEqual([]);
      }
    });
  });
});

describe('the panel of a save that was refused', () => {
  const refused = async () => {
    const article = await write({ standfirst: 'Before' });
    const page = await open(article);
    await page.locator('[name=title]').fill('Mine');
    const query = '?locale=en';
    await newsroom.admin('put', manager('article', article.documentId, query), { title: 'Theirs', standfirst: 'Theirs too' }); // prettier-ignore
    expect(await panel.answered(() => panel.save())).toBe(409);
    await page.getByRole('button', { name: KEEP }).waitFor();
    return page;
  };

  it('has nothing that axe finds, here and on a telephone', async () => {
    const page = await refused();
    expect(await violationsIn(beside(page, 'Not saved'))).toEqual([]);
    await onTelephone(page, async () => {
      await page.getByRole('region', { name: 'Not saved' }).waitFor();
      await openDrawer(page);
      const there = beside(page, 'Not saved');
      await there.scrollIntoViewIfNeeded();
      expect(await cutOff(there)).toEqual([]);
      expect(await violationsIn(there)).toEqual([]);
      await page.getByRole('button', { name: 'Close more actions' }).click();
    });
    await page.getByRole('button', { name: TAKE }).first().click();
    await shows(page, 'title', 'Theirs');
  });

  it.each([
    [KEEP, 'Mine'],
    [TAKE, 'Theirs'],
  ])('is settled by “%s” with keys, and the focus is in the form then', async (way, title) => {
    const page = await refused();
    // Whoever has pressed Save is there already: the buttons are the next that Tab leads to.
    await soon(() => beside(page, 'Not saved').evaluate((one) => one.contains(document.activeElement))).toBe(true);
    for (let presses = 0; presses < (way === TAKE ? 1 : 2); presses += 1) await page.keyboard.press('Tab');
    await soon(() => focused(page.getByRole('button', { name: way }))).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: way }).waitFor({ state: 'detached' });
    await shows(page, 'title', title);
    await soon(() => focused(page.locator('[name=title]'))).toBe(true);
  });
});

describe('the question before an article is published', () => {
  it('has nothing that axe finds, fits a telephone, and gives the focus back', async () => {
    const { page } = await crowded();
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    await publish.focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('dialog');
    await question.getByText(/^The facts contradict 1 statement/).waitFor();
    expect(await violationsIn(question)).toEqual([]);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await soon(() => focused(publish)).toBe(true);
    await onTelephone(page, async () => {
      await publish.click();
      await question.waitFor();
      expect(await cutOff(question)).toEqual([]);
      expect(await violationsIn(question)).toEqual([]);
      await page.keyboard.press('Escape');
      await question.waitFor({ state: 'detached' });
    });
    await soon(() => count(page, 'Published document')).toBe(0);
  });

  it('takes its title for a name', async () => {
    const title = unique('A title');
    const { match } = await won();
    const page = await open(await write({ title, standfirst: 'One goal (1-0, 54).' }, match));
    await page.getByRole('button', { name: 'Take “(1-0, 45)”' }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog', { name: /^The facts contradict 1 statement/ }).waitFor();
    await page.getByRole('button', { name: 'Back to the text' }).click();
  });
});
