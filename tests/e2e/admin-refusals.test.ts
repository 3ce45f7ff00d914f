/** What an editor is told when something is refused, in the language of their panel. */
import type { Page } from 'playwright-core';
import { says, useAdminPanel } from '../support/admin-panel';
import { manager, matchDesk, unique } from '../support/match';

const panel = useAdminPanel();
const { newsroom } = panel;
const desk = matchDesk(newsroom);

const edit = async (type: string, documentId: string): Promise<Page> => {
  const { page } = panel;
  await page.goto(`/admin${manager(type, documentId)}`);
  await page.locator('button[type=submit]').first().waitFor();
  return page;
};
const submit = (page: Page): Promise<void> => page.locator('button[type=submit]').first().click();
/** All that the page has said since it was loaded, gone or not. */
const heard = (page: Page): Promise<string> =>
  page.evaluate(() => ((window as { pressboxHeard?: string[] }).pressboxHeard ?? []).join('\n'));
/** What stands on the screen in English that the server says, whatever the language. */
const ENGLISH = /There is no|Write "|is named by|Change or delete|Use two capital|does not play against itself/;

describe.each([
  ['fr', /a des signes/],
  ['de', /Zeichen/],
])('an editor who reads %s', (language, marks) => {
  beforeAll(() => panel.speak(language), 120_000);
  afterAll(() => panel.speak(null), 120_000);

  it('is told under the field, and above, what is wrong with it', async () => {
    const team = await desk.team({ name: unique('Laval') });
    const page = await edit('team', team.documentId);
    await page.locator('[name=slug]').fill('É à');
    await page.locator('[name=countryCode]').fill('ZZ');
    expect(await panel.answered(() => submit(page))).toBe(400);
    await says(page, /GB-ENG.*GB-NIR/);
    await page.locator('[name=countryCode]').fill('FR');
    expect(await panel.answered(() => submit(page))).toBe(400);
    await says(page, marks);
    expect(await heard(page)).not.toMatch(ENGLISH);
  });

  it('is told who still names a team that they would delete', async () => {
    const match = await desk.match();
    const page = await edit('team', match.home.documentId);
    await page.getByRole('button', { name: /^(Plus d’actions|Plus d'actions|More actions|Weitere Aktionen|Mehr Aktionen)/ }).first().click(); // prettier-ignore
    await page
      .getByRole('menuitem', { name: /Supprimer|löschen|Delete/i })
      .first()
      .click();
    await page.getByRole('alertdialog').getByRole('button').last().click();
    await says(page, /1 × \S+ \(\S+/);
    expect(await heard(page)).not.toMatch(ENGLISH);
  });
});
