/** A draft as it will look, opened from its form. */
import { shows, useAdminPanel } from '../support/admin-panel';
import { unique } from '../support/match';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;

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
});
