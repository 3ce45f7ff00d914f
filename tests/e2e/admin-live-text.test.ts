/** The live text of a match, translated in the panel line by line. */
import type { Locator, Page } from 'playwright-core';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { matchDesk } from '../support/match';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match } = matchDesk(newsroom);

const told = async () => {
  const played = await match();
  const write = (text: string, minute: number, addedTime: number | null = null) =>
    newsroom.create('commentary-entries', { match: played.documentId, text, minute, addedTime });
  const late = await write('But !', 90, 2);
  await write('Coup d’envoi.', 1);
  return { played, late };
};
const line = (name: string): Locator => panel.page.getByRole('textbox', { name: `${name}, Italian`, exact: true });
const open = async (documentId: string): Promise<Page> => {
  await panel.page.goto(`/admin/plugins/pressbox-translations/live/${documentId}/it`);
  await line('1').waitFor();
  return panel.page;
};
const stored = async (documentId: string): Promise<string | null | undefined> =>
  (await newsroom.strapi.documents('plugin::pressbox.commentary-entry').findOne({ documentId, locale: 'it' }))?.text;

it('is kept as one leaves a line, and what is done can be left out', async () => {
  const { played, late } = await told();
  const page = await open(played.documentId);
  await panel.tabTo(line('90+2'));
  await page.keyboard.type('Gol!');
  await page.keyboard.press('Tab');
  await says(page, 'Saved: readers see it.');
  expect(await stored(late.documentId)).toBe('Gol!');
  expect(await violations(page, 'main')).toEqual([]);
  await page.reload();
  await line('90+2').waitFor();
  await page.getByRole('checkbox', { name: 'Show missing only' }).focus();
  await page.keyboard.press('Space');
  await line('90+2').waitFor({ state: 'detached' });
  await line('1').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  expect(await violations(page, 'main')).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 1000 });
});

it('asks where somebody else has written the line meanwhile', async () => {
  const { played, late } = await told();
  const page = await open(played.documentId);
  await line('90+2').fill('Mio gol');
  await newsroom.put(`/api/pressbox/commentary-entries/${late.documentId}?locale=it`, { data: { text: 'Loro gol' } });
  await page.keyboard.press('ControlOrMeta+Enter');
  await says(page, 'Somebody else has saved this here meanwhile:');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await line('90+2').focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await soon(() => stored(late.documentId)).toBe('Mio gol');
});
