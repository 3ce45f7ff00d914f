/** What the fact check says of itself beside an article. Every test makes its own match and its own article. */
import { count, says, useAdminPanel, violations } from '../support/admin-panel';
import { ASKED, CLEAN, factPanel, item } from './fact-panel';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { won, write, open } = factPanel(panel);

describe('the fact check', () => {
  it('praises nothing where nothing is said, and asks for a match where there is none', async () => {
    const { match } = await won();
    let page = await open(await write({ standfirst: 'It rained.' }, match));
    await says(page, 'The text says nothing yet that can be checked.');
    await soon(() => count(page, CLEAN)).toBe(0);
    page = await open(await write({ standfirst: 'One goal (1-0, 54).' }));
    await says(page, 'Link a match to have the text checked.');
  });

  it('counts a match that is linked and not saved yet, and prints it in the language of the article', async () => {
    const { match, scorer } = await won();
    const page = await open(await write({ standfirst: 'One goal (1-0, 54).' }));
    await says(page, 'Link a match to have the text checked.');
    await page.getByRole('combobox', { name: 'Matches' }).click();
    await page.keyboard.type(String(match.slug));
    await page
      .getByRole('option', { name: String(match.home.name) })
      .first()
      .click();
    await item(page, '(1-0, 54)').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const lines = page.getByRole('region', { name: 'Printed lines' });
    const goals = lines.getByRole('button', { name: `Copy “Goal: ${scorer}` });
    await goals.focus();
    await page.keyboard.press('Enter');
    await says(page, `Copied: Goal: ${scorer}`.slice(0, 40));
    await soon(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Goal: .* \(45\)/);
    await lines.getByRole('button', { name: 'Copy all' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('\n'));
    expect(await violations(page, 'section[aria-label="Printed lines"]')).toEqual([]);
  });

  it('says that it knows no words of a language, and that a text is too long for it', async () => {
    const { match } = await won();
    for (const [meta, sentence] of [
      [{ isLanguageKnown: false }, 'The check knows no words of this language: English.'],
      [{ isWhole: false }, 'The text is very long: its end was not checked.'],
    ] as const) {
      await panel.page.route(ASKED, async (route) => {
        const response = await route.fetch();
        const answer = await response.json();
        await route.fulfill({ response, json: { ...answer, meta: { ...answer.meta, ...meta } } });
      });
      const page = await open(await write({ standfirst: 'One goal (1-0, 45).' }, match));
      await says(page, sentence);
      await page.unroute(ASKED);
    }
  });

  it('says that it could not look, and looks again when asked', async () => {
    const { match } = await won();
    const article = await write({ standfirst: 'One goal (1-0, 45).' }, match);
    await panel.page.route(ASKED, (route) => route.fulfill({ status: 500, body: '{}' }));
    const page = await open(article);
    await says(page, /The text could not be checked/);
    await page.unroute(ASKED);
    await page.getByRole('button', { name: 'Check again' }).click();
    await says(page, CLEAN);
  });

  it('stands beside articles only', async () => {
    const { match } = await won();
    const page = await panel.edit('match', match.documentId);
    await says(page, 'Everything adds up');
    await soon(() => count(page, 'Fact check')).toBe(0);
  });
});
