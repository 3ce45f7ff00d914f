/** The match desk by keys: phases, the timeline, the drawing; and what axe says of it. Every test makes its own match. */
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { deskScreen } from '../support/desk-screen';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { desk, play, open, line, timeline, type, row, pressOnce } = deskScreen(panel);

describe('the phase of a match', () => {
  it('goes on by a key, runs a clock, and goes back by one', async () => {
    const match = await play({ phase: 'scheduled' });
    const page = await open(match);
    await pressOnce('k', 'Kick-off');
    await says(page, /First half\s+1'/);
    await pressOnce('h', 'Half-time');
    await page.getByRole('button', { name: 'Second half' }).and(page.locator(':enabled')).waitFor();
    await page.keyboard.press('Control+z');
    await says(page, /First half\s+\d'/);
    await page.getByRole('button', { name: 'Correct the clock' }).click();
    await page.getByLabel('Minute played now').fill('ninety');
    await page.keyboard.press('Enter');
    await says(page, 'The minute is a number from 1 to 75.');
    await soon(() => page.getByLabel('Minute played now').inputValue()).toBe('ninety');
    await page.getByLabel('Minute played now').fill('44');
    await page.keyboard.press('Enter');
    await says(page, /First half\s+44'/);
    await type('cockerhome g');
    await row("44'").waitFor();
    expect((await desk.read(match)).phase).toBe('first_half');
  });

  it('takes a seldom state from a menu by keys, takes it back, and is opened again after a wrong full time', async () => {
    const match = await play({ phase: 'second_half' });
    const page = await open(match);
    const phaseOf = async () => (await desk.read(match)).phase;
    const choose = async (state: string): Promise<void> => {
      await pressOnce('m', 'Other states');
      const item = page.getByRole('menuitem', { name: state, exact: true });
      await item.waitFor();
      await panel.pressUntil('ArrowDown', item);
      await page.keyboard.press('Enter');
    };
    await choose('Abandoned');
    await soon(phaseOf).toBe('abandoned');
    await page.keyboard.press('Control+z');
    await soon(phaseOf).toBe('second_half');
    await pressOnce('f', 'Full time');
    await soon(phaseOf).toBe('full_time');
    await page.getByRole('button', { name: 'Full time' }).waitFor({ state: 'detached' });
    await choose('Second half');
    await soon(phaseOf).toBe('second_half');
    // Nobody knows when the half began: taking full time back is not its beginning.
    expect((await desk.read(match)).secondHalfAt).toBeNull();
    await page.keyboard.press('m');
    await page.getByRole('menu').waitFor();
    await soon(() => violations(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('the timeline', () => {
  it('is walked, corrected and taken out of by keys, and never loses the focus', async () => {
    const match = await play();
    const page = await open(match);
    for (const text of ['57 cockerhome', 'y bosmanaway 33', '12 doddshome']) await type(text);
    await row("12'").waitFor();
    await soon(timeline).toHaveLength(3);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
    await line().press('?');
    await says(page, 'On a row of the timeline: e corrects it');
    await panel.tabTo(row("57'"));
    await page.keyboard.press('ArrowDown');
    await soon(focused).toMatch(/^33'/);
    await page.keyboard.press('e');
    await soon(() => page.getByLabel('Correct this event').inputValue()).toBe('33 y Bea Bosmanaway');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('34 y bosmanaway');
    await page.keyboard.press('Enter');
    await row("34'").waitFor();
    await panel.tabTo(row("34'"));
    await page.keyboard.press('Delete');
    await soon(timeline).toHaveLength(2);
    await soon(focused).toMatch(/^12'/);
    await page.keyboard.press('Control+z');
    await soon(timeline).toHaveLength(3);
    for (const left of [2, 1, 0]) {
      await page.keyboard.press('Backspace');
      await soon(timeline).toHaveLength(left);
    }
    await soon(() => line().evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the drawing', () => {
  it('puts a player into the line by keys, with what happened', async () => {
    const page = await open(await play());
    const keeper = page.getByRole('button', { name: /^Abelardhome/ }).first();
    await keeper.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('y');
    await soon(() => line().inputValue()).toMatch(/^y Ann (Bosman|Cocker|Dodds|Enkhart)home $/);
    await page.keyboard.type('33');
    await page.keyboard.press('Enter');
    await says(page, /yellow card ·/);
    await page
      .getByRole('button', { name: /yellow card$/ })
      .first()
      .waitFor();
  });
});

describe('the match desk', () => {
  it('has nothing that axe finds, at 1440 and at 390 px, and prints the match in any language', async () => {
    const match = await play();
    const page = await open(match);
    await type('57 cockerhome p');
    await says(page, 'Ann Cockerhome 1–0');
    expect(await violations(page, 'main')).toEqual([]);
    await page
      .getByRole('region', { name: 'Agate' })
      .getByText(/Cockerhome/)
      .first()
      .waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page, 'main')).toEqual([]);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
    expect(isWide).toBe(false);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
});
