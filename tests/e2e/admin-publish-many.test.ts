// @loop
/** Many articles that are published at once from their list, where the facts contradict one of them. */
import type { Locator, Page } from 'playwright-core';
import { useAdminPanel, violations } from '../support/admin-panel';
import { manager, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { factPanel } from './fact-panel';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const facts = factPanel(panel);

const statusOf = async ({ documentId }: Created): Promise<string> =>
  (await newsroom.admin('get', manager('article', documentId, '?locale=en'))).body.data.status;

/** Two articles of one match, one of which has its goal nine minutes late, ticked in their list. */
const two = async () => {
  const { match } = await facts.won();
  const name = unique('Choir');
  const wrong = await facts.write({ title: `${name} late`, standfirst: 'The opener (1-0, 54) came late.' }, match);
  const right = await facts.write({ title: `${name} sound`, standfirst: 'The opener (1-0, 45) came late.' }, match);
  const { page } = panel;
  await panel.open(manager('article', '', `?plugins[i18n][locale]=en&_q=${name}&pageSize=100`));
  for (const { title } of [wrong, right])
    await page
      .getByRole('row', { name: String(title) })
      .getByRole('checkbox')
      .click();
  return { page, wrong, right };
};
/** Strapi's own two questions. */
const publishTicked = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish entries' });
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await confirm(page);
};
const confirm = (page: Page): Promise<void> =>
  page.getByRole('alertdialog').getByRole('button', { name: 'Publish', exact: true }).click();
const question = (page: Page): Locator => page.getByRole('dialog', { name: 'The facts contradict 1 statement' });

it('are asked about once, by title, and none is published when somebody goes back', async () => {
  const { page, wrong, right } = await two();
  await publishTicked(page);
  await question(page)
    .getByRole('heading', { name: String(wrong.title) })
    .waitFor();
  await soon(() => question(page).getByText('(1-0, 54)').count()).toBe(1);
  await soon(() => question(page).getByText(String(right.title)).count()).toBe(0);
  expect(await violations(page, '[role=dialog]:last-of-type')).toEqual([]);
  await panel.told('Nothing was published.', () =>
    question(page).getByRole('button', { name: 'Back to the text' }).click(),
  );
  expect(await Promise.all([wrong, right].map(statusOf))).toEqual(['draft', 'draft']);
});

it('are published when somebody stands by it, with what they said, by the keyboard', async () => {
  const { page, wrong, right } = await two();
  await publishTicked(page);
  await question(page).getByRole('textbox').fill('source says 54');
  await panel.tabTo(question(page).getByRole('button', { name: 'Publish anyway' }));
  await panel.told('Published document', () => page.keyboard.press('Enter'));
  expect(await Promise.all([wrong, right].map(statusOf))).toEqual(['published', 'published']);
  const { body } = await newsroom.admin('get', `/pressbox/articles/${wrong.documentId}/contradictions?locale=en`);
  expect(body.data.published).toMatchObject({ reason: 'source says 54', by: 'Ada Moretti' });
});
