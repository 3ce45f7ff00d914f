// @loop
/** A draft as it will look, opened from its form. */
import { shows, useAdminPanel } from '../support/admin-panel';
import { manager, matchDesk, unique } from '../support/match';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const desk = matchDesk(newsroom);

describe('the preview of an article', () => {
  it('shows what was typed and saved, says that it is a draft, and is closed to readers', async () => {
    const article = await newsroom.create('articles', { title: unique('Before') }, '?locale=en&status=draft');
    const typed = unique('As it will look');
    const page = await panel.edit('article', article.documentId, '?plugins[i18n][locale]=en');
    await shows(page, 'title', String(article.title));
    await page.locator('[name=title]').fill(typed);
    await panel.told('Saved document', () => panel.save());
    await page.getByRole('link', { name: 'Open preview' }).click();
    const frame = page.frameLocator('iframe[title=Preview]');
    await frame.getByRole('heading', { level: 1, name: typed }).waitFor();
    await frame.getByText('Draft – not published').waitFor();
    await soon(() => frame.locator('form').count()).toBe(0);
  });

  it('asks before it publishes what the facts contradict, and publishes when one stands by it', async () => {
    const match = await desk.match({ phase: 'full_time' });
    await desk.goal(match, 'home', { minute: 45 });
    const data = { title: unique('Told wrongly'), standfirst: 'One goal (1-0, 54).', matches: [match.documentId] };
    const article = await newsroom.create('articles', { kind: 'report', ...data }, '?locale=en&status=draft');
    const page = await panel.edit('article', article.documentId, '?plugins[i18n][locale]=en');
    await page.getByRole('link', { name: 'Open preview' }).click();
    await page.frameLocator('iframe[title=Preview]').getByText('(1-0, 54)').first().waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const question = page.getByRole('dialog').filter({ hasText: '(1-0, 54)' });
    await question.waitFor();
    await panel.told('Published document', () => question.getByRole('button', { name: 'Publish anyway' }).click());
    const { body } = await newsroom.admin('get', manager('article', article.documentId, '?locale=en'));
    expect(body.data.status).toBe('published');
  });
});
