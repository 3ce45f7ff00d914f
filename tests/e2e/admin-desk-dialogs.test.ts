/** What the desks open over themselves: by keys, by axe, on a telephone; and whether anything typed is lost there. */
import type { Locator, Page } from 'playwright-core';
import { says, useAdminPanel } from '../support/admin-panel';
import { deskScreen, type Played } from '../support/desk-screen';
import { cutOff, onTelephone, violationsIn } from '../support/everybody';
import { soon } from '../support/soon';
import { line as newMatch, newsroomPage } from './newsroom-page';

const panel = useAdminPanel();
const { newsroom } = panel;
const { desk, play, open, line, row, scoreOf, pressOnce } = deskScreen(panel);
const { freshDay, open: openDay } = newsroomPage(panel, 2071);

const hasFocus = (target: Locator) => () => target.evaluate((element) => element === document.activeElement);

describe('an event that a colleague has amended meanwhile', () => {
  /** A goal of minute 57, which a colleague has put into minute 58 while it is being corrected to 56. */
  const stale = async (): Promise<{ page: Page; match: Played; dialog: Locator; correction: Locator }> => {
    const match = await play();
    const page = await open(match);
    await line().fill('57 cockerhome');
    await line().press('Enter');
    await row("57'").waitFor();
    const { events } = (await newsroom.admin('get', `/pressbox/matches/${match.documentId}/desk`)).body.data.match;
    await page.getByRole('button', { name: /^Correct: 57'/ }).click();
    const { id, player, updatedAt } = events[0];
    await newsroom.admin('put', `/pressbox/matches/${match.documentId}/events/${id}`, { kind: 'goal', side: 'home', minute: 58, player: player.id, updatedAt }); // prettier-ignore
    await row("58'").waitFor();
    const correction = page.getByLabel('Correct this event');
    await correction.fill('56 g Ann Cockerhome');
    await correction.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/has amended this event in the meantime.*58'/).waitFor();
    return { page, match, dialog, correction };
  };

  it('is asked about without anything that axe finds, on a telephone too', async () => {
    const { page, dialog } = await stale();
    expect(await violationsIn(dialog)).toEqual([]);
    await onTelephone(page, async () => {
      expect(await cutOff(dialog)).toEqual([]);
      expect(await violationsIn(dialog)).toEqual([]);
    });
  });

  it('may be looked at first: Escape keeps what is typed in the line, with the focus', async () => {
    const { page, match, dialog, correction } = await stale();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await soon(() => correction.inputValue()).toBe('56 g Ann Cockerhome');
    await soon(hasFocus(correction)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await panel.tabTo(dialog.getByRole('button', { name: 'Keep mine' }));
    await page.keyboard.press('Enter');
    await row("56'").waitFor();
    await soon(hasFocus(line())).toBe(true);
    await soon(() => scoreOf(match)).toEqual([1, 0]);
  });

  it('keeps the line where it could not be written after all', async () => {
    const { page, match, dialog, correction } = await stale();
    const events = `**/pressbox/matches/${match.documentId}/events/*`;
    await page.route(events, (route) => route.abort());
    try {
      await dialog.getByRole('button', { name: 'Keep mine' }).click();
      await dialog.waitFor({ state: 'detached' });
      await soon(() => correction.inputValue()).toBe('56 g Ann Cockerhome');
    } finally {
      await page.unroute(events);
    }
    await correction.press('Enter');
    await dialog.getByRole('button', { name: 'Take theirs' }).click();
    await soon(() => line().inputValue()).toBe('');
    await row("58'").waitFor();
    await soon(hasFocus(line())).toBe(true);
  });
});

describe('the clock', () => {
  it('is corrected by keys alone, says beneath its field what is wrong, and gives the focus back', async () => {
    const match = await play({ phase: 'scheduled' });
    const page = await open(match);
    await pressOnce('k', 'Kick-off');
    const opener = page.getByRole('button', { name: 'Correct the clock' });
    const minute = page.getByLabel('Minute played now');
    const board = page.locator('div:has(> form)');
    await panel.tabTo(opener);
    await page.keyboard.press('Enter');
    await soon(hasFocus(minute)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await says(page, /^The minute is a number from 1 to /);
    await soon(() => minute.getAttribute('aria-invalid')).toBe('true');
    expect(await violationsIn(board)).toEqual([]);
    await onTelephone(page, async () => {
      expect(await cutOff(board)).toEqual([]);
      expect(await violationsIn(board)).toEqual([]);
    });
    await minute.focus();
    await page.keyboard.press('Escape');
    await soon(hasFocus(opener)).toBe(true);
    await page.keyboard.press('Enter');
    await soon(hasFocus(minute)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await says(page, /First half\s+30'/);
    await soon(hasFocus(opener)).toBe(true);
    expect((await desk.read(match)).phase).toBe('first_half');
  });
});

describe('the menus of the desks', () => {
  it('open and close by keys, fit a telephone, and have nothing that axe finds: other states', async () => {
    const page = await open(await play());
    const trigger = page.getByRole('button', { name: 'Other states' });
    const menu = page.getByRole('menu');
    await onTelephone(page, async () => {
      await panel.tabTo(trigger);
      await page.keyboard.press('Enter');
      await menu.waitFor();
      expect(await cutOff(menu)).toEqual([]);
      await soon(() => violationsIn(menu)).toEqual([]);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      await soon(hasFocus(trigger)).toBe(true);
    });
  });

  it('open and close by keys, fit a telephone, and have nothing that axe finds: the language of the print', async () => {
    const page = await open(await play());
    const language = page.getByRole('region', { name: 'Agate' }).getByRole('combobox');
    await onTelephone(page, async () => {
      await panel.tabTo(language);
      await page.keyboard.press('Enter');
      const list = page.getByRole('listbox');
      await list.waitFor();
      expect(await cutOff(list)).toEqual([]);
      await soon(() => violationsIn(list)).toEqual([]);
      await page.keyboard.press('Escape');
      await soon(hasFocus(language)).toBe(true);
    });
  });

  it('open and close by keys, fit a telephone, and have nothing that axe finds: what else is written of a match', async () => {
    const day = freshDay();
    const match = await desk.match({ kickOff: `${day}T19:45:00.000Z`, phase: 'scheduled' });
    const page = await openDay(day);
    const more = page.getByRole('button', {
      name: new RegExp(`${String(match.home.name)}.*${String(match.away.name)}`),
    });
    await newMatch(page).waitFor();
    await onTelephone(page, async () => {
      await panel.tabTo(more);
      await page.keyboard.press('Enter');
      const menu = page.getByRole('menu');
      await menu.waitFor();
      expect(await cutOff(menu)).toEqual([]);
      await soon(() => violationsIn(menu)).toEqual([]);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      await soon(hasFocus(more)).toBe(true);
    });
  });

  it('show examples by a key, on a telephone too', async () => {
    const page = await open(await play());
    await onTelephone(page, async () => {
      await line().press('?');
      const examples = page.getByRole('region', { name: 'Examples' });
      await examples.waitFor();
      expect(await cutOff(examples)).toEqual([]);
      expect(await violationsIn(examples)).toEqual([]);
      await line().press('?');
      await examples.waitFor({ state: 'detached' });
    });
  });
});
